import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { maxDocumentBytes, redirectTarget } from '../../../endpoint/mirror/fetch-document.js';
import { isPublicAddress } from '../../../endpoint/mirror/public-address.js';
import type { PressRelease, PressReleaseList } from '../../../src/model/press-release.js';
import { commentsOf } from '../comments-site.js';
import { release } from '../example-site.js';
import { json, Newsroom, openMirror, type Answering } from './newsroom.js';

const idsOf = async (app: FastifyInstance): Promise<string[]> =>
  (await app.inject('/api/releases')).json<PressReleaseList>().items.map(({ id }) => id);

const minute = 60_000;

test('a newsroom elsewhere is served from here, cleaned and with absolute addresses', async (t) => {
  const newsroom = await Newsroom.open(
    t,
    json({
      items: [
        release('a', {
          url: '/a',
          src: '/api/releases/a',
          body: '<p onclick="x()"><a href="b">b</a><script>x()</script></p>',
          comments: { src: '/api/threads/a/comments' },
        }),
      ],
      next: null,
    }),
  );
  const { app, warnings, timers } = await openMirror(t, [`${newsroom.origin}/api/releases`]);
  assert.deepEqual(warnings, []);
  const served = (await app.inject('/api/releases/a')).json<PressRelease>();
  assert.equal(served.url, `${newsroom.origin}/a`);
  assert.equal(served.body, `<p><a href="${newsroom.origin}/api/b" rel="noopener">b</a></p>`);
  assert.equal(served.src, undefined);
  assert.equal(served.comments, undefined);
  assert.equal(timers.pause, 5 * minute);
});

test('an item of a feed whose addresses start at its own page is served with whole ones', async (t) => {
  const item = { id: 'a', url: '/nyheter/a', title: 'Rubrik', content_html: '<a href="b">b</a>' };
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Nyheter' };
  const newsroom = await Newsroom.open(t, json({ ...feed, items: [{ ...item, date_published: '2024-01-01' }] }));
  const { app, warnings } = await openMirror(t, [`${newsroom.origin}/feed.json`]);
  assert.deepEqual(warnings, []);
  const served = (await app.inject('/api/releases/a')).json<PressRelease>();
  assert.equal(served.body, `<a href="${newsroom.origin}/nyheter/b" rel="noopener">b</a>`);
  assert.equal(served.base, undefined);
});

test('the newsroom is asked whether something has changed, and what has not keeps its entity tag', async (t) => {
  const tagged = { etag: '"one"', 'last-modified': 'Tue, 10 Oct 2017 05:20:00 GMT' };
  const newsroom = await Newsroom.open(t, json({ items: [release('a')], next: null }, tagged));
  const { app, timers, warnings } = await openMirror(t, [newsroom.origin]);
  const before = (await app.inject('/api/releases/a')).headers.etag;
  newsroom.answering = (_request, response) => response.writeHead(304).end();
  assert.equal(await timers.turn(), 5 * minute);
  const asked = newsroom.requests.at(-1)?.headers;
  assert.equal(asked?.['user-agent'], 'sprid');
  // Feeds and JSON are preferred to pages.
  assert.match(asked.accept ?? '', /^application\/json, .*, text\/html;q=0\.5, /);
  assert.equal(asked['if-none-match'], '"one"');
  assert.equal(asked['if-modified-since'], 'Tue, 10 Oct 2017 05:20:00 GMT');
  assert.equal((await app.inject('/api/releases/a')).headers.etag, before);
  newsroom.answering = json({ items: [release('a', { lead: 'Ny.' }), release('b')], next: null });
  await timers.turn();
  assert.deepEqual(await idsOf(app), ['a', 'b']);
  assert.notEqual((await app.inject('/api/releases/a')).headers.etag, before);
  assert.deepEqual(warnings, []);
});

test('a release that cannot be served is left out, and the others are served', async (t) => {
  const long = release('b', { body: 'x'.repeat(1_000_001) });
  const newsroom = await Newsroom.open(t, json({ items: [release('a'), long], next: null }));
  const { app, warnings } = await openMirror(t, [newsroom.origin]);
  assert.deepEqual(await idsOf(app), ['a']);
  assert.match(warnings.join('\n'), /release "b": .* The release is not served\.$/);
});

