/**
 * The loaded words. A build contains the words of few languages: each file of the tag those of one, the npm package
 * Swedish and English. The words of another language are added later, for all elements at once.
 */
import type { Catalog } from '../locales/catalog.js';

const tables: Record<string, Record<string, unknown>> = {};

/** Controllers that check their language again when words are added. */
export const followers = new Set<{ follow: () => void }>();

/** Lets every element check its language again. */
export const followAll = (): void => {
  for (const follower of followers) follower.follow();
};

/** The language used instead of one that is not loaded, by the requested tag. */
export const instead = new Map<string, string>();

/** Adds words to those of a folder; the build calls it. */
export const atHand = (folder: string, words: Record<string, unknown>): Record<string, unknown> =>
  Object.assign((tables[folder] ??= {}), words);

/** Adds the words of a language for every folder of an element. */
export const addWords = (tag: string, words: Partial<Catalog>): void => {
  for (const [folder, own] of Object.entries<unknown>(words)) atHand(folder, { [tag]: own });
  instead.clear();
  followAll();
};
