/**
 * Selects which releases of a list are shown, and the choices for the reader's filter. The page's attributes filter the
 * list; the reader's own filter searches within that. Pure functions, because they decide what a reader sees.
 */
import { isHidden, visibleFrom } from '../press-release/visibility.js';
import { fold } from '../../locales/fold.js';
import type { ListEntry, LoadedPages } from './pages.js';
import type { PressRelease } from '../../model/press-release.js';

/** A filter; an empty string matches everything. */
export interface Filter {
  text: string;
  tag: string;
  language: string;
}

/** Whether the language matches: `en` also matches `en-GB`. */
export const speaks = ({ language }: Pick<PressRelease, 'language'>, asked: string): boolean =>
  `${language}-`.toLowerCase().startsWith(`${asked}-`.toLowerCase());

const sameTag = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * Whether a release matches. Its headline, lead or tags must contain every word of the text.
 * @param reader the reader's language
 */
export const fits = (release: PressRelease, { text, tag, language }: Filter, reader: string): boolean => {
  const { headline, lead = '', tags = [] } = release;
  if (language && !speaks(release, language)) return false;
  if (tag && !tags.some((own) => sameTag(own, tag))) return false;
  const words = fold(reader, text).split(/\s+/).filter(Boolean);
  if (!words.length) return true;
  const whole = fold(reader, [headline, lead, ...tags].join('\n'));
  return words.every((word) => whole.includes(word));
};

/** The filters, with the reader's language and the time. */
export interface SelectionQuery {
  /** The page's own filter. */
  page: Filter;
  /** The reader's filter. */
  choice: Filter;
  /** The highest number of shown releases. */
  limit: number;
  /** The reader's language. */
  reader: string;
  now: number;
}

/** The result: what is shown of a list. */
export interface Selection {
  /** The releases that match the page's filter and may be shown. */
  listed: ListEntry[];
  /** Those that also match the reader's filter. */
  found: ListEntry[];
  /** Those that are on screen. */
  shown: ReadonlySet<ListEntry>;
  /** Whether there is a further page to load. */
  more: boolean;
}

/** Selects from the loaded pages. */
export const select = (
  { entries, next }: LoadedPages,
  { page, choice, limit, reader, now }: SelectionQuery,
): Selection => {
  const listed = entries.filter(({ release }) => !isHidden(release, now) && fits(release, page, reader));
  const found = listed.filter(({ release }) => fits(release, choice, reader));
  return { listed, found, shown: new Set(found.slice(0, limit)), more: next !== null };
};

/** Milliseconds until the next embargo ends; undefined when there is none. */
export const untilNext = (entries: readonly ListEntry[], now: number): number | undefined => {
  const waits = entries.map(({ release }) => visibleFrom(release) - now).filter((wait) => wait > 0 && wait < Infinity);
  return waits.length ? Math.min(...waits) : undefined;
};

/** All tags, sorted in the reader's language. */
export const tagsOf = (entries: readonly ListEntry[], reader: string): string[] => {
  const found = new Map(
    entries.flatMap(({ release }) => release.tags ?? []).map((tag) => [tag.toLowerCase(), tag] as const),
  );
  return [...found.values()].sort(new Intl.Collator(reader).compare);
};

/** All languages, without their regions. */
export const languagesOf = (entries: readonly ListEntry[]): string[] =>
  [...new Set(entries.map(({ release }) => release.language.split('-')[0] ?? ''))]
    .filter((language) => language !== 'und')
    .sort();
