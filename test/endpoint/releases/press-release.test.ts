import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { LightMyRequestResponse } from 'fastify';
import { own } from '../../../src/formats/press-release/own.js';
import type { PressRelease, PressReleaseList } from '../../../src/model/press-release.js';
import type { Problem } from '../../../src/model/problem.js';
import { makeFolder, makeSite, openSite, release, write } from '../example-site.js';

const noon = Date.parse('2020-01-01T12:00:00Z');

const full = {
  timeZone: 'Europe/Stockholm',
  type: 'Pressmeddelande',
  lead: 'Ingress.',
  image: {
    url: '/media/hotell.webp',
    width: 960,
    height: 540,
    sources: [{ url: '../../media/hotell-480.webp', width: 480 }],
  },
  gallery: [{ url: 'https://pictures.example/a.webp' }],
  body: '<p>Text med <b>vikt</b>.</p>',
  boilerplates: [{ heading: 'Om oss', body: '<p>Vi.</p>' }],
  contacts: [{ name: 'Ada' }],
  attachments: [{ title: 'Rapport', url: '/rapport.pdf' }],
  tags: ['Jobb'],
};

test('a release goes through the format that widgets read it with', async (t) => {
  const { app, warnings } = await makeSite(t, { 'releases/a.json': release('a', full) });
  const answer = await app.inject('/api/releases/a');
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
  const reports: string[] = [];
  const read = own(answer.json(), {
    base: 'https://news.example/api/releases/a',
    report: (message) => reports.push(message),
  });
  assert.deepEqual(reports, []);
  assert.deepEqual(warnings, []);
  assert.equal(read?.headline, 'Rubrik för a');
  assert.equal(read.image?.url, 'https://news.example/media/hotell.webp');
  assert.equal(read.image.sources?.[0]?.url, 'https://news.example/media/hotell-480.webp');
});

test('relative addresses are served as they stand in the file', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a', full) });
  const { image, attachments, url } = (await app.inject('/api/releases/a')).json<PressRelease>();
  assert.equal(image?.url, '/media/hotell.webp');
  assert.equal(image.sources?.[0]?.url, '../../media/hotell-480.webp');
  assert.equal(attachments?.[0]?.url, '/rapport.pdf');
  assert.equal(url, 'https://news.example/a');
});

test('the headers let any site read and any cache keep a release', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a') });
  for (const method of ['GET', 'HEAD'] as const) {
    const { headers } = await app.inject({ method, url: '/api/releases/a' });
    assert.equal(
      headers['cache-control'],
      'public, max-age=60, s-maxage=60, stale-while-revalidate=3600, stale-if-error=604800',
    );
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['access-control-expose-headers'], 'Date, ETag, Retry-After, Link');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(headers['timing-allow-origin'], '*');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(String(headers.etag), /^"[\w-]+"$/);
    assert.equal(headers.vary, 'Accept-Encoding');
  }
});

test('HEAD has the length of the body and no body', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a') });
  const get = await app.inject('/api/releases/a');
  const head = await app.inject({ method: 'HEAD', url: '/api/releases/a' });
  assert.equal(head.statusCode, 200);
  assert.equal(head.rawPayload.length, 0);
  assert.equal(head.headers['content-length'], String(get.rawPayload.length));
});

test('nothing is serialized after the start, neither for 200 nor for 304', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a', full) });
  // The first requests of a kind compile their schemas.
  for (const path of ['/api/releases', '/api/releases/none']) await app.inject(path);
  const stringify = t.mock.method(JSON, 'stringify');
  const first = await app.inject('/api/releases/a');
  const again = await app.inject({ url: '/api/releases/a', headers: { 'if-none-match': String(first.headers.etag) } });
  const list = await app.inject('/api/releases');
  assert.deepEqual([first.statusCode, again.statusCode, list.statusCode], [200, 304, 200]);
  assert.equal(stringify.mock.callCount(), 0);
});

test('304 is answered to each form in which a client names what it has', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a') });
  const etag = String((await app.inject('/api/releases/a')).headers.etag);
  const cases: [string, number][] = [
    [etag, 304],
    [`W/${etag}`, 304],
    [`"other", W/"another" , ${etag}`, 304],
    ['*', 304],
    ['"other"', 200],
    [etag.slice(1, -1), 200],
    [`"x${etag.slice(1)}`, 200],
    ['', 200],
    ['"a",'.repeat(2000), 200],
  ];
  for (const [condition, expected] of cases) {
    const answer = await app.inject({ url: '/api/releases/a', headers: { 'if-none-match': condition } });
    assert.equal(answer.statusCode, expected, condition.slice(0, 60));
    if (expected !== 304) continue;
    assert.equal(answer.rawPayload.length, 0);
    assert.equal(answer.headers.etag, etag);
    assert.match(String(answer.headers['cache-control']), /max-age=60/);
    assert.equal(answer.headers.vary, 'Accept-Encoding');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
  }
});

