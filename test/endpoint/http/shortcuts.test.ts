import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { Answer } from '../../../endpoint/http/answer.js';
import { ReadCounts } from '../../../endpoint/http/rate-limit.js';
import { Shortcuts } from '../../../endpoint/http/shortcuts.js';
import { commentsOf, openCommentSite, threads, type Clock } from '../comments-site.js';
import { temporaryFolder } from '../databases.js';
import { makeSite, release, type Files } from '../example-site.js';

interface Asked {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

const varying = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

const withoutVarying = (headers: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !varying.has(name))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** Asks over a connection, as browsers do: `app.inject` knows the framework's way alone. */
const overHttp = async (
  app: FastifyInstance,
  path: string,
  headers: Record<string, string> = {},
  more: { method?: string; agent?: Agent } = {},
): Promise<Asked & { response: IncomingMessage }> => {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  const asking = request({ host: '127.0.0.1', port, path, headers, ...more }).end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  const body = (await buffer(response)).toString('latin1');
  return { status: response.statusCode, headers: withoutVarying(response.headers), body, response };
};

const byFramework = async (
  app: FastifyInstance,
  url: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
): Promise<Asked> => {
  const answer = await app.inject({ url, headers, method });
  return {
    status: answer.statusCode,
    headers: withoutVarying(answer.headers),
    body: answer.rawPayload.toString('latin1'),
  };
};

const openSite = async (t: TestContext): Promise<{ app: FastifyInstance; clock: Clock }> => {
  const long = 'Ett långt stycke om arbete i sociala företag. '.repeat(40);
  const { app, clock, reader } = await openCommentSite(t, { file: join(temporaryFolder(t), 'comments.db') }, {}, {
    'releases/long.json': release('long', { body: `<p>${long}</p>` }),
    'jobs/b.json': { value: 300, goal: 1000, deadline: '2020-12-31', label: 'Anställda' },
  } satisfies Files);
  const { comment } = await reader.write('Den första.');
  for (let count = 0; count < 12; count += 1) await reader.write(`${long} ${String(count)}`);
  await reader.write('Ett svar.', comment.id);
  return { app, clock };
};

const addresses = [
  '/api/releases',
  '/api/releases?limit=1',
  '/api/releases?limit=1&language=sv',
  '/api/releases/long',
  '/api/jobs/b',
  '/api/jobs/b.svg?lang=sv&theme=dark',
  '/api/jobs/b.html',
  '/badge/b.svg',
  `/api/threads/${threads.one}/comments?limit=10`,
  `/api/threads/${threads.one}/comments?sort=oldest&limit=2`,
  `/api/threads/${threads.closed}/comments`,
];

const conditions: [name: string, headers: Record<string, string>][] = [
  ['with nothing said', {}],
  ['in brotli', { 'accept-encoding': 'gzip, deflate, br, zstd' }],
  ['in gzip', { 'accept-encoding': 'gzip' }],
  ['known by another tag', { 'if-none-match': '"x"' }],
  ['known by any tag', { 'if-none-match': '*' }],
  ['from another site', { origin: 'https://partner.example', referer: 'https://partner.example/' }],
];

test('the short way answers as the framework does, byte for byte', async (t) => {
  const { app } = await openSite(t);
  for (const path of addresses) {
    for (const [name, headers] of conditions) {
      const expected = await byFramework(app, path, headers);
      assert.ok(expected.status === 200 || expected.status === 304, path);
      for (let time = 0; time < 3; time += 1) {
        const { response: _, ...asked } = await overHttp(app, path, headers);
        assert.deepEqual(asked, expected, `${path} ${name}`);
      }
      const known = { ...headers, 'if-none-match': `W/"y", ${String(expected.headers.etag)}` };
      const { response: _, ...asked } = await overHttp(app, path, known);
      assert.deepEqual(asked, await byFramework(app, path, known), `${path} ${name}, known`);
      assert.equal(asked.status, 304);
    }
  }
});

test('a request that the short way does not know goes to the framework', async (t) => {
  const { app } = await openSite(t);
  for (const path of addresses) await overHttp(app, path);
  for (const method of ['HEAD', 'OPTIONS', 'POST', 'DELETE']) {
    const { status, body } = await overHttp(app, '/api/releases/long', {}, { method });
    assert.equal(status, { HEAD: 200, OPTIONS: 204 }[method] ?? 405, method);
    assert.equal(body.length > 0, method === 'POST' || method === 'DELETE', method);
  }
  assert.equal((await overHttp(app, '/api/releases/long?x')).status, 200);
  assert.equal((await overHttp(app, '/api/releases/longer')).status, 404);
});

test('an address that was answered is looked at again each time', async (t) => {
  const { app, clock } = await openSite(t);
  const status = async (path: string): Promise<unknown> => (await overHttp(app, path)).status;
  const hidden = '/api/releases/hidden';
  const thread = '/api/threads/hidden/comments';
  assert.equal(await status(hidden), 404);
  clock.time += 2 * 60 * 60 * 1000;
  assert.equal(await status(hidden), 200);
  assert.equal(await status(thread), 200);
  clock.time -= 2 * 60 * 60 * 1000;
  for (const path of [hidden, thread]) {
    const { response: _, ...asked } = await overHttp(app, path);
    assert.deepEqual(asked, await byFramework(app, path));
    assert.match(asked.body, /not-published/);
  }
  clock.time += 2 * 60 * 60 * 1000;
  assert.equal(await status(hidden), 200);
});

test('the short way shows a comment as soon as its post is answered', async (t) => {
  const { app } = await openSite(t);
  const path = `/api/threads/${threads.other}/comments?limit=200`;
  await overHttp(app, path);
  for (let count = 1; count <= 20; count += 1) {
    const posted = await app.inject({
      method: 'POST',
      url: `/api/threads/${threads.other}/comments`,
      headers: { 'idempotency-key': randomUUID() },
      payload: { text: `Nummer ${String(count)}`, writer: randomUUID() },
    });
    assert.equal(posted.statusCode, 201);
    const [one, two] = await Promise.all([overHttp(app, path), overHttp(app, path)]);
    for (const { body } of [one, two]) assert.equal((JSON.parse(body) as { count: number }).count, count);
  }
});

test('both ways count for one limit, and the one too many is refused by both', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a') }, { rateLimitRead: 4 });
  const ask = async (): Promise<unknown> => (await overHttp(app, '/api/releases/a')).status;
  assert.deepEqual([await ask(), await ask(), await ask()], [200, 200, 200]);
  assert.equal((await app.inject('/api/releases/a')).statusCode, 200);
  const refused = await overHttp(app, '/api/releases/a');
  assert.equal(refused.status, 429);
  assert.match(refused.body, /too-many-requests/);
  assert.ok(Number(refused.headers['retry-after']) > 0);
});

