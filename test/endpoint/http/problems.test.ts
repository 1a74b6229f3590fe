import assert from 'node:assert/strict';
import { test } from 'node:test';
import Fastify from 'fastify';
import { refuseUnknown } from '../../../endpoint/http/known-paths.js';
import { answerError } from '../../../endpoint/http/problems.js';
import type { Problem } from '../../../src/model/problem.js';
import { makeSite, release, sendRaw } from '../example-site.js';

test('a 404 is a problem document that any site can read', async (t) => {
  const { app } = await makeSite(t);
  for (const url of [
    '/none',
    '/api',
    '/api/',
    '/api/none',
    '/api/releases/none',
    '/api/releases/',
    '/api/releases/a/b',
    '//api/releases',
    '/API/releases',
  ]) {
    const answer = await app.inject({ url: `http://localhost${url}` });
    assert.equal(answer.statusCode, 404, url);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal(answer.headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(answer.headers['cache-control'], 'no-store');
    const { type, status, title } = answer.json<Problem>();
    assert.deepEqual([type, status], ['/problems/not-found', 404]);
    assert.ok(title);
  }
});

test('a known path asked in another way names the ways there are', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a') });
  for (const url of [
    '/api/releases',
    '/api/releases?limit=1',
    '/api/releases/a',
    '/api/jobs/x',
    '/sprid.js',
    '/1.2.3/x.js',
    '/media/a.png',
    '/openapi.json',
    '/healthz',
    '/',
  ]) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const answer = await app.inject({ method, url, headers: { 'content-type': 'text/xml' }, payload: '<a/>' });
      assert.equal(answer.statusCode, 405, `${method} ${url}`);
      assert.equal(answer.headers.allow, 'GET, HEAD, OPTIONS');
      assert.equal(answer.headers['access-control-allow-origin'], '*');
      assert.equal(answer.json<Problem>().type, '/problems/method-not-allowed');
    }
  }
  assert.equal((await app.inject({ method: 'POST', url: '/none/none' })).statusCode, 404);
  assert.match(
    await sendRaw(app, 'PROPFIND /api/releases HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
    /^HTTP\/1\.1 405 /,
  );
});

test('the paths of routes are known by their form', async (t) => {
  const app = Fastify();
  t.after(() => app.close());
  refuseUnknown(app, { maxParamLength: 250 });
  for (const path of ['/api/jobs/:id', '/badge/:id.svg', '/sprid.js', String.raw`/:version(^\d+\.\d+\.\d+$)/*`])
    app.get(path, () => 'x');
  app.get('/media/*', () => 'x');
  app.put('/api/jobs/:id', () => 'x');
  const ask = async (url: string): Promise<[number, unknown]> => {
    const answer = await app.inject({ method: 'PATCH', url });
    return [answer.statusCode, answer.headers.allow];
  };
  app.setErrorHandler(answerError(assert.fail));
  for (const [url, expected] of [
    ['/api/jobs/x', 'GET, HEAD, PUT, OPTIONS'],
    ['/api/jobs/x?a=/b', 'GET, HEAD, PUT, OPTIONS'],
    ['/%61pi/jobs/x', 'GET, HEAD, PUT, OPTIONS'],
    [`/api/jobs/${'x'.repeat(250)}`, 'GET, HEAD, PUT, OPTIONS'],
    ['/badge/x.svg', 'GET, HEAD, OPTIONS'],
    ['/sprid.js', 'GET, HEAD, OPTIONS'],
    ['/media/', 'GET, HEAD, OPTIONS'],
    ['/1.2.3/a/b.js', 'GET, HEAD, OPTIONS'],
  ] as const)
    assert.deepEqual(await ask(url), [405, expected], url);
  for (const url of ['/api/jobs/x/y', '/api/jobs/', '/badge/x', '/api', '/sprid-js', '/x/a/b.js', '/'])
    assert.deepEqual(await ask(url), [404, undefined], url);
});

test('a preflight is answered for a day', async (t) => {
  const { app } = await makeSite(t);
  const { statusCode, headers } = await app.inject({
    method: 'OPTIONS',
    url: '/api/releases',
    headers: {
      origin: 'https://partner.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    },
  });
  assert.equal(statusCode, 204);
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['access-control-max-age'], '86400');
  assert.equal(headers['access-control-allow-methods'], 'GET, HEAD, POST, PUT, PATCH, DELETE');
  assert.equal(headers['access-control-allow-headers'], 'if-none-match');
});

test('an address that cannot be decoded, or is endless, is a problem too', async (t) => {
  const { app } = await makeSite(t);
  for (const [url, status] of [
    ['/%ff', 400],
    ['/api/releases/%E0%A4%A', 400],
    [`/api/releases/${'x'.repeat(300)}`, 414],
  ] as const) {
    const answer = await app.inject(url);
    assert.equal(answer.statusCode, status);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal(answer.json<Problem>().status, status);
    assert.doesNotMatch(answer.payload, /FST_|xxx/);
  }
});

test('an internal error is written to the log and not sent to the client', async (t) => {
  const { app, warnings } = await makeSite(
    t,
    {},
    {
      now: () => {
        throw new Error('the password is 1234\nGET /forged');
      },
    },
  );
  const answer = await app.inject({ url: '/api/releases', remoteAddress: '192.0.2.77' });
  assert.equal(answer.statusCode, 500);
  assert.equal(answer.json<Problem>().type, '/problems/internal');
  assert.equal(answer.headers['access-control-allow-origin'], '*');
  assert.doesNotMatch(answer.payload, /password|\.ts/);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /^GET \/api\/releases failed: .*password is 1234 GET \/forged/);
  assert.doesNotMatch(warnings[0] ?? '', /192\.0\.2|\n/);
});

test('malformed HTTP gets an answer that a browser can read', async (t) => {
  const { app } = await makeSite(t);
  const garbage = await sendRaw(app, 'garbage\r\n\r\n');
  assert.match(garbage, /^HTTP\/1\.1 400 Bad Request\r\n/);
  assert.match(garbage, /access-control-allow-origin: \*/);
  assert.match(garbage, /application\/problem\+json/);
  const long = await sendRaw(app, `GET /api/releases?tag=${'x'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
  assert.match(long, /^HTTP\/1\.1 431 /);
  assert.match(long, /access-control-allow-origin: \*/);
});

test('a client that is slow with its request is not waited for without end', async (t) => {
  const { app } = await makeSite(t);
  assert.equal(app.server.requestTimeout, 15_000);
  assert.equal(app.server.timeout, 70_000);
  assert.equal(app.server.keepAliveTimeout, 65_000);
});
