/** Reads the releases of a folder: JSON files and Markdown files. A file with a fault is reported and not served. */
import { own } from '../../src/formats/press-release/own.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { check } from '../content/check.js';
import { readFiles, type ContentFile } from '../content/files.js';
import { contentBase } from '../content/relative.js';
import { cleanHtml } from '../html/clean.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { pressRelease } from '../schemas/press-release.js';
import { cleanRelease } from './clean-release.js';

const withCleanHtml = (release: PressRelease): PressRelease =>
  cleanRelease(release, (html) => cleanHtml(html, contentBase));

/** The file converted to JSON; undefined after `warn` was called with its fault. */
const asJson = async (file: ContentFile, warn: Warn): Promise<ContentFile | undefined> => {
  if (!file.path.endsWith('.md')) return file;
  try {
    const { readMarkdown } = await import('./markdown.js');
    return await readMarkdown(file);
  } catch (error) {
    warn(oneLine(`${file.path}: ${(error as Error).message} The file is not served.`));
    return undefined;
  }
};

/** The releases of a folder. */
export interface FolderReading {
  releases: PressRelease[];
  /** The paths of their files, by id. */
  paths: ReadonlyMap<string, string>;
  /** The paths of the files without a fault. */
  fine: ReadonlySet<string>;
}

/**
 * Reads a folder. Calls `warn` for every fault of a file.
 * @param name of the folder in messages: that of its setting
 */
export const readFolder = async (folder: string, warn: Warn, name = 'SPRID_RELEASES'): Promise<FolderReading> => {
  const found = new Map<string, { file: ContentFile; release: PressRelease }>();
  const fine = new Set<string>();
  for (const given of readFiles(folder, name, warn, ['.json', '.md'])) {
    fine.add(given.path);
    const say = (line: string): void => {
      fine.delete(given.path);
      warn(line);
    };
    const file = await asJson(given, say);
    const release = file && (await check(file, own, pressRelease, say, { finish: withCleanHtml }));
    const first = release && found.get(release.id)?.file;
    if (first) {
      say(`${given.path}: "id" is "${release.id}", as in ${first.path}, which is served; this file is not.`);
    } else if (release) found.set(release.id, { file, release });
  }
  return {
    releases: Array.from(found.values(), ({ release }) => release),
    paths: new Map(Array.from(found, ([id, { file }]) => [id, file.path])),
    fine,
  };
};
