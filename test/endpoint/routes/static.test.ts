import assert from 'node:assert/strict';
import { rmSync, statSync, symlinkSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { movingOf } from '../../../endpoint/disk/versions.js';
import { ConfigurationError } from '../../../endpoint/operator/configuration-error.js';
import type { Problem } from '../../../src/model/problem.js';
import { makeFolder, makeSite, openSite, sendRaw, write } from '../example-site.js';

const script = 'export const a = 1;'.repeat(40);

const built = {
  'dist/sprid.js': script,
  'dist/sprid.js.br': brotliCompressSync(script),
  'dist/sprid.js.gz': gzipSync(script),
  'dist/sprid.bundle.js': script,
  'dist/integrity.json': { 'sprid.js': 'sha384-x' },
  'dist/1.2.3/press-release-abc.js': script,
  'dist/1.2.3/press-release-abc.js.br': brotliCompressSync(script),
  'dist/.secret.js': 'secret',
  'dist/package.json': 'secret',
  'media/hotell.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>',
  'media/.secret': 'secret',
  secret: 'secret',
};

test('the tag may be loaded by any site and is asked for again after five minutes', async (t) => {
  const { app } = await makeSite(t, built);
  for (const url of ['/sprid.js', '/sprid.js?ver=6.1', '/sprid.bundle.js', '/integrity.json']) {
    const { statusCode, headers } = await app.inject(url);
    assert.equal(statusCode, 200, url);
    assert.equal(headers['cache-control'], 'public, max-age=300, stale-while-revalidate=86400');
    assert.match(
      String(headers['content-type']),
      url.includes('.json') ? /^application\/json/ : /^(text|application)\/javascript/,
    );
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(headers['timing-allow-origin'], '*');
    assert.equal(headers['x-content-type-options'], 'nosniff');
  }
});

test('files compressed by the build are preferred', async (t) => {
  const { app } = await makeSite(t, built);
  const tags = new Set<unknown>();
  for (const [accepted, bytes, coding] of [
    ['gzip, br', built['dist/sprid.js.br'], 'br'],
    ['gzip', built['dist/sprid.js.gz'], 'gzip'],
    ['identity', Buffer.from(script), undefined],
  ] as const) {
    const answer = await app.inject({ url: '/sprid.js', headers: { 'accept-encoding': accepted } });
    assert.equal(answer.headers['content-encoding'], coding);
    assert.deepEqual(answer.rawPayload, bytes);
    assert.match(String(answer.headers.vary), /accept-encoding/i);
    assert.match(String(answer.headers['content-type']), /javascript/);
    tags.add(answer.headers.etag);
  }
  assert.equal(tags.size, 3);
});

test('a file is not sent again to who has it', async (t) => {
  const { app } = await makeSite(t, built);
  const { headers } = await app.inject('/sprid.js');
  const again = await app.inject({ url: '/sprid.js', headers: { 'if-none-match': String(headers.etag) } });
  assert.equal(again.statusCode, 304);
  assert.equal(again.rawPayload.length, 0);
});

test('chunks are kept for a year', async (t) => {
  const { app } = await makeSite(t, built);
  const answer = await app.inject({ url: '/1.2.3/press-release-abc.js', headers: { 'accept-encoding': 'br' } });
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(answer.headers['content-encoding'], 'br');
  const missing = await app.inject('/1.2.3/none.js');
  assert.equal(missing.statusCode, 404);
  assert.equal(missing.headers['cache-control'], 'no-store');
  assert.equal(missing.headers['access-control-allow-origin'], '*');
});

test('chunks of an older version, and of an older build of this one, are served after dist was replaced', async (t) => {
  const folder = makeFolder(t, built);
  await openSite(t, folder);
  rmSync(join(folder, 'dist'), { recursive: true });
  write(folder, {
    'dist/sprid.js': 'new',
    'dist/1.2.3/press-release-def.js': 'def',
    'dist/1.3.0/press-release-ghi.js': 'ghi',
  });
  const { app } = await openSite(t, folder);
  for (const [url, bytes] of [
    ['/sprid.js', 'new'],
    ['/1.2.3/press-release-abc.js', script],
    ['/1.2.3/press-release-def.js', 'def'],
    ['/1.3.0/press-release-ghi.js', 'ghi'],
  ]) {
    const answer = await app.inject(url ?? '');
    assert.equal(answer.statusCode, 200, url);
    assert.equal(answer.payload, bytes, url);
  }
  const compressed = await app.inject({ url: '/1.2.3/press-release-abc.js', headers: { 'accept-encoding': 'br' } });
  assert.equal(compressed.headers['content-encoding'], 'br');
});

test('a moving file is cached for five minutes, and stays at its newest version when the next one is incompatible', async (t) => {
  const folder = makeFolder(t, { ...built, 'dist/v0.1/sprid.js': 'first', 'dist/v0.1/frame.js': 'frame' });
  await openSite(t, folder);
  write(folder, { 'dist/v0.1/sprid.js': 'second' });
  await openSite(t, folder);
  rmSync(join(folder, 'dist'), { recursive: true });
  write(folder, { 'dist/v1/sprid.js': 'third' });
  const { app } = await openSite(t, folder);
  for (const [url, bytes] of [
    ['/v1/sprid.js', 'third'],
    ['/v0.1/sprid.js', 'second'],
    ['/v0.1/frame.js', 'frame'],
  ]) {
    const { payload, headers } = await app.inject(url ?? '');
    assert.equal(payload, bytes, url);
    assert.equal(headers['cache-control'], 'public, max-age=300, stale-while-revalidate=86400');
  }
  for (const url of ['/v0/sprid.js', '/v01/sprid.js', '/v2/sprid.js', '/v1/../secret', '/v1/%2e%2e/secret', '/v1/'])
    assert.equal((await app.inject(url)).statusCode, 404, url);
});

test('a version moves within what it promises', () => {
  for (const [version, moving] of [
    ['0.1.0', 'v0.1'],
    ['0.12.3-beta.1', 'v0.12'],
    ['1.0.0', 'v1'],
    ['12.3.4', 'v12'],
  ] as const)
    assert.equal(movingOf(version), moving);
});

test('a chunk that is built while the endpoint runs is served', async (t) => {
  const { app, folder } = await makeSite(t, built);
  write(folder, { 'dist/1.2.3/press-release-new.js': 'new' });
  assert.equal((await app.inject('/1.2.3/press-release-new.js')).payload, 'new');
});

test('a kept version is not written again, and nothing unfinished is left behind', async (t) => {
  const folder = makeFolder(t, built);
  await openSite(t, folder);
  const kept = join(folder, 'data/versions/1.2.3/press-release-abc.js');
  const before = statSync(kept);
  write(folder, { 'dist/1.2.3/press-release-abc.js': 'other' });
  await openSite(t, folder);
  assert.equal(statSync(kept).ino, before.ino);
  assert.equal(statSync(kept).size, before.size);
  assert.deepEqual(readdirSync(join(folder, 'data/versions')), ['1.2.3']);
});

test('a data folder that cannot be written stops the start with a sentence', async (t) => {
  const folder = makeFolder(t, { ...built, data: 'a file where the folder should be' });
  await assert.rejects(openSite(t, folder), (error: Error) => {
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, /^".*\/data\/versions" cannot be written \(\w+\), .* SPRID_DATA /);
    return true;
  });
});

