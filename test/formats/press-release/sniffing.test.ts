/** Documents that look like something else, or in which the release stands deeper than usual. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { FormatError } from '../../../src/formats/format-error.js';
import {
  readReleases,
  type ReleaseFormatName,
  type RecognizedReleases,
} from '../../../src/formats/press-release/formats.js';
import { base, documents } from './documents.js';

const read = (json: unknown, format?: ReleaseFormatName): Promise<RecognizedReleases> =>
  readReleases(json, { base, decode, report: () => undefined, ...(format && { format }) });

const published = '2024-01-15T08:30:00Z';
const article = { '@type': 'NewsArticle', headline: 'Rubriken', datePublished: published };
const live = {
  '@context': 'https://schema.org',
  '@type': 'LiveBlogPosting',
  headline: 'Rubriken',
  inLanguage: 'sv',
  articleBody: 'Början.',
  coverageStartTime: published,
  liveBlogUpdate: [
    {
      '@type': 'BlogPosting',
      headline: 'Nu & då',
      datePublished: '2024-01-15T09:45:00+01:00',
      articleBody: 'Det <hände>.',
    },
    { datePublished: '2024-01-16', articleBody: '<p>Sist.</p>', image: { url: '/a.jpg', caption: 'En "bild"' } },
  ],
};
const superdesk = {
  guid: 'urn:newsml:x:1',
  version: '3',
  type: 'text',
  versioncreated: '2024-01-15T08:30:00+0000',
  language: 'sv',
  headline: 'Rubriken',
  body_html: '<p>Text</p>',
};
const page = (mainEntity: unknown) => ({ '@context': 'https://schema.org', '@type': 'WebPage', mainEntity });
const note = { id: 'a', title: 'Rubriken', content_html: '<p>Text</p>', date_published: published };
const mfnItem = (documents.mfn().items as object[])[0];

describe('what a document is, is seen', () => {
  const cases: [what: string, json: unknown, format: ReleaseFormatName, headlines?: string[]][] = [
    [
      "MFN in a list with a JSON Feed's version and address",
      { version: 'https://jsonfeed.org/version/1', feed_url: 'https://mfn.example/f.json', items: [mfnItem] },
      'mfn',
    ],
    ['MFN in an item with text of its own', { items: [{ ...mfnItem, content_html: '<p>x</p>' }] }, 'mfn'],
    [
      "MFN in a list with JSON Feed's version of which the first item is faulty",
      { version: 'https://jsonfeed.org/version/1', items: [{ content: { title: 'x' } }, mfnItem] },
      'mfn',
    ],
    ['MFN in a list of which the first item is nothing', [{}, mfnItem], 'mfn'],
    ['JSON Feed without its version, with an empty item first', { items: [{}, note] }, 'json-feed'],
    ['ninjs of which the first item is an error', { _items: [{ _error: 'x' }, superdesk] }, 'ninjs'],
    ['ninjs of Superdesk', superdesk, 'ninjs'],
    [
      'ninjs in a list of Superdesk',
      { _items: [superdesk, { ...superdesk, guid: 'b' }] },
      'ninjs',
      ['Rubriken', 'Rubriken'],
    ],
    [
      'ninjs 1.5 with fields by pattern',
      { uri: 'x', type: 'text', versioncreated: published, headline_sv: 'Rubriken', body_sv: 'Text' },
      'ninjs',
    ],
    ['an article in a page', page(article), 'news-article'],
    ['articles in a list of pages', [page(article), page([article])], 'news-article', ['Rubriken', 'Rubriken']],
    ['an article of a blog', page({ '@type': 'Blog', blogPost: [article] }), 'news-article'],
    [
      'an article that a page points at',
      { '@graph': [page({ '@id': '#a' }), { ...article, '@id': '#a' }] },
      'news-article',
    ],
    [
      'articles of a list in a page',
      page({ '@type': 'ItemList', itemListElement: [1, 2].map(() => ({ '@type': 'ListItem', item: article })) }),
      'news-article',
      ['Rubriken', 'Rubriken'],
    ],
    [
      'an article in a graph among other data',
      [{ '@type': 'WebSite', name: 'x' }, { '@graph': [article] }],
      'news-article',
    ],
    ['a live blog', live, 'news-article'],
    ['a live blog in a list', [{ '@type': 'WebSite' }, live], 'news-article'],
  ];
  for (const [what, json, format, headlines = ['Rubriken']] of cases) {
    it(`as ${what}`, async () => {
      const found = await read(json);
      assert.equal(found.format, format);
      assert.deepEqual(
        found.items.map(({ headline }) => headline),
        headlines,
      );
    });
  }

  it('as MFN also where nothing but the list is looked at', async () => {
    await assert.rejects(read({ feed_url: '/f', items: [{ news_id: 'a', content: { title: 3 } }] }), /content\.title/);
  });
});

describe('ninjs', () => {
  it("has the name that Superdesk gives it, and that item's text", async () => {
    const { items } = await read(superdesk);
    assert.deepEqual([items[0]?.id, items[0]?.body], ['urn:newsml:x:1', '<p>Text</p>']);
  });

  it('has its words in fields that begin as the standard says', async () => {
    const { items } = await read({
      uri: 'x',
      versioncreated: published,
      headline_sv: 'Rubriken &amp; mer',
      description_sv: 'Ingressen',
      body_sv: 'Ett <b>\n\nTvå',
    });
    const [item] = items;
    assert.deepEqual(
      [item?.headline, item?.lead, item?.body],
      ['Rubriken & mer', 'Ingressen', '<p>Ett &lt;b&gt;</p><p>Två</p>'],
    );
  });

  for (const more of [{ headline_short: 'Bryggan' }, {}]) {
    it(`shows a picture on its own, ${'headline_short' in more ? 'with' : 'without'} a headline`, async () => {
      const { items } = await read({
        uri: 'x',
        type: 'picture',
        versioncreated: published,
        description_caption: 'Bryggan vid ån',
        renditions: { web: { href: '/b.jpg', width: 800, height: 600 } },
        ...more,
      });
      const [item] = items;
      assert.equal(item?.headline, more.headline_short ?? 'Bryggan vid ån');
      assert.equal(item.image?.url, 'https://news.example/b.jpg');
      // What the picture shows is said once: by the lead, or by the headline.
      assert.deepEqual([item.lead, item.image.caption], [more.headline_short && 'Bryggan vid ån', undefined]);
    });
  }
});

it('keeps the caption of a picture in ninjs that says something else than its description', async () => {
  const { items } = await read({
    uri: 'x',
    type: 'picture',
    versioncreated: published,
    headline: 'Rubriken',
    descriptions: [
      { role: 'main', value: 'Staden bygger en brygga.' },
      { role: 'caption', value: 'Bryggan vid ån' },
    ],
    renditions: { web: { href: '/b.jpg', width: 800, height: 600 } },
  });
  assert.deepEqual([items[0]?.lead, items[0]?.image?.caption], ['Staden bygger en brygga.', 'Bryggan vid ån']);
});

it('reads the updates of a live blog as dated parts of its text', async () => {
  const { items } = await read(live);
  assert.equal(items[0]?.published, published);
  assert.equal(
    items[0].body,
    '<p>Början.</p>' +
      '<h3>Nu &amp; då</h3><p><time datetime="2024-01-15T09:45:00+01:00">15 jan. 2024 09:45 GMT+01:00</time></p><p>Det &lt;hände&gt;.</p>' +
      '<p><time datetime="2024-01-16">16 jan. 2024</time></p><p>Sist.</p><p><img src="https://news.example/a.jpg" alt="En &quot;bild&quot;"></p>',
  );
});

describe('an answer without a release that can be read is an error', () => {
  const refused = async (json: unknown, format?: ReleaseFormatName, message = /./): Promise<void> => {
    await assert.rejects(read(json, format), (error: unknown) => {
      assert.ok(error instanceof FormatError, String(error));
      assert.match(error.message, message);
      return true;
    });
  };
  const search = [
    { id: 7, title: 'Rubriken', url: 'https://news.example/a', type: 'post', subtype: 'post', _links: {} },
  ];

  it("of WordPress's search, which says what to ask for", async () => {
    await refused(search, undefined, /wp\/v2\/posts\?search=/);
    await refused(search, 'wordpress', /wp\/v2\/posts\?search=/);
  });

  const faulty: [ReleaseFormatName, (items: unknown[]) => unknown][] = [
    ['own', (items) => ({ items })],
    ['own', (items) => items],
    ['json-feed', (items) => ({ version: 'https://jsonfeed.org/version/1.1', items })],
    ['news-article', (items) => ({ '@graph': items })],
    ['news-article', (items) => page(items)],
    ['mynewsdesk', (items) => ({ search_result: { items: { item: items } } })],
    ['mynewsdesk', (items) => ({ items: { item: items } })],
    ['mfn', (items) => ({ items })],
    ['cision', (items) => ({ Releases: items })],
    ['wordpress', (items) => items],
    ['drupal', (items) => ({ data: items })],
    ['ghost', (items) => ({ posts: items })],
    ['strapi', (items) => ({ data: items })],
    ['ninjs', (items) => ({ items })],
    ['ninjs', (items) => ({ _items: items })],
    ['prezly', (items) => ({ stories: items })],
  ];
  for (const [format, list] of faulty) {
    it(`of ${format}: ${JSON.stringify(list([]))}`, async () => {
      for (const items of [[{}, {}], [null], ['a', 1], [[]], [{ '@type': 'Event', id: 'x' }]])
        await refused(list(items), format);
    });
  }
});
