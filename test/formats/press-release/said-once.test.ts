/** Who wrote a release and what it is, in every format; and that it says nothing twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import type { ReleaseContext } from '../../../src/formats/context.js';
import { readReleases, type ReleaseFormatName } from '../../../src/formats/press-release/formats.js';
import type { PressRelease } from '../../../src/model/press-release.js';
import { base, documents, withFields } from './documents.js';

type Json = Record<string, unknown>;

const read = async (json: unknown, more: Partial<ReleaseContext> = {}): Promise<PressRelease> => {
  const reports: string[] = [];
  const { items } = await readReleases(json, { base, decode, report: (line) => reports.push(line), ...more });
  assert.deepEqual(reports, []);
  return items[0] as PressRelease;
};

const anna = [{ name: 'Anna Exempel' }];
const reporter = [{ name: 'Anna Exempel', title: 'Reporter' }];

describe('the byline', () => {
  const cases: [format: Exclude<ReleaseFormatName, 'own'>, more: Json, expected: PressRelease['byline']][] = [
    ['json-feed', { author: { name: 'Anna Exempel' } }, anna],
    [
      'json-feed',
      { authors: [{ name: 'Anna Exempel' }, { name: 'Bo Exempel' }, { url: '/c' }] },
      [...anna, { name: 'Bo Exempel' }],
    ],
    ['json-feed', { authors: [{ name: 'Nyheter' }] }, undefined],
    ['news-article', { author: { '@type': 'Person', name: 'Anna Exempel', jobTitle: 'Reporter' } }, reporter],
    ['news-article', { author: 'Anna Exempel' }, anna],
    ['news-article', { author: ['https://social.example/anna', 'Anna &amp; Bo'] }, [{ name: 'Anna & Bo' }]],
    ['news-article', { author: { '@type': 'Organization', name: 'Utgivaren' } }, undefined],
    ['news-article', { creator: [{ name: 'Anna Exempel' }, { name: 'anna exempel' }] }, anna],
    ['wordpress', { _embedded: { author: [{ id: 1, name: 'Anna Exempel', description: 'x' }] } }, anna],
    ['wordpress', { _embedded: { author: [{ code: 'rest_user_invalid_id', message: 'x' }] } }, undefined],
    ['wordpress', { _embedded: { author: [{ name: 'admin' }] } }, undefined],
    ['wordpress', { yoast_head_json: { author: 'Anna Exempel' } }, anna],
    ['ghost', { authors: [{ name: 'Anna Exempel', bio: null }] }, anna],
    ['ghost', { primary_author: { name: 'Anna Exempel' } }, anna],
    ['strapi', { author: { data: { attributes: { name: 'Anna Exempel', jobTitle: 'Reporter' } } } }, reporter],
    ['strapi', { author: 'Anna Exempel' }, anna],
    ['ninjs', { byline: 'Anna Exempel' }, anna],
    ['ninjs', { by: 'Anna Exempel' }, anna],
    ['ninjs', { authors: [{ name: 'Anna Exempel', role: 'writer', jobtitle: { name: 'Reporter' } }] }, reporter],
    ['prezly', { author: { id: 7, email: 'a@news.example', display_name: 'Anna Exempel' } }, anna],
  ];
  for (const [format, more, expected] of cases) {
    it(`is read: ${format}, ${JSON.stringify(more)}`, async () => {
      const { byline, contacts } = await read(withFields(format, more));
      assert.deepEqual(byline, expected);
      assert.equal(
        contacts?.some(({ name }) => name.startsWith('Anna Exempel') && format !== 'prezly') ?? false,
        false,
      );
    });
  }

  it("is a feed's for items that name none", async () => {
    assert.deepEqual((await read({ ...documents['json-feed'](), authors: anna })).byline, anna);
  });

  it("is that of Drupal's included user", async () => {
    const document = documents.drupal() as { data: { relationships: Json }; included: Json[] };
    document.data.relationships.uid = { data: { type: 'user--user', id: 'u1' } };
    document.included.push({ type: 'user--user', id: 'u1', attributes: { display_name: 'Anna Exempel' } });
    assert.deepEqual((await read(document)).byline, anna);
  });

  it('is read from our own', async () => {
    const own = { id: 'r', url: '/r', language: 'sv', headline: 'h', published: '2017-10-10T07:20:00+02:00' };
    assert.deepEqual((await read({ ...own, byline: reporter })).byline, reporter);
  });
});

it('takes for a contact only whom one can reach', async () => {
  const { contacts } = await read(
    withFields('ninjs', {
      infoSources: [{ name: 'Byrån', contactInfo: [{ type: 'web', value: 'https://b.example' }] }],
      people: [{ name: 'Bo', contactInfo: [{ type: 'email', value: 'bo@news.example' }] }],
    }),
  );
  assert.deepEqual(contacts, [{ name: 'Bo', email: 'bo@news.example' }]);
});

describe('the kind of text', () => {
  const kinds: [code: string, language: string, page: string | undefined, expected: string | undefined][] = [
    ['pressrelease', 'sv', undefined, 'Pressmeddelande'],
    ['news', 'sv', undefined, 'Nyhet'],
    ['blog_post', 'sv', undefined, 'Blogginlägg'],
    ['event', 'sv', undefined, 'Evenemang'],
    ['pressrelease', 'en-GB', 'sv', 'Press release'],
    ['pressrelease', 'no', 'sv', 'Pressemelding'],
    ['pressrelease', 'ja', 'sv-SE', 'Pressmeddelande'],
    ['pressrelease', 'ja', 'ja', 'Press release'],
    ['image', 'sv', 'sv', undefined],
  ];
  for (const [code, language, page, expected] of kinds) {
    it(`of Mynewsdesk is in words: ${code} in ${language} on a page in ${String(page)}`, async () => {
      const json = withFields('mynewsdesk', { type_of_media: code, language });
      assert.equal((await read(json, page ? { language: page } : {})).type, expected);
    });
  }

  for (const [tags, expected] of [
    [[':regulatory', ':regulatory:mar', 'sub:report'], 'Regulatoriskt pressmeddelande'],
    [[':correction'], 'Pressmeddelande, rättelse'],
    [['regulatory', ':regulatory:correction'], 'Regulatoriskt pressmeddelande, rättelse'],
    [['sub:corrections'], 'Pressmeddelande'],
  ] as const) {
    it(`of MFN tells its marks: ${tags.join(' ')}`, async () => {
      assert.equal((await read(withFields('mfn', { properties: { lang: 'sv', tags } }))).type, expected);
    });
  }

  const none = (
    'Uncategorized Uncategorised Okategoriserade Okategoriserad Ukategorisert Allgemein Unkategorisiert Luokittelematon ' +
    'Óflokkað 未分類 未分类 미분류 Uncategorized-sv'
  )
    .split(' ')
    .concat('Ikke kategoriseret', 'Non classé', 'Sin categoría', 'Sem categoria', 'Senza categoria', 'Geen categorie')
    .concat('Bez kategorii', 'Без рубрики', 'Χωρίς κατηγορία', 'Uncategorized @fi', 'Nezařazené', 'غير مصنف');
  for (const name of none) {
    it(`is none where it says "${name}"`, async () => {
      const terms = (...names: string[]) => [names.map((one) => ({ taxonomy: 'category', name: one }))];
      const json = (...names: string[]) => withFields('wordpress', { _embedded: { 'wp:term': terms(...names) } });
      assert.equal((await read(json(name))).type, undefined);
      assert.equal((await read(json(name, 'Skog'))).type, 'Skog');
      assert.equal((await read(withFields('ghost', { primary_tag: { name } }))).type, undefined);
      assert.equal((await read(withFields('news-article', { articleSection: [name, 'Skog'] }))).type, 'Skog');
      assert.equal((await read(withFields('prezly', { categories: [{ display_name: name }] }))).type, undefined);
    });
  }

  for (const name of ['Kategoriserade', 'Categorized', 'Sin', 'Bez', 'Nekrolog', 'Kategorier'])
    it(`stays where it says "${name}"`, async () => {
      assert.equal((await read(withFields('ghost', { primary_tag: { name } }))).type, name);
    });
});

describe('topics', () => {
  it('are cleaned in every way that they are written', async () => {
    const tags = [
      'p',
      'n',
      ' skog ',
      'Skog',
      '##jobb',
      '-',
      'Uncategorized',
      'EU',
      '2024',
      '車',
      'a  b',
      'C# och',
      '# rum ',
    ];
    const expected = ['skog', 'jobb', 'EU', '2024', '車', 'a b', 'C# och', 'rum'];
    const { tags: listed } = await read(withFields('json-feed', { tags }));
    assert.deepEqual(listed, expected);
    assert.deepEqual((await read(withFields('news-article', { keywords: tags.join(',') }))).tags, expected);
    assert.deepEqual((await read(withFields('ninjs', { subject: tags.map((name) => ({ name })) }))).tags, expected);
  });

  it('are none where nothing is left', async () => {
    assert.equal('tags' in (await read(withFields('json-feed', { tags: ['p', 'n'] }))), false);
  });
});

describe('files and links', () => {
  it('stand once, though the list has them twice', async () => {
    const attachments = ['/a.pdf', 'https://news.example/a.pdf', '/b.pdf'].map((url) => ({
      url,
      mime_type: 'application/pdf',
    }));
    const release = await read(withFields('json-feed', { attachments }));
    assert.deepEqual(
      release.attachments?.map(({ url }) => url),
      ['https://news.example/a.pdf', 'https://news.example/b.pdf'],
    );
  });

  it('are not listed again when the text has them', async () => {
    const links = {
      link: [
        { text: 'Mer', url: '/mer/' },
        { text: 'Annat', url: '/annat?a=1&b=2' },
        { text: 'Tredje', url: '/3' },
      ],
    };
    const body =
      '<p>Läs <a class="x" href="https://news.example/mer">mer</a>, <A HREF=\'/annat?a=1&amp;b=2\'>annat</A>.</p>';
    const release = await read(withFields('mynewsdesk', { links, body }));
    assert.deepEqual(release.links, [{ text: 'Tredje', url: 'https://news.example/3' }]);
    assert.equal(release.body, body);
  });

  const pdf = { file_title: 'PM', content_type: 'application/pdf', url: 'https://storage.example/a.pdf' };
  const footer = (address: string): string =>
    `<div class="mfn-footer mfn-attachment"><p><strong>Bifogade filer</strong><br><a class="mfn-generic" href="${address}">PM</a></p></div>`;
  const mfn = (html: string): Promise<PressRelease> =>
    read(
      withFields('mfn', {
        content: { title: 'T', publish_date: '2017-10-10T05:20:00Z', html, attachments: [pdf, pdf] },
      }),
    );

  it("stand once where MFN's text ends in them", async () => {
    const { body, attachments } = await mfn(`<p>Text</p>${footer(pdf.url)}`);
    assert.equal(body, '<p>Text</p>');
    assert.deepEqual(attachments, [{ title: 'PM', url: pdf.url, mediaType: 'application/pdf' }]);
  });

  it("stay in MFN's text when its list lacks one", async () => {
    const html = `<p>Text</p>${footer('https://storage.example/b.pdf')}`;
    assert.equal((await mfn(html)).body, html);
  });

  it('are looked for in linear time', async () => {
    const body = ` href="'`.repeat(100_000) + ` href='`.repeat(100_000);
    const release = await read(withFields('mynewsdesk', { body }));
    assert.equal(release.links?.length, 1);
  });
});
