/**
 * Writes the languages that the bundle does not hold, one classic script each: `sprid.bundle.fi.js` stands on a page
 * beside `sprid.bundle.js`, in any order. They are made from the words alone, so the bundle is built only once, and its
 * hash does not depend on them.
 */
import type { Plugin } from 'rollup';
import { addedTags, wordsOfLanguage } from './narrow-words.js';

export const wordsBeside: Plugin = {
  name: 'words-beside',
  async generateBundle() {
    for (const tag of addedTags())
      this.emitFile({
        type: 'asset',
        fileName: `sprid.bundle.${tag}.js`,
        source: `"undefined"!=typeof document&&(document[Symbol.for("sprid.words")]??=[]).push([${JSON.stringify(tag)},${await wordsOfLanguage(tag)}]);`,
      });
  },
};
