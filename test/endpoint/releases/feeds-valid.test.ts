import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import type { FastifyInstance } from 'fastify';
import { makeSite, release, type Files } from '../example-site.js';
import { faultsOfAtom, faultsOfJsonFeed } from './feed-validators.js';

const whole = {
  lead: 'Ingress',
  body: '<p>Text <a href="/b">b</a></p>',
  image: { url: '/media/a.WEBP', alt: 'Alt', caption: 'En bild.', credit: 'Bo' },
  byline: [{ name: 'Anna Exempel', title: 'Reporter' }, { name: 'Bo Exempel' }],
  boilerplates: [
    {
      heading: 'Om oss & er',
      body: '<p onclick="x()">Vi <script>x()</script>finns</p>',
      link: { text: 'Mer', url: '/om' },
    },
    { body: '<p>Utan rubrik</p>' },
  ],
  contacts: [
    { name: 'Eva', title: 'Chef', organization: 'Huset', phone: '+46 (0)8-123', email: 'eva@news.example' },
    { name: 'Ove <b>' },
  ],
  attachments: [
    { title: 'Rapport', url: '/r.pdf', mediaType: 'application/pdf', size: 7 },
    { title: 'Annat', url: '/annat', mediaType: 'pdf' },
  ],
  publisher: { name: 'Kommunen', url: '/' },
  tags: ['Jobb & liv'],
};

const odd: Files = {
  'releases/whole.json': release('whole', whole),
  'releases/bare.json': release('bare', { language: 'und' }),
  'releases/note.json': release('note', {
    headline: 'Första orden',
    untitled: true,
    body: '<p>Första orden och mer</p>',
  }),
  'releases/gone.json': release('gone', { ...whole, status: 'canceled' }),
  'releases/gone-note.json': release('gone-note', { headline: 'Hemliga ord', untitled: true, status: 'canceled' }),
  'releases/undated.json': release('undated', { published: undefined, undated: true }),
  'releases/far.json': release('far', { published: '2017-10-10T07:20:00+23:00' }),
  'releases/address.json': release('address', {
    url: '/a|b[c]{d}^`100%#e#f',
    image: { url: 'https://[2001:db8::1]/a[1].png' },
    attachments: [{ title: 'Å', url: '/ö|%zz.pdf?q=[x]', size: 7.4 }],
    publisher: { name: 'Post', url: 'mailto:a|b@news.example' },
  }),
  'releases/hostile.json': release('hostile', {
    headline: ']]> </title> \ud800\u0001\uffff',
    byline: [{ name: '<b>\u0001', title: ']]>' }],
    contacts: [{ name: '</content>', phone: 'javascript:x', email: '"><script>@x' }],
    attachments: [{ title: '"><x', url: '/x"y', mediaType: '"/"' }],
    image: { url: '/a.svg?"', credit: '"<' },
    tags: ['\u0000"'],
  }),
};

const feeds = async (app: FastifyInstance): Promise<{ json: string; atom: string }> => ({
  json: (await app.inject('/feed.json')).payload,
  atom: (await app.inject('/feed.atom')).payload,
});

for (const [title, files] of [
  ['odd releases', odd],
  ['one that lacks everything', { 'releases/bare.json': release('bare', { language: 'und' }) }],
  ['none', {}],
] as const)
  test(`validators find nothing in the feeds of ${title}`, async (t) => {
    const { app, warnings } = await makeSite(t, files);
    assert.deepEqual(warnings, []);
    const { json, atom } = await feeds(app);
    assert.deepEqual(faultsOfJsonFeed(json), []);
    assert.deepEqual(await faultsOfAtom(atom), []);
    const count = Object.keys(files).length;
    assert.equal(parseJsonFeed(json).items?.length ?? 0, count);
    assert.equal(parseAtomFeed(atom).entries?.length ?? 0, count);
  });

test('the validators find what is wrong', async (t) => {
  const { app } = await makeSite(t, odd);
  const { json, atom } = await feeds(app);
  for (const [from, to] of [
    ['"content_html"', '"content"'],
    ['"mime_type"', '"type"'],
    ['T07:20:00+02:00', 'T07:20'],
    ['https://news.example/whole', '/whole'],
  ] as const)
    assert.notDeepEqual(faultsOfJsonFeed(json.replace(from, to)), [], from);
  for (const [from, to] of [
    ['<updated>', '<updated>x'],
    ['application/pdf', 'pdf'],
    ['<author>', '<author><who/>'],
    ['</feed>', ''],
  ] as const)
    assert.notDeepEqual(await faultsOfAtom(atom.replace(from, to)), [], from);
});

