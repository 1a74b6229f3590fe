/** The last good copy of a newsroom on disk, so that a restart serves it while the newsroom is down. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownList } from '../../src/formats/press-release/own.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { cleanHtml } from '../clean.js';
import { cleanRelease } from '../content/clean-release.js';
import { contentBase } from '../content/relative.js';
import { firstFault } from '../content/check.js';
import { pressRelease } from '../schemas/press-release.js';
import { writeWhole } from '../whole-file.js';
import { withoutKey } from './adopt.js';
import { fingerprint, type Source } from './source.js';

/** Writes the copy; it appears whole or not at all. */
export const keepCopy = (folder: string, source: Source, releases: readonly PressRelease[]): void => {
  const salt = randomBytes(16).toString('base64url');
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({ salt, source: fingerprint(source, salt), items: releases });
  writeWhole(join(folder, source.fileName), text, 0o600);
};

/** The copy, cleaned and checked by today's rules; undefined when there is none of this source, or none that can be read. */
export const readCopy = (folder: string, source: Source): PressRelease[] | undefined => {
  try {
    const kept = JSON.parse(readFileSync(join(folder, source.fileName), 'utf8')) as Record<string, unknown>;
    if (kept.source !== fingerprint(source, String(kept.salt))) return undefined;
    const nobody = (): void => undefined;
    return ownList({ items: kept.items }, { base: contentBase, report: nobody })
      .items.map((release) => cleanRelease(release, (html) => cleanHtml(html, contentBase)))
      .map((release) => withoutKey(source, release, nobody))
      .filter((release) => release !== undefined)
      .filter((release) => !firstFault(pressRelease, release));
  } catch {
    return undefined;
  }
};
