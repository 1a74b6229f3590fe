/**
 * Newsrooms elsewhere, served from here. Each is asked on a schedule, and what it
 * answers takes the place of what it answered before, whole or not at all: what
 * is broken, cut off or empty all at once changes nothing.
 */
import { FormatError } from '../../src/formats/format-error.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { oneLine, type Warn } from '../one-line.js';
import { FetchError, Fetcher, type FetchOptions } from './fetch-json.js';
import { keepCopy, readCopy } from './kept.js';
import { readSource, type KnownPages } from './read-source.js';
import { makeSource, shortHash, withoutSecrets, type Source } from './source.js';

/** Waits, and forgets to. */
export interface Timers {
  set: (run: () => void, milliseconds: number) => unknown;
  clear: (timer: unknown) => void;
}

/** What can be set of the mirror, and stood in for. */
export interface MirrorOptions extends FetchOptions {
  /** Where copies are kept. */
  folder: string;
  /** After how many minutes a source is asked again. */
  minutes: number;
  timers?: Timers;
  /** From 0 to 1. */
  random?: () => number;
}

const minute = 60_000;

/** After the first failure; doubled by each further one. */
const firstPause = 15_000;
const longestPause = 60 * minute;

/** However long a source asks to be left alone. */
const longestRetryAfter = 24 * 60 * minute;

/** For how long a start without any copy waits for the first answers. */
const startPatience = 3000;

/** Faults of single fields that are told of one source, so that thousands fill no log. */
const maxReports = 20;

const systemTimers: Timers = {
  set: (run, milliseconds) => setTimeout(run, milliseconds).unref(),
  clear: (timer) => {
    clearTimeout(timer as NodeJS.Timeout);
  },
};

interface State {
  source: Source;
  /** Undefined before the first good answer. */
  releases: readonly PressRelease[] | undefined;
  pages: KnownPages;
  failures: number;
  reported: Set<string>;
  timer?: unknown;
}

/** The same release by another id where two sources have the same one; the same page twice is one release. */
const withoutCollisions = (states: readonly State[]): PressRelease[] => {
  const byId = new Map<string, PressRelease>();
  for (const { source, releases = [] } of states) {
    for (const release of releases) {
      const other = byId.get(release.id);
      if (!other) byId.set(release.id, release);
      else if (other.url !== release.url) {
        const id = `${release.id.slice(0, 180)}-${shortHash(source.host, release.id)}`;
        if (!byId.has(id)) byId.set(id, { ...release, id });
      }
    }
  }
  return [...byId.values()];
};

/** The mirror of some sources. */
export class Mirror {
  readonly #states: State[];
  readonly #options: Required<Pick<MirrorOptions, 'folder' | 'minutes' | 'timers' | 'random'>>;
  readonly #fetcher: Fetcher;
  readonly #warn: Warn;
  readonly #publish: (releases: readonly PressRelease[]) => void | Promise<void>;
  readonly #stop = new AbortController();

  /** @param publish hears what is to be served from now on, and once more after it has failed */
  constructor(
    addresses: readonly string[],
    options: MirrorOptions,
    warn: Warn,
    publish: (releases: readonly PressRelease[]) => void | Promise<void>,
  ) {
    const { folder, minutes, timers = systemTimers, random = Math.random } = options;
    this.#options = { folder, minutes, timers, random };
    this.#fetcher = new Fetcher(options);
    this.#warn = warn;
    this.#publish = publish;
    this.#states = addresses.map((address, index) => {
      const source = makeSource(address, index + 1);
      return { source, releases: readCopy(folder, source), pages: new Map(), failures: 0, reported: new Set() };
    });
  }

  /** What is to be served at first: the copies of before. */
  get releases(): PressRelease[] {
    return withoutCollisions(this.#states);
  }

  /** Asks all sources. Waits for those of which there is no copy, but not long. */
  async start(): Promise<void> {
    const { timers } = this.#options;
    const asked = this.#states.map((state) => ({ state, done: this.#ask(state) }));
    const unknown = asked.filter(({ state }) => !state.releases).map(({ done }) => done);
    if (!unknown.length) return;
    let timer: unknown;
    const patience = new Promise<void>((resolve) => (timer = timers.set(resolve, startPatience)));
    await Promise.race([Promise.all(unknown), patience]);
    timers.clear(timer);
  }

  /** Asks no more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    for (const { timer } of this.#states) this.#options.timers.clear(timer);
    await this.#fetcher.close();
  }

  async #ask(state: State): Promise<void> {
    let retryAfter = 0;
    try {
      await this.#read(state);
      if (state.failures) this.#say(state, 'works again.');
      state.failures = 0;
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      this.#fail(state, error as Error);
      if (error instanceof FetchError) ({ retryAfter } = error);
    }
    if (this.#stop.signal.aborted) return;
    const wait = this.#pauseAfter(state.failures, retryAfter);
    state.timer = this.#options.timers.set(() => void this.#ask(state), wait);
  }

  async #read(state: State): Promise<void> {
    const { source, pages, releases: before } = state;
    const report = (message: string): void => {
      this.#report(state, message);
    };
    const reading = await readSource(source, pages, this.#fetcher, report, this.#stop.signal);
    if (this.#stop.signal.aborted || (reading.isUnchanged && before)) return;
    if (before?.length && !reading.releases.length) throw new FetchError('has no releases any more');
    state.pages = reading.pages;
    // What has not changed stays the same object, with its answer.
    const known = new Map(before?.map((release) => [JSON.stringify(release), release]));
    state.releases = reading.releases.map((release) => known.get(JSON.stringify(release)) ?? release);
    await this.#publish(this.releases);
    this.#keep(state);
  }

  #keep({ source, releases = [] }: State): void {
    try {
      keepCopy(this.#options.folder, source, releases);
    } catch (error) {
      this.#warn(`${source.label}: no copy could be kept (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
    }
  }

  #fail(state: State, error: Error): void {
    state.failures += 1;
    if (state.failures > 1) return;
    const isOurs = error instanceof FetchError || error instanceof FormatError;
    const why = isOurs ? error.message : `could not be read (${error.name})`;
    const rest = state.releases ? 'The last good copy is served.' : 'There is no copy of it yet.';
    this.#say(state, `${why}${why.endsWith('.') ? '' : '.'} ${rest}`);
  }

  #say({ source }: State, message: string): void {
    this.#warn(oneLine(`${source.label} ${withoutSecrets(source, message)}`));
  }

  /** Tells each fault once, however often it is met. */
  #report(state: State, message: string): void {
    const { reported } = state;
    if (reported.has(message) || reported.size > maxReports) return;
    reported.add(message);
    this.#say(state, reported.size > maxReports ? 'has more faults, which are not told.' : message);
  }

  #pauseAfter(failures: number, retryAfter: number): number {
    const { minutes, random } = this.#options;
    if (!failures) return minutes * minute;
    const pause = Math.min(firstPause * 2 ** Math.min(failures - 1, 20), longestPause);
    // Half of it by chance, or all mirrors of a source would come back at once.
    return Math.max(pause * (0.5 + random() / 2), Math.min(retryAfter, longestRetryAfter));
  }
}
