/**
 * What the endpoint answers in a second, on both databases, beside what a bare
 * server sends and a bare database stores in the same second. The load is 10
 * connections on a thread of 200 comments; each server runs in a process of its
 * own. Bodies are compared, because an error is quickly sent.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import Libsql from 'libsql';
import pg from 'pg';
import { generateThread } from '../../endpoint/demo/generated-thread.js';
import { makeCommentId } from '../../endpoint/store/comment-id.js';
import { seedThread } from '../../endpoint/store/comments.js';
import { openStore, type DatabasePlace } from '../../endpoint/store/store.js';
import { addThreads } from '../../endpoint/store/threads.js';
import type { Thread } from '../../src/model/comment-box.js';
import { PostgresServer } from '../endpoint/postgres-server.js';
import type { Case, Part } from './frame.js';
import { memoryOf, root, startEndpoint, startServer, stopServer, type Server } from './server.js';

const connections = 10;
/** Of each load, in seconds. There are many rounds. */
const duration = 1;

const readingThread = 'las';
const writingThread = 'skriv';
const page = `/api/threads/${readingThread}/comments?limit=10`;
const whole = `/api/threads/${readingThread}/comments?limit=200`;

type Figures = Record<string, number>;

/** How often a second the address answers with just these bytes, or with 304 when they are known. */
const load = async (url: string, etag?: string): Promise<{ rate: number; p99: number }> => {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const expectBody = etag ? '' : await answer.text();
  const result = await autocannon({
    url,
    connections,
    duration,
    headers: etag ? { 'if-none-match': etag } : {},
    ...(!etag && { expectBody }),
  });
  assert.equal(result.errors + result.timeouts + result.mismatches, 0, url);
  assert.equal(result.non2xx, etag ? result.requests.total : 0, url);
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 };
};

const countOf = async (origin: string): Promise<number> =>
  ((await (await fetch(`${origin}/api/threads/${writingThread}/comments?limit=1`)).json()) as Thread).count;

const loadPosts = async (origin: string): Promise<number> => {
  const before = await countOf(origin);
  const result = await autocannon({
    url: `${origin}/api/threads/${writingThread}/comments`,
    connections,
    duration,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: JSON.stringify({
            text: 'Det här är en kommentar av vanlig längd, skriven av en läsare.',
            writer: randomUUID(),
          }),
        }),
      },
    ],
  });
  assert.equal(result.errors + result.timeouts + result.non2xx, 0);
  const saved = (await countOf(origin)) - before;
  // Those that were under way at the end were saved, and their answers not waited for.
  assert.ok(
    saved >= result['2xx'] && saved <= result['2xx'] + connections,
    `${String(saved)} of ${String(result['2xx'])}`,
  );
  return result['2xx'] / result.duration;
};

/** Until the thread is answered, in milliseconds, with the tables made already. */
const measureStart = async (settings: Record<string, string>): Promise<number> => {
  const from = performance.now();
  const server = await startEndpoint(settings);
  assert.equal((await fetch(server.origin + page)).status, 200);
  const taken = performance.now() - from;
  await stopServer(server);
  return taken;
};

const bareSource = (bodies: Record<string, string>): string => `
import { createServer } from 'node:http';
const bodies = new Map(Object.entries(${JSON.stringify(bodies)}).map(([url, body]) => [url, Buffer.from(body)]));
const server = createServer((request, response) => {
  const headers = { 'content-type': 'application/json; charset=utf-8', etag: '"x"' };
  if (request.headers['if-none-match']) return response.writeHead(304, headers).end();
  const body = bodies.get(request.url);
  response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
}).listen(0, '127.0.0.1', () => console.log('http://localhost:' + server.address().port));
process.on('SIGTERM', () => process.exit(0));
`;

const measureReads = async (server: Server): Promise<Figures> => {
  const etag = (await fetch(server.origin + page, { headers: { 'accept-encoding': 'identity' } })).headers.get('etag');
  const some = await load(server.origin + page);
  const all = await load(server.origin + whole);
  const known = await load(server.origin + page, etag ?? '');
  return { page: some.rate, p99: some.p99, thread: all.rate, '304': known.rate };
};

const row = [
  'id',
  'las',
  null,
  null,
  null,
  null,
  'x'.repeat(64),
  new Date(0).toISOString(),
  null,
  'published',
  0,
  0,
  'w'.repeat(43),
];

const insertInSqlite = (file: string): number => {
  const database = new Libsql(file);
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; create table if not exists bare (id text primary key, a, b, c, d, e, f, g, h, i, j, k, l)',
  );
  const insert = database.prepare(`insert into bare values (${row.map(() => '?').join(', ')})`);
  const end = performance.now() + duration * 1000;
  let count = 0;
  while (performance.now() < end) {
    insert.run([randomUUID(), ...row.slice(1)]);
    count += 1;
  }
  database.close();
  return count / duration;
};

