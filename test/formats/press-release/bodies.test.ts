/** Texts that a site keeps in fields of its own, or shows on its own page only. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { readReleases } from '../../../src/formats/press-release/formats.js';
import { tellElsewhere } from '../../../src/formats/press-release/elsewhere.js';
import type { PressRelease } from '../../../src/model/press-release.js';
import { base, documents } from './documents.js';

const read = async (json: unknown, report: (message: string) => void = () => undefined): Promise<PressRelease> =>
  (await readReleases(json, { base, decode, report })).items[0] as PressRelease;

const bodyOf = async (json: unknown): Promise<string | undefined> => (await read(json)).body;

it('reads a caption however deep it stands', async () => {
  let caption: unknown = { text: 'Längst in' };
  for (let depth = 0; depth < 20_000; depth++) caption = { children: [caption] };
  const content = { children: [{ type: 'image-block', file: { uuid: 'dddddddd-4' }, ...(caption as object) }] };
  const { items } = await readReleases(
    { ...documents.prezly(), content },
    { base, decode, format: 'prezly', report: () => undefined },
  );
  assert.doesNotMatch(items[0]?.body ?? '', /figcaption/);
});

describe('a dynamic zone of Strapi', () => {
  const entry = (fields: object): object => ({
    data: { documentId: 'd', title: 'Rubriken', publishedAt: '2017-10-10T05:20:00Z', ...fields },
  });
  const zones: [what: string, zone: object[], body: string | undefined][] = [
    [
      'its rich text',
      [{ __component: 'shared.rich-text', body: 'Bron är **klar**.' }],
      '<p>Bron är <strong>klar</strong>.</p>',
    ],
    ['its HTML', [{ __component: 'a.b', content: '<p>Ett</p>' }], '<p>Ett</p>'],
    [
      'its blocks',
      [{ __component: 'a.b', text: [{ type: 'paragraph', children: [{ text: 'a < b' }] }] }],
      '<p>a &lt; b</p>',
    ],
    [
      'its quotes',
      [{ __component: 'shared.quote', title: 'Anna Ek', body: 'Äntligen!' }],
      '<blockquote><p>Äntligen!</p><p>Anna Ek</p></blockquote>',
    ],
    [
      'its pictures',
      [
        { __component: 'shared.media', file: { data: { attributes: { url: '/a.jpg', alternativeText: 'En "bro"' } } } },
        { __component: 'shared.slider', files: [{ url: '/b.jpg', caption: 'Ån' }, { url: 'javascript:1' }] },
      ],
      '<figure><img src="https://news.example/a.jpg" alt="En &quot;bro&quot;"></figure><figure><img src="https://news.example/b.jpg" alt=""><figcaption>Ån</figcaption></figure>',
    ],
    ['its headings', [{ __component: 'a.section', title: 'Mer & så', text: 'Ett' }], '<h2>Mer &amp; så</h2><p>Ett</p>'],
    ['nothing where it holds nothing', [{ __component: 'a.space' }, {}], undefined],
  ];
  for (const [what, zone, body] of zones) {
    it(`is read with ${what}, however the field is called`, async () => {
      for (const field of ['body', 'blocks', 'innehall']) assert.equal(await bodyOf(entry({ [field]: zone })), body);
    });
  }

  it('gives way to a text of its own, unless that is blank', async () => {
    const [, zone] = zones[0] ?? [];
    assert.equal(await bodyOf(entry({ content: '<p>Ett</p>', blocks: zone })), '<p>Ett</p>');
    assert.match((await bodyOf(entry({ content: '', blocks: zone }))) ?? '', /klar/);
  });
});

describe('a text of Drupal', () => {
  const node = (attributes: object): object => {
    const document = documents.drupal() as { data: { attributes: object } };
    return {
      ...document,
      data: { ...document.data, attributes: { ...document.data.attributes, body: undefined, ...attributes } },
    };
  };
  const text = (words: string): object => ({ value: words, processed: `<p>${words}</p>` });
  const nodes: [what: string, attributes: object, body: string | undefined][] = [
    ['in a field of its own', { field_brodtext: text('Ett') }, '<p>Ett</p>'],
    ['in the first of a list', { field_text: [text('Ett'), text('Två')] }, '<p>Ett</p>'],
    ['beside a lead', { field_ingress: text('Ingress'), field_text: text('Ett') }, '<p>Ett</p>'],
    ['beside empty fields', { field_a: null, field_b: text(''), field_text: text('Ett') }, '<p>Ett</p>'],
    ['beside a text that no editor added', { revision_log: text('Rättat'), field_text: text('Ett') }, '<p>Ett</p>'],
    ['beside fields without one', { field_a: null, field_b: 'x', field_c: {}, field_d: text('') }, undefined],
    ['in one of two', { field_a: text('Ett'), field_b: text('Två') }, undefined],
    ['in the usual one', { body: text('Ett'), field_b: text('Två') }, '<p>Ett</p>'],
  ];
  for (const [what, attributes, body] of nodes) {
    it(`is ${body ? 'read' : 'not guessed'} ${what}`, async () => {
      const found = await bodyOf(node(attributes));
      assert.equal(found, body);
    });
  }

  for (const created of [1507612800, '1507612800', 1507612800000])
    it(`has its time in Unix's count: ${JSON.stringify(created)}`, async () => {
      const { published, dateOnly } = await read(node({ created, changed: created }));
      assert.deepEqual([published, dateOnly], ['2017-10-10T05:20:00Z', undefined]);
    });

  it('has no time in a number that is none', async () => {
    for (const created of [3, -1507612800, 1e20, '20171010x'])
      await assert.rejects(read(node({ created })), /"data\.attributes\.created" must be a date/);
  });
});

describe('a text of WordPress in fields of a site', () => {
  const post = (acf: unknown, rendered = ''): object => ({ ...documents.wordpress(), content: { rendered }, acf });
  const long = 'Bron är klar och öppnas i maj av kommunen. '.repeat(6).trim();
  const posts: [what: string, acf: unknown, body: string | undefined][] = [
    ['the only one that is HTML', { pris: '65', bild: 17, brod: '<p>Ett</p>' }, '<p>Ett</p>'],
    ['the only long one', { pris: '65', falt: long }, `<p>${long}</p>`],
    ['the one that is called so', { sidofalt: '<p>Sida</p>', content: '<p>Ett</p>' }, '<p>Ett</p>'],
    ['one within a group', { grupp: { text: '<p>Ett</p>' } }, '<p>Ett</p>'],
    ['one beside a lead', { ingress: '<p>Ingress</p>', brod: '<p>Ett</p>' }, '<p>Ett</p>'],
    [
      'the layouts of an editor',
      {
        sidhuvud: '<p>Nej</p>',
        delar: [
          { acf_fc_layout: 'text', heading: 'Mer &amp; så', text: '<p>Ett</p>' },
          { acf_fc_layout: 'bild', image: { url: '/a.jpg' } },
          { acf_fc_layout: 'text', text: '<p>Två</p>' },
        ],
      },
      '<h2>Mer &amp; så</h2><p>Ett</p><p>Två</p>',
    ],
    ['none of two', { en: '<p>Ett</p>', tva: '<p>Två</p>' }, undefined],
    ['nothing', { pris: '65', tom: '', lista: [] }, undefined],
    ['an empty list', [], undefined],
  ];
  for (const [what, acf, body] of posts) {
    it(`is ${what}`, async () => {
      assert.equal(await bodyOf(post(acf)), body);
      assert.equal(await bodyOf([post(acf)]), body);
    });
  }

  it('gives way to the text of the post', async () => {
    assert.equal(await bodyOf(post({ text: '<p>Ett</p>' }, '<p>Text</p>')), '<p>Text</p>');
  });

  it('stays unread where the post is protected', async () => {
    const content = { rendered: '', protected: true };
    assert.equal(await bodyOf({ ...post({ text: '<p>Ett</p>' }), content }), undefined);
  });
});

describe('a release of which the whole text is elsewhere', () => {
  const article = (isAccessibleForFree: unknown, more: object = {}): object => ({
    ...documents['news-article'](),
    isAccessibleForFree,
    ...more,
  });
  const ghost = (access: unknown): object => {
    const document = documents.ghost() as { posts: object[] };
    return { ...document, posts: [{ ...document.posts[0], access }] };
  };
  const documentsOf: [what: string, json: unknown, restricted: true | undefined][] = [
    ['protected by a password', { ...documents.wordpress(), content: { rendered: '', protected: true } }, true],
    ['an article to pay for', article(false), true],
    ['an article to pay for, in words', article('False'), true],
    ['an article to pay for, as a thing', article('https://schema.org/False'), true],
    [
      'an article of which a part is to pay for',
      article(undefined, { hasPart: { isAccessibleForFree: 'false' } }),
      true,
    ],
    ['an article for everyone', article(true), undefined],
    ['an article that does not tell', article(undefined), undefined],
    ['a post for members', ghost(false), true],
    ['a post for everyone', ghost(true), undefined],
  ];
  for (const [what, json, restricted] of documentsOf) {
    it(`${restricted ? 'says so' : 'is none'}: ${what}`, async () => {
      assert.equal((await read(json)).restricted, restricted);
    });
  }
});

describe('a long text that was not read', () => {
  const long = '<p>Bron är klar och öppnas i maj av kommunen.</p> '.repeat(20);
  const told = (json: unknown, items: Partial<PressRelease>[] = [{}]): string[] => {
    const reports: string[] = [];
    const context = { base, decode, report: (message: string) => void reports.push(message) };
    tellElsewhere(json, items as PressRelease[], context);
    return reports;
  };

  it('is named to the developer when a release has no text', async () => {
    const said = await new Promise<string>((resolve) => {
      const document = { ...documents.wordpress(), content: { rendered: '' }, meta: { text: long } };
      void read(document, resolve);
    });
    assert.equal(said, 'A release has no text. There is one that was not read: "meta.text".');
  });

  const others: [what: string, json: unknown, items?: Partial<PressRelease>[]][] = [
    ['a short one', { a: 'Bron är klar.' }],
    ['letters without spaces', { a: 'x'.repeat(5000) }],
    ['what stands in the head of a page', { a: `<meta name="x">${long}` }],
    ['its lead', { a: long }, [{ lead: long.replace(/<[^>]*>/g, '') }]],
    ['no text', { a: 1, b: [null, true] }],
  ];
  for (const [what, json, items] of others) {
    it(`is not ${what}`, () => {
      assert.deepEqual(told(json, items), []);
    });
  }

  it('is one of three at most, in any number of places', () => {
    const many = Array.from({ length: 100_000 }, () => long);
    assert.equal(told({ many }).length, 1);
    assert.equal(told({ many })[0]?.split(',').length, 3);
    assert.deepEqual(told(Array.from({ length: 100_000 }, () => 1)), []);
  });
});
