import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import Libsql from 'libsql';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { copyFileOf } from '../../../endpoint/store/backup.js';
import { openComments } from '../../../endpoint/store/open-comments.js';
import { ConfigurationError } from '../../../endpoint/operator/configuration-error.js';
import type { DatabasePlace, Store } from '../../../endpoint/store/store.js';
import type { Problem } from '../../../src/model/problem.js';
import { openCommentSite } from '../comments-site.js';
import { openUntilEnd, postgres, temporaryFolder } from '../databases.js';
import { freePort } from '../../free-port.js';
import { PostgresServer } from '../postgres-server.js';

const assertUnavailable = (answer: LightMyRequestResponse): void => {
  assert.equal(answer.statusCode, 503, answer.payload);
  assert.equal(answer.headers['retry-after'], '5');
  assert.equal(answer.headers['access-control-allow-origin'], '*');
  const { type, retryAfter } = answer.json<Problem>();
  assert.deepEqual([type, retryAfter], ['/problems/unavailable', 5]);
  assert.doesNotMatch(answer.payload, /SQLITE|postgres|127\.0\.0\.1|\.ts/);
};

const healthOf = async (app: FastifyInstance): Promise<string> => {
  const answer = await app.inject('/healthz');
  assert.equal(answer.statusCode, 200);
  return answer.json<{ database: string }>().database;
};

/** An endpoint whose SQLite waits only shortly for another's lock. */
const openImpatient = async (t: TestContext, place: DatabasePlace) => {
  const said: string[] = [];
  const store = await openUntilEnd(t, place, (line) => said.push(line), 50);
  return { ...(await openCommentSite(t, place, { store })), store, said };
};

test('a file that another process keeps locked is 503, and goes on when it is let go', async (t) => {
  const file = join(temporaryFolder(t), 'comments.db');
  const { app, reader, said } = await openImpatient(t, { file });
  const { comment } = await reader.write('Hej');
  const other = new Libsql(file);
  other.exec('BEGIN IMMEDIATE');
  assertUnavailable(await reader.post({ text: 'Gesperrt' }));
  assertUnavailable(await reader.like(comment.id));
  assert.equal((await reader.read()).count, 1, 'reading goes on');
  assert.equal((await app.inject('/api/releases/a')).statusCode, 200);
  other.exec('ROLLBACK');
  other.close();
  await reader.write('Wieder');
  assert.equal((await reader.read()).count, 2);
  assert.deepEqual(said, [
    'The database cannot be written, and what needs it is answered 503: database is locked.',
    'The database is written again.',
  ]);
});

test('a lock that is held shortly is waited for, and other requests are answered meanwhile', async (t) => {
  const file = join(temporaryFolder(t), 'comments.db');
  const store = await openUntilEnd(t, { file });
  const { app, reader } = await openCommentSite(t, { file }, { store });
  const other = new Libsql(file);
  other.exec('BEGIN IMMEDIATE');
  let isSaved = false;
  const saving = reader.post({ text: 'Hej' }).then((answer) => {
    isSaved = true;
    return answer;
  });
  for (let turn = 0; turn < 10; turn++) assert.equal((await app.inject('/api/releases/a')).statusCode, 200);
  assert.equal(isSaved, false);
  other.exec('COMMIT');
  other.close();
  assert.equal((await saving).statusCode, 201);
});

/** A place that fills up: where its file is, and how there comes to be room in it. */
interface SmallPlace {
  file: string;
  fill: (store: Store) => Promise<void>;
  makeRoom: (store: Store) => Promise<void>;
}

/** SQLite's own bound, after which it says what it says of a full disk. Every user can set it. */
const boundedFile = (t: TestContext): SmallPlace => {
  const bound = (pages: number) => async (store: Store) => {
    await store.write((db) => sql`pragma max_page_count = ${sql.raw(String(pages))}`.execute(db));
  };
  return { file: join(temporaryFolder(t), 'comments.db'), fill: bound(64), makeRoom: bound(100_000) };
};