test('an endpoint without a build starts and says that there is nothing', async (t) => {
  const folder = makeFolder(t);
  rmSync(join(folder, 'dist'), { recursive: true });
  const { app } = await openSite(t, folder);
  assert.equal((await app.inject('/sprid.js')).statusCode, 404);
});

test('pictures are kept for a day, and one that is opened by itself runs no script', async (t) => {
  const { app } = await makeSite(t, built);
  const { statusCode, headers } = await app.inject('/media/hotell.svg');
  assert.equal(statusCode, 200);
  assert.equal(headers['cache-control'], 'public, max-age=86400, stale-while-revalidate=604800');
  assert.match(String(headers['content-type']), /^image\/svg\+xml/);
  assert.match(String(headers['content-security-policy']), /^default-src 'none';.*sandbox$/);
  assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
});

test('a part of a file can be asked for, and only one that it has', async (t) => {
  const { app } = await makeSite(t, { 'media/a.png': '0123456789' });
  const part = await app.inject({ url: '/media/a.png', headers: { range: 'bytes=2-4' } });
  assert.equal(part.statusCode, 206);
  assert.equal(part.payload, '234');
  const beyond = await app.inject({ url: '/media/a.png', headers: { range: 'bytes=20-30' } });
  assert.equal(beyond.statusCode, 416);
  assert.equal(beyond.json<Problem>().type, 'about:blank');
});

