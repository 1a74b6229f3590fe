/**
 * Checks how JSON and script are served: who may read them, and how long caches keep them. It sends one more request to
 * each address.
 */
import { advice, fault, good, type Finding } from '../finding.js';
import { addressOf, isRegistered, mayAsk } from '../ours.js';

/** In milliseconds; elements give up after the same time. */
const patience = 10_000;

/** The result of a request. */
export interface Attempt {
  address: string;
  /** The element that needs it; undefined for the script tag. */
  element: Element | undefined;
  answer: Response | undefined;
  /** Whether a server answers at the address, although the browser hides the answer. */
  isThere: boolean;
  request: Request;
}

const fetchFresh = (request: Request): Promise<Response | undefined> =>
  fetch(request, {
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
    // Any change of a request resets it.
    referrerPolicy: request.referrerPolicy,
  }).catch(() => undefined);

const ask = async (request: Request, element?: Element): Promise<Attempt> => {
  const answer = await fetchFresh(request.clone());
  // The headers are enough.
  void answer?.body?.cancel();
  const isThere =
    answer ??
    (await fetch(request.url, {
      mode: 'no-cors',
      method: 'HEAD',
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined));
  return { address: request.url, element, answer, isThere: Boolean(isThere), request };
};

const requestOf = (element: Element): Request | undefined => {
  const address = addressOf(element);
  // An address that contains the JSON itself needs no permission.
  if (!address || !/^https?:/.test(address) || !mayAsk(element)) return undefined;
  try {
    return isRegistered(element)
      ? element.request()
      : new Request(address, { credentials: 'omit', referrerPolicy: 'strict-origin' });
  } catch {
    // The page has overridden `request()`, and the element reports the error.
    return undefined;
  }
};

/**
 * Requests each address of these elements once, except those that wait for consent.
 * @param elements ours
 */
export const askForJson = (elements: readonly Element[]): Promise<Attempt[]> => {
  const asked = new Map<string, Promise<Attempt>>();
  for (const element of elements) {
    const request = requestOf(element);
    if (request && !asked.has(request.url)) asked.set(request.url, ask(request, element));
  }
  return Promise.all(asked.values());
};

/** Requests the script, for its headers and its text. */
export const askForTag = async (script: HTMLScriptElement): Promise<Attempt> => {
  const request = new Request(script.src, { credentials: 'omit', referrerPolicy: 'strict-origin' });
  return { address: script.src, element: undefined, answer: await fetchFresh(request), isThere: true, request };
};

const plainHeaders = ['accept', 'accept-language', 'content-language'];

/** @param isRefused whether the page's policy has refused an address */
export const checkCors = (
  { address, element, answer, isThere, request }: Attempt,
  isRefused: (address: string) => boolean,
): Finding[] => {
  const { origin, host } = new URL(address);
  if (origin === location.origin) return [good('cors', element, 'The JSON is of this site: no CORS header is needed.')];
  if (answer) return [good('cors', element, `${host} lets this site read its JSON.`)];
  if (!isThere || isRefused(address)) return [];
  const named = [...request.headers.keys()].filter((name) => !plainHeaders.includes(name));
  const isKnown = request.credentials === 'include';
  return [
    fault(
      'cors',
      element,
      `${host} answers, but does not let this site read it.`,
      'The browser keeps the answer from us: readers see what stands inside the tag.',
      `${host}, and every address that it redirects to, must send${named.length ? ', to OPTIONS too' : ''}:`,
      [
        `Access-Control-Allow-Origin: ${isKnown ? location.origin : '*'}`,
        ...(isKnown ? ['Access-Control-Allow-Credentials: true'] : []),
        ...(named.length ? [`Access-Control-Allow-Headers: ${named.join(', ')}`] : []),
      ].join('\n'),
    ),
  ];
};

/** In seconds; with a longer time, a correction or a new script reaches readers late. */
const longest = { json: 3600, tag: 86_400 };

const bestFor = {
  json: 'Cache-Control: public, max-age=60, stale-while-revalidate=600, stale-if-error=604800',
  tag: 'Cache-Control: public, max-age=300',
};

const units = [
  ['days', 86_400],
  ['hours', 3600],
  ['minutes', 60],
  ['seconds', 1],
] as const;

/** A number of seconds in words. */
const inWords = (seconds: number): string => {
  const [name, size] = units.find(([, one]) => seconds >= 2 * one) ?? ['seconds', 1];
  return `${String(Math.round(seconds / size))} ${name}`;
};

/** Checks how long the headers let caches keep an answer. */
export const checkCache = ({ address, element, answer }: Attempt): Finding[] => {
  if (!answer?.ok) return [];
  const kind = element ? 'json' : 'tag';
  const what = element ? 'The JSON' : 'The tag';
  const control = answer.headers.get('cache-control') ?? '';
  const seen = ['cache-control', 'etag', 'last-modified', 'age']
    .flatMap((name) => (answer.headers.get(name) === null ? [] : [`${name}: ${answer.headers.get(name) ?? ''}`]))
    .join('; ');
  const age = Number(/(?:^|[\s,])max-age=(\d+)/i.exec(control)?.[1] ?? NaN);
  const tell = (found: string, why: string): Finding[] => [
    advice('cache', element, `${what} ${found}`, why, `Let ${new URL(address).host} send:`, bestFor[kind]),
  ];
  // A file of a version never changes.
  if (/\/\d+\.\d+\.\d+[^/]*\/sprid(\.bundle)?\.js([?#]|$)/.test(address))
    return [good('cache', element, `${what} came with ${seen}.`)];
  if (!control) return tell('comes without Cache-Control.', 'Each browser guesses how long it may be kept.');
  if (/no-store/i.test(control))
    return tell(`is kept by nobody: ${control}.`, 'Each reader asks the server for all of it, each time.');
  if (age > longest[kind])
    return tell(
      `is kept for ${inWords(age)}: ${control}.`,
      element
        ? 'A correction, or a release that was taken back, reaches readers as late as that.'
        : 'A new version reaches readers as late as that.',
    );
  const others =
    answer.headers.has('etag') || answer.type !== 'cors'
      ? ''
      : ' (ETag and Age are hidden unless Access-Control-Expose-Headers names them)';
  return [good('cache', element, `${what} came with ${seen}${others}.`)];
};
