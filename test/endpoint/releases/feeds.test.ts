import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { readReleases } from '../../../src/formats/press-release/formats.js';
import { makeSite, release, type Files } from '../example-site.js';
import { json, Newsroom, openMirror } from '../mirror/newsroom.js';

interface Feed {
  version: string;
  title: string;
  language?: string;
  feed_url: string;
  items: Record<string, unknown>[];
}

const files: Files = {
  'releases/full.json': release('full', {
    url: '/full',
    headline: 'Nya <jobb> & "hopp"',
    lead: 'Ingress & mer.',
    body: '<p onclick="x()"><a href="/b">b</a>\u000b<script>x()</script></p>',
    image: { url: '/media/a.webp' },
    updated: '2018-10-10T07:20:00+02:00',
    publisher: { name: 'Kommunen', url: '/' },
    tags: ['Jobb & liv'],
    attachments: [
      { title: 'Rapport', url: '/r.pdf', mediaType: 'application/pdf', size: 7 },
      { title: 'Bild', url: '/b' },
    ],
  }),
  'releases/en.json': release('en', { language: 'en-GB', published: '2016-10-10T07:20:00Z' }),
  'releases/gone.json': release('gone', {
    status: 'canceled',
    lead: 'Hemlig ingress',
    body: '<p>Taget</p>',
    published: '2015-10-10T07:20:00Z',
  }),
  'releases/later.json': release('later', { embargo: '2020-01-01T12:00:00Z', published: '2020-01-01T12:00:00Z' }),
  'releases/never.json': release('never', { status: 'withheld' }),
};

const eleven = Date.parse('2020-01-01T11:59:30Z');

test('both feeds say a lead once that the text begins with', async (t) => {
  const { app } = await makeSite(t, {
    'releases/a.json': release('a', { lead: 'Ingress & mer.', body: '<p>Ingress &amp; <b>mer</b>.</p><p>Text</p>' }),
  });
  const [item] = (await app.inject('/feed.json')).json<Feed>().items;
  assert.equal(item?.content_html, '<p>Ingress &amp; <b>mer</b>.</p><p>Text</p>');
  assert.equal(item.summary, 'Ingress & mer.');
  assert.equal((await app.inject('/feed.atom')).body.split('Ingress').length, 3, 'the summary and the text');
});

test('the JSON Feed has what version 1.1 asks for, clean and with absolute addresses', async (t) => {
  const { app } = await makeSite(t, files, { now: () => eleven });
  const answer = await app.inject('/feed.json');
  assert.equal(answer.headers['content-type'], 'application/feed+json; charset=utf-8');
  assert.equal(answer.headers['access-control-allow-origin'], '*');
  assert.match(String(answer.headers['cache-control']), /^public, max-age=30, /);
  const feed = answer.json<Feed>();
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.title, 'Kommunen');
  assert.equal(feed.feed_url, 'https://news.example/feed.json');
  assert.equal(feed.language, undefined, 'there are two');
  assert.deepEqual(feed.items[0], {
    id: 'https://news.example/api/releases/full',
    url: 'https://news.example/full',
    title: 'Nya <jobb> & "hopp"',
    content_html: '<p>Ingress &amp; mer.</p><p><a href="https://news.example/b" rel="noopener">b</a>\u000b</p>',
    summary: 'Ingress & mer.',
    image: 'https://news.example/media/a.webp',
    date_published: '2017-10-10T07:20:00+02:00',
    date_modified: '2018-10-10T07:20:00+02:00',
    authors: [{ name: 'Kommunen', url: 'https://news.example/' }],
    tags: ['Jobb & liv'],
    language: 'sv',
    attachments: [
      { url: 'https://news.example/r.pdf', mime_type: 'application/pdf', title: 'Rapport', size_in_bytes: 7 },
      { url: 'https://news.example/b', mime_type: 'application/octet-stream', title: 'Bild' },
    ],
  });
  for (const item of feed.items) assert.ok(item.id && item.content_html && item.date_published);
});

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const read = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => references[name] ?? '');

/** The texts of the elements of a name, without the space around them. */
const contentsOf = (xml: string, name: string): string[] => {
  // Only references in the text, so that there is no `<` in it.
  const plain = xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
  return Array.from(plain.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g')), ([, text = '']) =>
    read(text.trim()),
  );
};

/** The attributes of the empty elements of a name, in whatever order they stand. */
const attributesOf = (xml: string, name: string): Record<string, string>[] =>
  Array.from(xml.matchAll(new RegExp(`<${name}( [^>]*)/>`, 'g')), ([, attributes = '']) =>
    Object.fromEntries(
      Array.from(attributes.matchAll(/ ([\w:]+)="([^"<]*)"/g), ([, attribute = '', value = '']) => [
        attribute,
        read(value),
      ]),
    ),
  );

