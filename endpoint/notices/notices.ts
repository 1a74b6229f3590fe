/**
 * Notifies the publisher about comments, by a webhook and by mail. A notice is stored after the reader has got an
 * answer, and sent from the table, again and again until it arrives. So a dead mail server delays no reader, and a
 * notice is sent twice only when the confirmation of the first was lost.
 */
import { oneLine, type Warn } from '../operator/one-line.js';
import { addNotice, deferNotices, dropNotices, takeNotices } from '../store/notices.js';
import type { NoticeKind, NoticeChannel } from '../store/notice.js';
import type { Store } from '../store/store.js';
import { UnavailableError } from '../store/unavailable-error.js';
import type { NoticeRow } from '../store/tables.js';

/** One way of sending notices. */
export interface Channel {
  name: NoticeChannel;
  /** The kinds of notices that it sends. */
  kinds: readonly NoticeKind[];
  /** How long it collects notices before it sends them together, in milliseconds. */
  gathers: number;
  /** Sends these notices together. Throws when they did not arrive. */
  tell: (rows: readonly NoticeRow[]) => Promise<void>;
  /** At most so many together. */
  limit: number;
}

/** How often it checks for due notices, in milliseconds. */
const every = 5000;

/** How long one attempt may take before another process tries, in milliseconds. */
const lease = 60_000;

/** After so many attempts, in about four days, nobody waits for the notice any more. */
export const maxAttempts = 24;

/**
 * For so many attempts, in about an hour, later notices of the same way wait, so that all arrive in order. A notice that
 * its receiver refuses for ever must not hold up the others for days.
 */
export const attemptsInOrder = 8;

/** The pause after an attempt, in milliseconds: half a minute, doubled each time, up to six hours. */
export const pauseAfter = (attempts: number): number => Math.min(30_000 * 2 ** (attempts - 1), 6 * 60 * 60_000);

/** Stores and sends notices. */
export class Notices {
  readonly #store: Store;
  readonly #ways: readonly Channel[];
  readonly #warn: Warn;
  readonly #now: () => number;
  readonly #failing = new Set<NoticeChannel>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #working: Promise<void> | undefined;
  #ends = false;

  constructor(store: Store, ways: readonly Channel[], warn: Warn, now: () => number) {
    this.#store = store;
    this.#ways = ways;
    this.#warn = warn;
    this.#now = now;
  }

  /** Stores a notice about a comment. It never throws; a notice that cannot be stored is logged once. */
  readonly add = (kind: NoticeKind, comment: string): void => {
    const now = this.#now();
    for (const { name: way, kinds, gathers } of this.#ways)
      if (kinds.includes(kind))
        addNotice(this.#store, { kind, comment, way, now, due: now + gathers }).catch((error: unknown) => {
          this.#warn(oneLine(`A notice of ${comment} was not written down: ${(error as Error).message}`));
        });
  };

  /** Starts sending due notices. */
  start(): void {
    this.#timer = setInterval(() => {
      this.#working ??= this.work().finally(() => (this.#working = undefined));
    }, every).unref();
  }

  /** Stops after the notices that are being sent. The next process sends the others. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#ends = true;
    await this.#working;
  }

  /** Sends the notices that are due now. */
  async work(): Promise<void> {
    for (const way of this.#ways) {
      try {
        await this.#workOn(way);
      } catch (error) {
        // The database itself reports when it is unavailable.
        if (!(error instanceof UnavailableError))
          this.#warn(oneLine(`Notices were not told: ${(error as Error).message}`));
      }
    }
  }

  async #workOn(way: Channel): Promise<void> {
    const { name, limit } = way;
    while (!this.#ends) {
      const now = this.#now();
      const rows = await takeNotices(this.#store, {
        way: name,
        now,
        until: now + lease,
        limit,
        patience: attemptsInOrder,
      });
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
