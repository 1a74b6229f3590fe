/** One JSON document over the line. What to do when that fails is in `failure.ts`, which loads when it does. */
import { loadCode } from '../page/load-code.js';
import { LoadError } from './load-error.js';

/** Limits of one load. Times are in milliseconds. An object, so that a test can shorten them. */
export const limits = {
  /** A reader has given up by then. */
  timeout: 10_000,
  /** Tries after the first one. */
  retries: 2,
  /** Before the first retry; doubled each time, and jittered so that a crowd does not come back at once. */
  delay: 500,
  /** The longest Retry-After that we sit out. */
  patience: 10_000,
  /** Characters of JSON; a release is a few thousand, and parsing more would freeze the page. */
  length: 4_000_000,
};

/** JSON, and the address that it came from after redirects. */
export interface Fetched {
  json: unknown;
  url: string;
}

/** The answers that the tag asked for before this code was here, each good for one load. */
export const early = new Map<string, Promise<Response>>();

/** Aborts with `leaving`, or when a load has taken too long. By hand: Safari before 17.4 has no `AbortSignal.any`. */
export const untilTimeout = (leaving: AbortSignal): AbortSignal => {
  const controller = new AbortController();
  for (const signal of [leaving, AbortSignal.timeout(limits.timeout)]) {
    const abort = (): void => {
      controller.abort(signal.reason);
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  }
  return controller.signal;
};

const readJson = async (response: Response, asked: string): Promise<Fetched> => {
  const { status } = response;
  const url = response.url || asked;
  if (new URL(url).host !== new URL(asked).host) throw new LoadError('network', url, status);
  if (!response.ok) throw new LoadError('status', response.headers.get('Retry-After') ?? '', status);
  const type = response.headers.get('Content-Type') ?? '';
  // Plain text is what many static hosts send for a file that they do not know.
  if (type && !/json|plain|octet/i.test(type)) throw new LoadError('type', type);
  const text = await response.text();
  if (text.length > limits.length)
    throw new LoadError('format', `is ${String(text.length)} characters of JSON: serve less.`);
  try {
    return { json: JSON.parse(text), url };
  } catch (error) {
    throw new LoadError('parse', (error as Error).message);
  }
};

/** @throws LoadError, with advice for the developer where that could be loaded */
export const fetchJson = async (request: Request, leaving: AbortSignal): Promise<Fetched> => {
  const { url } = request;
  for (let tries = 0; ; tries++) {
    const signal = untilTimeout(leaving);
    try {
      const started = early.get(url);
      early.delete(url);
      return await readJson(await (started ?? fetch(request.clone(), { signal })), url);
    } catch (thrown) {
      // Not every engine rejects with the signal's own reason.
      const { name } = (signal.aborted ? signal.reason : thrown) as Error;
      const error =
        thrown instanceof LoadError
          ? thrown
          : new LoadError(name === 'TimeoutError' ? 'timeout' : leaving.aborted ? 'aborted' : 'network', '');
      if (leaving.aborted) throw error;
      const failure = await loadCode(() => import('./failure.js')).catch(() => {
        // The line is dead for us too: the error is told without advice.
        throw error;
      });
      await failure.recover(error, tries, url, leaving);
    }
  }
};
