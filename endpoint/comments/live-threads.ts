/**
 * Notifies open streams that a thread has changed, whichever process has changed it. Twice a second one query reads the
 * versions of all watched threads. So nothing depends on a message that could be lost with a connection, and a client
 * that reconnects gets the present state.
 */
import type { ThreadRow } from '../store/tables.js';

/** Between two queries, in milliseconds. */
const interval = 500;

/** Versions by thread. */
export type Versions = Readonly<Record<string, number>>;

/** Called with the threads that have changed. */
export type ThreadListener = (changed: Versions) => void;

/** The watched threads. While there are none, nothing is queried. */
export class LiveThreads {
  readonly #read: (ids: readonly string[]) => Promise<(ThreadRow | undefined)[]>;
  readonly #watching = new Map<string, Set<ThreadListener>>();
  readonly #versions = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param read the rows of threads, in the order of their ids */
  constructor(read: (ids: readonly string[]) => Promise<(ThreadRow | undefined)[]>) {
    this.#read = read;
  }

  /**
   * Watches some threads, and reports their present versions at once.
   * @returns a function that ends it
   */
  async watch(threads: readonly string[], hear: ThreadListener): Promise<() => void> {
    for (const thread of threads) {
      const hearing = this.#watching.get(thread) ?? new Set();
      this.#watching.set(thread, hearing.add(hear));
    }
    const end = (): void => {
      for (const thread of threads) {
        const hearing = this.#watching.get(thread);
        hearing?.delete(hear);
        if (hearing?.size) continue;
        this.#watching.delete(thread);
        this.#versions.delete(thread);
      }
    };
    try {
      const rows = await this.#read(threads);
      for (const row of rows) if (row && !this.#versions.has(row.id)) this.#versions.set(row.id, row.version);
      hear(Object.fromEntries(rows.flatMap((row) => (row ? [[row.id, row.version]] : []))));
    } catch (error) {
      end();
      throw error;
    }
    this.#timer ??= setTimeout(() => void this.#look(), interval);
    return end;
  }

  readonly #look = async (): Promise<void> => {
    const ids = [...this.#watching.keys()];
    if (!ids.length) {
      this.#timer = undefined;
      return;
    }
    // When the database does not answer, the next query reports what was missed.
    const rows = await this.#read(ids).catch(() => []);
    const changed = new Map<ThreadListener, Record<string, number>>();
    for (const row of rows) {
      if (!row || this.#versions.get(row.id) === row.version) continue;
      this.#versions.set(row.id, row.version);
      for (const hear of this.#watching.get(row.id) ?? [])
        changed.set(hear, { ...changed.get(hear), [row.id]: row.version });
    }
    for (const [hear, versions] of changed) hear(versions);
    this.#timer = this.#watching.size ? setTimeout(() => void this.#look(), interval) : undefined;
  };
}