const outside = [
  '/media/../secret',
  '/media/..%2fsecret',
  '/media/%2e%2e/secret',
  '/media/%2e%2e%2fsecret',
  '/media/..%5csecret',
  '/media/..\\secret',
  '/media/%252e%252e%252fsecret',
  '/media/x/../../secret',
  '/media//etc/passwd',
  '/media/%2fetc%2fpasswd',
  '/media/.secret',
  '/media/%2esecret',
  '/media/hotell.svg%00',
  '/media/hotell.svg%00.png',
  '/media/',
  '/media',
  '/media/.',
  '/1.2.3/../.secret.js',
  '/1.2.3/..%2f.secret.js',
  '/1.2.3/..%2f..%2fsecret',
  '/1.2.3/',
  '/1.2.3',
  '/1.2.3%2f..%2f..%2fsecret',
  '/1.2.3..%2f/secret',
  '/.secret.js',
  '/package.json',
  '/dist/package.json',
  '/demo/..%2fsecret',
  '/%c0%ae%c0%ae/secret',
  '/media/%ff',
];

test('a link in the media is followed within the folder, and never out of it', async (t) => {
  const folder = makeFolder(t, built);
  symlinkSync(join(folder, 'secret'), join(folder, 'media/out.svg'));
  symlinkSync(folder, join(folder, 'media/up'));
  symlinkSync(join(folder, 'media/hotell.svg'), join(folder, 'media/in.svg'));
  symlinkSync(join(folder, 'media/none.svg'), join(folder, 'media/broken.svg'));
  const { app } = await openSite(t, folder);
  for (const [url, status] of [
    ['/media/in.svg', 200],
    ['/media/out.svg', 404],
    ['/media/up/secret', 404],
    ['/media/up/media/hotell.svg', 200],
    ['/media/broken.svg', 404],
  ] as const) {
    const answer = await app.inject(url);
    assert.equal(answer.statusCode, status, url);
    assert.doesNotMatch(answer.payload, /secret/);
  }
});

for (const url of outside) {
  test(`nothing outside of the folders is served: ${url}`, async (t) => {
    const folder = makeFolder(t, built);
    symlinkSync(join(folder, 'media'), join(folder, 'dist/1.2.3/media'));
    const { app } = await openSite(t, folder);
    const answer = await app.inject(url);
    assert.ok([400, 404].includes(answer.statusCode), String(answer.statusCode));
    assert.doesNotMatch(answer.payload, /^secret|root:/);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
  });
}

test('steps upwards that no client has taken out are not followed', async (t) => {
  const { app } = await makeSite(t, built);
  for (const path of [
    '/media/../secret',
    '/media/x/../../secret',
    '/1.2.3/../../secret',
    '/../secret',
    '/media/./../secret',
  ]) {
    const answer = await sendRaw(app, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    assert.match(answer, /^HTTP\/1\.1 40[04] /, path);
    assert.doesNotMatch(answer, /\r\n\r\nsecret/);
  }
});
