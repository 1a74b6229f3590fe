/**
 * Watches the threads of a page for changes, over one stream of server-sent events for all threads of one endpoint.
 * Where an endpoint has no stream, has too many clients, or a proxy holds the stream back, each thread is checked from
 * time to time instead, and the stream is tried again later. A hidden page does neither.
 *
 * The stream is read by `fetch`. An `EventSource` may send the page's whole address, accepts no headers, hides pings
 * and the status of an answer, and reconnects at its own pace.
 */
import { readLines } from './read-lines.js';

/** In milliseconds. Tests shorten them. */
export const paces = {
  /** Between two checks without a stream, and before a refused stream is tried again. */
  look: 60_000,
  /** Readers who are notified at the same time send their requests within this time. */
  spread: 300,
  /** Between two checks of a busy thread. */
  between: 3000,
  /** When a new stream is silent for longer, something holds it back. */
  silence: 10_000,
  /** When a stream is silent for longer, it is dead: it sends something every 25 seconds. */
  ping: 60_000,
  /** After which a stream that has ended is opened again. */
  soon: 2000,
  /** The longest pause, however often it has failed. */
  longest: 3_600_000,
};

/** A watched thread. */
export interface Watched {
  /**
   * The address of its stream, with the thread in `for` and perhaps the known `version`; undefined where there is none.
   */
  live: URL | undefined;
  /** A request for a stream. */
  request: (address: string) => Request;
  /**
   * Checks the thread, because it has changed or it is time to. Returns the version that was found, if the answer names
   * one; rejects when the check fails.
   */
  look: () => Promise<string | null | undefined>;
  /**
   * Whether something is shown whose changes no stream reports, so that the thread must be checked from time to time as
   * well.
   */
  waits: () => boolean;
}

interface Watch {
  /** The last known version. */
  version: string | null | undefined;
  /** When it is checked next, in milliseconds of `performance.now()`, as all times below. */
  due: number;
  looked: number;
  /** How many checks in a row have failed. */
  failures: number;
  hasNews: boolean;
  isLooking: boolean;
}

interface Stream {
  threads: string;
  leaving: AbortController;
  /** The versions that it has sent, by thread; undefined before the first event. */
  told: Map<string, string> | undefined;
}

const watching = new Map<Watched, Watch>();
/** The open streams, by endpoint. */
const streams = new Map<string, Stream>();
/** How many streams in a row have failed, and when the next one is tried; by endpoint. */
const rests = new Map<string, { failures: number; until: number }>();
let timer: ReturnType<typeof setTimeout> | undefined;
let isAway = false;

const threadOf = ({ live }: Watched): string | null | undefined => live?.searchParams.get('for');

/** The endpoint of a thread's stream; empty where it has none. */
const endpointOf = (watched: Watched): string =>
  watched.live && threadOf(watched) ? watched.live.origin + watched.live.pathname : '';

/** The version that the stream has reported. */
const toldOf = (watched: Watched): string | undefined =>
  streams.get(endpointOf(watched))?.told?.get(threadOf(watched) ?? '');

const threadsOf = (some: readonly Watched[]): string =>
  [...new Set(some.map((watched) => threadOf(watched) ?? ''))].sort().join(' ');

/** When to try again: later each time, with a random part so that readers do not return at the same moment. */
const after = (pace: number, failures = 0): number =>
  performance.now() + Math.min(pace * 2 ** failures, paces.longest) * (0.5 + Math.random());

const look = async (watched: Watched, watch: Watch): Promise<void> => {
  watch.hasNews = false;
  watch.isLooking = true;
  watch.looked = performance.now();
  const seen = await watched.look().then(
    (version) => ({ version }),
    () => undefined,
  );
  // A cache on the way may answer with an older version than the stream has reported.
  const told = toldOf(watched);
  const lags = seen?.version && told !== undefined && seen.version !== told;
  watch.failures = seen && !lags ? 0 : watch.failures + 1;
  watch.isLooking = false;
  if (watch.due <= watch.looked)
    watch.due = lags ? after(paces.between, watch.failures - 1) : after(paces.look, watch.failures);
  tend();
};

/** A message is an object of versions by thread; an empty one is a ping. Anything else is ignored. */
const take = (stream: Stream, json: string): void => {
  const threads = stream.threads.split(' ');
  try {
    const versions = Object.entries(JSON.parse(json) as object).filter(([id]) => threads.includes(id));
    stream.told = new Map([...(stream.told ?? []), ...versions.map(([id, version]) => [id, String(version)] as const)]);
  } catch {
    return;
  }
  tend();
};

