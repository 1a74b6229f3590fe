import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../endpoint/html/decode.js';
import type { ReleaseContext } from '../../../src/formats/context.js';
import { FormatError } from '../../../src/formats/format-error.js';
import {
  readRelease,
  readReleases,
  type ReleaseFormatName,
  type RecognizedReleases,
} from '../../../src/formats/press-release/formats.js';
import type { PressRelease } from '../../../src/model/press-release.js';
import { base, documents } from './documents.js';

type Foreign = keyof typeof documents;

const formats = Object.keys(documents) as Foreign[];

const own = { id: 'r', url: '/r', language: 'sv', headline: 'h', published: '2017-10-10T07:20:00+02:00' };

const read = async (
  json: unknown,
  more: Partial<ReleaseContext> = {},
): Promise<RecognizedReleases & { reports: string[]; trace: Record<string, string>; release: PressRelease }> => {
  const reports: string[] = [];
  const trace: Record<string, string> = {};
  const result = await readReleases(json, {
    base,
    decode,
    report: (message) => reports.push(message),
    trace: (field, from) => (trace[field] = from),
    ...more,
  });
  return { ...result, reports, trace, release: result.items[0] as PressRelease };
};

const refused = async (json: unknown, field: string, more: Partial<ReleaseContext> = {}): Promise<void> => {
  await assert.rejects(read(json, more), (error: unknown) => {
    assert.ok(error instanceof FormatError, String(error));
    assert.equal(error.field, field);
    return true;
  });
};

const wordPress = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...documents.wordpress(),
  ...change,
});

describe('a document of each format', () => {
  for (const format of formats) {
    it(`is recognized and read: ${format}`, async () => {
      const found = await read(documents[format]());
      assert.equal(found.format, format);
      assert.equal(found.items.length, 1);
      assert.match(found.release.headline, /^Rubriken/);
      assert.equal(Date.parse(found.release.published ?? ''), Date.parse('2017-10-10T05:20:00Z'));
      assert.deepEqual(found.reports, []);
      assert.ok(found.trace.headline);
      assert.ok(found.trace.published);
    });
  }

  const expectations: [format: Foreign, expected: Partial<PressRelease>][] = [
    [
      'json-feed',
      {
        id: '1',
        url: 'https://news.example/a',
        language: 'sv',
        lead: 'Ingressen',
        body: '<p>Ett &lt;b&gt;</p><p>Två</p>' as PressRelease['body'] & string,
        attachments: [{ title: 'a.pdf', url: 'https://news.example/a.pdf', mediaType: 'application/pdf', size: 900 }],
        publisher: { name: 'Nyheter', url: 'https://news.example/' },
      },
    ],
    [
      'news-article',
      {
        published: '2017-10-10T07:20:00+02:00',
        url: base,
        id: base,
        image: { url: 'https://news.example/a.jpg', width: 800, caption: 'Bildtext', credit: 'N.N.' },
        tags: ['jobb', 'skog'],
        correction: 'Antalet är rättat.',
        publisher: { name: 'Utgivaren', logo: 'https://news.example/logo.png' },
      },
    ],
    [
      'wordpress',
      {
        headline: 'Rubriken – en',
        lead: 'Ingressen…',
        language: 'und',
        published: '2017-10-10T07:20:00+02:00',
        type: 'Nyheter',
        tags: ['Skog & mark'],
        image: {
          url: 'https://news.example/a.jpg',
          width: 1200,
          height: 800,
          alt: 'En skog',
          sources: [
            { url: 'https://news.example/a-300.jpg', width: 300 },
            { url: 'https://news.example/a-800.jpg', width: 800 },
          ],
        },
      },
    ],
    [
      'mynewsdesk',
      {
        id: '12',
        published: '2017-10-10T07:20:00+02:00',
        timeZone: 'Europe/Stockholm',
        tags: ['skog', 'jobb'],
        contacts: [{ name: 'Bo Exempel' }],
        links: [{ text: 'Mer', url: 'https://news.example/mer' }],
      },
    ],
    [
      'mfn',
      {
        language: 'sv',
        translations: [{ language: 'en', headline: 'The headline', url: 'https://news.example/en' }],
        image: { url: 'https://news.example/a.jpg', caption: 'Bild' },
        attachments: [{ title: 'Rapport', url: 'https://news.example/a.pdf', mediaType: 'application/pdf' }],
      },
    ],
    [
      'cision',
      {
        published: '2017-10-10T07:20:00+02:00',
        image: {
          url: 'https://news.example/a.jpg',
          sources: [{ url: 'https://news.example/a-400.jpg', width: 400 }],
        },
        body: '<p>Text</p><blockquote><p>Ett &lt;citat&gt;</p><p>Anna Exempel</p></blockquote><ul><li>Ett</li></ul>' as PressRelease['body'] &
          string,
      },
    ],
    [
      'drupal',
      {
        url: 'https://news.example/a',
        body: '<p>Text</p>' as PressRelease['body'] & string,
        image: { url: 'https://news.example/a.jpg', alt: 'En skog', width: 800 },
      },
    ],
    ['ghost', { lead: 'Ingressen', image: { url: 'https://news.example/a.jpg', caption: 'Bildtext' } }],
    [
      'strapi',
      {
        body: '<h2>Mer</h2><p>Text med <em>tryck</em> &lt;b&gt;</p>' as PressRelease['body'] & string,
        image: { url: 'https://news.example/a.jpg', sources: [{ url: 'https://news.example/a-500.jpg', width: 500 }] },
      },
    ],
    [
      'ninjs',
      {
        url: 'https://news.example/a',
        status: 'usable',
        body: '<p>Text</p>' as PressRelease['body'] & string,
        image: {
          url: 'https://news.example/a-1024.jpg',
          width: 1024,
          credit: 'N.N.',
          sources: [{ url: 'https://news.example/a-1024.jpg', width: 1024, type: 'image/jpeg' }],
        },
      },
    ],
    [
      'prezly',
      {
        language: 'sv-SE',
        body: '<h2>Mer</h2><p><strong>a &lt; b</strong>x</p>' as PressRelease['body'] & string,
        contacts: [{ name: 'Anna Exempel', phone: '070-000' }],
        attachments: [{ title: 'Rapport', url: 'https://cdn.uc.assets.prezly.com/bbbbbbbb-2/a.pdf', size: 900 }],
      },
    ],
  ];
  for (const [format, expected] of expectations) {
    it(`fills the model: ${format}`, async () => {
      const { release } = await read(documents[format]());
      for (const [field, value] of Object.entries(expected))
        assert.deepEqual(release[field as keyof PressRelease], value, field);
    });
  }
});

