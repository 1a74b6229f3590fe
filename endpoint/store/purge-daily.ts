import { oneLine, type Warn } from '../operator/one-line.js';
import { purgeKeys } from './keys.js';
import { purgeModeration } from './purge-moderation.js';
import type { Store } from './store.js';

const day = 24 * 60 * 60 * 1000;

/** Forgets old keys, and what moderators need no more, now and once a day. Answers with how to stop. */
export const purgeDaily = async (store: Store, warn: Warn): Promise<() => void> => {
  const purge = (): Promise<void> =>
    purgeKeys(store, Date.now())
      .then(() => purgeModeration(store, Date.now()))
      .catch((error: unknown) => {
        warn(oneLine(`What is old was not forgotten: ${(error as Error).message}`));
      });
  await purge();
  const timer = setInterval(() => void purge(), day).unref();
  return () => {
    clearInterval(timer);
  };
};
