/**
 * Which translations of a release may be named now. A link to a translation that nobody can open yet would reveal it
 * too early.
 */
import { Answer } from '../http/answer.js';
import { comparableAddress } from './comparable-address.js';
import type { ReleaseEntry } from './release-entry.js';

/** The releases here that the translations of a release lead to; undefined for a translation on another site. */
type Translated = readonly (ReleaseEntry | undefined)[];

/** A release without the translations that may not be shown yet. */
interface PartlyTranslated extends Pick<ReleaseEntry, 'release' | 'answer'> {
  hidden: number;
}

/** The translations of all releases. */
export class Translations {
  readonly #entries: readonly ReleaseEntry[];
  readonly #originOf: () => string;
  /** The translations of each release that has some here, and the origin by which they were found. */
  #found: { origin: string; of: ReadonlyMap<ReleaseEntry, Translated> } | undefined;
  readonly #partly = new WeakMap<ReleaseEntry, PartlyTranslated>();

  /** @param originOf the public origin; called at every request, because a free port is known only after listening */
  constructor(entries: readonly ReleaseEntry[], originOf: () => string) {
    this.#entries = entries;
    this.#originOf = originOf;
  }

  /** A release with the translations that may be named now. */
  shown(entry: ReleaseEntry, now: number): Pick<ReleaseEntry, 'release' | 'answer'> {
    const others = this.#find().get(entry);
    if (!others) return entry;
    const isSeen = others.map((other) => !other || other.visibleFrom <= now);
    const hidden = isSeen.filter((one) => !one).length;
    if (!hidden) return entry;
    const known = this.#partly.get(entry);
    // Embargoes only end, so the same number of hidden translations means the same ones.
    if (known?.hidden === hidden) return known;
    const { translations = [], ...rest } = entry.release;
    const left = translations.filter((_translation, at) => isSeen[at]);
    const release = left.length ? { ...rest, translations: left } : rest;
    const made = { release, answer: new Answer(release, 'shortly'), hidden };
    this.#partly.set(entry, made);
    return made;
  }

  /** For how many milliseconds at most `shown` stays the same: until the next embargo of a translation ends. */
  freshFor(entry: ReleaseEntry, now: number): number {
    const others = this.#find().get(entry) ?? [];
    return Math.min(
      Infinity,
      ...others.flatMap((other) => (other && other.visibleFrom > now ? other.visibleFrom - now : [])),
    );
  }

  #find(): ReadonlyMap<ReleaseEntry, Translated> {
    const origin = this.#originOf();
    if (this.#found?.origin === origin) return this.#found.of;
    const within = (address: string, id: string): string => {
      const base = `${origin}/api/releases/${encodeURIComponent(id)}`;
      return URL.canParse(address, base) ? comparableAddress(new URL(address, base).href.replace(/#.*/, '')) : '';
    };
    const isTranslated = this.#entries.some(({ release }) => release.translations?.length);
    const at = new Map<string, ReleaseEntry>();
    for (const entry of isTranslated ? this.#entries : []) {
      const { id, url } = entry.release;
      const name = encodeURIComponent(id);
      for (const address of [url, `/${name}`, `/api/releases/${name}`]) at.set(within(address, id), entry);
    }
    const of = new Map<ReleaseEntry, Translated>();
    for (const entry of this.#entries) {
      const { id, translations = [] } = entry.release;
      const find = (address: string | undefined): ReleaseEntry | undefined =>
        address === undefined ? undefined : at.get(within(address, id));
      const others = translations.map(({ url, src }) => find(src) ?? find(url));
      if (others.some((other) => other && other !== entry)) of.set(entry, others);
    }
    this.#found = { origin, of };
    return of;
  }
}
