import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { withOrigins } from '../../../endpoint/demo/origins.js';
import { buildPartners } from '../../../endpoint/demo/partners.js';
import type { Problem } from '../../../src/model/problem.js';
import { makeFolder, makeSite, release, type Files } from '../example-site.js';

const page = '<script src="http://localhost:8263/sprid.js"></script><a href="http://localhost:8264/kommun/">x</a>';
const served = '<script src="https://news.example/sprid.js"></script><a href="http://partners.example/kommun/">x</a>';

const openPartners = async (t: TestContext, files: Files): Promise<FastifyInstance> => {
  const app = await buildPartners(
    join(makeFolder(t, files), 'demo/partners'),
    () => ({ endpoint: 'https://news.example', partners: 'http://partners.example' }),
    assert.fail,
  );
  t.after(() => app.close());
  return app;
};

test('the index names the origins in use, under the strictest policy', async (t) => {
  const { app } = await makeSite(t, { 'demo/index.html': page });
  const answer = await app.inject('/');
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.payload, served);
  assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(answer.headers['cache-control'], 'no-cache');
  assert.equal(answer.headers['x-frame-options'], 'DENY');
  assert.equal(answer.headers['strict-transport-security'], undefined);
  assert.equal(
    answer.headers['content-security-policy'],
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;connect-src 'self';base-uri 'none';" +
      "form-action 'none';frame-ancestors 'none';require-trusted-types-for 'script';trusted-types sprid",
  );
});

test('the index has its files under /demo/, and the content is not among them', async (t) => {
  const { app } = await makeSite(t, {
    'demo/index.css': 'a{}',
    'demo/states/a.json': '{}',
    'demo/other.html': page,
    'demo/build.ts': 'x',
    'demo/content/releases/secret.json': release('secret', { embargo: '2999-01-01T00:00:00Z' }),
    'demo/partners/kommun/index.html': 'x',
  });
  assert.match(String((await app.inject('/demo/index.css')).headers['content-type']), /^text\/css/);
  assert.equal((await app.inject('/demo/states/a.json')).statusCode, 200);
  const other = await app.inject('/demo/other.html');
  assert.equal(other.payload, served);
  assert.match(String(other.headers['content-security-policy']), /trusted-types sprid$/);
  for (const url of [
    '/demo/content/releases/secret.json',
    '/demo/%63ontent/releases/secret.json',
    '/demo/content%2freleases%2fsecret.json',
    '/demo/Content/releases/secret.json',
    '/demo/./content/releases/secret.json',
    '/demo/states/../content/releases/secret.json',
    '/demo/partners/kommun/index.html',
    '/demo/build.ts',
    '/demo/none.html',
    '/demo/',
  ]) {
    const answer = await app.inject(url);
    assert.equal(answer.statusCode, 404, url);
    assert.doesNotMatch(answer.payload, /secret/);
  }
});

test('origins are swapped in one pass, so that neither becomes the other', () => {
  const text = 'http://localhost:8263/a http://localhost:8264/b http://localhost:82639/c';
  assert.equal(
    withOrigins(text, { endpoint: 'http://localhost:8264', partners: 'http://localhost:8265' }),
    'http://localhost:8264/a http://localhost:8265/b http://localhost:82639/c',
  );
  assert.equal(
    withOrigins(text, { endpoint: 'http://$&', partners: undefined }),
    'http://$&/a http://localhost:8264/b http://localhost:82639/c',
  );
});

test('a partner page is served as its site would, with that site’s headers', async (t) => {
  const app = await openPartners(t, {
    'demo/partners/kommun/index.html': page,
    'demo/partners/kommun/headers.json': { 'Content-Security-Policy': 'script-src http://localhost:8263' },
    'demo/partners/kommun/kommun.css': 'a{}',
    'demo/partners/blogg/index.html': 'x',
  });
  const answer = await app.inject('/kommun/');
  assert.equal(answer.payload, served);
  assert.equal(answer.headers['content-security-policy'], 'script-src https://news.example');
  assert.equal((await app.inject('/kommun/index.html')).payload, served);
  assert.match(String((await app.inject('/kommun/kommun.css')).headers['content-type']), /^text\/css/);
  const other = await app.inject('/blogg/');
  assert.equal(other.statusCode, 200);
  assert.equal(other.headers['content-security-policy'], undefined);
  assert.equal(other.headers['access-control-allow-origin'], undefined);
});

test('the partners’ port leads to the index, and a site without its slash to the site', async (t) => {
  const app = await openPartners(t, { 'demo/partners/kommun/index.html': page });
  const root = await app.inject('/');
  assert.deepEqual([root.statusCode, root.headers.location], [302, 'https://news.example/']);
  const site = await app.inject('/kommun');
  assert.deepEqual([site.statusCode, site.headers.location], [302, '/kommun/']);
});

test('nothing but the sites’ own files is served to their readers', async (t) => {
  const app = await openPartners(t, {
    'demo/index.html': 'secret',
    'demo/partners/kommun/index.html': page,
    'demo/partners/kommun/headers.json': { 'X-Secret': 'secret' },
    'demo/partners/kommun/.env': 'secret',
  });
  for (const url of [
    '/kommun/headers.json',
    '/kommun/%68eaders.json',
    '/kommun/./headers.json',
    '/kommun//headers.json',
    '/kommun/.env',
    '/kommun/../../index.html',
    '/kommun/..%2f..%2findex.html',
    '/..%2f/index.html',
    '/%2e%2e/index.html',
    '/none/',
    '/none',
    '/kommun/none.html',
    '/kommun/index.html%00',
  ]) {
    const answer = await app.inject(url);
    assert.ok([400, 404].includes(answer.statusCode), `${url} ${String(answer.statusCode)}`);
    assert.doesNotMatch(answer.payload, /^secret|X-Secret/);
    assert.ok(answer.json<Problem>().type);
  }
});
