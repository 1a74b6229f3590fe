/**
 * Both databases for tests of what is kept: each test runs on SQLite and on
 * PostgreSQL, and gets an empty one of its own. PostgreSQL is a real server from
 * a package. `npm run test:node` starts one for all test files; a file that is run alone starts its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { openStore, type DatabasePlace, type Store } from '../../endpoint/store/store.js';
import { PostgresServer } from './postgres-server.js';

let running: Promise<PostgresServer> | undefined;
const { TEST_POSTGRES_PORT: sharedPort } = process.env;

after(async () => {
  const server = await running;
  await (sharedPort ? server?.clear() : server?.remove());
});

/** The server of this test file, which others may use as well. */
export const postgres = (): Promise<PostgresServer> =>
  (running ??= sharedPort ? Promise.resolve(new PostgresServer(Number(sharedPort))) : PostgresServer.start());

/** A folder until the test ends. */
export const temporaryFolder = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/** The kinds of database, by the names that stand in the tests' titles. */
export const databases: readonly { name: string; make: (t: TestContext) => Promise<DatabasePlace> }[] = [
  { name: 'SQLite', make: async (t): Promise<DatabasePlace> => ({ file: join(temporaryFolder(t), 'comments.db') }) },
  {
    name: 'PostgreSQL',
    make: async (): Promise<DatabasePlace> => {
      const server = await postgres();
      return { url: server.url(await server.makeDatabase()) };
    },
  },
];

/** One test per database, with an empty one. */
export const testOnEach = (title: string, run: (t: TestContext, place: DatabasePlace) => Promise<void>): void => {
  for (const { name, make } of databases) test(`${title} [${name}]`, async (t) => run(t, await make(t)));
};

/** Opens it until the test ends. */
export const openUntilEnd = async (
  t: TestContext,
  place: DatabasePlace,
  warn: (line: string) => void = () => undefined,
  patience?: number,
): Promise<Store> => {
  const store = await openStore(place, warn, patience);
  t.after(() => store.close());
  return store;
};
