/** Fetches one JSON document. `failure.ts` handles failures, and loads only then. */
import { loadCode } from '../code/load-code.js';
import { canBeJson } from '../formats/json-type.js';
import { aheadBy, clock } from './clock.js';
import { untilTimeout } from './limits.js';
import { LoadError } from './load-error.js';
import { readText } from './read-text.js';

/** JSON, and its address after redirects. */
export interface Fetched {
  json: unknown;
  url: string;
}

/** Answers that the tag has requested before this code was loaded, each for one load. */
export const early = new Map<string, Promise<Response>>();

const readJson = async (response: Response, asked: string): Promise<Fetched> => {
  const { status } = response;
  const url = response.url || asked;
  if (new URL(url).host !== new URL(asked).host) throw new LoadError('network', url, status);
  if (!response.ok) throw new LoadError('status', response.headers.get('Retry-After') ?? '', status);
  const type = response.headers.get('Content-Type') ?? '';
  // Many static hosts send plain text for an unknown file type.
  if (!canBeJson(type)) throw new LoadError('type', type);
  clock.perhaps = aheadBy(response.headers);
  const text = await readText(response);
  try {
    return { json: JSON.parse(text), url };
  } catch (error) {
    throw new LoadError('parse', (error as Error).message);
  }
};

/** @throws LoadError, with advice for the developer where that could be loaded */
export const fetchJson = async (request: Request, leaving: AbortSignal): Promise<Fetched> => {
  // Any change of a request resets its referrer policy, and the page's own policy might send the whole address.
  const { url, referrerPolicy } = request;
  for (let tries = 0; ; tries++) {
    const signal = untilTimeout(leaving);
    try {
      const started = early.get(url);
      early.delete(url);
      return await readJson(await (started ?? fetch(request.clone(), { signal, referrerPolicy })), url);
    } catch (thrown) {
      // Not every engine rejects with the signal's own reason.
      const { name } = (signal.aborted ? signal.reason : thrown) as Error;
      const error =
        thrown instanceof LoadError
          ? thrown
          : new LoadError(name === 'TimeoutError' ? 'timeout' : leaving.aborted ? 'aborted' : 'network', '');
      if (leaving.aborted) throw error;
      const failure = await loadCode(() => import('./failure.js')).catch(() => {
        // Our own files cannot be loaded either, so the error has no advice.
        throw error;
      });
      await failure.recover(error, tries, url, leaving);
    }
  }
};