describe('detection', () => {
  const near: [what: string, json: unknown, expected: ReleaseFormatName][] = [
    ['our own', own, 'own'],
    ['our own with fields of others', { ...own, '@type': 'NewsArticle', uri: 'x', attributes: {}, posts: [] }, 'own'],
    ['a list of our own', { items: [own], next: null }, 'own'],
    ['a bare list of posts', [wordPress()], 'wordpress'],
    ['a list whose first item is no object', [null, wordPress()], 'wordpress'],
    ['a graph', { '@graph': [documents['news-article']()] }, 'news-article'],
    [
      'Mynewsdesk, strict',
      { item: [(documents.mynewsdesk() as { items: { item: object } }).items.item] },
      'mynewsdesk',
    ],
    ['Drupal without its version', { data: [(documents.drupal() as { data: object }).data] }, 'drupal'],
    ['Strapi 5', { data: { documentId: 'd', title: 'h', publishedAt: '2017-10-10T05:20:00Z' } }, 'strapi'],
    ['ninjs 1', { uri: 'x', headline: 'h', versioncreated: '2017-10-10T05:20:00Z', body_text: 't' }, 'ninjs'],
  ];
  for (const [what, json, expected] of near) {
    it(`sees ${expected} in ${what}`, async () => {
      assert.equal((await read(json)).format, expected);
    });
  }

  it('gives way to the name that the page says', async () => {
    await refused({ ...own, published: undefined }, 'title.rendered', { format: 'wordpress' });
    await assert.rejects(read(own, { format: 'rss' }), /"rss".*own, mfn, json-feed, .*prezly/);
  });

  it('says of a document of no format what was missing and which formats were tried', async () => {
    await assert.rejects(read({ hello: 1 }), /"id" must be text, but is missing.*json-feed.*strapi/);
  });
});

