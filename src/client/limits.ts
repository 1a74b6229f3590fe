/** Limits of one load. */

/** Limits of one load. Times are in milliseconds. An object, so that a test can shorten them. */
export const limits = {
  /** For one try; readers do not wait longer. */
  timeout: 10_000,
  /** Tries after the first one. */
  retries: 2,
  /** Before the first retry; doubled each time, and varied at random so that readers do not come back at once. */
  delay: 500,
  /** The longest Retry-After that we wait for. */
  patience: 10_000,
  /** Characters of JSON; a release has a few thousand, and parsing more could freeze the page. */
  length: 4_000_000,
};

/**
 * Aborts with `leaving`, or when a load takes too long. Written by hand, because Safari before 17.4 has no
 * `AbortSignal.any`.
 */
export const untilTimeout = (leaving: AbortSignal): AbortSignal => {
  const controller = new AbortController();
  for (const signal of [leaving, AbortSignal.timeout(limits.timeout)]) {
    const abort = (): void => {
      controller.abort(signal.reason);
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  }
  return controller.signal;
};
