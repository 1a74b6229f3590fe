/**
 * Tells open streams that something was written in a thread, by whatever process. The rows of the threads that somebody
 * watches are asked for their versions twice a second, in one trip for all: so nothing depends on a message that could
 * be lost with a connection, and whoever comes back is told how things are now.
 */
import type { ThreadRow } from '../store/tables.js';

/** Between two looks, in milliseconds. */
const interval = 500;

/** Versions by thread. */
export type Versions = Readonly<Record<string, number>>;

/** Hears of the threads that have changed. */
export type Hear = (changed: Versions) => void;

/** The threads that are watched; it asks nothing while there are none. */
export class LiveThreads {
  readonly #read: (ids: readonly string[]) => Promise<(ThreadRow | undefined)[]>;
  readonly #watching = new Map<string, Set<Hear>>();
  readonly #versions = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param read the rows of threads, each in its place */
  constructor(read: (ids: readonly string[]) => Promise<(ThreadRow | undefined)[]>) {
    this.#read = read;
  }

  /** Watches some threads, and tells at once how they are. Answers with how to end it. */
  async watch(threads: readonly string[], hear: Hear): Promise<() => void> {
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
    // A database that does not answer now does so later, and tells then what was missed.
    const rows = await this.#read(ids).catch(() => []);
    const changed = new Map<Hear, Record<string, number>>();
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