const insertInPostgres = async (url: string): Promise<number> => {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  await pool.query(
    'create table if not exists bare (id text primary key, a text, b text, c text, d text, e text, f text, g text, h text, i text, j int, k int, l text)',
  );
  const statement = `insert into bare values (${row.map((_, index) => `$${String(index + 1)}`).join(', ')})`;
  const end = performance.now() + duration * 1000;
  let count = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        await pool.query(statement, [randomUUID(), ...row.slice(1)]);
        count += 1;
      }
    }),
  );
  await pool.end();
  return count / duration;
};

const prepare = async (place: DatabasePlace): Promise<void> => {
  const store = await openStore(place, console.warn);
  const rows = generateThread()
    .slice(0, 200)
    .map((comment) => ({
      ...comment,
      id: makeCommentId(Date.parse(comment.created)),
      thread: readingThread,
      root: null,
      parent: null,
      replies: 0,
      revision: 1,
    }));
  await addThreads(store, [readingThread, writingThread]);
  await seedThread(store, readingThread, rows);
  await store.close();
};

export const endpoint: Part = {
  name: 'endpoint',
  measures: [
    { name: 'page', unit: 'req/s', digits: 0 },
    { name: 'p99', unit: 'ms', digits: 0 },
    { name: 'thread', unit: 'req/s', digits: 0 },
    { name: '304', unit: 'req/s', digits: 0 },
    { name: 'page of bare', unit: '', digits: 2 },
    { name: 'thread of bare', unit: '', digits: 2 },
    { name: '304 of bare', unit: '', digits: 2 },
    { name: 'posts', unit: '/s', digits: 0 },
    { name: 'posts of inserts', unit: '', digits: 2 },
    { name: 'memory', unit: 'MB', digits: 0 },
    { name: 'start', unit: 'ms', digits: 0 },
  ],
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sprid-bench-'));
    // As it is by default: every commit is on the disk.
    const postgres = await PostgresServer.start([]);
    // Both ours and the bare insert reach it as programs on one machine do.
    const url = postgres.socketUrl(await postgres.makeDatabase());
    const settings = {
      PORT: '0',
      SPRID_DATA: folder,
      // Named, so that it is no demo with a thread of its own.
      SPRID_RELEASES: join(root, 'demo/content/releases'),
      SPRID_MEDIA: join(root, 'demo/content/media'),
      SPRID_THREADS: `${readingThread},${writingThread}`,
      SPRID_RATE_LIMIT_READ: '0',
      SPRID_RATE_LIMIT_WRITE: '0',
    };
    const places = {
      SQLite: { place: { file: join(folder, 'comments.db') }, settings },
      PostgreSQL: { place: { url }, settings: { ...settings, SPRID_DATABASE_URL: url } },
    };
    for (const { place } of Object.values(places)) await prepare(place);

    const bareFile = join(folder, 'bare.mjs');
    const servers: Server[] = [];
    const own: { name: string; server: Server; settings: Record<string, string> }[] = [];
    for (const [name, { settings: environment }] of Object.entries(places)) {
      const server = await startEndpoint(environment);
      servers.push(server);
      own.push({ name, server, settings: environment });
    }
    const [{ server: first }] = own as [(typeof own)[number]];
    const bodies = Object.fromEntries(
      await Promise.all([page, whole].map(async (path) => [path, await (await fetch(first.origin + path)).text()])),
    ) as Record<string, string>;
    writeFileSync(bareFile, bareSource(bodies));
    const bare = await startServer([bareFile], {});
    servers.push(bare);

    // Of this round, for the ratios.
    let reads: Figures = {};
    const inserts: Figures = {};
    const cases: Case[] = [
      {
        name: 'bare node:http',
        run: async () => {
          reads = await measureReads(bare);
          return { ...reads, memory: memoryOf(bare.process) };
        },
      },
      {
        name: 'bare insert, SQLite',
        run: async () => {
          const posts = insertInSqlite(join(folder, 'bare.db'));
          inserts.SQLite = posts;
          return { posts };
        },
      },
      {
        name: 'bare insert, PostgreSQL',
        run: async () => {
          const posts = await insertInPostgres(url);
          inserts.PostgreSQL = posts;
          return { posts };
        },
      },
      ...own.map(({ name, server, settings: environment }): Case => ({
        name: `sprid, ${name}`,
        run: async () => {
          const figures = await measureReads(server);
          const posts = await loadPosts(server.origin);
          return {
            ...figures,
            'page of bare': (figures.page ?? NaN) / (reads.page ?? NaN),
            'thread of bare': (figures.thread ?? NaN) / (reads.thread ?? NaN),
            '304 of bare': (figures['304'] ?? NaN) / (reads['304'] ?? NaN),
            posts,
            'posts of inserts': posts / (inserts[name] ?? NaN),
            memory: memoryOf(server.process),
            start: await measureStart(environment),
          };
        },
      })),
    ];
    return {
      cases,
      close: async () => {
        for (const server of servers) await stopServer(server);
        await postgres.remove();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};
