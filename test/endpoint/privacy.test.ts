/** What PRIVACY.md says of the endpoint. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mock, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { MinuteCounts } from '../../endpoint/http/minute-counts.js';
import { tableNames } from '../../endpoint/store/tables.js';
import type { Store } from '../../endpoint/store/store.js';
import type { Posted } from '../../src/model/comment-box.js';
import { openCommentSite, Reader, threads } from './comments-site.js';
import { EndpointProcess, programOf } from './endpoint-process.js';
import { testOnEach } from './databases.js';
import { makeFolder, makeSite, release } from './example-site.js';
import { openModeration } from './moderate/moderator.js';

const address = '198.51.100.77';
const network = '198.51.100';

/** All that the database holds. */
const rowsOf = async (store: Store): Promise<Record<string, Record<string, unknown>[]>> =>
  Object.fromEntries(
    await Promise.all(
      tableNames.map(
        async (name) => [name, await store.read((db) => db.selectFrom(name).selectAll().execute())] as const,
      ),
    ),
  );

const post = (app: FastifyInstance, writer: string, more: object = {}, key = randomUUID()) =>
  app.inject({
    method: 'POST',
    url: '/api/threads/one/comments',
    remoteAddress: address,
    headers: {
      'idempotency-key': key,
      'user-agent': 'Reader/1.0 (a browser)',
      referer: 'https://www.kommun.example/secret',
      cookie: 'known=reader',
    },
    payload: { text: 'Hej', writer, ...more },
  });

test('no answer sets a cookie', async (t) => {
  const { app } = await makeSite(t, {
    'releases/a.json': release('a'),
    'jobs/j.json': { value: 1, goal: 2 },
    'dist/sprid.js': 'x',
    'demo/index.html': 'x',
  });
  const paths = [
    '/',
    '/sprid.js',
    '/api/releases',
    '/api/releases/a',
    '/api/jobs/j',
    '/api/jobs/j.svg',
    '/badge/j.svg',
  ];
  for (const url of [...paths, '/feed.json', '/feed.atom', '/openapi.json', '/healthz', '/none', '/api/none']) {
    const { headers } = await app.inject({ url, headers: { cookie: 'known=reader' } });
    assert.equal(headers['set-cookie'], undefined, url);
  }
});

testOnEach('a comment keeps what is named and no more', async (t, place) => {
  const { app, comments, clock } = await openCommentSite(t, place);
  const writer = randomUUID();
  const key = randomUUID();
  const more = { name: 'Ada', email: 'ada@mail.example', phone: '031-000000', website: 'https://ada.example' };
  const answer = await post(app, writer, more, key);
  assert.equal(answer.statusCode, 201);
  const { comment } = answer.json<Posted>();
  await new Reader(app, writer).like(comment.id);
  const rows = await rowsOf(comments.store);
  const [kept] = rows.comments ?? [];
  const hmac = String(kept?.writer);
  assert.match(hmac, /^[\w-]{43}$/);
  const created = new Date(clock.time).toISOString();
  assert.deepEqual(
    { ...kept },
    {
      id: comment.id,
      thread: 'one',
      root: null,
      parent: null,
      name: 'Ada',
      role: null,
      text: 'Hej',
      created,
      edited: null,
      status: 'published',
      likes: 1,
      replies: 0,
      revision: 1,
      writer: hmac,
      held: null,
      word: null,
      likeness: null,
      pinned: 0,
      reports: 0,
    },
  );
  assert.deepEqual(
    rows.likes?.map((row) => ({ ...row })),
    [{ comment: comment.id, writer: hmac }],
  );
  assert.deepEqual(
    rows.keys?.map(({ body, ...row }) => ({ ...row, isHash: typeof body === 'string' && !body.includes('Hej') })),
    [{ thread: 'one', writer: hmac, key, comment: comment.id, status: 201, created, isHash: true }],
  );
  const everything = JSON.stringify(rows);
  for (const secret of [writer, 'mail.example', '031-', 'ada.example', 'Reader/1.0', 'kommun.example', 'known'])
    assert.ok(!everything.includes(secret), secret);
  assert.ok(!answer.payload.includes(writer));
});

