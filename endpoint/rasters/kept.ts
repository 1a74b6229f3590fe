/** The folder of drawings, and what was seen of the pictures, on disk: a restart asks each file for its times, and reads none again. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { writeWhole } from '../disk/write-whole.js';
import { fileNameShape } from './ladder.js';

const keptPicture = Type.Object({
  /** The file's length and times; it is another file when one of them is. */
  stamp: Type.String(),
  look: Type.Object({
    digest: Type.String({ pattern: '^[0-9a-f]{32}$' }),
    width: Type.Integer({ minimum: 1 }),
    height: Type.Integer({ minimum: 1 }),
    type: Type.String(),
    isRaster: Type.Boolean(),
  }),
  /** The widths that it was drawn in; missing before it was. */
  widths: Type.Optional(Type.Array(Type.Integer({ minimum: 1 }))),
});

/** One of them. */
export type KeptPicture = Static<typeof keptPicture>;

/** Raised when `Look` says more than before. */
const version = 1;

const keptPictures = Type.Object({
  version: Type.Literal(version),
  pictures: Type.Record(Type.String(), keptPicture),
});

const fileOf = (folder: string): string => join(folder, 'index.json');

/** By paths in the folder of media; what cannot be read is nothing. */
export const readKept = (folder: string): Map<string, KeptPicture> => {
  try {
    const kept: unknown = JSON.parse(readFileSync(fileOf(folder), 'utf8'));
    return new Map(Value.Check(keptPictures, kept) ? Object.entries(kept.pictures) : []);
  } catch {
    return new Map();
  }
};

/** Writes them down. */
export const writeKept = async (folder: string, pictures: ReadonlyMap<string, KeptPicture>): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await writeWhole(fileOf(folder), JSON.stringify({ version, pictures: Object.fromEntries(pictures) }));
};

/** For how long a file that is not finished may be somebody's work, in milliseconds. */
const unfinishedFor = 3_600_000;

const listFolder = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    // It is made, or found to be in the way, when something is to be written.
    return [];
  }
};

/** What was being written when the power went. */
const isLeftBehind = (folder: string, name: string): boolean => {
  if (!name.includes('.unfinished-')) return false;
  const found = statSync(join(folder, name), { throwIfNoEntry: false });
  return found !== undefined && found.mtimeMs < Date.now() - unfinishedFor;
};

/** The names of all drawings. */
export const listDrawings = (folder: string): string[] => listFolder(folder).filter((name) => fileNameShape.test(name));

/** Removes the drawings that are not used. Who still has the address of one is led to the picture itself. */
export const pruneDrawings = (folder: string, used: ReadonlySet<string>): void => {
  for (const name of listFolder(folder)) {
    const isUnused = fileNameShape.test(name) && !used.has(name);
    if (isUnused || isLeftBehind(folder, name)) rmSync(join(folder, name), { force: true });
  }
};