test('both feeds carry the picture, who wrote it, standing texts, contacts and files', async (t) => {
  const { app } = await makeSite(t, { 'releases/whole.json': release('whole', whole) });
  const { json, atom } = await feeds(app);
  const [item] = parseJsonFeed(json).items ?? [];
  const [entry] = parseAtomFeed(atom).entries ?? [];
  const authors = ['Anna Exempel', 'Bo Exempel', 'Kommunen'];
  assert.deepEqual(
    item?.authors?.map(({ name }) => name),
    authors,
  );
  assert.deepEqual(
    entry?.authors?.map(({ name }) => name),
    authors,
  );
  assert.equal(item?.authors?.[2]?.url, 'https://news.example/');
  assert.equal(entry?.authors?.[2]?.uri, 'https://news.example/');
  assert.equal(item.image, 'https://news.example/media/a.WEBP');
  assert.deepEqual(item.attachments, [
    { url: 'https://news.example/r.pdf', mime_type: 'application/pdf', title: 'Rapport', size_in_bytes: 7 },
    { url: 'https://news.example/annat', mime_type: 'application/octet-stream', title: 'Annat' },
  ]);
  assert.deepEqual(entry.links, [
    { rel: 'alternate', href: 'https://news.example/whole' },
    { rel: 'enclosure', href: 'https://news.example/media/a.WEBP', type: 'image/webp', title: 'En bild. Bild: Bo' },
    { rel: 'enclosure', href: 'https://news.example/r.pdf', type: 'application/pdf', title: 'Rapport', length: 7 },
    { rel: 'enclosure', href: 'https://news.example/annat', title: 'Annat' },
  ]);
  const html =
    '<p>Ingress</p><p>Text <a href="https://news.example/b" rel="noopener">b</a></p>' +
    '<p>Anna Exempel, Reporter</p>' +
    '<h2>Om oss &amp; er</h2><p>Vi finns</p><p><a href="https://news.example/om">Mer</a></p><p>Utan rubrik</p>' +
    '<h2>Kontakt</h2><p>Eva, Chef, Huset<br><a href="tel:+468123">+46 (0)8-123</a><br>' +
    '<a href="mailto:eva@news.example">eva@news.example</a></p><p>Ove &lt;b&gt;</p>';
  assert.equal(item.content_html, html);
  assert.equal(entry.content?.value, html);
});

test('an untitled note has no title where the feed can be without one, and one that was taken back says nothing of it', async (t) => {
  const { app } = await makeSite(t, odd);
  const { json, atom } = await feeds(app);
  const items = parseJsonFeed(json).items ?? [];
  const titleOf = (id: string): unknown => items.find((item) => String(item.id).endsWith(`/${id}`))?.title;
  assert.equal(titleOf('note'), undefined);
  assert.equal(titleOf('gone-note'), undefined);
  assert.equal(titleOf('bare'), 'Rubrik för bare');
  assert.match(atom, /Första orden/);
  for (const feed of [json, atom]) assert.doesNotMatch(feed, /Hemliga ord/);
  const gone = items.find((item) => String(item.id).endsWith('/gone'));
  assert.deepEqual([gone?.image, gone?.attachments, gone?.summary], [undefined, undefined, undefined]);
  assert.doesNotMatch(gone?.content_html ?? '', /Eva|Anna|Vi finns/);
});

test('a time that the formats cannot hold is the same moment in UTC', async (t) => {
  const { app } = await makeSite(t, { 'releases/far.json': odd['releases/far.json'] ?? {} });
  const { json, atom } = await feeds(app);
  for (const feed of [json, atom]) assert.match(feed, /2017-10-09T08:20:00\.000Z/);
});

test('characters that are not allowed in an address are encoded, and nothing else changes', async (t) => {
  const { app } = await makeSite(t, odd);
  const item = (parseJsonFeed((await feeds(app)).json).items ?? []).find(({ id }) => String(id).endsWith('/address'));
  assert.deepEqual(
    [item?.url, item?.image, item?.attachments?.[0]?.url, item?.attachments?.[0]?.size_in_bytes],
    [
      'https://news.example/a%7Cb%5Bc%5D%7Bd%7D%5E%60100%25#e%23f',
      'https://[2001:db8::1]/a%5B1%5D.png',
      'https://news.example/%C3%B6%7C%25zz.pdf?q=%5Bx%5D',
      7,
    ],
  );
});
