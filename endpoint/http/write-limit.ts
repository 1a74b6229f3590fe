/**
 * How much may be written in a minute: by one network, to one thread and in all.
 * Networks are remembered in memory only, and only as a hash whose salt is thrown
 * away every day.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { MinuteCounts } from './minute-counts.js';
import { tooMany } from './problems.js';
import { networkOf } from './rate-limit.js';

const day = 24 * 60 * 60_000;

/** A thread in which more is written is under attack, or nobody can follow it; and so is an endpoint. */
const perThread = 60;
const inAll = 600;

/** Bounds the memory: who sends from more networks is stopped by the limit in all. */
const maxNetworks = 20_000;

/** More threads than are written to in a minute; only those that are served are counted. */
const maxThreads = 20_000;

const nothing = (): void => undefined;

/**
 * Counts writes. The clock is asked at each. What a network asks counts for the network, whatever becomes
 * of it. What all share, a thread and the whole, is used up only by what is saved: refused bodies and made-up
 * ids cost their sender. Each kind has a memory of its own, so that no flood of networks makes the others forgotten.
 */
export class WriteLimit {
  readonly #perNetwork: number;
  readonly #now: () => number;
  readonly #networks = new MinuteCounts(maxNetworks);
  readonly #threads = new MinuteCounts(maxThreads);
  readonly #all = new MinuteCounts(3);
  #salt = randomBytes(16);
  #saltedOn = NaN;

  /** @param perNetwork writes a minute for one network; 0 is no limit of any kind */
  constructor(perNetwork: number, now: () => number) {
    this.#perNetwork = perNetwork;
    this.#now = now;
  }

  /** Counts a request that wants to write. Throws the problem when its network has sent one too many. */
  count(request: FastifyRequest): void {
    if (this.#perNetwork === 0) return;
    this.#take(this.#networks, this.#hash(networkOf(request)), this.#perNetwork, 'from one network');
  }

  /**
   * Takes the place of a comment that is about to be saved. Throws the problem when there is none.
   * @returns gives it back, where nothing was saved
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

  /** The same for a like, which never keeps a comment out. */
  takeLike(): () => void {
    return this.#perNetwork === 0 ? nothing : this.#take(this.#all, 'likes', inAll, 'in all');
  }

  /** The same for a report, which keeps neither a comment nor a like out. */
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
    // Knocking in vain makes no minute longer nor fuller for those who share it.
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
 * Does what a place was taken for, and gives the place back where it came to nothing.
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