test('the Atom feed has what RFC 4287 asks for', async (t) => {
  const { app } = await makeSite(t, files, { now: () => eleven });
  const answer = await app.inject('/feed.atom');
  assert.equal(answer.headers['content-type'], 'application/atom+xml; charset=utf-8');
  const xml = answer.payload;
  assert.match(xml, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
  assert.deepEqual(attributesOf(xml, 'link').slice(0, 3), [
    { rel: 'self', type: 'application/atom+xml', href: 'https://news.example/feed.atom' },
    { rel: 'alternate', type: 'text/html', href: 'https://news.example/' },
    { rel: 'alternate', href: 'https://news.example/full' },
  ]);
  assert.deepEqual(contentsOf(xml, 'id'), [
    'https://news.example/feed.atom',
    ...['full', 'en', 'gone'].map((id) => `https://news.example/api/releases/${id}`),
  ]);
  assert.equal(contentsOf(xml, 'updated')[0], '2018-10-10T07:20:00+02:00');
  assert.equal(contentsOf(xml, 'updated').length, 4);
  assert.equal(contentsOf(xml, 'name').length, 3, 'each entry has an author');
  assert.match(xml, /<entry xml:lang="en-GB">/);
  assert.match(xml, /<category term="Jobb &amp; liv"\/>/);
  assert.doesNotMatch(xml, /\u000b/, 'what XML cannot hold');
  const [html = ''] = contentsOf(xml, 'content');
  assert.equal(html, '<p>Ingress &amp; mer.</p><p><a href="https://news.example/b" rel="noopener">b</a></p>');
  assert.match(xml, /<content type="html">/);
  assert.equal(contentsOf(xml, 'title')[1], 'Nya <jobb> & "hopp"');
  assert.equal(contentsOf(xml, 'published')[0], '2017-10-10T07:20:00+02:00');
  assert.equal(contentsOf(xml, 'summary')[0], 'Ingress & mer.');
});

test('no text of a release ends its element, or makes a feed that XML refuses', async (t) => {
  const hostile = `a ]]> b <![CDATA[ c </title> & "d" 'e' &amp; <!-- \ud800\u0001\uffff`;
  const { app } = await makeSite(t, {
    'releases/a.json': release('a', {
      headline: hostile,
      lead: hostile,
      tags: [hostile],
      publisher: { name: hostile },
      body: `<p>${hostile}</p>`,
    }),
  });
  const xml = (await app.inject('/feed.atom')).payload;
  const clean = `a ]]> b <![CDATA[ c </title> & "d" 'e' &amp; <!--`;
  assert.deepEqual(contentsOf(xml, 'title'), [clean, clean]);
  assert.deepEqual(contentsOf(xml, 'summary'), [clean]);
  assert.deepEqual(contentsOf(xml, 'name'), [clean]);
  assert.deepEqual(attributesOf(xml, 'category'), [{ term: clean }]);
  assert.equal(contentsOf(xml, 'content').length, 1);
  assert.doesNotMatch(xml, /[\u0000-\u0008\ufffd-\uffff]/);
  const [item] = (await app.inject('/feed.json')).json<Feed>().items;
  assert.ok(String(item?.title).startsWith(clean));
});

for (const path of ['/feed.json', '/feed.atom']) {
  test(`nothing under an embargo or withheld is in a feed, and what was taken back says so: ${path}`, async (t) => {
    let now = eleven;
    const { app } = await makeSite(t, files, { now: () => now });
    const { payload, headers } = await app.inject(path);
    assert.doesNotMatch(payload, /later|never|Hemlig|Taget/);
    assert.match(payload, /Rubrik för gone \(Utgivaren har dragit tillbaka/);
    const again = await app.inject({ url: path, headers: { 'if-none-match': String(headers.etag) } });
    assert.equal(again.statusCode, 304);
    now += 30_000;
    const later = await app.inject({ url: path, headers: { 'if-none-match': String(headers.etag) } });
    assert.equal(later.statusCode, 200);
    assert.match(later.payload, /Rubrik för later/);
  });
}

test('a feed holds the fifty newest, and may be empty', async (t) => {
  const many = Object.fromEntries(
    Array.from({ length: 51 }, (_, index) => [`releases/${String(index)}.json`, release(`r${String(index)}`)]),
  );
  const { app } = await makeSite(t, many);
  assert.equal((await app.inject('/feed.json')).json<Feed>().items.length, 50);
  const none = await makeSite(t);
  assert.deepEqual((await none.app.inject('/feed.json')).json<Feed>().items, []);
  assert.match((await none.app.inject('/feed.atom')).payload, /<updated>1970-01-01T00:00:00Z<\/updated>/);
});

test('a feed follows what is mirrored', async (t) => {
  const newsroom = await Newsroom.open(t, json({ items: [release('a')], next: null }));
  const { app, timers } = await openMirror(t, [newsroom.origin]);
  assert.equal((await app.inject('/feed.json')).json<Feed>().items.length, 1);
  newsroom.answering = json({ items: [release('a'), release('b')], next: null });
  await timers.turn();
  assert.equal((await app.inject('/feed.json')).json<Feed>().items.length, 2);
});

test('a feed and the list that the formats read hold the same releases', async (t) => {
  const { app } = await makeSite(t, files, { now: () => eleven });
  const base = 'https://news.example/api/releases';
  const read = await readReleases((await app.inject('/api/releases')).json(), { base, report: assert.fail, decode });
  const { items } = (await app.inject('/feed.json')).json<Feed>();
  assert.deepEqual(
    items.map(({ url, date_published }) => [url, date_published]),
    read.items.map(({ url, published }) => [url, published]),
  );
});

test('the index names both feeds', () => {
  const index = readFileSync(new URL('../../../demo/index.html', import.meta.url), 'utf8');
  for (const path of ['/feed.json', '/feed.atom'])
    assert.match(index, new RegExp(`rel="alternate"[^>]*href="${path}"`));
});
