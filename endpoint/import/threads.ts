/** Finds the local thread of a page in an export. */
import { parse } from 'csv-parse/sync';
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine } from '../operator/one-line.js';
import { decoded } from '../text/decoded.js';
import type { ImportedPage } from './intake.js';

/** A served thread, and the addresses of its page. */
export interface ServedThread {
  id: string;
  addresses: readonly string[];
}

const base = 'https://page.invalid';

/** The significant parts of an address: without the protocol, `www.`, `index.html` and tracking parameters. */
const normalize = (address: string): { whole: string | undefined; path: string } | undefined => {
  if (!/^(https?:)?\/\/|^\//i.test(address) || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_|fbclid$|gclid$)/.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const place = decoded(url.pathname.replace(/\/(index\.(html?|php))?$/i, ''));
  const path = `${place.normalize('NFC')}/${url.search}`;
  const isWhole = url.origin !== base;
  return { whole: isWhole ? `${url.host.replace(/^www\./, '')}${path}` : undefined, path };
};

/** Finds threads by the addresses of what is served, and by a map that the operator has written. */
export class ThreadFinder {
  readonly #ids: ReadonlySet<string>;
  readonly #byAddress = new Map<string, string>();
  /** Undefined where pages of two sites have the same path. */
  readonly #byPath = new Map<string, string | undefined>();
  readonly #said: ReadonlyMap<string, string>;

  /** @param said threads by address from the operator's map, which has priority */
  constructor(served: readonly ServedThread[], said: ReadonlyMap<string, string> = new Map()) {
    this.#ids = new Set(served.map(({ id }) => id));
    for (const { id, addresses } of served) {
      for (const address of addresses) {
        const { whole, path } = normalize(address) ?? {};
        if (path === undefined) continue;
        if (whole !== undefined && !this.#byAddress.has(whole)) this.#byAddress.set(whole, id);
        const other = this.#byPath.get(path);
        this.#byPath.set(path, this.#byPath.has(path) && other !== id ? undefined : id);
      }
    }
    this.#said = new Map(Array.from(said, ([address, id]) => [keyOf(address), id]));
  }

  /** The thread of a page; undefined where none is known. */
  find({
    key,
    addresses,
    names = [],
  }: Pick<ImportedPage, 'addresses' | 'names'> & { key?: string }): string | undefined {
    // A page without an address is listed by its key, so the map may name it by that.
    for (const name of [...addresses, ...names, key ?? '']) {
      const said = name === '' ? undefined : this.#said.get(keyOf(name));
      if (said !== undefined) return said;
    }
    for (const address of addresses) {
      const { whole, path } = normalize(address) ?? {};
      // An address without a host matches the only page with this path; one with a host matches only that host.
      const found = whole !== undefined ? this.#byAddress.get(whole) : path !== undefined && this.#byPath.get(path);
      if (found) return found;
    }
    // A number alone is too ambiguous.
    return names.find((name) => /[a-z]/i.test(name) && this.#ids.has(name));
  }
}

const keyOf = (address: string): string => {
  const { whole, path } = normalize(address) ?? {};
  return whole ?? path ?? address;
};

/**
 * Reads the operator's map: an address and a thread on each line. Throws a `ConfigurationError` that names the fault.
 * @param isThread whether there is such a thread
 */
export const readMap = (file: string, text: string, isThread: (id: string) => boolean): ReadonlyMap<string, string> => {
  const fail = (why: string): never => {
    throw new ConfigurationError(`${JSON.stringify(file)} ${why}`);
  };
  let rows: string[][] = [];
  try {
    rows = parse(text, { bom: true, delimiter: [',', ';', '\t'], trim: true, relax_column_count: true });
  } catch (error) {
    fail(`is no CSV: ${oneLine((error as Error).message)}.`);
  }
  const said = new Map<string, string>();
  rows.forEach(([address = '', thread = ''], index) => {
    const isHeading = index === 0 && address.toLowerCase() === 'address';
    // A list of comments without a thread may be returned before it is complete.
    if (isHeading || thread === '') return;
    if (!isThread(thread))
      fail(`names the thread ${JSON.stringify(thread)} in line ${String(index + 1)}, which is not served.`);
    said.set(address, thread);
  });
  if (!said.size) fail('has no line with an address and a thread.');
  return said;
};
