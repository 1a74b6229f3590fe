/**
 * Loads JSON. Elements with the same address share one request and one answer. An answer is cached for a minute, as
 * long as the endpoint allows caches; an error is never cached.
 */
import { fetchJson, type Fetched } from './fetch-json.js';
import { LoadError } from './load-error.js';

interface Entry {
  fetched: Promise<Fetched>;
  controller: AbortController;
  users: number;
  /** When the answer came, in milliseconds of `performance.now()`; Infinity while it is loading. */
  came: number;
}

const maxEntries = 30;
const maxAge = 60_000;

/** Requests and cached answers, by everything that may change the answer. */
export const entries = new Map<string, Entry>();

const begin = (key: string, request: Request): Entry => {
  const controller = new AbortController();
  const entry: Entry = { fetched: fetchJson(request, controller.signal), controller, users: 0, came: Infinity };
  // The oldest are removed first; a Map keeps the order of insertion.
  for (const [old, { users }] of entries) if (entries.size >= maxEntries && !users) entries.delete(old);
  entries.set(key, entry);
  entry.fetched.then(
    () => (entry.came = performance.now()),
    () => entries.get(key) === entry && entries.delete(key),
  );
  return entry;
};

/** Removes cached answers of an address, whatever the query, because something has changed there. */
export const forgetAnswers = (address: string): void => {
  const pathOf = (url: string): string | undefined => url.split(/[?#\n]/, 1)[0];
  for (const key of entries.keys()) if (pathOf(key) === pathOf(address)) entries.delete(key);
};

/**
 * Loads JSON and passes it to `parse`, which knows the format.
 * @param age how many milliseconds old a cached answer may be; when it is set, no other cache is used
 * @throws LoadError
 */
export const load = async <Model>(
  request: Request,
  parse: (json: unknown, url: string) => Model | Promise<Model>,
  signal: AbortSignal,
  age?: number,
): Promise<Model> => {
  // Joined, and not written as JSON, because old libraries give arrays a `toJSON` of their own.
  const key = [request.url, request.credentials, ...request.headers].join('\n');
  const kept = entries.get(key);
  const entry =
    kept && kept.came > performance.now() - (age ?? maxAge)
      ? kept
      : begin(
          key,
          age === undefined
            ? request
            : new Request(request, { cache: 'no-cache', referrerPolicy: request.referrerPolicy }),
        );
  entry.users++;
  const leave = (): void => {
    // When nobody waits any more, the request is aborted, and a later load starts again.
    if (!--entry.users && entry.came === Infinity) {
      if (entries.get(key) === entry) entries.delete(key);
      entry.controller.abort();
    }
  };
  signal.addEventListener('abort', leave);
  try {
    const { json, url } = await entry.fetched;
    if (signal.aborted) throw new LoadError('aborted', '');
    return await parse(json, url);
  } finally {
    signal.removeEventListener('abort', leave);
    if (!signal.aborted) entry.users--;
  }
};
