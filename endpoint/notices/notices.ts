/**
 * Tells the publisher what happens to comments, by a webhook and by mail. It is written down after the reader has an
 * answer and told from there, again and again until it arrives: a mail server that is dead slows nobody, and nothing
 * is told of a comment twice but where an answer was lost.
 */
import { oneLine, type Warn } from '../operator/one-line.js';
import { addNotice, deferNotices, dropNotices, takeNotices } from '../store/notices.js';
import type { NoticeKind, NoticeWay } from '../store/notice.js';
import type { Store } from '../store/store.js';
import { UnavailableError } from '../store/unavailable-error.js';
import type { NoticeRow } from '../store/tables.js';

/** One way of telling. */
export interface Way {
  name: NoticeWay;
  /** What it tells of. */
  kinds: readonly NoticeKind[];
  /** How long it gathers, in milliseconds: mail comes together. */
  gathers: number;
  /** Tells these together. Throws when they did not arrive. */
  tell: (rows: readonly NoticeRow[]) => Promise<void>;
  /** At most so many together. */
  limit: number;
}

/** How often it is looked whether something is due, in milliseconds. */
const every = 5000;

/** How long one attempt may take before another process tries, in milliseconds. */
const lease = 60_000;

/** After so many attempts, some four days, nobody waits for it any more. */
export const maxAttempts = 24;

/** How long it is waited after an attempt, in milliseconds: half a minute, doubled each time, up to six hours. */
export const pauseAfter = (attempts: number): number => Math.min(30_000 * 2 ** (attempts - 1), 6 * 60 * 60_000);

/** What is to be told, and who tells it. */
export class Notices {
  readonly #store: Store;
  readonly #ways: readonly Way[];
  readonly #warn: Warn;
  readonly #now: () => number;
  readonly #failing = new Set<NoticeWay>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #working: Promise<void> | undefined;
  #ends = false;

  constructor(store: Store, ways: readonly Way[], warn: Warn, now: () => number) {
    this.#store = store;
    this.#ways = ways;
    this.#warn = warn;
    this.#now = now;
  }

  /** Writes down that something has happened to a comment. It never fails: what cannot be written is said once. */
  readonly add = (kind: NoticeKind, comment: string): void => {
    const now = this.#now();
    for (const { name: way, kinds, gathers } of this.#ways)
      if (kinds.includes(kind))
        addNotice(this.#store, { kind, comment, way, now, due: now + gathers }).catch((error: unknown) => {
          this.#warn(oneLine(`A notice of ${comment} was not written down: ${(error as Error).message}`));
        });
  };

  /** Tells what is due from now on. */
  start(): void {
    this.#timer = setInterval(() => {
      this.#working ??= this.work().finally(() => (this.#working = undefined));
    }, every).unref();
  }

  /** Ends after what is being told; what is due besides is told by the next process. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#ends = true;
    await this.#working;
  }

  /** Tells what is due now. */
  async work(): Promise<void> {
    for (const way of this.#ways) {
      try {
        await this.#workOn(way);
      } catch (error) {
        // The database says so itself.
        if (!(error instanceof UnavailableError))
          this.#warn(oneLine(`Notices were not told: ${(error as Error).message}`));
      }
    }
  }

  async #workOn(way: Way): Promise<void> {
    const { name, limit } = way;
    while (!this.#ends) {
      const now = this.#now();
      const rows = await takeNotices(this.#store, { way: name, now, until: now + lease, limit });
      if (!rows.length) return;
      const ids = rows.map(({ id }) => id);
      try {
        await way.tell(rows);
        await dropNotices(this.#store, ids);
        if (this.#failing.delete(name)) this.#warn(`The ${name} takes notices again.`);
      } catch (error) {
        await this.#deferAll(rows);
        if (!this.#failing.has(name))
          this.#warn(oneLine(`The ${name} takes no notices, and is tried again: ${(error as Error).message}`));
        this.#failing.add(name);
        return;
      }
    }
  }

  async #deferAll(rows: readonly NoticeRow[]): Promise<void> {
    const old = rows.filter(({ attempts }) => attempts >= maxAttempts);
    if (old.length)
      this.#warn(`Notices that were given up after ${String(maxAttempts)} attempts: ${String(old.length)}.`);
    await dropNotices(
      this.#store,
      old.map(({ id }) => id),
    );
    for (const { id, attempts } of rows)
      if (attempts < maxAttempts) await deferNotices(this.#store, [id], this.#now() + pauseAfter(attempts));
  }
}
