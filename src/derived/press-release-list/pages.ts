/**
 * The pages of a list, put together. Between two of them releases may have come
 * or gone, so that one is told twice; and a `next` may lead back to where it came from.
 */
import { timeOf } from '../../formats/press-release/time-of.js';
import type { PressRelease, PressReleaseList } from '../../model/press-release.js';

/** A release, and where the document stood in which it was. */
export interface Entry {
  release: PressRelease;
  base: string;
}

/** What has been loaded so far. */
export interface Pages {
  entries: Entry[];
  /** Address of the next page; null when there is none that has not been asked for. */
  next: string | null;
  /** Every address that was asked for. */
  asked: Set<string>;
}

/** Newest first. One that nobody dates stays before the one that follows it in its document. */
const byAge = (entries: Entry[]): Entry[] => {
  const times = new Map<Entry, number>();
  let time = 0;
  for (const entry of [...entries].reverse()) {
    times.set(entry, (time = timeOf(entry.release) || time));
  }
  return entries.sort((one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0));
};

const withoutHash = (address: string): string => address.replace(/#.*/, '');

/**
 * Adds a page behind those that are there: newest first within it, so that what is on screen stays where it is.
 * @param base address that it came from @param asked address that was asked for
 */
export const addPage = (pages: Pages, { items, next }: PressReleaseList, base: string, asked = base): void => {
  const known = new Set(pages.entries.map(({ release }) => release.id));
  const added = items.filter(({ id }) => !known.has(id) && known.add(id)).map((release) => ({ release, base }));
  pages.entries.push(...byAge(added));
  for (const address of [base, asked]) pages.asked.add(withoutHash(address));
  // A service that does not know the way pages are asked for answers the first one again, for ever.
  const isAgain = items.length > 0 && !added.length;
  pages.next = next !== null && !isAgain && !pages.asked.has(withoutHash(next)) ? next : null;
};

/** The first page as all that is there. */
export const startPages = (first: PressReleaseList, base: string, asked = base): Pages => {
  const pages: Pages = { entries: [], next: null, asked: new Set() };
  addPage(pages, first, base, asked);
  return pages;
};
