/** What is recorded of a source while it is read. `check.test.ts` has the table that the command makes of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { observe, type Observation } from '../../../endpoint/mirror/observe.js';
import { readReleases } from '../../../src/formats/press-release/formats.js';
import { release } from '../example-site.js';

const base = 'https://news.example/';

const observed = async (...documents: unknown[]): Promise<Observation> => {
  const observer = observe();
  for (const json of documents) {
    observer.document(json, false);
    observer.read(await readReleases(json, { base, decode, report: () => undefined, ...observer }));
  }
  return observer.result();
};

const field = ({ fields }: Observation, name: string): unknown[] => {
  const found = fields.find((one) => one.name === name);
  return [found?.count, found?.from, found?.sample];
};

test('of our own list, each field stands under its own name, and what has another name is left', async () => {
  const first = release('a', { image: { url: '/a.webp', size: 3, alt: '' }, haedline: 'x', tags: ['b', 'c'] });
  const seen = await observed({ items: [first, release('b', { lead: ' Two\n words ', image: 'none' })], next: null });
  assert.equal(seen.count, 2);
  assert.deepEqual(field(seen, 'headline').slice(0, 2), [2, 'items[0].headline']);
  assert.deepEqual(field(seen, 'lead'), [1, 'items[1].lead', 'Two words']);
  assert.deepEqual(field(seen, 'image.url'), [1, 'items[0].image.url', 'https://news.example/a.webp']);
  assert.deepEqual(field(seen, 'tags'), [1, 'items[0].tags', 'b (and 1 more)']);
  assert.deepEqual(Object.fromEntries(seen.left), { 'image.size': 1, haedline: 1, image: 1 });
  assert.ok(seen.missing.includes('contacts') && !seen.missing.includes('image') && !seen.missing.includes('src'));
  assert.deepEqual(seen.unread, []);
});

test('of another format, a field stands where it was read, and objects are left by what nobody read of them', async () => {
  const post = {
    id: 1,
    link: '/a',
    date_gmt: '2017-10-10T05:20:00',
    title: { rendered: 'A', raw: 'x' },
    content: { rendered: '<p>Text</p>' },
    '@type': 'post',
    ping_status: 'open',
    meta: { seo: { title: 'y' } },
    empty: [],
    none: null,
  };
  const seen = await observed([post, { ...post, link: '/b' }], [{ ...post, link: '/c', sticky: true }]);
  assert.equal(seen.count, 3);
  assert.deepEqual(field(seen, 'headline'), [3, '[0].title.rendered', 'A']);
  assert.deepEqual(Object.fromEntries(seen.left), { 'title.raw': 3, ping_status: 3, meta: 3, sticky: 1 });
});

test('of a document that nobody could read, the places of its values are told, the first of each list', () => {
  const observer = observe();
  observer.document({ data: [{ a: 1, b: [{ c: null, d: '' }] }, { x: 1 }], e: { f: { g: true } }, h: [] }, true);
  const { unread, madeHere, count } = observer.result();
  assert.deepEqual(unread, ['data[0].a', 'e.f.g']);
  assert.deepEqual([madeHere, count], [true, 0]);
});
