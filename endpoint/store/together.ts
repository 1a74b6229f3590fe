/**
 * Commits together what is written at the same time. Every commit flushes the
 * disk, and while it does, more posts arrive: one flush is enough for all of
 * them. Nobody is answered before it. SQLite has one writer, so all its writes
 * are gathered; PostgreSQL flushes for many at once by itself, but posts in one
 * thread wait for each other's lock on it, so these are gathered by thread.
 */
import type { Writing } from './store.js';
import { unavailableOr, UnavailableError } from './unavailable-error.js';

type Transact = <Result>(queries: (db: Writing) => Promise<Result>) => Promise<Result>;

interface Job {
  queries: (db: Writing) => Promise<unknown>;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

/** So that no commit becomes one that others have to wait for. */
const most = 50;

/** Gathers writes. The first that fails sends all of its transaction back, each into one of its own. */
export class Together {
  readonly #transact: Transact;
  readonly #waiting: Job[] = [];
  #isWriting = false;

  /** @param transact runs queries in one transaction */
  constructor(transact: Transact) {
    this.#transact = transact;
  }

  write<Result>(queries: (db: Writing) => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ queries, resolve: resolve as (result: unknown) => void, reject });
      if (!this.#isWriting) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      // Requests that came during the last flush are read in this turn of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      await this.#commit(this.#waiting.splice(0, most));
    }
    this.#isWriting = false;
  }

  async #commit(jobs: readonly Job[]): Promise<void> {
    try {
      const results = await this.#transact(async (db) => {
        const made: unknown[] = [];
        for (const { queries } of jobs) made.push(await queries(db));
        return made;
      });
      for (const [index, { resolve }] of jobs.entries()) resolve(results[index]);
    } catch (error) {
      // A database that cannot be written to is not asked once more for each of them.
      if (jobs.length === 1 || unavailableOr(error) instanceof UnavailableError) {
        for (const { reject } of jobs) reject(error);
      } else for (const job of jobs) await this.#commit([job]);
    }
  }
}
