/** Opens the database of the comments at the start, and explains a failure in one sentence. */
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { defaultFile, openStore, type DatabasePlace, type Store } from './store.js';
import { UnavailableError } from './unavailable-error.js';

/** How long to wait for a database that starts at the same time, in milliseconds. */
const startPatience = 10_000;

const pause = 500;

/** The database of the comments by the settings: PostgreSQL, or a file in the folder of data. */
export const placeOfComments = ({
  databaseUrl,
  data,
}: {
  databaseUrl: string | undefined;
  data: string;
}): DatabasePlace => (databaseUrl === undefined ? { file: defaultFile(data) } : { url: databaseUrl });

const cannotOpen = (place: DatabasePlace, error: Error): ConfigurationError => {
  const why = oneLine(error.message);
  if ('file' in place) {
    return new ConfigurationError(
      `${JSON.stringify(place.file)} cannot be opened (${why}): point SPRID_DATA at a folder that the endpoint may write to.`,
    );
  }
  // The host only, because the address contains a password.
  const { hostname, port } = new URL(place.url);
  // The folder of a socket stands in an address with its slashes encoded.
  const host = hostname.replaceAll(/%2f/gi, '/');
  return new ConfigurationError(
    `SPRID_DATABASE_URL: the database at ${host}:${port || '5432'} does not answer (${why}).`,
  );
};

const isTemporary = (place: DatabasePlace, error: unknown): boolean =>
  error instanceof UnavailableError && ('url' in place || /locked|busy/i.test(error.message));

/** Opens the database; waits for one that is about to start. Throws a `ConfigurationError` when it cannot. */
export const openComments = async (place: DatabasePlace, warn: Warn, patience = startPatience): Promise<Store> => {
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
