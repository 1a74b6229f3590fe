/** Sending to an endpoint: one request, one answer, and what the answer means for the writer's text. */
import { aheadBy, clock } from './clock.js';
import { LoadError } from './load-error.js';
import { limits } from './limits.js';
import { readText } from './read-text.js';

/** What an endpoint answered. */
export interface PostAnswer {
  status: number;
  /** The JSON of the answer; undefined where there is none. */
  json: unknown;
  /** Milliseconds after which it may be tried again, where the answer says so. */
  retryAfter: number | undefined;
}

/** A request with JSON as body. @param like the element's own, for its headers and credentials */
export const makeRequest = (
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'GET',
  url: string,
  like: Request | undefined,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Request => {
  // They are for the endpoint that the page has named, and for no other.
  const own = like && new URL(like.url).origin === new URL(url).origin ? like : undefined;
  const all = new Headers(own?.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  if (body) all.set('Content-Type', 'application/json');
  return new Request(url, {
    method,
    headers: all,
    credentials: own?.credentials ?? 'omit',
    // A page that is closed in the middle still sends it.
    keepalive: true,
    cache: 'no-store',
    // Their headers would go along to wherever the endpoint sends us.
    redirect: own && [...own.headers].length ? 'error' : 'follow',
    ...(body && { body: JSON.stringify(body) }),
  });
};

/**
 * Sends a request.
 * @param patience how long an answer may take, in milliseconds, and how long it may be, in characters
 * @throws LoadError `network` or `timeout`: the endpoint may have taken it all the same
 */
export const send = async (
  request: Request,
  patience: Pick<typeof limits, 'timeout' | 'length'> = limits,
): Promise<PostAnswer> => {
  try {
    // The policy is said here, as any change of a request lets go of its own.
    const response = await fetch(request, {
      signal: AbortSignal.timeout(patience.timeout),
      referrerPolicy: 'strict-origin',
    });
    const ahead = aheadBy(response.headers);
    if (!Number.isNaN(ahead)) clock.ahead = ahead;
    const text = await readText(response, patience);
    const after = response.headers.get('Retry-After');
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      // Who needs it looks.
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

/** What a problem document says in words, with the fields that it names. */
export const detailOf = ({ json, status }: PostAnswer): string => {
  const { detail, title, errors } = (json ?? {}) as { detail?: unknown; title?: unknown; errors?: unknown };
  const first: unknown = Array.isArray(errors) ? (errors as { detail?: unknown }[])[0]?.detail : undefined;
  return [first, detail, title].find((text) => typeof text === 'string') ?? String(status);
};

/** Which fields a problem document names, as JSON Pointers. */
export const faultsOf = ({ json }: PostAnswer): unknown[] => {
  const { errors } = (json ?? {}) as { errors?: unknown };
  return Array.isArray(errors) ? (errors as { pointer?: unknown }[]).map(({ pointer }) => pointer) : [];
};

/** How the endpoint's own answers are read: their faults are nothing that a page's developer could mend. */
export const readingAt = (base: string): { base: string; report: () => void } => ({ base, report: () => undefined });
