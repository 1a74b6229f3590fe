/**
 * Merges the pages of a list. Releases may be added or removed between two requests, so a release can come twice; and a
 * `next` may lead back to a page that is loaded already.
 */
import { timeOf } from '../../formats/press-release/time-of.js';
import type { PressRelease, PressReleaseList } from '../../model/press-release.js';

/** A release, with the base of its relative addresses. */
export interface ListEntry {
  release: PressRelease;
  base: string;
}

/** Everything that has been loaded so far. */
export interface LoadedPages {
  entries: ListEntry[];
  /** Address of the next page; null when there is none, or it was requested already. */
  next: string | null;
  /** Every address that was requested. */
  asked: Set<string>;
}

/** Newest first. A release without a date stays before the one that follows it in its document. */
const byAge = (entries: ListEntry[]): ListEntry[] => {
  const times = new Map<ListEntry, number>();
  let time = 0;
  for (const entry of [...entries].reverse()) {
    times.set(entry, (time = timeOf(entry.release) || time));
  }
  return entries.sort((one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0));
};

const withoutHash = (address: string): string => address.replace(/#.*/, '');

/**
 * Adds a page after the others. Only the new page is sorted, newest first, so that releases on screen keep their place.
 * @param base address that the page came from
 * @param asked address that was requested
 */
export const addPage = (pages: LoadedPages, { items, next }: PressReleaseList, base: string, asked = base): void => {
  const known = new Set(pages.entries.map(({ release }) => release.id));
  const added = items.filter(({ id }) => !known.has(id) && known.add(id)).map((release) => ({ release, base }));
  pages.entries.push(...byAge(added));
  for (const address of [base, asked]) pages.asked.add(withoutHash(address));
  // A service that ignores the parameters for pages returns the first one forever.
  const isAgain = items.length > 0 && !added.length;
  pages.next = next !== null && !isAgain && !pages.asked.has(withoutHash(next)) ? next : null;
};

/** A list that has only its first page. */
export const startPages = (first: PressReleaseList, base: string, asked = base): LoadedPages => {
  const pages: LoadedPages = { entries: [], next: null, asked: new Set() };
  addPage(pages, first, base, asked);
  return pages;
};