testOnEach('no address is kept or said', async (t, place) => {
  const { app, comments, warnings } = await openCommentSite(t, place, { rateLimitWrite: 1 });
  const writer = randomUUID();
  assert.equal((await post(app, writer)).statusCode, 201);
  // Also not of who is stopped.
  assert.equal((await post(app, writer)).statusCode, 429);
  assert.ok(!JSON.stringify(await rowsOf(comments.store)).includes(network));
  assert.deepEqual(warnings, []);
});

test('no address is kept or said: the whole process says nothing of who asks', async (t) => {
  const folder = makeFolder(t, { 'releases/a.json': release('a'), 'jobs/j.json': { value: 1 } });
  const endpoint = EndpointProcess.during(t, programOf('server'), {
    PORT: '0',
    SPRID_DATA: `${folder}/data`,
    SPRID_RELEASES: `${folder}/releases`,
    SPRID_JOBS: `${folder}/jobs`,
    SPRID_TRUSTED_PROXIES: '127.0.0.1',
    SPRID_RATE_LIMIT_WRITE: '1',
  });
  const origin = await endpoint.origin();
  for (const path of ['/api/releases/a', '/none', '/api/jobs/j', '/api/threads/a/comments'])
    await fetch(origin + path, { headers: { 'X-Forwarded-For': address } });
  for (let turn = 0; turn < 2; turn++)
    await fetch(`${origin}/api/threads/a/comments`, {
      method: 'POST',
      headers: { 'X-Forwarded-For': address, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
      body: JSON.stringify({ text: 'Hej', writer: randomUUID() }),
    });
  endpoint.process.kill('SIGTERM');
  await endpoint.ended();
  assert.ok(!(endpoint.out + endpoint.err).includes(network), endpoint.out + endpoint.err);
});

testOnEach(
  'an address is counted as its network, and for writing as a hash that is another one the next day',
  async (t, place) => {
    const count = mock.method(MinuteCounts.prototype, 'count');
    t.after(() => {
      count.mock.restore();
    });
    // What all share has counters of its own, which name no one.
    const shared = new Set(['comments', `thread ${threads.one}`]);
    const keys = (): string[] => {
      const counted = count.mock.calls.map(({ arguments: [key] }) => key);
      count.mock.resetCalls();
      return counted.filter((key) => !shared.has(key));
    };
    const { app, clock, comments } = await openCommentSite(t, place, { rateLimitWrite: 100 });
    const write = async (): Promise<string[]> => {
      await post(app, randomUUID());
      return keys();
    };
    const [first, same] = [await write(), await write()];
    assert.equal(first.length, 1);
    assert.match(first[0] ?? '', /^[\w-]{43}$/);
    assert.deepEqual(same, first, 'within a day');
    clock.time += 24 * 60 * 60_000;
    assert.notDeepEqual(await write(), first, 'the next day');
    if ('url' in place) {
      const kept = await comments.store.read((db) => db.selectFrom('write_counts').select('key').execute());
      assert.deepEqual(new Set(kept.map(({ key }) => key)), shared, 'no network reaches the database');
    }

    const { app: reading } = await makeSite(t, { 'releases/a.json': release('a') }, { rateLimitRead: 10 });
    await reading.inject({ url: '/api/releases/a', remoteAddress: address });
    assert.deepEqual(keys(), ['198.51.100.0/24']);
  },
);

testOnEach('no moderator sees who has reported a comment', async (t, place) => {
  const { anna, app, comments, reader } = await openModeration(t, place);
  const { comment } = await reader.write('Hej');
  const writer = randomUUID();
  const payload = { writer, reason: 'abuse', note: 'Titta', email: 'ada@mail.example' };
  const url = `/api/comments/${comment.id}/report`;
  assert.equal((await app.inject({ method: 'POST', url, payload, remoteAddress: address })).statusCode, 204);
  const hmac = comments.secret.fingerprintOf(writer);
  const rows = await rowsOf(comments.store);
  assert.deepEqual(
    rows.reports?.map((row) => ({ ...row, created: typeof row.created })),
    [{ comment: comment.id, writer: hmac, reason: 'abuse', note: 'Titta', created: 'string', settled: 0 }],
  );
  for (const secret of [writer, network, 'mail.example']) assert.ok(!JSON.stringify(rows).includes(secret), secret);
  for (const accept of ['text/html', 'application/json']) {
    const { payload: shown } = await anna.get('/moderate?list=reported', accept);
    assert.ok(shown.includes('Titta') && !shown.includes(hmac));
  }
});
