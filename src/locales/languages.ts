/**
 * The words of one folder in every language of the registry. In builds, `scripts/rollup/narrow-words.ts` replaces the
 * call by the files of that folder, so that the words of other elements are not loaded with them. The endpoint reads
 * the words of a language when it first needs them (`scripts/languages-on-demand.ts`).
 */
import type { Catalog } from './catalog.js';
import * as registry from './registry.js';
import type { Languages } from './words.js';

/** The words in a folder, by tag. */
export type LanguagesOf<Folder extends keyof Catalog> = Languages<Catalog[Folder]>;

/** @param folder of the words @param catalogs of the languages, by tag */
export const languagesOf = <Folder extends keyof Catalog>(
  folder: Folder,
  catalogs: Readonly<Record<string, Catalog>> = registry,
): LanguagesOf<Folder> =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      ['en', ...Object.keys(catalogs)].map((tag) => [
        tag,
        { enumerable: true, get: () => (catalogs[tag] ?? registry.en)[folder] },
      ]),
    ),
  );
