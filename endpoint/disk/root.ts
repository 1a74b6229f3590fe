/**
 * Finds the root of the repository. The same code runs from `endpoint/` (tsx) and from `endpoint/dist/` (bundled), so a
 * fixed number of `..` will not do.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder, and what its package.json says. */
export interface Root {
  folder: string;
  version: string;
}

const readPackage = (folder: string): { name?: string; version?: string } => {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string; version?: string };
  } catch {
    return {};
  }
};

/** Finds the folder of the `package.json` that is named "sprid", by walking up from this file. */
export const findRoot = (from = dirname(fileURLToPath(import.meta.url))): Root => {
  for (let folder = from; ; folder = dirname(folder)) {
    const { name, version = '' } = readPackage(folder);
    if (name === 'sprid') return { folder, version };
    if (folder === dirname(folder)) throw new Error(`No package.json named "sprid" stands above ${from}.`);
  }
};
