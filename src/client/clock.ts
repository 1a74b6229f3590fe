/** The server's time, by the `Date` header of its answers: a reader's own clock may be wrong by hours. */

/** How many milliseconds the server's clock is ahead of the reader's. */
export const clock: {
  /** By an answer that certainly came from the server just now; undefined while there is none. */
  ahead: number | undefined;
  /** By the last answer, which may come from a cache; NaN where it has no date. */
  perhaps: number;
} = { ahead: undefined, perhaps: NaN };

/** Milliseconds since 1970. */
export const timeNow = (): number => Date.now() + (clock.ahead ?? 0);

/** How many milliseconds the server is ahead by the date of an answer; NaN where it has none. */
export const aheadBy = (headers: Headers): number => Date.parse(headers.get('Date') ?? '') - Date.now();
