/** Counts how often something was done in the current minute, by key, in bounded memory. */

import { minute } from '../store/durations.js';

/** The current minute of a key. */
export interface CountedMinute {
  /** How often in this minute, with the present time. */
  count: number;
  /** When the minute ends, in milliseconds since 1970. */
  until: number;
}

/** Counts in fixed minutes. A key's minute begins with its first count. */
export class MinuteCounts {
  readonly #most: number;
  readonly #minutes = new Map<string, CountedMinute>();

  /** @param most keys in memory; the oldest minute is removed first */
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more time. @param now milliseconds since 1970 */
  count(key: string, now: number): CountedMinute {
    let counted = this.#minutes.get(key);
    // If the clock was set back, the minute must not become longer.
    if (!counted || now >= counted.until || counted.until - now > minute) {
      counted = { count: 0, until: now + minute };
      this.#minutes.delete(key);
      this.#minutes.set(key, counted);
      this.#forget(now);
    }
    counted.count += 1;
    return counted;
  }

  /** The oldest minutes come first. */
  #forget(now: number): void {
    for (const [key, { until }] of this.#minutes) {
      if (until > now && this.#minutes.size <= this.#most) return;
      this.#minutes.delete(key);
    }
  }
}
