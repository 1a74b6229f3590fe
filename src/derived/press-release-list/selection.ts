/**
 * Which releases of a list are shown, and what there is to choose from. Pure,
 * because it is what a reader sees: the page's attributes make the list, the
 * reader's own choices are looked for within it.
 */
import { isHidden, visibleFrom } from '../press-release/visibility.js';
import { fold } from '../../locales/fold.js';
import type { Entry, Pages } from './pages.js';
import type { PressRelease } from '../../model/press-release.js';

/** What is asked for; an empty string asks for nothing. */
export interface Filter {
  text: string;
  tag: string;
  language: string;
}

/** Whether a language is the one asked for, or a kind of it: `en` finds `en-GB`. */
export const speaks = ({ language }: PressRelease, asked: string): boolean =>
  `${language}-`.toLowerCase().startsWith(`${asked}-`.toLowerCase());

const sameTag = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether a release fits; every word of the text must be in its headline, lead or tags. @param reader the reader's language */
export const fits = (release: PressRelease, { text, tag, language }: Filter, reader: string): boolean => {
  const { headline, lead = '', tags = [] } = release;
  if (language && !speaks(release, language)) return false;
  if (tag && !tags.some((own) => sameTag(own, tag))) return false;
  const words = fold(reader, text).split(/\s+/).filter(Boolean);
  if (!words.length) return true;
  const whole = fold(reader, [headline, lead, ...tags].join('\n'));
  return words.every((word) => whole.includes(word));
};

/** What is asked for, by whom and when. */
export interface Asked {
  /** What the page has made a list of. */
  page: Filter;
  /** What the reader looks for in it. */
  choice: Filter;
  /** How many are shown at most. */
  limit: number;
  /** The reader's language. */
  reader: string;
  now: number;
}

/** A list as it is seen. */
export interface Selection {
  /** All that the page has asked for and that may be seen. */
  listed: Entry[];
  /** Those of them that the reader looks for. */
  found: Entry[];
  /** Those of them that are on screen. */
  shown: ReadonlySet<Entry>;
  /** Whether there is a page that was not loaded. */
  more: boolean;
}

/** What is seen of the pages that are loaded. */
export const select = ({ entries, next }: Pages, { page, choice, limit, reader, now }: Asked): Selection => {
  const listed = entries.filter(({ release }) => !isHidden(release, now) && fits(release, page, reader));
  const found = listed.filter(({ release }) => fits(release, choice, reader));
  return { listed, found, shown: new Set(found.slice(0, limit)), more: next !== null };
};

/** In how many milliseconds the next embargo ends; undefined when there is none. */
export const untilNext = (entries: readonly Entry[], now: number): number | undefined => {
  const waits = entries.map(({ release }) => visibleFrom(release) - now).filter((wait) => wait > 0 && wait < Infinity);
  return waits.length ? Math.min(...waits) : undefined;
};

/** The tags there are, in the order of the reader's alphabet. */
export const tagsOf = (entries: readonly Entry[], reader: string): string[] => {
  const found = new Map(
    entries.flatMap(({ release }) => release.tags ?? []).map((tag) => [tag.toLowerCase(), tag] as const),
  );
  return [...found.values()].sort(new Intl.Collator(reader).compare);
};

/** The languages there are, without their regions. */
export const languagesOf = (entries: readonly Entry[]): string[] =>
  [...new Set(entries.map(({ release }) => release.language.split('-')[0] ?? ''))]
    .filter((language) => language !== 'und')
    .sort();
