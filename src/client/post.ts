/** Sends requests to an endpoint: one request, one answer, and the faults that it names. */
import { aheadBy, clock } from './clock.js';
import { LoadError } from './load-error.js';
import { limits } from './limits.js';
import { readText } from './read-text.js';

/** The answer of an endpoint. */
export interface PostAnswer {
  status: number;
  /** The JSON of the answer; undefined where there is none. */
  json: unknown;
  /** Milliseconds after which it may be tried again, if the answer says so. */
  retryAfter: number | undefined;
}

/**
 * A request with a JSON body.
 * @param like the element's own request, for its headers and credentials
 */
export const makeRequest = (
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'GET',
  url: string,
  like: Request | undefined,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Request => {
  // Headers and credentials are only for the origin that the page has named.
  const own = like && new URL(like.url).origin === new URL(url).origin ? like : undefined;
  const all = new Headers(own?.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  if (body) all.set('Content-Type', 'application/json');
  return new Request(url, {
    method,
    headers: all,
    credentials: own?.credentials ?? 'omit',
    // The request is sent even if the page is closed meanwhile.
    keepalive: true,
    cache: 'no-store',
    // A redirect would pass the headers on to another host.
    redirect: own && [...own.headers].length ? 'error' : 'follow',
    ...(body && { body: JSON.stringify(body) }),
  });
};

/**
 * Sends a request.
 * @param patience the time limit in milliseconds, and the greatest length of an answer in characters
 * @throws LoadError `network` or `timeout`: the endpoint may have accepted it all the same
 */
export const send = async (
  request: Request,
  patience: Pick<typeof limits, 'timeout' | 'length'> = limits,
): Promise<PostAnswer> => {
  try {
    // The policy is repeated here, because any change of a request resets it.
    const ask = (asked: Request): Promise<Response> =>
      fetch(asked, { signal: AbortSignal.timeout(patience.timeout), referrerPolicy: 'strict-origin' });
    const { method, headers, credentials, cache, keepalive } = request;
    const isPost = method === 'POST';
    const again = isPost ? request.clone() : request;
    let response = await ask(request);
    const { redirected, url, status } = response;
    // A redirect from http to https turns a POST into a GET, which saves nothing. A comment that was stored before its
    // endpoint moved to https would never arrive.
    if (isPost && redirected && ![201, 202, 204].includes(status) && new URL(url).host === new URL(request.url).host)
      // The body as text, because a request that outlives its page cannot have a stream.
      response = await ask(
        new Request(url, { method, headers, credentials, cache, keepalive, body: await again.text() }),
      );
    const ahead = aheadBy(response.headers);
    if (!Number.isNaN(ahead)) clock.ahead = ahead;
    const text = await readText(response, patience);
    const after = response.headers.get('Retry-After');
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      // Not every answer is JSON. Callers that need it check for it.
    }
    const told = (json as { retryAfter?: unknown } | undefined)?.retryAfter;
    const seconds = Number(after ?? (typeof told === 'number' ? told : NaN));
    return {
      status: response.status,
      json,
      retryAfter: Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : undefined,
    };
  } catch (error) {
    throw new LoadError((error as Error).name === 'TimeoutError' ? 'timeout' : 'network', (error as Error).message);
  }
};

/** The text of a problem document, with the fields that it names. */
export const detailOf = ({ json, status }: PostAnswer): string => {
  const { detail, title, errors } = (json ?? {}) as { detail?: unknown; title?: unknown; errors?: unknown };
  const first: unknown = Array.isArray(errors) ? (errors as { detail?: unknown }[])[0]?.detail : undefined;
  return [first, detail, title].find((text) => typeof text === 'string') ?? String(status);
};

/** The fields that a problem document names, as JSON Pointers. */
export const faultsOf = ({ json }: PostAnswer): unknown[] => {
  const { errors } = (json ?? {}) as { errors?: unknown };
  return Array.isArray(errors) ? (errors as { pointer?: unknown }[]).map(({ pointer }) => pointer) : [];
};

/** The context for reading the endpoint's own answers, whose faults a page's developer could not fix. */
export const readingAt = (base: string): { base: string; report: () => void } => ({ base, report: () => undefined });
