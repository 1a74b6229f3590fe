/**
 * Keeps the last good copy of a source on disk, so that the endpoint can serve it after a restart while the source is
 * down.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../disk/write-whole.js';
import { fingerprint, type MirrorSource } from './source.js';

/** Writes the copy atomically. */
export const keepCopy = async (folder: string, source: MirrorSource, items: unknown): Promise<void> => {
  const salt = randomBytes(16).toString('base64url');
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({ salt, source: fingerprint(source, salt), items });
  await writeWhole(join(folder, source.fileName), text);
};

/** Reads the copy as JSON of unknown shape; undefined when there is no readable copy of this source. */
export const readCopy = (folder: string, source: MirrorSource): unknown => {
  try {
    const kept = JSON.parse(readFileSync(join(folder, source.fileName), 'utf8')) as Record<string, unknown>;
    return kept.source === fingerprint(source, String(kept.salt)) ? kept.items : undefined;
  } catch {
    return undefined;
  }
};
