import { ConfigurationError } from '../operator/configuration-error.js';
import { readOrSetMark } from '../store/marks.js';
import type { Store } from '../store/store.js';
import { readOrMakeSecret, Secret } from './secret.js';

/**
 * Opens the secret from the settings or the folder of data. Throws a `ConfigurationError` when the database was created
 * with another secret: then no capability would be valid, and two processes would each save the same post.
 */
export const openSecret = async (
  { secret: given, data }: { secret: string | undefined; data: string },
  store: Store,
): Promise<Secret> => {
  const secret = new Secret(given ?? (await readOrMakeSecret(data)));
  if ((await readOrSetMark(store, 'secret', secret.mark)) === secret.mark) return secret;
  throw new ConfigurationError(
    'SPRID_SECRET is not the secret that the database was begun with: set that one, ' +
      "or give up the capabilities and likes of before with delete from marks where name = 'secret'.",
  );
};
