/**
 * Handles a failed load: whether and when to try again, and what to tell the developer. Loaded only after a failure.
 */
import { limits, untilTimeout } from './limits.js';
import { LoadError, type LoadErrorCode } from './load-error.js';

const advice: Readonly<Record<Exclude<LoadErrorCode, 'network'>, (error: LoadError) => string>> = {
  timeout: () =>
    `gave no whole answer within ${String(limits.timeout / 1000)} seconds: the server is too slow or hangs.`,
  status: ({ status }) =>
    `answered with status ${String(status)}: src must lead to JSON that is served with status 200.`,
  type: ({ message }) => `is served as "${message}": src must lead to JSON, served as application/json, not to a page.`,
  parse: ({ message }) => `is served as JSON but is none (${message}).`,
  format: ({ message }) => message || `is more than ${String(limits.length)} characters of JSON: serve less.`,
  aborted: ({ message }) => message,
};

const silence =
  "gave no answer: check the address, that the server runs, and that the page's CSP allows it in connect-src.";
const refusal =
  'answers, but the browser may not read it here: the server (and every address that it redirects to) must send the header "Access-Control-Allow-Origin: *".';

// The browser does not say why it hides an answer from us. A request in the mode `no-cors` shows whether the server
// answers at all.
const isThere = (url: string, signal: AbortSignal): Promise<boolean> =>
  fetch(url, {
    mode: 'no-cors',
    method: 'HEAD',
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    cache: 'no-store',
    signal: untilTimeout(signal),
  }).then(
    () => true,
    () => false,
  );

const pause = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** Milliseconds until a Retry-After, which is a number of seconds or a date; undefined without one. */
const retryAfter = (header: string): number | undefined =>
  header
    ? /^\d+$/.test(header)
      ? Number(header) * 1000
      : Math.max(0, Date.parse(header) - Date.now()) || undefined
    : undefined;

/**
 * Settles when it is time to try again.
 * @param tries how many times it was tried again
 * @throws LoadError with advice, when another try would fail too
 */
export const recover = async (error: LoadError, tries: number, url: string, signal: AbortSignal): Promise<void> => {
  const { code, status, message } = error;
  if (code === 'network' && message)
    throw new LoadError(code, `redirects to another site; if that is meant, put ${message} into src.`, status);
  const passing = code === 'network' || [429, 502, 503, 504].includes(status ?? 0);
  const refused =
    code === 'network' &&
    !tries &&
    navigator.onLine &&
    new URL(url).origin !== location.origin &&
    (await isThere(url, signal));
  const wait =
    (code === 'status' ? retryAfter(message) : undefined) ?? limits.delay * 2 ** tries * (0.5 + Math.random());
  if (passing && !refused && navigator.onLine && tries < limits.retries && wait <= limits.patience)
    return pause(wait, signal);
  throw new LoadError(code, code === 'network' ? (refused ? refusal : silence) : advice[code](error), status);
};
