/**
 * Limits writes per minute: by one network, to one thread and in total. Networks are kept in memory only, and only as a
 * hash whose salt is replaced every day.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { MinuteCounts } from './minute-counts.js';
import { tooMany, type ProblemError } from './problems.js';
import { networkOf } from './rate-limit.js';
import { day } from '../store/durations.js';
import type { SharedCounts } from '../store/write-counts.js';

/** A thread that gets more comments in a minute is under attack, or nobody can follow it; so is an endpoint. */
const perThread = 60;
const inAll = 600;

/** Bounds the memory. The total limit stops a sender from more networks. */
const maxNetworks = 20_000;

/** More threads than are written to in a minute; only served threads are counted. */
const maxThreads = 20_000;

/** Gives a reserved place back. */
export type GiveBack = () => Promise<void>;

/** What gives nothing back, because nothing was reserved. */
export const noPlace: GiveBack = async () => undefined;

/** One limit that a write counts for. */
interface Limit {
  counts: MinuteCounts;
  key: string;
  most: number;
  /** Where it holds, for the reader. */
  where: string;
}

/**
 * Counts writes, with the time of each. Every request counts for its network, whatever the result. The common limits,
 * of a thread and in total, count only what is saved, so refused bodies and made-up ids cost only their sender. Each
 * limit has its own memory, so a flood of networks does not remove the counts of the others.
 *
 * Where several processes share a database, they share the common limits too. Networks are counted by each process,
 * because no address may reach the database.
 */
export class WriteLimit {
  readonly #perNetwork: number;
  readonly #now: () => number;
  readonly #shared: SharedCounts | undefined;
  readonly #networks = new MinuteCounts(maxNetworks);
  readonly #threads = new MinuteCounts(maxThreads);
  readonly #all = new MinuteCounts(3);
  #salt = randomBytes(16);
  #saltedOn = NaN;

  /**
   * @param perNetwork writes a minute for one network; 0 turns all limits off
   * @param shared the counts of all processes; without them this process is alone
   */
  constructor(perNetwork: number, now: () => number, shared?: SharedCounts) {
    this.#perNetwork = perNetwork;
    this.#now = now;
    this.#shared = shared;
  }

  /** Counts a request that wants to write. Throws a problem when its network exceeds the limit. */
  count(request: FastifyRequest): void {
    if (this.#perNetwork === 0) return;
    const key = this.#hash(networkOf(request));
    this.#take({ counts: this.#networks, key, most: this.#perNetwork, where: 'from one network' }, this.#now());
  }

  /**
   * Reserves a place for a comment that is about to be saved. Rejects with a problem when there is none.
   * @returns a function that gives the place back, for when nothing was saved
   */
  takeComment(thread: string): Promise<GiveBack> {
    return this.#takeCommon(
      { counts: this.#all, key: 'comments', most: inAll, where: 'in all' },
      { counts: this.#threads, key: `thread ${thread}`, most: perThread, where: 'in one thread' },
    );
  }

  /** Reserves a place for a like. Likes have a limit of their own, so they never keep a comment out. */
  takeLike(): Promise<GiveBack> {
    return this.#takeCommon({ counts: this.#all, key: 'likes', most: inAll, where: 'in all' });
  }

  /** Reserves a place for a report. Reports have a limit of their own, so they keep out neither comments nor likes. */
  takeReport(): Promise<GiveBack> {
    return this.#takeCommon({ counts: this.#all, key: 'reports', most: perThread, where: 'in all' });
  }

  /** Reserves a place in each limit or in none: first in this process, which costs nothing, and then in all of them. */
  async #takeCommon(...limits: readonly Limit[]): Promise<GiveBack> {
    if (this.#perNetwork === 0) return noPlace;
    const now = this.#now();
    const taken: (() => void)[] = [];
    const giveBackHere = (): void => {
      for (const giveBack of taken.splice(0)) giveBack();
    };
    try {
      for (const limit of limits) taken.push(this.#take(limit, now));
      const giveBackShared = await this.#takeShared(limits, now);
      return async () => {
        giveBackHere();
        await giveBackShared();
      };
    } catch (error) {
      giveBackHere();
      throw error;
    }
  }

  async #takeShared(limits: readonly Limit[], now: number): Promise<GiveBack> {
    const shared = this.#shared;
    if (!shared) return noPlace;
    const keys = limits.map(({ key }) => key);
    // A place that cannot be given back is free again when the minute is over.
    const giveBack: GiveBack = () => shared.giveBack(keys, now).catch(() => undefined);
    const counted = await shared.count(keys, now);
    const at = counted.findIndex(({ count }, at) => count > (limits[at]?.most ?? 0));
    const [limit, minute] = [limits[at], counted[at]];
    if (limit && minute) {
      await giveBack();
      throw this.#refusal(limit, minute.until - now);
    }
    return giveBack;
  }

  #take(limit: Limit, now: number): () => void {
    const counted = limit.counts.count(limit.key, now);
    const giveBack = (): void => {
      counted.count -= 1;
    };
    if (counted.count <= limit.most) return giveBack;
    // A refused attempt does not count against others who share the limit.
    giveBack();
    throw this.#refusal(limit, counted.until - now);
  }

  /** @param wait until the minute is over, in milliseconds */
  #refusal({ most, where }: Limit, wait: number): ProblemError {
    return tooMany(`At most ${String(most)} writes a minute are taken ${where}.`, Math.max(1, Math.ceil(wait / 1000)));
  }

  #hash(network: string): string {
    const today = Math.floor(this.#now() / day);
    if (today !== this.#saltedOn) {
      this.#salt = randomBytes(16);
      this.#saltedOn = today;
    }
    return createHash('sha256').update(this.#salt).update(network).digest('base64url');
  }
}

/**
 * Reserves a place, does the work, and gives the place back when nothing was saved.
 * @param hasSaved whether something was written
 */
export const taking = async <Result>(
  take: () => Promise<GiveBack>,
  work: () => Promise<Result>,
  hasSaved: (result: Result) => boolean,
): Promise<Result> => {
  const giveBack = await take();
  let isSaved = false;
  try {
    const result = await work();
    isSaved = hasSaved(result);
    return result;
  } finally {
    if (!isSaved) await giveBack();
  }
};