test('behind a proxy that is trusted each network has a limit of its own on the short way', async (t) => {
  const { app } = await makeSite(
    t,
    { 'releases/a.json': release('a') },
    { rateLimitRead: 2, trustedProxies: ['127.0.0.1'] },
  );
  const ask = async (from: string): Promise<unknown> =>
    (await overHttp(app, '/api/releases/a', { 'x-forwarded-for': from })).status;
  for (const network of ['192.0.2.1', '198.51.100.1', '2001:db8::1']) {
    assert.deepEqual([await ask(network), await ask(network), await ask(network)], [200, 200, 429], network);
  }
  assert.equal(await ask('203.0.113.9, 192.0.2.200'), 429, 'the last address that is not trusted decides');
});

test('a request on the short way does not hold up the stop of the endpoint', async (t) => {
  const { app } = await openSite(t);
  const agent = new Agent({ keepAlive: true });
  t.after(() => {
    agent.destroy();
  });
  const path = `/api/threads/${threads.one}/comments`;
  await overHttp(app, path, {}, { agent });
  const stopped = once(app.server, 'request').then(() => app.close());
  const { status } = await overHttp(app, path, {}, { agent });
  assert.equal(status, 200);
  await stopped;
});

test('the framework reports a failure on the short way', async (t) => {
  const comments = await commentsOf(t);
  const { app, warnings } = await makeSite(t, { 'releases/a.json': release('a') }, { comments });
  const path = `/api/threads/${threads.one}/comments`;
  for (let time = 0; time < 2; time += 1) assert.equal((await overHttp(app, path)).status, 200);
  await comments.store.close();
  const { status, body } = await overHttp(app, path);
  assert.equal(status, 500);
  assert.match(body, /problems\/internal/);
  assert.equal(warnings.length, 1);
});

test('an address goes the framework way once, and made-up ones do not fill the memory', async (t) => {
  const shortcuts = new Shortcuts(new ReadCounts(0, []));
  const answer = new Answer({ items: [] });
  let asked = 0;
  const app = Fastify({
    serverFactory: (framework) =>
      createServer(
        shortcuts.before((incoming, response) => {
          asked += 1;
          framework(incoming, response);
        }),
      ),
  });
  t.after(() => app.close());
  app.get('/list', (incoming, reply) => shortcuts.send(incoming, reply, () => ({ answer, cacheControl: 'no-cache' })));
  for (let time = 0; time < 5; time += 1) assert.equal((await overHttp(app, '/list')).status, 200);
  assert.equal(asked, 1);
  for (let count = 0; count < 2000; count += 1) await app.inject(`/list?${String(count)}`);
  await overHttp(app, '/list?1999');
  assert.equal(asked, 1);
  await overHttp(app, '/list');
  assert.equal(asked, 2, 'the oldest address was forgotten');
  for (let time = 0; time < 2; time += 1) await overHttp(app, `/list?${'x'.repeat(600)}`);
  assert.equal(asked, 4, 'an address that is too long is not kept');
});
