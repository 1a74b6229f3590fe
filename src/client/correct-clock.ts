/**
 * Asks a server for the time. Loaded when the date of an answer and the reader's clock differ by an hour: either the
 * answer was cached for that time, or the clock is wrong.
 */
import { aheadBy, clock } from './clock.js';

/** Settles when the clock is corrected, or cannot be. */
export const correctClock = async (url: string): Promise<void> => {
  const signal = AbortSignal.timeout(2000);
  const request = {
    method: 'HEAD',
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    signal,
  } as const;
  const answer = await fetch(url, request).catch(() => undefined);
  clock.ahead = (answer && aheadBy(answer.headers)) || 0;
};