describe('a faulty document', () => {
  for (const [what, value] of [
    ['missing', undefined],
    ['null', null],
    ['a list', []],
    ['an object', {}],
    ['empty', ''],
  ] as const) {
    it(`is refused in its own terms when a required field is ${what}`, async () => {
      await refused(wordPress({ title: { rendered: value } }), 'title.rendered', { format: 'wordpress' });
      await refused({ ...documents.prezly(), title: value }, 'title');
    });
  }

  it('costs a list one item and one line', async () => {
    const posts = Array.from({ length: 50 }, (_, index) => wordPress(index === 17 ? { title: { rendered: 3 } } : {}));
    const { items, reports } = await read(posts);
    assert.equal(items.length, 49);
    assert.equal(reports.length, 1);
    assert.match(reports[0] ?? '', /^"\[17\]\.title\.rendered" must be text, but is 3\./);
  });

  it('is refused when no item of a list can be read', async () => {
    await refused([wordPress({ title: {} })], '[0].title.rendered', { format: 'wordpress' });
  });

  it('is refused when its status or embargo cannot be read', async () => {
    await refused({ ...documents.ninjs(), pubStatus: 'secret' }, 'pubStatus');
    await refused({ ...documents.ninjs(), embargoedUntil: '2017-10-10' }, 'embargoedUntil');
  });

  const node = documents.drupal() as { data: { attributes: object } };
  const drupal = (status: boolean): object => ({
    ...node,
    data: { ...node.data, attributes: { ...node.data.attributes, status } },
  });
  const statuses: [document: unknown, status: string | undefined][] = [
    ...['private', 'draft', 'pending', 'future', 'trash'].map((status): [unknown, string] => [
      wordPress({ status }),
      'withheld',
    ]),
    [wordPress({ status: 'publish' }), undefined],
    [drupal(false), 'withheld'],
    [drupal(true), undefined],
    ...['private', 'confidential'].map((visibility): [unknown, string] => [
      { ...documents.prezly(), visibility },
      'withheld',
    ]),
    [{ ...documents.prezly(), visibility: 'public' }, undefined],
    ...['withheld', 'canceled'].map((pubStatus): [unknown, string] => [{ ...documents.ninjs(), pubStatus }, pubStatus]),
    ...['Withdrawn', 'Retracted', 'https://example.org/status/retracted'].map(
      (creativeWorkStatus): [unknown, string] => [{ ...documents['news-article'](), creativeWorkStatus }, 'canceled'],
    ),
    [{ ...documents['news-article'](), creativeWorkStatus: 'Published' }, undefined],
  ];
  for (const [index, [document, status]] of statuses.entries())
    it(`is ${status ?? 'usable'} where its source says so (${String(index)})`, async () => {
      assert.equal((await read(document)).release.status, status);
    });

  const odd: [what: string, change: Record<string, unknown>, expected: Partial<PressRelease>][] = [
    ['entities that were encoded twice', { title: { rendered: 'A &amp;amp; B' } }, { headline: 'A &amp; B' }],
    ['tags in a title', { title: { rendered: '<em>A</em> &lt;b&gt;' } }, { headline: 'A <b>' }],
    ['an address that runs', { link: 'javascript:alert(1)' }, { url: base }],
    ['an address without a scheme', { link: '//other.example/a' }, { url: 'https://other.example/a' }],
    [
      'a featured picture that may not be read',
      { _embedded: { 'wp:featuredmedia': [{ code: 'rest_post_invalid_id' }] } },
      {},
    ],
  ];
  for (const [what, change, expected] of odd) {
    it(`is read with ${what}`, async () => {
      const { release } = await read(wordPress(change));
      for (const [field, value] of Object.entries(expected)) assert.equal(release[field as keyof PressRelease], value);
      if (change._embedded) assert.equal(release.image, undefined);
    });
  }

  it('says nothing of an empty text, which is how many services write that there is none', async () => {
    const empty = { excerpt: { rendered: '' }, modified_gmt: '', lang: ' ', link: '' };
    const { release, reports } = await read(wordPress(empty));
    assert.deepEqual(reports, []);
    for (const field of ['lead', 'updated'] as const) assert.equal(release[field], undefined);
    assert.equal(release.language, 'und');
  });

  it('tells of a text that is something else', async () => {
    const { reports } = await read(wordPress({ excerpt: { rendered: 3 } }));
    assert.deepEqual(reports, ['"excerpt.rendered" must be text, but is 3. It was left out.']);
  });

  it('gives a picture once that several of its fields lead to, however many', async () => {
    const document = documents.drupal() as { data: { relationships: unknown } };
    const data = Array.from({ length: 2000 }, () => ({ type: 'media--image', id: 'm1' }));
    const relationships = Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [`field_${String(at)}`, { data: { type: 'file--file', id: 'f1' } }]),
    );
    const file = { type: 'file--file', id: 'f1', attributes: { uri: { url: '/a.jpg' }, filemime: 'image/jpeg' } };
    document.data.relationships = { field_images: { data } };
    const { release } = await read({
      ...document,
      included: [{ type: 'media--image', id: 'm1', relationships }, file],
    });
    assert.equal(release.image?.url, 'https://news.example/a.jpg');
    assert.equal(release.gallery, undefined);
  });

  it('keeps its words where a small letter is longer than the great one', async () => {
    const html = `<html><body><p>${'İ'.repeat(20)}</p><h1>Rubriken</h1><p>Text</p></body></html>`;
    const { release } = await read({ ...documents.ninjs(), bodies: [{ contentType: 'text/html', value: html }] });
    assert.equal(release.body, html.slice('<html><body>'.length, -'</body></html>'.length));
    const top = `<html><BODY><H1>Rubriken</H1><p>${'İ'.repeat(20)}</p></BODY></html>`;
    const { release: other } = await read({ ...documents.ninjs(), bodies: [{ contentType: 'text/html', value: top }] });
    assert.equal(other.body, `<p>${'İ'.repeat(20)}</p>`);
  });

  it('may hold a megabyte in one field', async () => {
    const { release } = await read(wordPress({ content: { rendered: '<p>'.repeat(350_000) } }));
    assert.equal(release.body?.length, 1_050_000);
  });
});

