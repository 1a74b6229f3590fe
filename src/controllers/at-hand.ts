/**
 * The words that are at hand. What is built has those of few languages beside its code: a page of the tag one, a
 * package of npm Swedish and English. Those of all others are added, all that is said in a language at once.
 */
import type { Catalog } from '../locales/catalog.js';

const tables: Record<string, Record<string, unknown>> = {};

/** What looks again which language applies, when there are more. */
export const followers = new Set<{ follow: () => void }>();

/** What is spoken instead of a language that is not at hand, by what was asked for. */
export const instead = new Map<string, string>();

/** Adds words to those of a folder; called by what is built. */
export const atHand = (folder: string, words: Record<string, unknown>): Record<string, unknown> =>
  Object.assign((tables[folder] ??= {}), words);

/** Adds the words of a language for every folder that an element has. */
export const addWords = (tag: string, words: Partial<Catalog>): void => {
  for (const [folder, own] of Object.entries<unknown>(words)) atHand(folder, { [tag]: own });
  instead.clear();
  for (const follower of followers) follower.follow();
};