const listen = async (endpoint: string, threads: string, { request: requestOf }: Watched): Promise<void> => {
  const stream: Stream = { threads, leaving: new AbortController(), told: undefined };
  streams.set(endpoint, stream);
  const begun = performance.now();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const wait = (pace: number): void => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      stream.leaving.abort();
    }, pace);
  };
  wait(paces.silence);
  try {
    // The page may override `request`, which may throw.
    const request = requestOf(`${endpoint}?for=${encodeURIComponent(threads)}`);
    // The policy is repeated here, because any change of a request resets it.
    const { referrerPolicy } = request;
    const answer = await fetch(request, { signal: stream.leaving.signal, cache: 'no-store', referrerPolicy });
    const isStream = answer.ok && answer.headers.get('Content-Type')?.startsWith('text/event-stream');
    if (isStream && answer.body)
      await readLines(answer.body, (line) => {
        const [, json] = /^data:(.*)/.exec(line) ?? [];
        if (json !== undefined && streams.get(endpoint) === stream) take(stream, json);
        if (stream.told) wait(paces.ping);
      });
  } catch {
    // All errors are handled in the same way.
  }
  clearTimeout(silence);
  stream.leaving.abort();
  // Other code has closed it.
  if (streams.get(endpoint) !== stream) return;
  streams.delete(endpoint);
  const lasted = stream.told && performance.now() - begun > paces.ping;
  const failures = lasted ? 0 : (rests.get(endpoint)?.failures ?? -1) + 1;
  rests.set(endpoint, { failures, until: after(stream.told ? paces.soon : paces.look, failures) });
  // The next stream, or the next check, finds what has changed meanwhile.
  for (const [watched, watch] of watching)
    if (endpointOf(watched) === endpoint && !watch.hasNews) watch.due = after(paces.look / 2);
  tend();
};

/** Opens and closes streams and checks threads as needed, and schedules its next run. */
const tend = (): void => {
  clearTimeout(timer);
  const now = performance.now();
  const isResting = isAway || document.hidden;
  const wanted = new Map<string, Watched[]>();
  let next = Infinity;
  for (const [watched, watch] of isResting ? [] : watching) {
    const endpoint = endpointOf(watched);
    const version = toldOf(watched) ?? watch.version;
    if (version !== watch.version) {
      Object.assign(watch, { version, hasNews: true });
      watch.due = Math.max(now + Math.random() * paces.spread, watch.looked + paces.between);
    }
    const { until = 0 } = rests.get(endpoint) ?? {};
    const isHeard = endpoint && until <= now;
    if (isHeard) wanted.set(endpoint, [...(wanted.get(endpoint) ?? []), watched]);
    else if (endpoint) next = Math.min(next, until);
    if (watch.isLooking) continue;
    const isIdle = isHeard && !watch.hasNews && !watch.failures && !watched.waits();
    if (isIdle && watch.due <= now) watch.due = after(paces.look);
    if (watch.due <= now) void look(watched, watch);
    else next = Math.min(next, watch.due);
  }
  for (const [endpoint, { threads, leaving }] of streams) {
    if (threads === threadsOf(wanted.get(endpoint) ?? [])) continue;
    streams.delete(endpoint);
    leaving.abort();
  }
  for (const [endpoint, some] of wanted)
    if (some[0] && !streams.has(endpoint)) void listen(endpoint, threadsOf(some), some[0]);
  if (next < Infinity) timer = setTimeout(tend, next - now);
};

const follow = ({ type }: Event): void => {
  if (type.startsWith('page')) isAway = type === 'pagehide';
  // After the connection is back, everything is tried again.
  if (type === 'online') {
    rests.clear();
    for (const watch of watching.values())
      if (watch.failures) watch.due = performance.now() + Math.random() * paces.spread;
  }
  tend();
};

const hearPage = (does: 'addEventListener' | 'removeEventListener'): void => {
  document[does]('visibilitychange', follow);
  for (const name of ['pagehide', 'pageshow', 'online']) window[does](name, follow);
};

/** Threads that are added or removed together cause one change. */
const tendSoon = (): void => {
  clearTimeout(timer);
  timer = setTimeout(tend);
};

/**
 * Watches a thread.
 * @returns a function that ends it
 */
export const watch = (watched: Watched): (() => void) => {
  if (!watching.size) {
    // While nothing was watched, no listener noticed that the page came back.
    isAway = false;
    hearPage('addEventListener');
  }
  const version = watched.live?.searchParams.get('version');
  const due = after(paces.look);
  watching.set(watched, { version, due, looked: -Infinity, failures: 0, hasNews: false, isLooking: false });
  tendSoon();
  return () => {
    watching.delete(watched);
    if (!watching.size) hearPage('removeEventListener');
    tendSoon();
  };
};
