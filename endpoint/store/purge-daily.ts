import { oneLine, type Warn } from '../operator/one-line.js';
import { purgeKeys } from './keys.js';
import { purgeModeration } from './purge-moderation.js';
import { eraseOld } from './retention.js';
import type { Store } from './store.js';

const day = 24 * 60 * 60 * 1000;

/**
 * Forgets old keys, what moderators need no more, and comments that are too old, now and once a day.
 * @param retentionDays for how long comments are kept; 0 is for ever
 * @returns how to stop
 */
export const purgeDaily = async (store: Store, warn: Warn, retentionDays = 0): Promise<() => void> => {
  const purge = (): Promise<void> =>
    purgeKeys(store, Date.now())
      .then(() => purgeModeration(store, Date.now()))
      .then(async () => {
        if (retentionDays) await eraseOld(store, retentionDays, Date.now());
      })
      .catch((error: unknown) => {
        warn(oneLine(`What is old was not forgotten: ${(error as Error).message}`));
      });
  await purge();
  const timer = setInterval(() => void purge(), day).unref();
  return () => {
    clearInterval(timer);
  };
};
