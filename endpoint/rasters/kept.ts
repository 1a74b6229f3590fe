/**
 * The folder of drawings, and a file with the known properties of the pictures. After a restart the endpoint compares
 * the dates of the pictures, and reads none of them again.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { writeWhole } from '../disk/write-whole.js';
import { fileNameShape } from './ladder.js';

const keptPicture = Type.Object({
  /** The file's size and dates, which change when the file changes. */
  stamp: Type.String(),
  look: Type.Object({
    digest: Type.String({ pattern: '^[0-9a-f]{32}$' }),
    width: Type.Integer({ minimum: 1 }),
    height: Type.Integer({ minimum: 1 }),
    type: Type.String(),
    isRaster: Type.Boolean(),
  }),
  /** The widths that were drawn; missing before that. */
  widths: Type.Optional(Type.Array(Type.Integer({ minimum: 1 }))),
});

/** The known properties of one picture. */
export type KeptPicture = Static<typeof keptPicture>;

/** Raised when `PictureFacts` gets new fields. */
const version = 1;

const keptPictures = Type.Object({
  version: Type.Literal(version),
  pictures: Type.Record(Type.String(), keptPicture),
});

const fileOf = (folder: string): string => join(folder, 'index.json');

/** By paths in the media folder; empty when the file cannot be read. */
export const readKept = (folder: string): Map<string, KeptPicture> => {
  try {
    const kept: unknown = JSON.parse(readFileSync(fileOf(folder), 'utf8'));
    return new Map(Value.Check(keptPictures, kept) ? Object.entries(kept.pictures) : []);
  } catch {
    return new Map();
  }
};

/** Writes it to disk. */
export const writeKept = async (folder: string, pictures: ReadonlyMap<string, KeptPicture>): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await writeWhole(fileOf(folder), JSON.stringify({ version, pictures: Object.fromEntries(pictures) }));
};

/** How long an unfinished file may belong to another process, in milliseconds. */
const unfinishedFor = 3_600_000;

const listFolder = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    // The folder is created, or its fault is reported, when something is written.
    return [];
  }
};

/** Whether it is an unfinished file that no process works on any more. */
const isLeftBehind = (folder: string, name: string): boolean => {
  if (!name.includes('.unfinished-')) return false;
  const found = statSync(join(folder, name), { throwIfNoEntry: false });
  return found !== undefined && found.mtimeMs < Date.now() - unfinishedFor;
};

/** The names of all drawings. */
export const listDrawings = (folder: string): string[] => listFolder(folder).filter((name) => fileNameShape.test(name));

/** Removes the unused drawings. Requests for their addresses are redirected to the picture itself. */
export const pruneDrawings = (folder: string, used: ReadonlySet<string>): void => {
  for (const name of listFolder(folder)) {
    const isUnused = fileNameShape.test(name) && !used.has(name);
    if (isUnused || isLeftBehind(folder, name)) rmSync(join(folder, name), { force: true });
  }
};
