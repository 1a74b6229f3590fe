/**
 * Gathers simultaneous writes into one commit. Every commit flushes the disk, and meanwhile more posts arrive: one
 * flush is enough for all of them. No post is answered before its flush.
 */
import { unavailableOr, UnavailableError } from './unavailable-error.js';

interface Job<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/** The most items of a commit; with more, one commit would delay the others. */
const most = 50;

/** Gathers items. When a commit fails, each of its items is committed on its own. */
export class Together<Item, Result> {
  readonly #commit: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly #waiting: Job<Item, Result>[] = [];
  #isWriting = false;

  /** @param commit writes all items in one transaction, and returns a result for each, in their order */
  constructor(commit: (items: readonly Item[]) => Promise<readonly Result[]>) {
    this.#commit = commit;
  }

  write(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#isWriting) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      await this.#gather();
      await this.#settle(this.#waiting.splice(0, most));
    }
    this.#isWriting = false;
  }

  /**
   * Waits as long as each turn of the event loop brings another request: those that arrived during the last flush are
   * read only now, and reading them takes a fraction of the time of a further flush.
   */
  async #gather(): Promise<void> {
    let before: number;
    do {
      before = this.#waiting.length;
      await new Promise((resolve) => setImmediate(resolve));
    } while (this.#waiting.length > before && this.#waiting.length < most);
  }

  async #settle(jobs: readonly Job<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#commit(jobs.map(({ item }) => item));
      for (const [index, { resolve }] of jobs.entries()) resolve(results[index] as Result);
    } catch (error) {
      // When the database is unavailable, single items would fail too.
      if (jobs.length === 1 || unavailableOr(error) instanceof UnavailableError) {
        for (const { reject } of jobs) reject(error);
      } else for (const job of jobs) await this.#settle([job]);
    }
  }
}
