/**
 * The releases that the endpoint serves, each as an answer that is made once. Every request checks by the clock whether
 * a release may be shown, because a late timer would publish a release too late.
 */
import { visibleFrom } from '../../src/derived/press-release/visibility.js';
import { timeOf } from '../../src/formats/press-release/time-of.js';
import type { PressRelease, PressReleaseList } from '../../src/model/press-release.js';
import { Answer } from '../http/answer.js';
import type { PressReleaseListQuery } from '../schemas/press-release-list.js';
import { comparableAddress } from './comparable-address.js';
import { isAfter, readCursor, writeCursor } from './cursor.js';
import type { ReleaseEntry } from './release-entry.js';
import { Translations } from './translations.js';

/** One page of the list, and for how many milliseconds at most it may be cached. */
export interface ListPage {
  answer: Answer;
  next: string | null;
  freshFor: number;
}

/** A placeholder for the endpoint's own origin, which it does not know. `.invalid` belongs to nobody (RFC 2606). */
const standInOrigin = 'https://endpoint.invalid';

/** More than any site asks for; made-up queries must not fill the memory. */
const maxKeptPages = 200;

const withoutTheLong = (release: PressRelease): PressRelease => {
  const {
    body: _body,
    boilerplates: _parts,
    contacts: _contacts,
    attachments: _files,
    gallery: _gallery,
    ...short
  } = release;
  // The address of the whole release, for a reader who opens it within the list.
  return { ...short, src: `/api/releases/${encodeURIComponent(release.id)}` };
};

const speaks = (release: PressRelease, language: string): boolean =>
  `${release.language.toLowerCase()}-`.startsWith(`${language.toLowerCase()}-`);

const isAbout = (release: PressRelease, tag: string): boolean =>
  (release.tags ?? []).some((own) => own.toLowerCase() === tag.toLowerCase());

/** Each once, the most frequent first. */
const mostFrequent = (texts: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text);
};

/** Newest first, and by id for the same instant, so that the order never changes. */
const byAge = (one: ReleaseEntry, other: ReleaseEntry): number =>
  other.published - one.published || (one.release.id < other.release.id ? -1 : 1);

/** A list of whole releases, and for how many milliseconds it is current. */
export interface Newest {
  releases: PressRelease[];
  freshFor: number;
}

/** All releases, with a bounded cache of list pages. */
export class Releases {
  #given: readonly PressRelease[] = [];
  #settle = (given: readonly PressRelease[]): readonly PressRelease[] => given;
  #originOf = (): string => standInOrigin;
  #entries: readonly ReleaseEntry[] = [];
  #byId: ReadonlyMap<string, ReleaseEntry> = new Map();
  /**
   * Ids by the paths of their pages on this endpoint, where these differ from `/:id`; and the origin for which they
   * were found.
   */
  #byPath: { origin: string; ids: ReadonlyMap<string, string> } | undefined;
  #translations = new Translations([], this.#originOf);
  readonly #pages = new Map<string, ListPage & { until: number }>();
  /** How often the releases were replaced. */
  revision = 0;

  constructor(releases: readonly PressRelease[] = []) {
    this.#put(releases, 'long');
  }

  /** Replaces all releases in one step: no reader sees a mix of old and new. */
  replace(releases: readonly PressRelease[]): void {
    // Readers are waiting meanwhile, so answers are compressed only on demand.
    this.#put(releases, 'shortly');
    this.#pages.clear();
    this.revision += 1;
  }

  /**
   * Passes all releases through a function before they are served, now and whenever they are replaced.
   * @param originOf the public origin; called at every request, because a free port is known only after listening
   */
  settleBy(settle: (given: readonly PressRelease[]) => readonly PressRelease[], originOf: () => string): void {
    this.#settle = settle;
    this.#originOf = originOf;
    this.#put(this.#given, 'long');
    this.#pages.clear();
  }

