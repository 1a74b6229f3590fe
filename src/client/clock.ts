/** What time it is by the server, as far as an answer has told: a reader's own clock may be wrong by hours. */

/** By how many milliseconds the server's clock is ahead of the reader's. */
export const clock: {
  /** As an answer has told that came from the server just now; undefined while none has. */
  ahead: number | undefined;
  /** As the last answer has told, which may have lain in a cache; NaN where it told nothing. */
  perhaps: number;
} = { ahead: undefined, perhaps: NaN };

/** Milliseconds since 1970. */
export const timeNow = (): number => Date.now() + (clock.ahead ?? 0);

/** By how much an answer says that the server is ahead; NaN where it says nothing. */
export const aheadBy = (headers: Headers): number => Date.parse(headers.get('Date') ?? '') - Date.now();
