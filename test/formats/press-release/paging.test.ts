/** Where each service's next page is, after its own specification; and where there is none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { addPage, startPages } from '../../../src/derived/press-release-list/pages.js';
import {
  readReleases,
  type ReleaseFormatName,
  type RecognizedReleases,
} from '../../../src/formats/press-release/formats.js';
import { documents } from './documents.js';

type Json = Record<string, unknown>;

const origin = 'https://news.example';

const read = async (
  json: unknown,
  path: string,
  format?: ReleaseFormatName,
): Promise<RecognizedReleases & { lines: string[] }> => {
  const lines: string[] = [];
  const report = (line: string): void => void lines.push(line);
  return { ...(await readReleases(json, { base: origin + path, decode, report, ...(format && { format }) })), lines };
};

/** So many of the release that stands in the format's small document. */
const several = (release: unknown, count: number): Json[] =>
  Array.from({ length: count }, (_, at) => ({ ...(release as Json), group_id: String(at) }));

const inner = {
  mynewsdesk: (documents.mynewsdesk() as { items: { item: Json } }).items.item,
  mfn: (documents.mfn() as { items: [Json] }).items[0],
  drupal: (documents.drupal() as { data: Json }).data,
  strapi: (documents.strapi() as { data: Json }).data,
  prezly: documents.prezly(),
  cision: (documents.cision() as { Release: Json }).Release,
  wordpress: documents.wordpress(),
};

const strict = (count: number): Json => ({ items: several(inner.mynewsdesk, count) });
const asXml = (count: number, total: unknown): Json => ({
  items: { item: several(inner.mynewsdesk, count), total_count: total },
});
const found = (count: number, total?: number): Json => ({
  search_result: { ...(total !== undefined && { summary: { total } }), items: several(inner.mynewsdesk, count) },
});
const feed = (next_url?: unknown): Json => ({ items: several(inner.mfn, 2), next_url });
const nodes = (links: unknown): Json => ({ jsonapi: { version: '1.0' }, data: several(inner.drupal, 2), links });
const entries = (count: number, pagination?: Json): Json => ({
  data: several(inner.strapi, count),
  meta: { ...(pagination && { pagination }) },
});
const stories = (count: number, pagination?: Json): Json => ({ stories: several(inner.prezly, count), pagination });
const releases = (count: number, told: Json = {}): Json => ({ ...told, Releases: several(inner.cision, count) });
const posts = (count: number): Json[] => several(inner.wordpress, count);

type Page = [title: string, path: string, json: unknown, next: string | null];