test('each encoding holds the same release under a tag of its own', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a', { lead: 'Samma ord. '.repeat(50) }) });
  const ask = (encoding: string) =>
    app.inject({ url: '/api/releases/a', headers: encoding ? { 'accept-encoding': encoding } : {} });
  const plain = await ask('');
  const br = await ask('gzip, deflate, br, zstd');
  const gzip = await ask('gzip');
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(br.headers['content-encoding'], 'br');
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.equal(brotliDecompressSync(br.rawPayload).toString(), plain.payload);
  assert.equal(gunzipSync(gzip.rawPayload).toString(), plain.payload);
  assert.equal(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size, 3);
  const again = await app.inject({
    url: '/api/releases/a',
    headers: { 'accept-encoding': 'br', 'if-none-match': String(br.headers.etag) },
  });
  assert.equal(again.statusCode, 304);
  const other = await app.inject({ url: '/api/releases/a', headers: { 'if-none-match': String(br.headers.etag) } });
  assert.equal(other.statusCode, 200);
});

test('a release under an embargo shows nothing of itself until the very moment', async (t) => {
  let now = noon;
  const embargo = '2020-01-01T13:00:30+01:00';
  const { app } = await makeSite(
    t,
    { 'releases/a.json': release('a', { embargo, headline: 'Hemlig rubrik' }), 'releases/b.json': release('b') },
    { now: () => now },
  );
  const before = await app.inject('/api/releases/a');
  assert.equal(before.statusCode, 404);
  assert.equal(before.json<Problem>().type, '/problems/not-published');
  assert.equal(before.headers['cache-control'], 'no-store');
  assert.equal(before.headers['access-control-allow-origin'], '*');
  assert.doesNotMatch(before.payload, /Hemlig|embargo|13:00/);
  assert.equal(before.headers.etag, undefined);
  const list = await app.inject('/api/releases');
  assert.doesNotMatch(list.payload, /Hemlig/);

  now += 29_999;
  assert.equal((await app.inject('/api/releases/a')).statusCode, 404);
  now += 1;
  const after = await app.inject('/api/releases/a');
  assert.equal(after.statusCode, 200);
  assert.equal(after.json<PressRelease>().headline, 'Hemlig rubrik');
  assert.match((await app.inject('/api/releases')).payload, /Hemlig rubrik/);
});

test('a translation that is not out yet is named nowhere until its hour', async (t) => {
  let time = noon;
  const other = { language: 'fi', headline: 'Toisaalla', url: 'https://elsewhere.example/fi' };
  const translations = [
    { language: 'en', headline: 'Secret headline', url: '/en/a' },
    { language: 'de', headline: 'Verschwiegen', url: 'https://other.example/de', src: '/api/releases/held' },
    { language: 'nb', headline: 'Allerede ute', url: '/out' },
    other,
  ];
  const { app } = await makeSite(
    t,
    {
      'releases/a.json': release('a', { url: '/a', translations }),
      'releases/only.json': release('only', { url: '/only', translations: translations.slice(0, 1) }),
      // By the address that its page has here, and at a part of it.
      'releases/part.json': release('part', {
        url: '/part',
        translations: [{ language: 'en', headline: 'Secret headline', url: '/later#top' }],
      }),
      'releases/later.json': release('later', { url: '/en/a', language: 'en', embargo: '2020-01-01T12:00:30Z' }),
      'releases/held.json': release('held', { language: 'de', status: 'withheld' }),
      'releases/out.json': release('out', {
        url: '/out',
        language: 'nb',
        translations: [{ language: 'sv', url: '/a' }],
      }),
    },
    { now: () => time },
  );
  const languagesOf = ({ translations: all }: PressRelease): string[] => (all ?? []).map(({ language }) => language);
  const named = async (): Promise<Record<string, string[]>> => {
    const page = (await app.inject({ url: '/a', headers: { accept: 'text/html' } })).payload;
    const { items } = (await app.inject('/api/releases?limit=50')).json<PressReleaseList>();
    return {
      json: languagesOf((await app.inject('/api/releases/a')).json<PressRelease>()),
      list: languagesOf(items.find(({ id }) => id === 'a') as PressRelease),
      head: Array.from(page.matchAll(/<link rel="alternate" hreflang="(\w+)"/g), ([, language = '']) => language),
      foot: Array.from(page.matchAll(/<a\s[^>]*hreflang="(\w+)"/g), ([, language = '']) => language),
    };
  };
  const before = await named();
  assert.deepEqual(before, { json: ['nb', 'fi'], list: ['nb', 'fi'], head: ['sv', 'nb', 'fi'], foot: ['nb', 'fi'] });
  for (const url of [
    '/a',
    '/api/releases/a',
    '/api/releases',
    '/only',
    '/api/releases/only',
    '/api/releases/part',
    '/embed/a',
    '/feed.json',
  ]) {
    const { payload, headers } = await app.inject(url);
    assert.doesNotMatch(payload, /Secret headline|Verschwiegen|\/en\/a/, url);
    assert.match(String(headers['cache-control']), /max-age=30,/, url);
  }
  // A release without any has no list, and one whose translations are all out is as it was given.
  assert.equal((await app.inject('/api/releases/only')).json<PressRelease>().translations, undefined);
  assert.deepEqual(languagesOf((await app.inject('/api/releases/out')).json<PressRelease>()), ['sv']);
  const { etag } = (await app.inject('/api/releases/a')).headers;
  time += 30_000;
  const after = await named();
  const all = ['en', 'nb', 'fi'];
  assert.deepEqual(after, { json: all, list: all, head: ['sv', ...all], foot: all });
  assert.notEqual((await app.inject('/api/releases/a')).headers.etag, etag);
  assert.match(String((await app.inject('/api/releases/a')).headers['cache-control']), /max-age=60,/);
});

