/**
 * Serves copies of sources on other hosts. Each source is fetched on a schedule. A new answer replaces the old one
 * completely or not at all: an answer that is broken, cut off or suddenly empty changes nothing.
 */
import { FormatError } from '../../src/formats/format-error.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { day, hour, minute } from '../store/durations.js';
import { FetchError, Fetcher, type FetchOptions } from './fetch-document.js';
import { keepCopy, readCopy } from './kept.js';
import { withoutSecrets, type MirrorSource } from './source.js';

/** Timers, which tests replace. */
export interface Timers {
  set: (run: () => void, milliseconds: number) => unknown;
  clear: (timer: unknown) => void;
}

/** Settings of the mirror, and what tests replace. */
export interface MirrorOptions extends FetchOptions {
  /** The folder of the copies. */
  folder: string;
  /** How many minutes pass between two fetches of a source. */
  minutes: number;
  timers?: Timers;
  /** A random number from 0 to 1. */
  random?: () => number;
}

/** After the first failure; doubled after each further one. */
const firstPause = 15_000;
const longestPause = hour;

/** The longest pause that a source can ask for. */
const longestRetryAfter = day;

/** How long the start waits for the first answers of sources without a copy. */
const startPatience = 3000;

/** How many faults of single fields are reported for one source, so that thousands do not fill the log. */
const maxReports = 20;

const systemTimers: Timers = {
  set: (run, milliseconds) => setTimeout(run, milliseconds).unref(),
  clear: (timer) => {
    clearTimeout(timer as NodeJS.Timeout);
  },
};

/** A source and its content; undefined before the first good answer. */
export interface Mirrored<Content> {
  source: MirrorSource;
  content: Content | undefined;
}

/** The content that was read last, and what tells whether it is still current. */
interface LastReading<Content, Known> {
  content: Content;
  known: Known;
}

/** One source and how to read it, which differs between newsrooms and counters. */
export interface MirroredKind<Content, Known> {
  source: MirrorSource;
  /** Checks a copy from disk by today's rules. Returns undefined, or throws, when it is not valid. */
  adoptCopy: (kept: unknown) => Content | undefined;
  /**
   * Reads the whole source, or nothing of it; undefined when it has not changed.
   * @throws FetchError, FormatError
   */
  read: (
    before: { content: Content | undefined; known: Known | undefined },
    fetcher: Fetcher,
    report: (message: string) => void,
    stop: AbortSignal,
  ) => Promise<LastReading<Content, Known> | undefined>;
}

interface State<Content, Known> extends Mirrored<Content> {
  kind: MirroredKind<Content, Known>;
  known: Known | undefined;
  failures: number;
  reported: Set<string>;
  timer?: unknown;
  /** Settles when fetching has ended. */
  asking?: Promise<void>;
}

const copyOf = <Content, Known>(
  folder: string,
  { source, adoptCopy }: MirroredKind<Content, Known>,
): Content | undefined => {
  const kept = readCopy(folder, source);
  try {
    return kept === undefined ? undefined : adoptCopy(kept);
  } catch {
    return undefined;
  }
};

/** The mirror of some sources. */
export class Mirror<Content, Known> {
  readonly #states: State<Content, Known>[];
  readonly #options: Required<Pick<MirrorOptions, 'folder' | 'minutes' | 'timers' | 'random'>>;
  readonly #fetcher: Fetcher;
  readonly #warn: Warn;
  readonly #publish: (mirrored: readonly Mirrored<Content>[]) => void | Promise<void>;
  readonly #stop = new AbortController();

  /** @param publish called when the content changes; if it fails, it is called once more */
  constructor(
    kinds: readonly MirroredKind<Content, Known>[],
    options: MirrorOptions,
    warn: Warn,
    publish: (mirrored: readonly Mirrored<Content>[]) => void | Promise<void>,
  ) {
    const { folder, minutes, timers = systemTimers, random = Math.random } = options;
    this.#options = { folder, minutes, timers, random };
    this.#fetcher = new Fetcher(options);
    this.#warn = warn;
    this.#publish = publish;
    this.#states = kinds.map((kind) => ({
      kind,
      source: kind.source,
      content: copyOf(folder, kind),
      known: undefined,
      failures: 0,
      reported: new Set(),
    }));
  }

  /** The content to serve; at first the copies from disk. */
  get mirrored(): readonly Mirrored<Content>[] {
    return this.#states;
  }

  /** How many sources failed at the last try. */
  get failing(): number {
    return this.#states.filter(({ failures }) => failures > 0).length;
  }

  /** Fetches all sources. Waits for those without a copy, but not long. */
  async start(): Promise<void> {
    const { timers } = this.#options;
    const asked = this.#states.map((state) => ({ state, done: this.#ask(state) }));
    const unknown = asked.filter(({ state }) => !state.content).map(({ done }) => done);
    if (!unknown.length) return;
    let timer: unknown;
    const patience = new Promise<void>((resolve) => (timer = timers.set(resolve, startPatience)));
    await Promise.race([Promise.all(unknown), patience]);
    timers.clear(timer);
  }

  /** Stops fetching, after a copy that is being written is complete. */
  async stop(): Promise<void> {
    this.#stop.abort();
    for (const { timer } of this.#states) this.#options.timers.clear(timer);
    for (const { asking } of this.#states) await asking;
    await this.#fetcher.close();
  }

  #ask(state: State<Content, Known>): Promise<void> {
    return (state.asking = this.#askNow(state));
  }

  async #askNow(state: State<Content, Known>): Promise<void> {
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

  async #read(state: State<Content, Known>): Promise<void> {
    const report = (message: string): void => {
      this.#report(state, message);
    };
    const reading = await state.kind.read(state, this.#fetcher, report, this.#stop.signal);
    if (this.#stop.signal.aborted || !reading) return;
    Object.assign(state, reading);
    await this.#publish(this.#states);
    await this.#keep(state);
  }

  async #keep({ source, content }: State<Content, Known>): Promise<void> {
    try {
      await keepCopy(this.#options.folder, source, content);
    } catch (error) {
      this.#warn(`${source.label}: no copy could be kept (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
    }
  }

  #fail(state: State<Content, Known>, error: Error): void {
    state.failures += 1;
    if (state.failures > 1) return;
    const isOurs = error instanceof FetchError || error instanceof FormatError;
    const why = isOurs ? error.message : `could not be read (${error.name})`;
    const rest = state.content ? 'The last good copy is served.' : 'There is no copy of it yet.';
    this.#say(state, `${why}${why.endsWith('.') ? '' : '.'} ${rest}`);
  }

  #say({ source }: State<Content, Known>, message: string): void {
    this.#warn(oneLine(`${source.label} ${withoutSecrets(source, message)}`));
  }

  /** Reports each fault once, however often it occurs. */
  #report(state: State<Content, Known>, message: string): void {
    const { reported } = state;
    if (reported.has(message) || reported.size > maxReports) return;
    reported.add(message);
    this.#say(state, reported.size > maxReports ? 'has more faults, which are not told.' : message);
  }

  #pauseAfter(failures: number, retryAfter: number): number {
    const { minutes, random } = this.#options;
    if (!failures) return minutes * minute;
    const pause = Math.min(firstPause * 2 ** Math.min(failures - 1, 20), longestPause);
    // Half of the pause is random, or all mirrors of a source would come back at once.
    return Math.max(pause * (0.5 + random() / 2), Math.min(retryAfter, longestRetryAfter));
  }
}
