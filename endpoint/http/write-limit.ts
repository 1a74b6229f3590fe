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
const maxCounts = 20_000;

/** Counts writes. The clock is asked at each. */
export class WriteLimit {
  readonly #perNetwork: number;
  readonly #now: () => number;
  readonly #counts = new MinuteCounts(maxCounts);
  #salt = randomBytes(16);
  #saltedOn = NaN;

  /** @param perNetwork writes a minute for one network; 0 is no limit of any kind */
  constructor(perNetwork: number, now: () => number) {
    this.#perNetwork = perNetwork;
    this.#now = now;
  }

  /**
   * Counts a write. Throws the problem when it is one too many.
   * @param thread the thread that is written to, when it is known
   */
  count(request: FastifyRequest, thread?: string): void {
    if (this.#perNetwork === 0) return;
    // In this order, so that one network that is refused uses up nothing of what the others share.
    this.#countOne(this.#hash(networkOf(request)), this.#perNetwork, 'from one network');
    if (thread !== undefined) this.#countOne(`thread ${thread}`, perThread, 'in one thread');
    this.#countOne('all', inAll, 'in all');
  }

  #countOne(key: string, limit: number, where: string): void {
    const now = this.#now();
    const { count, until } = this.#counts.count(key, now);
    if (count <= limit) return;
    const seconds = Math.max(1, Math.ceil((until - now) / 1000));
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
