/** Opens what comments need at the start, and says in one sentence what is in the way. */
import { ConfigurationError } from '../operator/configuration-error.js';
import type { Config } from './config.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { readOrMakeSecret, Secret } from '../comments/secret.js';
import { purgeKeys } from '../store/keys.js';
import { readOrSetMark } from '../store/marks.js';
import { defaultFile, openStore, type Place, type Store } from '../store/store.js';
import { UnavailableError } from '../store/unavailable-error.js';

/** How long a database may take that starts at the same time, in milliseconds. */
const startPatience = 10_000;

const pause = 500;
const day = 24 * 60 * 60 * 1000;

/** Where the settings say that comments are. */
export const placeOfComments = ({ databaseUrl, data }: Pick<Config, 'databaseUrl' | 'data'>): Place =>
  databaseUrl === undefined ? { file: defaultFile(data) } : { url: databaseUrl };

const cannotOpen = (place: Place, error: Error): ConfigurationError => {
  const why = oneLine(error.message);
  if ('file' in place) {
    return new ConfigurationError(
      `${JSON.stringify(place.file)} cannot be opened (${why}): point SPRID_DATA at a folder that the endpoint may write to.`,
    );
  }
  // The host only: the address holds a password.
  const { hostname, port } = new URL(place.url);
  return new ConfigurationError(
    `SPRID_DATABASE_URL: the database at ${hostname}:${port || '5432'} does not answer (${why}).`,
  );
};

const isTemporary = (place: Place, error: unknown): boolean =>
  error instanceof UnavailableError && ('url' in place || /locked|busy/i.test(error.message));

/** Opens the database, waiting for one that is about to start. Throws a `ConfigurationError` when it cannot be. */
export const openComments = async (place: Place, warn: Warn, patience = startPatience): Promise<Store> => {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await openStore(place, warn);
    } catch (error) {
      const isOurs = !(error instanceof UnavailableError) && !(error as NodeJS.ErrnoException).syscall;
      if (isOurs) throw error;
      if (!isTemporary(place, error) || performance.now() > end) throw cannotOpen(place, error as Error);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};

/**
 * The secret of the settings or of the folder of data. Throws a `ConfigurationError`
 * when the database was begun with another one: then capabilities would open
 * nothing, and two processes would each save the same post.
 */
export const openSecret = async ({ secret: given, data }: Config, store: Store): Promise<Secret> => {
  const secret = new Secret(given ?? readOrMakeSecret(data));
  if ((await readOrSetMark(store, 'secret', secret.mark)) === secret.mark) return secret;
  throw new ConfigurationError(
    'SPRID_SECRET is not the secret that the database was begun with: set that one, ' +
      "or give up the capabilities and likes of before with delete from marks where name = 'secret'.",
  );
};

/** Forgets old keys now and once a day. Answers with how to stop. */
export const purgeDaily = async (store: Store, warn: Warn): Promise<() => void> => {
  const purge = (): Promise<void> =>
    purgeKeys(store, Date.now()).catch((error: unknown) => {
      warn(oneLine(`Old keys were not forgotten: ${(error as Error).message}`));
    });
  await purge();
  const timer = setInterval(() => void purge(), day).unref();
  return () => {
    clearInterval(timer);
  };
};