  #put(releases: readonly PressRelease[], lives: 'long' | 'shortly'): void {
    const before = this.#byId;
    this.#given = releases;
    this.#entries = this.#settle(releases)
      .map((release) => {
        const known = before.get(release.id);
        // An unchanged release keeps its answer.
        if (known?.release === release) return known;
        // A release without a date sorts last.
        const published = timeOf(release) || 0;
        return { release, published, visibleFrom: visibleFrom(release), answer: new Answer(release, lives) };
      })
      .sort(byAge);
    this.#byId = new Map(this.#entries.map((entry) => [entry.release.id, entry]));
    this.#byPath = undefined;
    this.#translations = new Translations(this.#entries, this.#originOf);
  }

  get size(): number {
    return this.#entries.length;
  }

  /** The answer for a release; `hidden` under an embargo or withheld; undefined when there is none. */
  find(id: string, now: number): Answer | 'hidden' | undefined {
    const entry = this.#byId.get(id);
    // Written so that a time that is no number hides the release.
    return entry && (entry.visibleFrom <= now ? this.#translations.shown(entry, now).answer : 'hidden');
  }

  /** The release itself, if it may be shown now. */
  whole(id: string, now: number): PressRelease | undefined {
    const entry = this.#byId.get(id);
    return entry && entry.visibleFrom <= now ? this.#translations.shown(entry, now).release : undefined;
  }

  /**
   * For how many milliseconds at most the answer for a release stays the same: until the embargo of a translation ends.
   */
  freshFor(id: string, now: number): number {
    const entry = this.#byId.get(id);
    return entry ? this.#translations.freshFor(entry, now) : Infinity;
  }

  /** Ids of the releases that may be shown now, newest first. */
  idsSeen(now: number): string[] {
    return this.#entries.filter((entry) => entry.visibleFrom <= now).map(({ release }) => release.id);
  }

  /** Topics and languages of the releases that may be shown now, the most frequent first. */
  subjects(now: number): { tags: string[]; languages: string[] } {
    const seen = this.#entries.filter((entry) => entry.visibleFrom <= now).map(({ release }) => release);
    return {
      tags: mostFrequent(seen.flatMap(({ tags = [] }) => tags)),
      languages: mostFrequent(seen.map(({ language }) => language)),
    };
  }

  /** Ids of all releases, also those that may not be shown yet. */
  get ids(): string[] {
    return [...this.#byId.keys()];
  }

  /** The address of a release's page, for use in another document; undefined when there is no such release. */
  pageOf(id: string): string | undefined {
    const entry = this.#byId.get(id);
    if (!entry) return undefined;
    const page = new URL(entry.release.url, `${standInOrigin}/api/releases/${id}`);
    return page.origin === standInOrigin ? `${page.pathname}${page.search}${page.hash}` : page.href;
  }

  /** The path and query of a release's page, if that is on this endpoint. */
  pathOf(id: string): string | undefined {
    const origin = this.#originOf();
    const page = new URL(this.pageOf(id) ?? '', origin);
    return this.#byId.has(id) && page.origin === new URL(origin).origin ? page.pathname + page.search : undefined;
  }

  /**
   * The release that has its page at this address of the endpoint, with or without a query; undefined where none has.
   */
  placedAt(address: string): string | undefined {
    const ids = this.#placed();
    if (!ids.size) return undefined;
    const asked = comparableAddress(address);
    return ids.get(asked) ?? ids.get(asked.replace(/\?.*/, ''));
  }

  #placed(): ReadonlyMap<string, string> {
    const origin = this.#originOf();
    if (this.#byPath?.origin !== origin)
      this.#byPath = {
        origin,
        ids: new Map(
          this.ids.flatMap((id): [string, string][] => {
            const path = this.pathOf(id);
            return path === undefined || path === `/${id}` ? [] : [[comparableAddress(path), id]];
          }),
        ),
      };
    return this.#byPath.ids;
  }

  /** One page of the releases that may be shown now; undefined when the cursor was not made here. */
  list(query: PressReleaseListQuery, now: number): ListPage | undefined {
    const key = writeQuery(query, query.cursor);
    const kept = this.#pages.get(key);
    if (kept && now < kept.until) return { ...kept, freshFor: kept.until - now };
    const until = this.#nextChange(now);
    const page = this.#makePage(query, now);
    if (!page) return undefined;
    this.#pages.delete(key);
    if (this.#pages.size >= maxKeptPages) this.#pages.delete(this.#pages.keys().next().value ?? '');
    this.#pages.set(key, { ...page, freshFor: until - now, until });
    return { ...page, freshFor: until - now };
  }

  /** The newest releases that may be shown now, whole. */
  newest(limit: number, now: number): Newest {
    const seen = this.#entries.filter((entry) => entry.visibleFrom <= now).slice(0, limit);
    return {
      releases: seen.map((entry) => this.#translations.shown(entry, now).release),
      freshFor: this.#nextChange(now) - now,
    };
  }

  /** All releases, newest first, also those that may not be shown yet. */
  get all(): PressRelease[] {
    return this.#entries.map(({ release }) => release);
  }

  /** How many releases may be shown now. */
  seen(now: number): number {
    return this.#entries.filter((entry) => entry.visibleFrom <= now).length;
  }

  /** When the next embargo ends. */
  #nextChange(now: number): number {
    return this.#entries.reduce((next, { visibleFrom: from }) => (from > now && from < next ? from : next), Infinity);
  }

  #makePage(query: PressReleaseListQuery, now: number): Omit<ListPage, 'freshFor'> | undefined {
    const { limit, cursor, tag, language } = query;
    const position = cursor === undefined ? undefined : readCursor(cursor);
    if (cursor !== undefined && !position) return undefined;
    const found = this.#entries.filter(
      ({ release, published, visibleFrom: from }) =>
        from <= now &&
        (tag === undefined || isAbout(release, tag)) &&
        (language === undefined || speaks(release, language)) &&
        (!position || isAfter({ published, id: release.id }, position)),
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next =
      last && found.length > page.length
        ? `/api/releases?${writeQuery(query, writeCursor({ published: last.published, id: last.release.id }))}`
        : null;
    const list: PressReleaseList = {
      items: page.map((entry) => withoutTheLong(this.#translations.shown(entry, now).release)),
      next,
    };
    return { answer: new Answer(list), next };
  }
}

const writeQuery = ({ limit, tag, language }: PressReleaseListQuery, cursor: string | undefined): string => {
  const written = new URLSearchParams({ limit: String(limit) });
  for (const [name, value] of Object.entries({ cursor, tag, language })) {
    if (value !== undefined) written.set(name, value);
  }
  return written.toString();
};
