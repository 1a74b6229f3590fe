/** A line to PostgreSQL that counts what is sent over it: each Sync and each simple query is a trip there and back. */
import { connect, createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { TestContext } from 'node:test';

/** The kinds of message that a client has sent, by the letters of the protocol, in their order. */
export class PostgresTrips {
  readonly #kinds: string[] = [];

  /** Counts from here on. */
  clear(): void {
    this.#kinds.length = 0;
  }

  /** What was sent, as letters: P parses, B binds, D describes, E executes, S ends a trip, Q asks by text. */
  get sent(): string {
    return this.#kinds.join('');
  }

  /** How often was something sent and its answer waited for. */
  get count(): number {
    return this.#kinds.filter((kind) => kind === 'S' || kind === 'Q').length;
  }

  /** Reads one client's bytes. The first message alone has no letter. */
  reader(): (bytes: Buffer) => void {
    let rest = Buffer.alloc(0);
    let hasStarted = false;
    return (bytes) => {
      rest = Buffer.concat([rest, bytes]);
      for (;;) {
        const letter = hasStarted ? 1 : 0;
        if (rest.length < letter + 4) return;
        const length = letter + rest.readInt32BE(letter);
        if (rest.length < length) return;
        if (hasStarted) this.#kinds.push(String.fromCharCode(rest[0] as number));
        hasStarted = true;
        rest = rest.subarray(length);
      }
    };
  }
}

/** The same database at another address, over which everything is counted. */
export const countTrips = async (t: TestContext, url: string): Promise<{ url: string; trips: PostgresTrips }> => {
  const trips = new PostgresTrips();
  const target = new URL(url);
  const { port, hostname } = target;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    client.on('data', trips.reader());
    client.pipe(database).pipe(client);
    // Either end takes the other along.
    client.on('error', () => database.destroy());
    database.on('error', () => client.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  target.port = String((server.address() as AddressInfo).port);
  return { url: target.href, trips };
};
