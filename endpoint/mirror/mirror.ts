/**
 * Sources elsewhere, served from here. Each is asked on a schedule, and what it
 * answers takes the place of what it answered before, whole or not at all: what
 * is broken, cut off or empty all at once changes nothing.
 */
import { FormatError } from '../../src/formats/format-error.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { FetchError, Fetcher, type FetchOptions } from './fetch-document.js';
import { keepCopy, readCopy } from './kept.js';
import { withoutSecrets, type Source } from './source.js';

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

/** A source, and what it has; undefined before the first good answer. */
export interface Mirrored<Content> {
  source: Source;
  content: Content | undefined;
}

/** What was read last: the content, and what tells whether it is still true. */
interface Reading<Content, Known> {
  content: Content;
  known: Known;
}

/** One source and how it is read: what differs between newsrooms and figures. */
export interface MirroredKind<Content, Known> {
  source: Source;
  /** A kept copy by today's rules; undefined, or throws, when it is none. */
  adoptCopy: (kept: unknown) => Content | undefined;
  /** Reads the whole source, or nothing of it; undefined when it has not changed. @throws FetchError, FormatError */
  read: (
    before: { content: Content | undefined; known: Known | undefined },
    fetcher: Fetcher,
    report: (message: string) => void,
    stop: AbortSignal,
  ) => Promise<Reading<Content, Known> | undefined>;
}

interface State<Content, Known> extends Mirrored<Content> {
  kind: MirroredKind<Content, Known>;
  known: Known | undefined;
  failures: number;
  reported: Set<string>;
  timer?: unknown;
  /** Ends when it is not asked any more. */
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

  /** @param publish hears what is to be served from now on, and once more after it has failed */
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

  /** What is to be served; at first the copies of before. */
  get mirrored(): readonly Mirrored<Content>[] {
    return this.#states;
  }

  /** How many sources failed when they were asked last. */
  get failing(): number {
    return this.#states.filter(({ failures }) => failures > 0).length;
  }

  /** Asks all sources. Waits for those of which there is no copy, but not long. */
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

  /** Asks no more, and leaves no copy half written. */
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

  /** Tells each fault once, however often it is met. */
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
    // Half of it by chance, or all mirrors of a source would come back at once.
    return Math.max(pause * (0.5 + random() / 2), Math.min(retryAfter, longestRetryAfter));
  }
}