const key = '/services/pressroom/list/key';
const pages: Readonly<Partial<Record<ReleaseFormatName, readonly Page[]>>> = {
  mynewsdesk: [
    ['a full first page', `${key}?limit=2&strict=true`, strict(2), `${key}?limit=2&strict=true&offset=2`],
    ['a full page further on', `${key}?limit=2&offset=4`, strict(2), `${key}?limit=2&offset=6`],
    ['a page that is not full', `${key}?limit=3&offset=6`, strict(2), null],
    ['a page without a limit that is less than the most', key, strict(99), null],
    ['the most there is on a page', key, strict(100), `${key}?offset=100`],
    ['a page of which it is told that there are more', key, asXml(20, '57'), `${key}?offset=20`],
    ['the last page, which is full', `${key}?limit=2&offset=2`, asXml(2, '4'), null],
    ['the only page, as XML tells it', key, asXml(2, 2), null],
    ['a search, which counts pages', '/search/key?query=a&limit=2', found(2), '/search/key?query=a&limit=2&page=2'],
    ['a search further on', '/search/key?limit=2&page=2', found(2, 5), '/search/key?limit=2&page=3'],
    ['the end of a search', '/search/key?limit=2&page=2', found(2, 4), null],
    ['a list that its page counts in pages', `${key}?limit=2&page=3`, strict(2), `${key}?limit=2&page=4`],
    ['one release', '/services/pressroom/view/key?limit=1', { item: [inner.mynewsdesk] }, null],
    ['a list without items', key, asXml(0, '0'), null],
    ['a list that holds only its count', key, { items: { total_count: '0' } }, null],
    ['a search that found nothing', '/search/key?query=a', found(0, 0), null],
  ],
  mfn: [
    [
      'a feed that names it',
      '/all/a.json?limit=2',
      feed('/all/a.json?limit=2&offset=2'),
      '/all/a.json?limit=2&offset=2',
    ],
    ['a feed that names none', '/all/a.json', feed(), null],
    ['a feed that names null', '/all/a.json', feed(null), null],
    ['a feed that names an empty one', '/all/a.json', feed(''), null],
  ],
  drupal: [
    ['a link as an object', '/n', nodes({ next: { href: '/n?page%5Boffset%5D=50' } }), '/n?page%5Boffset%5D=50'],
    ['a link as text', '/n', nodes({ next: '/n?page%5Boffset%5D=50' }), '/n?page%5Boffset%5D=50'],
    ['the last page, without the link', '/n', nodes({ self: { href: '/n' } }), null],
    ['the last page, where the link is null', '/n', nodes({ next: null }), null],
  ],
  strapi: [
    [
      'a page among others',
      '/api/a?sort=b',
      entries(2, { page: 1, pageSize: 2, pageCount: 2, total: 4 }),
      '/api/a?sort=b&pagination%5Bpage%5D=2',
    ],
    ['the last page, which is full', '/api/a', entries(2, { page: 2, pageSize: 2, pageCount: 2, total: 4 }), null],
    [
      'entries that are counted from a start',
      '/api/a?pagination[start]=0&pagination[limit]=2',
      entries(2, { start: 0, limit: 2, total: 5 }),
      '/api/a?pagination%5Bstart%5D=2&pagination%5Blimit%5D=2',
    ],
    ['the last entries', '/api/a?pagination[start]=4', entries(1, { start: 4, limit: 2, total: 5 }), null],
    [
      'a full page that does not tell how many there are',
      '/api/a?pagination[page]=3',
      entries(2, { page: 3, pageSize: 2 }),
      '/api/a?pagination%5Bpage%5D=4',
    ],
    ['a page that is not full, and does not tell', '/api/a', entries(1, { page: 3, pageSize: 2 }), null],
    ['an answer without paging', '/api/a', entries(2), null],
    ['no entry', '/api/a', entries(0, { page: 1, pageSize: 25, pageCount: 0, total: 0 }), null],
  ],
  prezly: [
    [
      'the first stories',
      '/v2/stories',
      stories(2, { offset: 0, limit: 2, matched_records_number: 5 }),
      '/v2/stories?offset=2',
    ],
    ['the last stories', '/v2/stories?offset=4', stories(1, { offset: 4, limit: 2, matched_records_number: 5 }), null],
    ['a last page that is full', '/v2/stories', stories(2, { offset: 2, limit: 2, matched_records_number: 4 }), null],
    ['stories without paging', '/v2/stories', stories(2), null],
    ['no story', '/v2/stories', stories(0, { offset: 0, limit: 2, matched_records_number: 0 }), null],
    ['a page behind the last', '/v2/stories', stories(0, { offset: 2, limit: 2, matched_records_number: 9 }), null],
  ],
  cision: [
    [
      'a page among others',
      '/papi/NewsFeed/a',
      releases(2, { PageIndex: 1, PageSize: 2, TotalFoundReleases: 5 }),
      '/papi/NewsFeed/a?PageIndex=2',
    ],
    [
      'parameters in another case, which the service takes as well',
      '/papi/NewsFeed/a?pageIndex=2&pageSize=2',
      releases(2),
      '/papi/NewsFeed/a?pageIndex=3&pageSize=2',
    ],
    [
      'the last page, which is full',
      '/papi/NewsFeed/a?PageIndex=2',
      releases(2, { PageIndex: 2, PageSize: 2, TotalFoundReleases: 4 }),
      null,
    ],
    ['a full page that tells nothing', '/f?PageSize=2', releases(2), '/f?PageSize=2&PageIndex=2'],
    ['a page that is not full and tells nothing', '/f?PageSize=3', releases(2), null],
    ['no release', '/f', releases(0, { PageIndex: 1, PageSize: 50, TotalFoundReleases: 0 }), null],
    ['one release', '/f?PageSize=1', { Release: inner.cision }, null],
  ],
  wordpress: [
    ['a full page', '/posts?per_page=2', posts(2), '/posts?per_page=2&offset=2'],
    ['a page that was counted in pages', '/posts?per_page=2&page=3', posts(2), '/posts?per_page=2&offset=6'],
    ['a page that was counted in posts', '/posts?per_page=2&offset=6', posts(2), '/posts?per_page=2&offset=8'],
    ['a page that is not full', '/posts?per_page=3', posts(2), null],
    ['parameters that are no numbers', '/posts?per_page=-1&page=x', posts(10), '/posts?per_page=-1&offset=10'],
  ],
};

describe('the next page', () => {
  for (const [format, all] of Object.entries(pages) as [ReleaseFormatName, readonly Page[]][]) {
    for (const [title, path, json, next] of all) {
      it(`of ${format} is known from ${title}`, async () => {
        const answer = await read(json, path);
        assert.equal(answer.format, format);
        assert.equal(answer.next, next && origin + next);
        assert.deepEqual(answer.lines, []);
      });
    }
  }

  const named: [format: ReleaseFormatName, name: (next: string) => Json][] = [
    ['json-feed', (next_url) => ({ ...documents['json-feed'](), next_url })],
    ['mfn', feed],
    ['drupal', (href) => nodes({ next: { href } })],
  ];
  for (const [format, name] of named) {
    for (const next of [
      'javascript:alert(1)',
      'data:application/json,[]',
      'file:///etc/a',
      'https://u:p@news.example/',
      '#x',
    ])
      it(`of ${format} is none that must not be loaded, and a line says so: ${JSON.stringify(next)}`, async () => {
        const answer = await read(name(next), '/list');
        assert.equal(answer.next, null);
        assert.ok(answer.items.length);
        assert.match(answer.lines.join('\n'), /next.* must be an http\(s\) address, .*It was left out\.$/);
      });

    it(`of ${format} may stand on another host`, async () => {
      assert.equal((await read(name('//other.example/2'), '/list')).next, 'https://other.example/2');
    });

    it(`of ${format} is not asked for again when it names itself`, async () => {
      const list = await read(name('/list#again'), '/list');
      assert.equal(startPages(list, `${origin}/list`).next, null);
    });
  }

  it('of a document that was handed over is not known', async () => {
    const { next } = await readReleases(posts(10), { base: 'about:blank', decode, report: () => undefined });
    assert.equal(next, null);
  });

  it('is the last where a service always answers the same, whatever page is asked for', async () => {
    const first = await read(posts(10), '/posts');
    const list = startPages(first, `${origin}/posts`);
    assert.equal(list.next, `${origin}/posts?offset=10`);
    addPage(list, await read(posts(10), '/posts?offset=10'), `${origin}/posts?offset=10`);
    assert.equal(list.next, null);
  });

  it('is asked for where a page in between holds nothing', () => {
    const list = startPages({ items: [], next: `${origin}/2` }, `${origin}/1`);
    addPage(list, { items: [], next: `${origin}/3` }, `${origin}/2`);
    assert.equal(list.next, `${origin}/3`);
  });
});