const failures: { title: string; answering: Answering; says: RegExp }[] = [
  { title: 'a status', answering: json({}, {}, 500), says: /answers 500\./ },
  {
    title: 'JSON that is cut off',
    answering: (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"items":['),
    says: /is no whole JSON/,
  },
  {
    title: 'a connection that is cut off',
    answering: (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"items":[');
      setImmediate(() => response.destroy());
    },
    says: /cannot be reached or read/,
  },
  {
    title: 'a page instead of JSON',
    answering: (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hej</h1>'),
    says: /is a page without JSON-LD of an article/,
  },
  { title: 'an empty list after a full one', answering: json({ items: [], next: null }), says: /no releases any more/ },
  { title: 'no releases at all', answering: json({ hello: 1 }), says: /"\w+" must be|fits|format/ },
  {
    title: 'releases of which none can be served',
    answering: json({ items: [release('b', { body: 'x'.repeat(1_000_001) })], next: null }),
    says: /none that can be served/,
  },
  {
    title: 'more bytes than a document may have',
    answering: json({ items: [release('b')], more: 'x'.repeat(maxDocumentBytes) }),
    says: /is larger than 8388608 bytes/,
  },
  {
    title: 'more bytes than a document may have, in few',
    answering: (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(maxDocumentBytes + 1, ' '))),
    says: /is larger than 8388608 bytes/,
  },
  {
    title: 'a second page that is broken',
    answering: (request, response) => {
      if (request.url === '/') json({ items: [release('b')], next: '/2' })(request, response);
      else response.writeHead(502).end();
    },
    says: /answers 502/,
  },
  {
    title: 'a redirect to another network',
    answering: (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    says: /not public/,
  },
  {
    title: 'redirects without end',
    answering: (_request, response) => response.writeHead(302, { location: '/' }).end(),
    says: /redirects more than 5 times/,
  },
  {
    title: 'a redirect to a file',
    answering: (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    says: /no http\(s\) address/,
  },
];

for (const { title, answering, says } of failures) {
  test(`an interrupted answer of a newsroom changes nothing, and is reported once: ${title}`, async (t) => {
    const newsroom = await Newsroom.open(t, json({ items: [release('a')], next: null }));
    const { app, timers, warnings, folder } = await openMirror(t, [`${newsroom.origin}/`]);
    const before = (await app.inject('/api/releases')).payload;
    newsroom.answering = answering;
    assert.equal(await timers.turn(), 15_000);
    assert.equal(await timers.turn(), 30_000);
    assert.equal(await timers.turn(), 60_000);
    assert.equal((await app.inject('/api/releases')).payload, before);
    const told = warnings.filter((line) => line.includes('The last good copy is served.'));
    assert.equal(told.length, 1, warnings.join('\n'));
    assert.match(told[0] ?? '', says);
    assert.match(told[0] ?? '', /^source 1 \(127\.0\.0\.1\) /);

    newsroom.answering = json({ items: [release('a'), release('c')], next: null });
    assert.equal(await timers.turn(), 5 * minute);
    assert.deepEqual(await idsOf(app), ['a', 'c']);
    assert.equal(warnings.at(-1), 'source 1 (127.0.0.1) works again.');
    assert.deepEqual(readdirSync(join(folder, 'data/mirror')), ['1-127.0.0.1.json']);
  });
}

test('a source that asks to be left alone is', async (t) => {
  const newsroom = await Newsroom.open(t, json({}, { 'retry-after': '3600' }, 503));
  const { timers, app } = await openMirror(t, [newsroom.origin]);
  assert.equal(timers.pause, 60 * minute);
  assert.deepEqual(await idsOf(app), []);
});

test('pauses grow to an hour and no further', async (t) => {
  const newsroom = await Newsroom.open(t, json({}, {}, 500));
  const { timers } = await openMirror(t, [newsroom.origin]);
  let pause = 0;
  for (let turn = 0; turn < 10; turn += 1) pause = await timers.turn();
  assert.equal(pause, 60 * minute);
});

test('a newsroom that never answers is given up', async (t) => {
  const newsroom = await Newsroom.open(t, () => undefined);
  const { warnings } = await openMirror(t, [newsroom.origin], { timeout: 20 });
  assert.match(warnings.join(), /did not answer within 0\.02 s/);
});

test('a restart serves the last good copy while the newsroom is down, and asks again', async (t) => {
  const newsroom = await Newsroom.open(t, json({ items: [release('a'), release('b')], next: null }));
  const first = await openMirror(t, [newsroom.origin]);
  await first.app.close();
  newsroom.answering = json({}, {}, 500);
  const { app, timers, warnings } = await openMirror(t, [newsroom.origin], {}, { folder: first.folder });
  assert.deepEqual(await idsOf(app), ['a', 'b']);
  // The first request may still be under way: what is known is served at once.
  while (!timers.waiting.size) await new Promise((resolve) => setImmediate(resolve));
  assert.match(warnings.join('\n'), /^source 1 \(127\.0\.0\.1\) answers 500\. The last good copy is served\.$/);
  newsroom.answering = json({ items: [release('c')], next: null });
  await timers.turn();
  assert.deepEqual(await idsOf(app), ['c']);
});

test('a copy of another source, and one that is broken, is not served', async (t) => {
  const newsroom = await Newsroom.open(t, json({ items: [release('a')], next: null }));
  const first = await openMirror(t, [`${newsroom.origin}/one`]);
  await first.app.close();
  newsroom.answering = json({}, {}, 500);
  const other = await openMirror(t, [`${newsroom.origin}/two`], {}, { folder: first.folder });
  assert.deepEqual(await idsOf(other.app), []);
  await other.app.close();
  const file = join(first.folder, 'data/mirror/1-127.0.0.1.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 50));
  const broken = await openMirror(t, [`${newsroom.origin}/one`], {}, { folder: first.folder });
  assert.deepEqual(await idsOf(broken.app), []);
});

for (const [encoding, compress] of [
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
] as const) {
  test(`an answer may be compressed: ${encoding}`, async (t) => {
    const newsroom = await Newsroom.open(t, (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'application/feed+json; charset=utf-8', 'content-encoding': encoding })
        .end(compress(JSON.stringify({ items: [release('a')], next: null })));
    });
    const { app } = await openMirror(t, [newsroom.origin]);
    assert.deepEqual(await idsOf(app), ['a']);
    assert.equal(newsroom.requests[0]?.headers['accept-encoding'], 'gzip, br');
  });
}

test('further pages are read, five at most and none twice', async (t) => {
  const newsroom = await Newsroom.open(t, (request, response) => {
    const page = Number(new URL(request.url ?? '', 'http://x.example').searchParams.get('page') ?? 1);
    json({ items: [release(`a${String(page)}`)], next: `/?page=${String(page + 1)}` })(request, response);
  });
  const { app, timers } = await openMirror(t, [newsroom.origin]);
  assert.deepEqual(await idsOf(app), ['a1', 'a2', 'a3', 'a4', 'a5']);
  assert.equal(newsroom.requests.length, 5);
  newsroom.answering = json({ items: [release('only')], next: '/' });
  await timers.turn();
  assert.deepEqual(await idsOf(app), ['only']);
  assert.equal(newsroom.requests.length, 6);
});

for (const [title, next, says] of [
  ['is gone', '/gone', /a further page: answers 404\. The pages before it are served\./],
  ['is a page of consent', '/consent', /a further page: is a page without JSON-LD/],
  ['is in our own network', 'http://169.254.169.254/2', /not public/],
  ['is no newsroom', '/other', /The pages before it are served\./],
  ['is no address', 'http://[', /next/],
] as const)
  test(`the pages before a further one that ${title} are served, and follow the newsroom`, async (t) => {
    const newsroom = await Newsroom.open(t);
    const answer =
      (id: string): typeof newsroom.answering =>
      (request, response) => {
        if (request.url === '/') json({ items: [release(id)], next })(request, response);
        else if (request.url === '/consent') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>OK?</p>');
        else if (request.url === '/other') json({ weather: 'sun' })(request, response);
        else response.writeHead(404).end();
      };
    newsroom.answering = answer('a');
    const { app, timers, warnings } = await openMirror(t, [`${newsroom.origin}/`]);
    assert.deepEqual(await idsOf(app), ['a']);
    newsroom.answering = answer('b');
    await timers.turn();
    assert.deepEqual(await idsOf(app), ['b']);
    assert.match(warnings.join('\n'), says);
  });

for (const type of ['text/plain', 'application/octet-stream', 'application/feed+json; charset=utf-8', ''])
  test(`a newsroom of the media type "${type}" is read, as the element does`, async (t) => {
    const newsroom = await Newsroom.open(t, (_request, response) => {
      response.writeHead(200, type ? { 'content-type': type } : {});
      response.end(JSON.stringify({ items: [release('a')], next: null }));
    });
    const { app } = await openMirror(t, [`${newsroom.origin}/`]);
    assert.deepEqual(await idsOf(app), ['a']);
  });

test('a key in an address is in no answer, no line and no name of a file', async (t) => {
  const secrets = ['k3yInThePath9876', 's3cretInQuery', 'hunter2', 'editor7'];
  const [path = '', query = '', password = '', user = ''] = secrets;
  const newsroom = await Newsroom.open(t);
  const place = `/services/pressroom/list/${path}?format=json&unique_key=${query}`;
  const address = `${newsroom.origin.replace('//', `//${user}:${password}@`)}${place}`;
  newsroom.answering = json({
    items: [
      release('good', {
        body: '<p>Hej</p>',
        links: [
          { text: 'x', url: `${newsroom.origin}${place}` },
          { text: 'y', url: '/y' },
        ],
      }),
      release('bad', { url: `${newsroom.origin}${place}` }),
      release('relative', { body: `<p><a href="?unique_key=${query}#x">x</a></p>` }),
      release('encoded', {
        lead: `${newsroom.origin}/services/pressroom/list/${encodeURIComponent(path)}`,
        tags: [password, 'a'],
      }),
      release(`http://x.example/${path}`, { url: '/in-its-id', headline: 'Rubrik' }),
      release('wrong', { headline: 7, url: `${newsroom.origin}${place}` }),
    ],
    next: null,
  });
  const { app, timers, warnings, folder } = await openMirror(t, [address]);
  assert.equal(
    newsroom.requests[0]?.headers.authorization,
    `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
  );
  const ids = await idsOf(app);
  assert.equal(ids.length, 4, ids.join());
  newsroom.answering = json({ items: 7, next: place });
  await timers.turn();
  newsroom.answering = json({}, {}, 500);
  await timers.turn();
  const answers = await Promise.all(
    ['/api/releases', '/healthz', '/openapi.json', ...ids.map((id) => `/api/releases/${id}`)].map(
      async (url) => (await app.inject(url)).payload,
    ),
  );
  const everything = [...answers, ...warnings, ...readdirSync(join(folder, 'data/mirror'))].join('\n');
  for (const secret of secrets) assert.ok(!everything.includes(secret), `${secret} is in ${everything}`);
  const good = (await app.inject('/api/releases/good')).json<PressRelease>();
  assert.deepEqual(
    good.links?.map(({ text }) => text),
    ['y'],
  );
  assert.match(warnings.join('\n'), /release "bad": "url" holds the key of the source\. The release is not served\./);
});

test('user and password go to the origin of the source and to no other', async (t) => {
  const other = await Newsroom.open(t, json({ items: [release('a')], next: null }));
  const newsroom = await Newsroom.open(t, (_request, response) =>
    response.writeHead(302, { location: `${other.origin}/moved` }).end(),
  );
  const { app } = await openMirror(t, [newsroom.origin.replace('//', '//user:password@')]);
  assert.deepEqual(await idsOf(app), ['a']);
  assert.ok(newsroom.requests[0]?.headers.authorization);
  assert.equal(other.requests[0]?.headers.authorization, undefined);
});

test('user and password do not go to a further page of another origin', async (t) => {
  const other = await Newsroom.open(t, json({ items: [release('b')], next: null }));
  const newsroom = await Newsroom.open(t, json({ items: [release('a')], next: `${other.origin}/2` }));
  const { app } = await openMirror(t, [newsroom.origin.replace('//', '//user:password@')]);
  assert.deepEqual(await idsOf(app), ['a', 'b']);
  assert.ok(newsroom.requests[0]?.headers.authorization);
  assert.equal(other.requests[0]?.headers.authorization, undefined);
});

test('a redirect from https to http is not followed, and no credentials are taken from it', () => {
  const target = (from: string, location?: string): string => redirectTarget(new URL(from), location).href;
  for (const [location, says] of [
    ['http://news.example/2', /redirects from https to http$/],
    ['//[', /redirects to nowhere$/],
    [undefined, /redirects to nowhere$/],
    ['file:///etc/passwd', /redirects to what is no http\(s\) address$/],
  ] as const)
    assert.throws(() => target('https://news.example/1', location), says);
  assert.equal(target('http://news.example/1', 'http://user:password@news.example/2#a'), 'http://news.example/2');
  assert.equal(target('http://news.example/a/1', '../2'), 'http://news.example/2');
  assert.equal(target('http://news.example/1', 'https://news.example/2'), 'https://news.example/2');
});

test('an id becomes one that can stand in an address, the same each time, and none is taken twice', async (t) => {
  const list = json({
    items: ['https://x.example/?p=1', '42', 'Åre', 'åre', 'plain', 'plain/'].map((id) =>
      release('x', { id, url: `https://x.example/${encodeURIComponent(id)}` }),
    ),
    next: null,
  });
  const [one, two] = [
    await Newsroom.open(t, list),
    await Newsroom.open(t, json({ items: [release('plain')], next: null })),
  ];
  const { app } = await openMirror(t, [one.origin, two.origin]);
  const ids = await idsOf(app);
  assert.equal(new Set(ids).size, 7);
  for (const id of ids) {
    assert.match(id, /^(plain|[\w.-]+-[0-9a-f]{12})$/);
    assert.equal((await app.inject(`/api/releases/${id}`)).statusCode, 200);
  }
  const again = await openMirror(t, [one.origin, two.origin]);
  assert.deepEqual(await idsOf(again.app), ids);
});

test('releases under an embargo and withheld ones stay hidden', async (t) => {
  const newsroom = await Newsroom.open(
    t,
    json({
      items: [
        release('later', { embargo: '2030-01-01T00:00:00Z' }),
        release('never', { status: 'withheld' }),
        release('a'),
      ],
      next: null,
    }),
  );
  const { app } = await openMirror(t, [newsroom.origin], {}, { now: () => Date.parse('2029-12-31T23:59:59Z') });
  assert.deepEqual(await idsOf(app), ['a']);
  assert.equal((await app.inject('/api/releases/later')).statusCode, 404);
});

test('a mirrored release has a thread, also one that comes later, and keeps it when it goes', async (t) => {
  const newsroom = await Newsroom.open(t, json({ items: [release('a')], next: null }));
  const { app, timers } = await openMirror(t, [newsroom.origin], {}, { comments: await commentsOf(t) });
  const thread = async (id: string): Promise<number> => (await app.inject(`/api/threads/${id}/comments`)).statusCode;
  assert.deepEqual([await thread('a'), await thread('b')], [200, 404]);
  newsroom.answering = json({ items: [release('a'), release('b')], next: null });
  await timers.turn();
  assert.deepEqual([await thread('a'), await thread('b')], [200, 200]);
});

const places: [address: string, isPublic: boolean][] = [
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['192.0.2.1', false],
  ['198.18.0.1', false],
  ['203.0.113.1', false],
  ['240.0.0.1', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fec0::1', false],
  ['fd00::1', false],
  ['ff02::1', false],
  ['2001:db8::1', false],
  ['3fff::1', false],
  ['2002:7f00:1::', false],
  ['2001::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', true],
  ['::127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['64:ff9b:1::7f00:1', false],
  ['localhost', false],
];

for (const [address, isPublic] of places) {
  test(`an address of our own network is no public one: ${address}`, () => {
    assert.equal(isPublicAddress(address), isPublic);
  });
}

for (const host of ['127.0.0.1', '[::1]', '0x7f.1', '2130706433', '[::ffff:7f00:1]', '10.0.0.1']) {
  test(`a source inside of our own network is refused unless it is allowed by name: ${host}`, async (t) => {
    const newsroom = await Newsroom.open(t, json({ items: [release('a')], next: null }));
    const { app, warnings } = await openMirror(t, [newsroom.origin.replace('127.0.0.1', host)], { allow: [] });
    assert.deepEqual(await idsOf(app), []);
    assert.match(warnings.join('\n'), /not public; SPRID_MIRROR_ALLOW/);
    assert.equal(newsroom.requests.length, 0);
  });
}

test('a name that leads into our own network is refused when the connection is made', async (t) => {
  const newsroom = await Newsroom.open(t, json({ items: [release('a')], next: null }));
  const port = new URL(newsroom.origin).port;
  const asked: string[] = [];
  const lookup: NonNullable<Parameters<typeof openMirror>[2]>['lookup'] = (host, _options, answer) => {
    asked.push(host);
    answer(null, [{ address: '127.0.0.1', family: 4 }]);
  };
  const { app, warnings } = await openMirror(t, [`http://rebound.example:${port}/`], { lookup });
  assert.deepEqual([await idsOf(app), asked, newsroom.requests.length], [[], ['rebound.example'], 0]);
  assert.match(warnings.join('\n'), /not public/);
  const allowed = await openMirror(t, [`http://rebound.example:${port}/`], { lookup, allow: ['rebound.example'] });
  assert.deepEqual(await idsOf(allowed.app), ['a']);
});

test('a copy is written whole, for the endpoint’s own eyes', async (t) => {
  const newsroom = await Newsroom.open(t, json({ items: [release('a')], next: null }));
  const { folder } = await openMirror(t, [`${newsroom.origin}/k3yInThePath9876`]);
  const file = join(folder, 'data/mirror/1-127.0.0.1.json');
  assert.ok(existsSync(file));
  assert.ok(!readFileSync(file, 'utf8').includes('k3yInThePath9876'));
});