test('a list is not kept by caches beyond the end of an embargo', async (t) => {
  let now = noon;
  const { app } = await makeSite(
    t,
    { 'releases/a.json': release('a', { embargo: '2020-01-01T12:00:30Z' }) },
    { now: () => now },
  );
  const maxAge = async () =>
    /^public, max-age=(\d+), s-maxage=(\d+),/
      .exec(String((await app.inject('/api/releases')).headers['cache-control']))
      ?.slice(1);
  assert.deepEqual(await maxAge(), ['30', '30']);
  now += 10_500;
  assert.deepEqual(await maxAge(), ['19', '19']);
  now += 60_000;
  assert.deepEqual(await maxAge(), ['60', '60']);
});

test('a withheld release is neither listed nor served, and a canceled one is', async (t) => {
  const { app } = await makeSite(t, {
    'releases/a.json': release('a', { status: 'withheld' }),
    'releases/b.json': release('b', { status: 'canceled' }),
  });
  const withheld = await app.inject('/api/releases/a');
  assert.equal(withheld.statusCode, 404);
  assert.equal(withheld.json<Problem>().type, '/problems/not-published');
  assert.equal((await app.inject('/api/releases/b')).statusCode, 200);
  const { items } = (await app.inject('/api/releases')).json<PressReleaseList>();
  assert.deepEqual(
    items.map(({ id }) => id),
    ['b'],
  );
});

test('the list is newest first by the instant, whatever the offset, and then by id', async (t) => {
  const { app } = await makeSite(t, {
    'releases/1.json': release('older', { published: '2017-10-10T07:20:00+02:00' }),
    'releases/2.json': release('newer', { published: '2017-10-10T06:00:00Z' }),
    'releases/3.json': release('same-b', { published: '2017-10-10T05:30:00Z' }),
    'releases/4.json': release('same-a', { published: '2017-10-10T05:30:00Z' }),
  });
  const { items } = (await app.inject('/api/releases')).json<PressReleaseList>();
  assert.deepEqual(
    items.map(({ id }) => id),
    ['newer', 'same-a', 'same-b', 'older'],
  );
});

test('items of a list leave out what makes a release long, and still go through the format', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a', full) });
  const { items } = (await app.inject('/api/releases')).json<PressReleaseList>();
  for (const field of ['body', 'boilerplates', 'contacts', 'attachments', 'gallery']) {
    assert.ok(field in (await app.inject('/api/releases/a')).json<object>(), field);
    assert.ok(!(field in (items[0] ?? {})), field);
  }
  const read = own(items[0], { base: 'https://news.example/api/releases', report: assert.fail });
  assert.equal(read?.lead, 'Ingress.');
});

