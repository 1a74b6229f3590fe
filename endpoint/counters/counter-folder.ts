/**
 * Watches the counters of a folder. A changed file is served within a minute; when a changed file is faulty, its old
 * content is still served.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { listFolder } from '../content/files.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { loadJobs } from './jobs.js';

/** Names, sizes and dates of the files, which differ when something was changed. */
const stateOf = (folder: string): string =>
  listFolder(folder, 'SPRID_JOBS')
    .sort()
    .map((name) => {
      const status = statSync(join(folder, name), { throwIfNoEntry: false });
      return status ? `${name} ${String(status.size)} ${String(status.mtimeMs)}` : name;
    })
    .join('\n');

/** In milliseconds. */
const lookEvery = 30_000;

/** A folder that is read again and again. */
export class CounterFolder {
  readonly #folder: string;
  readonly #warn: Warn;
  #state = '';
  #counters: ReadonlyMap<string, JobsProgress> = new Map();
  #told: ReadonlySet<string> = new Set();

  constructor(folder: string, warn: Warn) {
    this.#folder = folder;
    this.#warn = warn;
  }

  /**
   * The counters, by id; undefined when nothing has changed. Throws a `ConfigurationError` when the folder cannot be
   * read.
   */
  async read(): Promise<ReadonlyMap<string, JobsProgress> | undefined> {
    const state = stateOf(this.#folder);
    if (state === this.#state) return undefined;
    const lines = new Set<string>();
    const fresh = await loadJobs(this.#folder, (line) => lines.add(line));
    for (const line of lines) if (!this.#told.has(line)) this.#warn(line);
    this.#told = lines;
    this.#state = state;
    const stems = new Set(listFolder(this.#folder, 'SPRID_JOBS').map((name) => name.replace(/\.[^.]*$/, '')));
    const kept = [...this.#counters].filter(([id]) => !fresh.has(id) && stems.has(id));
    this.#counters = new Map([
      ...kept,
      ...Array.from(fresh, ([id, progress]): [string, JobsProgress] => {
        const before = this.#counters.get(id);
        // An unchanged counter stays the same object, so its cached answers stay valid.
        return [id, before && JSON.stringify(before) === JSON.stringify(progress) ? before : progress];
      }),
    ]);
    return this.#counters;
  }

  /**
   * Reads the folder every half minute, and passes on what has changed.
   * @returns a function that stops it, and settles when the last reading has ended
   */
  watch(replace: (counters: ReadonlyMap<string, JobsProgress>) => void): () => Promise<void> {
    let reading = Promise.resolve();
    const look = async (): Promise<void> => {
      try {
        const changed = await this.read();
        if (changed) replace(changed);
      } catch (error) {
        this.#warn(oneLine((error as Error).message));
      }
    };
    const timer = setInterval(() => {
      reading = reading.then(look);
    }, lookEvery).unref();
    return () => {
      clearInterval(timer);
      return reading;
    };
  }
}
