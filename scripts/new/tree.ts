/** The files of the repository, as `npm run new` reads and changes them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RefusedError } from '../refused-error.js';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** @throws RefusedError */
export const refuse = (line: string): never => {
  throw new RefusedError(line);
};

/** @param path from the root of the repository */
export const isThere = (path: string): boolean => existsSync(pathOf(path));

/** @param path from the root of the repository */
export const read = (path: string): string => readFileSync(pathOf(path), 'utf8');

/** The paths of all files in a folder, relative to it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(pathOf(folder), { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));

/** Writes a file as prettier has it, or as it is given where prettier leaves that file alone. */
export const write = async (path: string, text: string): Promise<void> => {
  const { format, getFileInfo, resolveConfig } = await import('prettier');
  const filepath = pathOf(path);
  const { ignored, inferredParser } = await getFileInfo(filepath, { ignorePath: pathOf('.prettierignore') });
  mkdirSync(dirname(filepath), { recursive: true });
  const isOurs = inferredParser === null || ignored;
  writeFileSync(filepath, isOurs ? text : await format(text, { ...(await resolveConfig(filepath)), filepath }));
};

/** Changes a file. A file in which the place to change is gone would stay as it is, and nobody would notice: that is an error. */
export const change = async (path: string, edit: (text: string) => string): Promise<void> => {
  const text = read(path);
  const edited = edit(text);
  if (edited === text) throw new Error(`${path} has no place for it: scripts/new must learn where that is now.`);
  await write(path, edited);
};

/** The comment at the top of a file of words. */
export const firstComment = /^\/\*\*.*\*\/\n/;

/** Puts a line before the first one of its kind that comes after it, or else behind the last one of its kind. */
export const insertSorted = (text: string, line: string, keyOf: (line: string) => string | undefined): string => {
  const lines = text.split('\n');
  const key = keyOf(line) ?? '';
  const isOf = (other: string): boolean => keyOf(other) !== undefined;
  const before = lines.findIndex((other) => isOf(other) && (keyOf(other) ?? '') > key);
  const behind = lines.findLastIndex(isOf) + 1;
  if (behind === 0) return text;
  lines.splice(before < 0 ? behind : before, 0, line);
  return lines.join('\n');
};

/** `event-list` as a name in code: `eventList`. */
export const camel = (name: string): string => name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

/** `event-list` as the name of a type: `EventList`. */
export const pascal = (name: string): string => camel(`-${name}`);
