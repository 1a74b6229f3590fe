import { oneLine, type Warn } from '../operator/one-line.js';
import { purgeKeys } from './keys.js';
import { purgeModeration } from './purge-moderation.js';
import { purgeWriteCounts } from './write-counts.js';
import { eraseOld } from './retention.js';
import type { Store } from './store.js';
import { day } from './durations.js';

/**
 * Deletes old keys, old data of moderation, old counts, and comments that are too old, now and once a day. The start does not wait
 * for the comments, which may be many: the first day with a limit erases years.
 * @param retentionDays how long comments are kept; 0 is forever
 * @returns a function that stops it
 */
export const purgeDaily = async (store: Store, warn: Warn, retentionDays = 0): Promise<() => void> => {
  const stopping = new AbortController();
  const tell = (error: unknown): void => {
    // After a stop, the database may be closed already.
    if (!stopping.signal.aborted) warn(oneLine(`Old data was not deleted: ${(error as Error).message}`));
  };
  const purge = (): Promise<void> =>
    purgeKeys(store, Date.now())
      .then(() => purgeModeration(store, Date.now()))
      .then(() => purgeWriteCounts(store, Date.now()))
      .catch(tell);
  const erase = async (): Promise<void> => {
    if (retentionDays) await eraseOld(store, retentionDays, Date.now(), stopping.signal).catch(tell);
  };
  await purge();
  void erase();
  const timer = setInterval(() => void purge().then(erase), day).unref();
  return () => {
    stopping.abort();
    clearInterval(timer);
  };
};
