/**
 * The words that are at hand. A page of the built tag has those of its own language; when an element needs another, all
 * that is said in that language loads as one file.
 */
import { loadLanguage } from './load-language.js';

const tables: Record<string, Record<string, unknown>> = {};

/** Adds words to those of a folder; called by what is built. */
export const atHand = (folder: string, words: Record<string, unknown>): Record<string, unknown> =>
  Object.assign((tables[folder] ??= {}), words);

/** Loads the words of a language for every folder. */
export const addLanguage = async (tag: string): Promise<void> => {
  for (const [folder, words] of Object.entries<unknown>({ ...(await loadLanguage(tag)) }))
    atHand(folder, { [tag]: words });
};