describe('the next page', () => {
  const nexts: [what: string, json: unknown, next: string | null][] = [
    ['of a feed', documents['json-feed'](), 'https://news.example/feed-2.json'],
    [
      'of a full page of posts',
      Array.from({ length: 10 }, () => wordPress()),
      'https://news.example/api/list?offset=20',
    ],
    ['of a page that is not full', [wordPress()], null],
    ['of Ghost', documents.ghost(), 'https://news.example/api/list?page=3'],
    ['that would run code', { ...documents['json-feed'](), next_url: 'javascript:1' }, null],
    ['of our own', { items: [own], next: '?page=3' }, 'https://news.example/api/list?page=3'],
    ['of our own, where it is not told', { items: [own] }, null],
    ['of our own list without anything around it', [own], null],
  ];
  for (const [what, json, next] of nexts) {
    it(`is known: ${what}`, async () => {
      assert.equal((await read(json)).next, next);
    });
  }

  for (const next of ['#x', '', 'javascript:1', 3, {}]) {
    it(`is left out with a report when our own is ${JSON.stringify(next)}, and its releases are not`, async () => {
      const { items, next: found, reports } = await read({ items: [own], next });
      assert.equal(items.length, 1);
      assert.equal(found, null);
      assert.match(reports.join('\n'), /^"next" must be .* It was left out\.$/);
    });
  }
});

it('traces a field to where it was taken', async () => {
  const { trace } = await read(wordPress());
  assert.equal(trace.headline, 'title.rendered');
  assert.equal(trace['image.sources'], '_embedded.wp:featuredmedia[0].media_details.sizes');
});

it('prefers the language of the page among the versions of a release', async () => {
  const { release } = await read(documents.mfn(), { language: 'en-GB' });
  assert.equal(release.language, 'en');
  assert.equal(release.translations?.[0]?.language, 'sv');
});

it('reads the newest of a list as the release', async () => {
  const reports: string[] = [];
  const newer = wordPress({ id: 8, date: '2018-10-10T07:20:00', date_gmt: '2018-10-10T05:20:00' });
  const release = await readRelease([wordPress(), newer], { base, decode, report: (line) => reports.push(line) });
  assert.equal(release?.id, '8');
  assert.equal(reports.length, 1);
});

/** Puts a value in the place of one of the document's parts. */
const replaced = (json: unknown, place: number, value: unknown): unknown => {
  let left = place;
  const walk = (part: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner)]));
  };
  return walk(json);
};

const readsOrRefuses = async (json: unknown, format?: ReleaseFormatName): Promise<void> => {
  try {
    const { items } = await read(json, format ? { format } : {});
    assert.ok(Array.isArray(items));
  } catch (error) {
    assert.ok(error instanceof FormatError, String(error));
  }
};

describe('no JSON makes a format throw anything but a FormatError', () => {
  for (const format of formats) {
    it(`of ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), (json) => readsOrRefuses(json, format)),
        { seed: 4, numRuns: 100 },
      );
      await fc.assert(
        fc.asyncProperty(fc.nat(50), fc.jsonValue(), (place, value) =>
          readsOrRefuses(replaced(documents[format](), place, value)),
        ),
        { seed: 4, numRuns: 200 },
      );
    });
  }

  it('however deep a story is nested', async () => {
    const depth = 20_000;
    const content = `${'{"type":"quote","children":['.repeat(depth)}{"text":"a"}${']}'.repeat(depth)}`;
    await readsOrRefuses({ ...documents.prezly(), content });
  });
});