/** A disk of half a megabyte; undefined where this user may not mount one. */
const smallDisk = (): { folder: string; end: () => void } | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const end = (): void => {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true });
  };
  return { folder, end };
};

const fillAndMakeRoom = async (t: TestContext, { file, fill, makeRoom }: SmallPlace): Promise<void> => {
  const { reader, app, store } = await openImpatient(t, { file });
  await fill(store);
  let answer = await reader.post({ text: 'x'.repeat(4000) });
  let saved = 0;
  while (answer.statusCode === 201) {
    saved += 1;
    answer = await reader.post({ text: 'x'.repeat(4000) });
  }
  assertUnavailable(answer);
  assertUnavailable(await reader.post({ text: 'x'.repeat(4000) }));
  assert.equal((await app.inject('/api/threads/one/comments')).statusCode, 200, 'reading goes on');
  await makeRoom(store);
  await reader.write('Plats igen');
  const { count, items } = await reader.read();
  assert.deepEqual([count, items.length], [saved + 1, saved + 1]);
};

test('a database that has no room left is 503, nothing is half saved, and it goes on when there is room', (t) =>
  fillAndMakeRoom(t, boundedFile(t)));

// On a real disk too, for those who may make one.
const disk = smallDisk();
if (disk) {
  test('a disk that is full is 503, nothing is half saved, and it goes on when there is room', (t) => {
    t.after(disk.end);
    const makeRoom = async (): Promise<void> => {
      execFileSync('mount', ['-o', 'remount,size=4m', disk.folder]);
    };
    return fillAndMakeRoom(t, { file: join(disk.folder, 'comments.db'), fill: async () => undefined, makeRoom });
  });
}

test('a server that ends every connection is connected to again', async (t) => {
  const server = await postgres();
  const database = await server.makeDatabase();
  const { reader, app } = await openCommentSite(t, { url: server.url(database) });
  for (let round = 0; round < 3; round++) {
    await reader.write(`Hej ${String(round)}`);
    await server.cutOff(database);
    // One query may meet a connection whose end it has not heard of yet; it is never a 500.
    for (;;) {
      const answer = await app.inject('/api/threads/one/comments');
      if (answer.statusCode === 200) break;
      assertUnavailable(answer);
    }
  }
  assert.equal((await reader.read()).count, 3);
});

test('connections that end in the middle of writing are 503 and lose nothing that was acknowledged', async (t) => {
  const server = await postgres();
  const database = await server.makeDatabase();
  const { reader } = await openCommentSite(t, { url: server.url(database) });
  const acknowledged: string[] = [];
  let running = true;
  const clients = Array.from({ length: 6 }, async () => {
    while (running) {
      const answer = await reader.post({ text: 'Hej' });
      if (answer.statusCode === 201) acknowledged.push(answer.json<{ comment: { id: string } }>().comment.id);
      else assertUnavailable(answer);
    }
  });
  for (let round = 0; round < 10; round++) await server.cutOff(database);
  running = false;
  await Promise.all(clients);
  await reader.write('Danach');
  const ids = new Set<string>();
  for (let next: string | null = '/api/threads/one/comments?limit=200'; next;) {
    const page: { items: { id: string }[]; next: string | null } = (await reader.app.inject(next)).json();
    for (const { id } of page.items) ids.add(id);
    next = page.next;
  }
  for (const id of acknowledged) assert.ok(ids.has(id));
});

test('a server that stops is 503 until it is back, without a restart of the endpoint', async (t) => {
  const server = await PostgresServer.start();
  t.after(() => server.remove());
  const { reader, app, comments } = await openCommentSite(t, { url: server.url(await server.makeDatabase()) });
  await reader.write('Vorher');
  assert.equal(await healthOf(app), 'ok');
  await server.stop();
  assertUnavailable(await app.inject('/api/threads/one/comments'));
  assertUnavailable(await reader.post({ text: 'Nein' }));
  assert.equal(await healthOf(app), 'unavailable');
  assert.equal((await app.inject('/api/releases/a')).statusCode, 200);
  await server.start();
  await reader.write('Nachher');
  assert.equal((await reader.read()).count, 2);
  assert.equal(await healthOf(app), 'ok');
  await comments.store.close();
});

