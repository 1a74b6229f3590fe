/**
 * Limits writes per minute: by one network, to one thread and in total. Networks are kept in memory only, and only as a
 * hash whose salt is replaced every day.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { MinuteCounts } from './minute-counts.js';
import { tooMany } from './problems.js';
import { networkOf } from './rate-limit.js';
import { day } from '../store/day.js';

/** A thread that gets more comments in a minute is under attack, or nobody can follow it; so is an endpoint. */
const perThread = 60;
const inAll = 600;

/** Bounds the memory. The total limit stops a sender from more networks. */
const maxNetworks = 20_000;

/** More threads than are written to in a minute; only served threads are counted. */
const maxThreads = 20_000;

const nothing = (): void => undefined;

/**
 * Counts writes, with the time of each. Every request counts for its network, whatever the result. The shared limits,
 * of a thread and in total, count only what is saved, so refused bodies and made-up ids cost only their sender. Each
 * limit has its own memory, so a flood of networks does not remove the counts of the others.
 */
export class WriteLimit {
  readonly #perNetwork: number;
  readonly #now: () => number;
  readonly #networks = new MinuteCounts(maxNetworks);
  readonly #threads = new MinuteCounts(maxThreads);
  readonly #all = new MinuteCounts(3);
  #salt = randomBytes(16);
  #saltedOn = NaN;

  /** @param perNetwork writes a minute for one network; 0 turns all limits off */
  constructor(perNetwork: number, now: () => number) {
    this.#perNetwork = perNetwork;
    this.#now = now;
  }

  /** Counts a request that wants to write. Throws a problem when its network exceeds the limit. */
  count(request: FastifyRequest): void {
    if (this.#perNetwork === 0) return;
    this.#take(this.#networks, this.#hash(networkOf(request)), this.#perNetwork, 'from one network');
  }

  /**
   * Reserves a place for a comment that is about to be saved. Throws a problem when there is none.
   * @returns a function that gives the place back, for when nothing was saved
   */
  takeComment(thread: string): () => void {
    if (this.#perNetwork === 0) return nothing;
    const giveBack = this.#take(this.#threads, thread, perThread, 'in one thread');
    try {
      const giveBackAll = this.#take(this.#all, 'comments', inAll, 'in all');
      return () => {
        giveBack();
        giveBackAll();
      };
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  /** Reserves a place for a like. Likes have a limit of their own, so they never keep a comment out. */
  takeLike(): () => void {
    return this.#perNetwork === 0 ? nothing : this.#take(this.#all, 'likes', inAll, 'in all');
  }

  /** Reserves a place for a report. Reports have a limit of their own, so they keep out neither comments nor likes. */
  takeReport(): () => void {
    return this.#perNetwork === 0 ? nothing : this.#take(this.#all, 'reports', perThread, 'in all');
  }

  #take(counts: MinuteCounts, key: string, limit: number, where: string): () => void {
    const now = this.#now();
    const counted = counts.count(key, now);
    const giveBack = (): void => {
      counted.count -= 1;
    };
    if (counted.count <= limit) return giveBack;
    // A refused attempt does not count against others who share the limit.
    giveBack();
    const seconds = Math.max(1, Math.ceil((counted.until - now) / 1000));
    throw tooMany(`At most ${String(limit)} writes a minute are taken ${where}.`, seconds);
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
  take: () => () => void,
  work: () => Promise<Result>,
  hasSaved: (result: Result) => boolean,
): Promise<Result> => {
  const giveBack = take();
  let isSaved = false;
  try {
    const result = await work();
    isSaved = hasSaved(result);
    return result;
  } finally {
    if (!isSaved) giveBack();
  }
};
