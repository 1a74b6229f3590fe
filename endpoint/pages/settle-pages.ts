/**
 * Decides the address of each release's page, before anything is served. Publishers choose an `id` and a `url`, and may
 * choose an address of the endpoint itself or of another page. All lists, feeds and frames link to `url`. So a `url`
 * that leads to something else is replaced, and a release without any page is left out.
 */
import type { PressRelease } from '../../src/model/press-release.js';
import type { Counters } from '../counters/counters.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { comparableAddress } from '../releases/comparable-address.js';
import type { Releases } from '../releases/releases.js';

/** What decides which addresses are free. */
export interface PlaceRules {
  /** Whether an address is one of the endpoint's own. */
  isOwn: (address: string) => boolean;
  counterIds: () => readonly string[];
  originOf: () => string;
  warn: Warn;
  /**
   * Begins a new list of the files of an exported site, and returns a function that says whether a page at an address
   * could be such a file. Undefined on an endpoint, which answers at any address.
   */
  claims?: (() => (address: string) => boolean) | undefined;
}

/** The path and the query of a release's page on this endpoint; undefined where it is on another site. */
export const pathHere = (url: string, id: string, origin: string): string | undefined => {
  const page = new URL(url, `${origin}/api/releases/${id}`);
  return page.origin === new URL(origin).origin ? page.pathname + page.search : undefined;
};

const ownAddress = 'is an address of the endpoint itself';

/** Which addresses are taken, and by what. */
class Places {
  readonly #rules: PlaceRules;
  readonly #ids: ReadonlySet<string>;
  /** Ids of releases by the addresses of their pages. */
  readonly #placed = new Map<string, string>();
  readonly #claim: (address: string) => boolean;

  constructor(releases: readonly PressRelease[], rules: PlaceRules) {
    this.#rules = rules;
    this.#ids = new Set([...releases.map(({ id }) => id), ...rules.counterIds()]);
    this.#claim = rules.claims?.() ?? (() => true);
  }

  /** Takes an address, or returns why it is not free. */
  take(path: string, id: string): string | undefined {
    const page = path.replace(/(.)\/$/, '$1');
    if (this.#rules.isOwn(page)) return ownAddress;
    const name = page.slice(1).replace(/\?.*/, '');
    const other = this.#ids.has(name) ? name : this.#placed.get(comparableAddress(page));
    if (other !== undefined && other !== id) return `is the page of "${other}"`;
    if (!this.#claim(path)) return 'cannot be a page of an exported site';
    this.#placed.set(comparableAddress(page), id);
    return undefined;
  }
}

/** A release with its page at `/:id`. It is the same object each time, so that its answers stay valid. */
const atId = (release: PressRelease, moved: WeakMap<PressRelease, PressRelease>): PressRelease => {
  const known = moved.get(release) ?? { ...release, url: `/${release.id}` };
  moved.set(release, known);
  return known;
};

/** Settles the pages of all releases, now and whenever they are replaced. Warns of each clash once. */
export const settlePages = (releases: Releases, rules: PlaceRules): void => {
  const { originOf, counterIds } = rules;
  const moved = new WeakMap<PressRelease, PressRelease>();
  const told = new Set<string>();
  const warn = (sentence: string): void => {
    const line = oneLine(sentence);
    if (!told.has(line)) rules.warn(line);
    told.add(line);
  };
  const settle = (given: readonly PressRelease[]): PressRelease[] => {
    const [origin, places, counters] = [originOf(), new Places(given, rules), new Set(counterIds())];
    const refused = new Map(given.map(({ id }) => [id, places.take(`/${id}`, id)]));
    const settled = given.map((release) => {
      const { id, url } = release;
      const [path, why] = [pathHere(url, id, origin), refused.get(id)];
      if (why !== undefined) {
        if (path === undefined) warn(`"${id}" has no page here, only at ${url}: /${id} ${why}.`);
        else warn(`"${id}" is not served: /${id} ${why}, so it has no page. Choose another "id".`);
        return path === undefined ? release : undefined;
      }
      if (counters.has(id))
        warn(`"${id}" is a release and a counter: /${id} is the page of the release. Choose another "id" for one.`);
      if (path === undefined || comparableAddress(path) === `/${id}`) return release;
      const other = places.take(path, id);
      if (other === undefined) return release;
      warn(`The "url" of the release "${id}" is ${path}, which ${other}. Its page is at /${id}.`);
      return atId(release, moved);
    });
    return settled.filter((release) => release !== undefined);
  };
  releases.settleBy(settle, originOf);
};

/** Leaves out the counters whose page would be at an address of the endpoint itself. */
export const settleCounters = (counters: Counters, { isOwn, warn }: Pick<PlaceRules, 'isOwn' | 'warn'>): void => {
  const told = new Set<string>();
  counters.leaveOut((id) => {
    if (!isOwn(`/${id}`)) return false;
    if (!told.has(id))
      warn(oneLine(`The counter "${id}" is not served: /${id} ${ownAddress}. Choose another name for its file.`));
    told.add(id);
    return true;
  });
};