test('a database that cannot be opened is reported in a sentence without its password', async (t) => {
  const port = await freePort();
  const file = join(temporaryFolder(t), 'comments.db');
  writeFileSync(file, 'no database, but long enough to be looked at as one'.repeat(100));
  for (const [place, message] of [
    [
      { url: `postgres://sprid:hunter2@127.0.0.1:${String(port)}/sprid` },
      /^SPRID_DATABASE_URL: the database at 127\.0\.0\.1:\d+ does not answer \(.*ECONNREFUSED.*\)\.$/,
    ],
    [
      { url: 'postgres://sprid:hunter2@%2Fnone%2Fhere/sprid' },
      /^SPRID_DATABASE_URL: the database at \/none\/here:5432 does not answer \(.*ENOENT.*\)\.$/,
    ],
    [{ url: (await postgres()).url('none') }, /^SPRID_DATABASE_URL: .* \(database "none" does not exist\)\.$/],
    [{ file }, /comments\.db" cannot be opened \(file is not a database\): point SPRID_DATA/],
    [{ file: '/dev/null/comments.db' }, /^"\/dev\/null\/comments\.db" cannot be opened/],
  ] as const) {
    await assert.rejects(openComments(place, assert.fail, 0), (error: Error) => {
      assert.ok(error instanceof ConfigurationError, String(error.stack));
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /hunter2/);
      return true;
    });
  }
});

/** The folder at another place, where nobody may write; undefined where this user may not mount it. */
const readOnly = (t: TestContext, folder: string): string | undefined => {
  const seen = mkdtempSync(join(tmpdir(), 'sprid-read-only-'));
  const mount = (...args: string[]): void => {
    execFileSync('mount', [...args, seen], { stdio: 'ignore' });
  };
  try {
    mount('--bind', folder);
    t.after(() => {
      execFileSync('umount', ['-l', seen]);
      rmSync(seen, { recursive: true });
    });
    mount('-o', 'remount,bind,ro');
    return seen;
  } catch {
    return undefined;
  }
};

test('a read-only folder of data is reported in a sentence, also where a database exists already', async (t) => {
  const [empty, filled] = [temporaryFolder(t), temporaryFolder(t)];
  await (await openComments({ file: join(filled, 'comments.db') }, assert.fail, 0)).close();
  for (const folder of [empty, filled]) {
    const seen = readOnly(t, folder);
    if (seen === undefined) {
      t.skip('this user may not mount a folder');
      return;
    }
    await assert.rejects(openComments({ file: join(seen, 'comments.db') }, assert.fail, 0), (error: Error) => {
      assert.ok(error instanceof ConfigurationError, String(error.stack));
      assert.match(error.message, /comments\.db" cannot be opened \(.*\): point SPRID_DATA at a folder that/);
      return true;
    });
  }
});

test("SQLite's files are readable for their owner only, also if others could read them before", async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'comments.db');
  const modes = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]),
    );
  const all = { 'comments.db': '600', 'comments.db-shm': '600', 'comments.db-wal': '600' };
  const store = await openComments({ file }, assert.fail, 0);
  assert.deepEqual(modes(), all);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
  const other = await openComments({ file }, assert.fail, 0);
  assert.deepEqual(modes(), all);
  copyFileOf(file, join(folder, 'copy'));
  assert.equal(modes().copy, '600');
  await other.close();
  await store.close();
});

test('a database that starts a moment later is waited for', async (t) => {
  const server = await PostgresServer.prepare();
  t.after(() => server.remove());
  // As long as this machine may need at its busiest; it goes on as soon as the server answers.
  const opening = openComments({ url: server.url('postgres') }, assert.fail, 60_000);
  await server.start();
  const store = await opening;
  assert.equal(await store.isAvailable(), true);
  await store.close();
});
