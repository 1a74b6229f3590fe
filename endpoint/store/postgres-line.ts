/**
 * One prepared statement on its own connection, for the rows that nearly every request reads. A round trip writes once
 * and reads once, for any number of values. The statement is parsed and described when the connection opens, its
 * messages are cached for each value, and there is neither a query builder nor a pool. The driver manages the
 * connection and parses the answer.
 */
import pg, { type Client, type Connection } from 'pg';
import { serialize } from 'pg-protocol';
import { connectionSettings } from './postgres-pool.js';
import { isLostLine } from './unavailable-error.js';

/** The columns of a row, as PostgreSQL writes them. */
export type Columns = readonly (string | null)[];

/** The server's name for the statement; each connection has its own names. */
const name = 'line';

/** Made-up values must not fill the memory. */
const maxMessages = 2000;

const ignore = (): void => undefined;

/** One round trip. The driver calls its methods; see `submit` in its documentation of queries. */
class Trip {
  /** The driver wraps it to limit the time for an answer. */
  callback: (error?: Error | null) => void;
  readonly #message: Buffer;
  readonly #rows: Columns[] = [];

  constructor(message: Buffer, settle: (error: Error | undefined, rows: readonly Columns[]) => void) {
    this.#message = message;
    this.callback = (error) => {
      settle(error ?? undefined, this.#rows);
    };
  }

  submit({ stream }: Connection): void {
    stream.write(this.#message);
  }

  handleDataRow({ fields }: { fields: Columns }): void {
    this.#rows.push(fields);
  }

  handleCommandComplete(): void {
    // Called once for each value, and not needed: `handleReadyForQuery` ends the trip.
  }

  handleError(error: Error): void {
    this.callback(error);
  }

  handleReadyForQuery(): void {
    this.callback();
  }
}

/** Runs one statement for many values at once. A lost connection is opened again by the next call. */
export class PostgresLine {
  readonly #url: string;
  readonly #statement: string;
  readonly #messages = new Map<string, Buffer>();
  #client: Promise<Client> | undefined;
  /** Settles with the last trip. */
  #last: Promise<unknown> = Promise.resolve();
  #isEnded = false;

  /**
   * @param url postgres://user:password@host:port/database
   * @param statement a query with one parameter, a text
   */
  constructor(url: string, statement: string) {
    this.#url = url;
    this.#statement = statement;
  }

  /**
   * The rows of all values, in one round trip. Tried once more when the connection was lost meanwhile. Trips take turns
   * here, because the driver has deprecated its own queue.
   */
  ask(values: readonly string[]): Promise<readonly Columns[]> {
    const asked = this.#last.then(() => this.#ask(values));
    this.#last = asked.catch(ignore);
    return asked;
  }

  /** Closes the connection; later calls fail. */
  async end(): Promise<void> {
    this.#isEnded = true;
    const client = await this.#client?.catch(ignore);
    await client?.end();
  }

  async #ask(values: readonly string[]): Promise<readonly Columns[]> {
    try {
      return await this.#askOnce(values);
    } catch (error) {
      if (!isLostLine(error) || this.#isEnded) throw error;
      return this.#askOnce(values);
    }
  }

  async #askOnce(values: readonly string[]): Promise<readonly Columns[]> {
    if (this.#isEnded) throw new Error('the connection is closed');
    const opened = (this.#client ??= this.#open());
    try {
      const client = await opened;
      return await new Promise((resolve, reject) => {
        client.query(
          new Trip(this.#messageOf(values), (error, rows) => {
            if (error) reject(error);
            else resolve(rows);
          }),
        );
      });
    } catch (error) {
      // After any error, no later message on this connection can be trusted.
      this.#forget(opened);
      throw error;
    }
  }

  async #open(): Promise<Client> {
    const client = new pg.Client(connectionSettings(this.#url));
    // An error event without a listener ends the process; the call itself gets the error in another way.
    client.on('error', ignore);
    await client.connect();
    await new Promise<void>((resolve, reject) => {
      const message = Buffer.concat([serialize.parse({ name, text: this.#statement }), serialize.sync()]);
      client.query(
        new Trip(message, (error) => {
          if (error) reject(error);
          else resolve();
        }),
      );
    });
    return client;
  }

  #forget(opened: Promise<Client>): void {
    if (this.#client !== opened) return;
    this.#client = undefined;
    opened.then((client) => client.end()).catch(ignore);
  }

  #messageOf(values: readonly string[]): Buffer {
    return Buffer.concat([...values.map((value) => this.#bindingOf(value)), serialize.sync()]);
  }

  #bindingOf(value: string): Buffer {
    const known = this.#messages.get(value);
    if (known) return known;
    const message = Buffer.concat([serialize.bind({ statement: name, values: [value] }), serialize.execute()]);
    if (this.#messages.size >= maxMessages) this.#messages.clear();
    this.#messages.set(value, message);
    return message;
  }
}