test('every item of a list says where all of it is', async (t) => {
  const { app } = await makeSite(t, {
    'releases/a.json': release('a', full),
    'releases/b.json': release('b-2', { src: 'https://elsewhere.example/b.json' }),
  });
  const { items } = (await app.inject('/api/releases')).json<PressReleaseList>();
  for (const { id, src } of items) {
    const whole = await app.inject(src ?? '');
    assert.equal(whole.statusCode, 200, src);
    assert.equal(whole.json<PressRelease>().id, id);
  }
  assert.equal(items.length, 2);
});

test('pages follow each other without a gap or a repetition, also when releases are added between', async (t) => {
  const days = Array.from({ length: 7 }, (_, day) => `r${String(day + 1)}`);
  const dated = (id: string) => release(id, { published: `2017-10-0${id.slice(1)}T07:20:00+02:00` });
  const folder = makeFolder(t, Object.fromEntries(days.map((id) => [`releases/${id}.json`, dated(id)])));
  const seen: string[] = [];
  let address: string | null = '/api/releases?limit=3';
  while (address) {
    const { app } = await openSite(t, folder);
    const answer: LightMyRequestResponse = await app.inject(address);
    const { items, next }: PressReleaseList = answer.json<PressReleaseList>();
    assert.equal(answer.headers.link, next ? `<${next}>; rel="next"` : undefined);
    seen.push(...items.map(({ id }) => id));
    address = next;
    write(folder, {
      [`releases/new${String(seen.length)}.json`]: release(`new${String(seen.length)}`, {
        published: '2018-01-01T00:00:00Z',
      }),
    });
  }
  assert.deepEqual(seen, [...days].reverse());
});

test('the next page is asked with the same tag and language', async (t) => {
  const files = Object.fromEntries(
    ['a', 'b', 'c'].map((id) => [`releases/${id}.json`, release(id, { tags: ['Så & så'], language: 'en-GB' })]),
  );
  const { app } = await makeSite(t, {
    ...files,
    'releases/x.json': release('x'),
    'releases/y.json': release('y', { language: 'enm' }),
  });
  const first = (
    await app.inject({ url: '/api/releases', query: { limit: '2', tag: 'så & SÅ', language: 'en' } })
  ).json<PressReleaseList>();
  assert.deepEqual(
    first.items.map(({ id }) => id),
    ['a', 'b'],
  );
  const second = (await app.inject(first.next ?? '')).json<PressReleaseList>();
  assert.deepEqual(
    second.items.map(({ id }) => id),
    ['c'],
  );
  assert.equal(second.next, null);
});

test('a parameter that cannot be is named', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a') });
  const real = Buffer.from('1 a').toString('base64url');
  const made = Buffer.from('1 ../etc').toString('base64url');
  const cases: [string, string][] = [
    ['limit=0', '/limit'],
    ['limit=101', '/limit'],
    ['limit=2.5', '/limit'],
    ['limit=x', '/limit'],
    ['limit=1&limit=2', '/limit'],
    ['cursor=x', '/cursor'],
    [`cursor=${made}`, '/cursor'],
    [`cursor=${real}.`, '/cursor'],
    [`cursor=${real}%0d%0aset-cookie:x`, '/cursor'],
    [`cursor=${'a'.repeat(500)}`, '/cursor'],
    ['language=%3Cscript%3E', '/language'],
  ];
  for (const [query, pointer] of cases) {
    const answer = await app.inject(`/api/releases?${query}`);
    assert.equal(answer.statusCode, 400, query);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    const { type, errors, detail } = answer.json<Problem>();
    assert.equal(type, '/problems/invalid-request');
    assert.equal(errors?.[0]?.pointer, pointer, query);
    assert.match(detail ?? '', new RegExp(`"${pointer.slice(1)}"`));
  }
  assert.equal((await app.inject(`/api/releases?cursor=${real}`)).statusCode, 200);
  assert.equal((await app.inject('/api/releases?ver=6.1&limit=1')).statusCode, 200);
  assert.equal((await app.inject('/api/releases?cursor=&tag=&limit=')).statusCode, 200, 'nothing was sent');
});

test('made-up queries do not fill the memory', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a', { tags: ['first'] }) });
  await app.ready();
  await app.inject('/api/releases?tag=first');
  for (let index = 0; index < 200; index += 1) await app.inject(`/api/releases?tag=made-up-${String(index)}`);
  const stringify = t.mock.method(JSON, 'stringify');
  await app.inject('/api/releases?tag=made-up-199');
  assert.equal(stringify.mock.callCount(), 0, 'the latest is kept');
  await app.inject('/api/releases?tag=first');
  assert.equal(stringify.mock.callCount(), 1, 'the oldest is not');
});
