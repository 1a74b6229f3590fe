/** How often something was done in the minute that runs, by key; the memory for it is bounded. */

const minute = 60_000;

/** A minute that has begun for a key. */
export interface CountedMinute {
  /** Times in this minute, the present one included. */
  count: number;
  /** When the minute ends, in milliseconds since 1970. */
  until: number;
}

/** Counts in fixed minutes, each of which begins with the first time. */
export class MinuteCounts {
  readonly #most: number;
  readonly #minutes = new Map<string, CountedMinute>();

  /** @param most keys that are remembered; the oldest minute is forgotten first */
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more time. @param now milliseconds since 1970 */
  count(key: string, now: number): CountedMinute {
    let counted = this.#minutes.get(key);
    // A clock that was set back must not lengthen a minute.
    if (!counted || now >= counted.until || counted.until - now > minute) {
      counted = { count: 0, until: now + minute };
      this.#minutes.delete(key);
      this.#minutes.set(key, counted);
      this.#forget(now);
    }
    counted.count += 1;
    return counted;
  }

  /** The oldest minutes stand first. */
  #forget(now: number): void {
    for (const [key, { until }] of this.#minutes) {
      if (until > now && this.#minutes.size <= this.#most) return;
      this.#minutes.delete(key);
    }
  }
}
