/**
 * Reads a folder of files. A file that cannot be read is named and skipped, so that one broken file does not take the
 * others down. All files are read at the start, so no request waits for reading, parsing or checking.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine, type Warn } from '../operator/one-line.js';

/** A file that could be read as text. */
export interface ContentFile {
  /** Its path, for messages. */
  path: string;
  /** Its name without the extension. */
  stem: string;
  text: string;
}

/** Larger files are refused: a release has some kilobytes, and its HTML has a limit of its own. */
export const maxFileBytes = 8 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Checked before a path is read, because reading from a pipe would wait forever. */
const sizeOfFile = (path: string): number => {
  const status = statSync(path);
  if (!status.isFile()) throw new Error('is not a file; folders within are not read.');
  return status.size;
};

/** Reads the bytes of a file. Throws an error whose message continues a sentence that begins with the path. */
export const readBytes = (path: string): Buffer => {
  const size = sizeOfFile(path);
  if (size > maxFileBytes) throw new Error(`is ${String(size)} bytes; at most ${String(maxFileBytes)} are read.`);
  return readFileSync(path);
};

/** Reads the text of a file. Throws an error whose message continues a sentence that begins with the path. */
export const readText = (path: string): string => {
  const bytes = readBytes(path);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Error('is not UTF-8.');
  }
};

/** Lists the names in a folder. Throws a `ConfigurationError` that names `variable` when it cannot be read. */
export const listFolder = (folder: string, variable: string): string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'is not there' : code === 'ENOTDIR' ? 'is not a folder' : `cannot be read (${code})`;
    throw new ConfigurationError(oneLine(`${variable} is ${JSON.stringify(folder)}, which ${why}.`));
  }
};

/** The file types of content. */
export type Ending = '.json' | '.md';

/**
 * Reads the files of a folder that have one of these endings, sorted by name. Throws a `ConfigurationError` that names
 * `variable` when the folder itself cannot be read.
 * @param isElsewhere whether other code reads a file of this name
 */
export const readFiles = (
  folder: string,
  variable: string,
  warn: Warn,
  endings: readonly Ending[] = ['.json'],
  isElsewhere: (name: string) => boolean = () => false,
): ContentFile[] => {
  const files: ContentFile[] = [];
  for (const name of listFolder(folder, variable).sort()) {
    const path = join(folder, name);
    if (name.startsWith('.') || isElsewhere(name)) continue;
    try {
      sizeOfFile(path);
      const ending = endings.find((one) => name.endsWith(one));
      if (!ending) throw new Error(`is not read: its name does not end in ${endings.join(' or ')}.`);
      files.push({ path, stem: name.slice(0, -ending.length), text: readText(path) });
    } catch (error) {
      warn(oneLine(`${path} ${(error as Error).message}`));
    }
  }
  return files;
};
