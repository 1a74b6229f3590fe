/** Any JSON, read where the page says that each field stands. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { readRelease, readReleases } from '../../../src/formats/press-release/formats.js';
import type { PressRelease } from '../../../src/model/press-release.js';

const base = 'https://news.example/api/list.json';

const readAll = async (
  json: unknown,
  fields: string,
): Promise<{ items: PressRelease[]; next: string | null; reports: string[] }> => {
  const reports: string[] = [];
  const { items, next } = await readReleases(json, { base, decode, fields, report: (line) => reports.push(line) });
  return { items, next, reports };
};

const readOne = async (json: unknown, fields: string): Promise<{ release: PressRelease | null; reports: string[] }> => {
  const reports: string[] = [];
  const release = await readRelease(json, { base, decode, fields, report: (line) => reports.push(line) });
  return { release, reports };
};

const document = {
  data: {
    list: [
      {
        'a/b': 'Första',
        date: 1507612800,
        ingress: 'Kort &amp; <b>gott</b>',
        html: '<p>Text</p>',
        img: [{ src: '/a.jpg', text: 'En bild' }],
        by: { name: 'Exempel' },
        ämnen: ['Arbete', 'EU'],
        link: '../1',
      },
      {
        'a/b': 'Andra',
        date: '2017-10-09',
        html: 'Rad ett\n\nRad två & tre',
        img: [],
        by: {},
        ämnen: [],
        link: '../2',
      },
    ],
    more: '/list?page=2',
  },
};
const fields =
  'items=/data/list; next=/data/more; headline=/a~1b; published=/date; lead=/ingress; body=/html; image=/img/0/src; image.alt=/img/0/text; publisher=/by/name; tags=/ämnen; url=/link';

describe('any JSON by its fields', () => {
  it('is read as a list, each field told by what it is', async () => {
    const { items, next } = await readAll(document, fields);
    assert.equal(next, 'https://news.example/list?page=2');
    assert.deepEqual(items[0], {
      id: 'https://news.example/1',
      url: 'https://news.example/1',
      language: 'und',
      headline: 'Första',
      published: '2017-10-10T05:20:00Z',
      lead: 'Kort & gott',
      body: '<p>Text</p>',
      image: { url: 'https://news.example/a.jpg', alt: 'En bild' },
      publisher: { name: 'Exempel' },
      tags: ['Arbete', 'EU'],
    });
    const { headline, published, dateOnly, body, image, tags } = items[1] as PressRelease;
    assert.deepEqual(
      { headline, published, dateOnly, body, image, tags },
      {
        headline: 'Andra',
        published: '2017-10-09T00:00:00Z',
        dateOnly: true,
        body: '<p>Rad ett</p><p>Rad två &amp; tre</p>',
        image: undefined,
        tags: undefined,
      },
    );
  });

  it('traces where each field was found, as every format does', async () => {
    const traced = new Map<string, string>();
    const trace = (field: string, from: string): void => {
      if (!traced.has(field)) traced.set(field, from);
    };
    await readReleases(document, { base, decode, fields, trace, report: () => undefined });
    assert.equal(traced.get('format'), 'fields');
    assert.equal(traced.get('headline'), 'data.list[0].a/b');
    assert.equal(traced.get('image.url'), 'data.list[0].img[0].src');
  });

  it('is read as one release, and the newest of a list', async () => {
    const one = await readOne(document.data.list[1], 'headline=/a~1b;published=/date');
    assert.equal(one.release?.headline, 'Andra');
    assert.equal((await readOne(document, fields)).release?.headline, 'Första');
    const bare = await readAll(document.data.list, 'headline=/a~1b;published=/date');
    assert.equal(bare.items.length, 2);
  });

  for (const [value, word, published, dateOnly] of [
    [1507612800, '', '2017-10-10T05:20:00Z', undefined],
    ['1507612800', '', '2017-10-10T05:20:00Z', undefined],
    [1507612800123, '', '2017-10-10T05:20:00.123Z', undefined],
    [86400, '|unix', '1970-01-02T00:00:00Z', undefined],
    [86400000, '|unix-ms', '1970-01-02T00:00:00Z', undefined],
    ['2017-10-10T07:20:00+02:00', '|iso', '2017-10-10T07:20:00+02:00', undefined],
    ['20171010', '', '2017-10-10T00:00:00Z', true],
    ['Tue, 10 Oct 2017 07:20:00 +0200', '', '2017-10-10T07:20:00+02:00', undefined],
  ] as const)
    it(`reads ${JSON.stringify(value)}${word} as a date`, async () => {
      const { release } = await readOne({ h: 'R', d: value }, `headline=/h;published=/d${word}`);
      assert.deepEqual([release?.published, release?.dateOnly], [published, dateOnly]);
    });

  for (const [text, word, body] of [
    ['<p>a</p>', '', '<p>a</p>'],
    ['a < b & c', '', '<p>a &lt; b &amp; c</p>'],
    ['<p>a</p>', '|text', '<p>&lt;p&gt;a&lt;/p&gt;</p>'],
    ['a &amp; b', '', 'a &amp; b'],
    ['a', '|html', 'a'],
  ] as const)
    it(`reads ${text}${word} as a text`, async () => {
      const { release } = await readOne(
        { h: 'R', d: '2017-10-10', b: text },
        `headline=/h;published=/d;body=/b${word}`,
      );
      assert.equal(release?.body, body);
    });

  for (const [pointer, says] of [
    [
      '/data/list/0/titel',
      /"headline" is looked for at \/data\/list\/0\/titel, but \/data\/list\/0 has "a\/b", "date", "ingress"/,
    ],
    ['/data/list/7', /but \/data\/list is a list of 2\./],
    ['/date', /but the beginning has "data"\./],
    ['/data/more/x', /but \/data\/more is a string\./],
  ] as const)
    it(`says what stands at the last step of ${pointer} that was there`, async () => {
      await assert.rejects(readOne(document, `headline=${pointer};published=/data/list/0/date`), says);
    });

  it('says it once of a field that no release has, and nothing of one that some have', async () => {
    const { items, reports } = await readAll(document, `${fields}; type=/kind`);
    assert.equal(items.length, 2);
    assert.equal(reports.length, 1, reports.join('\n'));
    assert.match(reports[0] ?? '', /"type" is looked for at \/kind, but data\.list\[0\] has .* It was left out\./);
  });

  it('keeps releases apart that have neither a name nor an address, whatever comes before them', async () => {
    const short = 'headline=/h;published=/d';
    const [one, two, same] = [
      { h: 'Ett', d: '2017-10-10' },
      { h: 'Två', d: '2017-10-10' },
      { h: 'Ett', d: '2017-10-11' },
    ];
    const idsOf = async (json: unknown): Promise<string[]> => (await readAll(json, short)).items.map(({ id }) => id);
    const ids = await idsOf([one, two, same]);
    assert.equal(new Set(ids).size, 3, ids.join('\n'));
    assert.deepEqual(await idsOf([two, same, one]), [ids[1], ids[2], ids[0]]);
    assert.equal((await readOne(one, short)).release?.id, base);
  });

  for (const [wrong, says] of [
    ['hedline=/a', /"fields" has "hedline", which is none of items, next, id/],
    ['headline=/a;headline=/b', /has "headline" twice/],
    ['headline=a/b', /a JSON Pointer begins with "\/", as in "\/data\/title"/],
    ['headline=/a|date', /has "\|date" behind "headline": write one of text, html, unix, unix-ms, iso/],
    ['published=/a', /must say where the "headline" stands/],
    ['items=/none;headline=/a;published=/b', /"items" is looked for at \/none/],
  ] as const)
    it(`refuses ${wrong}`, async () => {
      await assert.rejects(readOne(document, wrong), says);
    });

  it('takes nothing from a prototype', async () => {
    await assert.rejects(readOne({}, 'headline=/constructor/name;published=/d'), /the beginning is empty/);
  });
});

describe('a field to which the page points', () => {
  const cases: readonly (readonly [title: string, given: Record<string, unknown>, fields: string, expected: object])[] =
    [
      ['is the id', { i: 7 }, 'id=/i', { id: '7' }],
      ['is the language', { l: 'sv' }, 'language=/l', { language: 'sv' }],
      ['is the kind', { k: 'Nyhet' }, 'type=/k', { type: 'Nyhet' }],
      ['is the day of an update', { u: '2018-01-02T08:00:00Z' }, 'updated=/u', { updated: '2018-01-02T08:00:00Z' }],
      ['is an embargo', { e: '2999-01-02T08:00:00Z' }, 'embargo=/e', { embargo: '2999-01-02T08:00:00Z' }],
      [
        'is a picture with its words',
        { p: '/p.jpg', a: 'Alt', c: 'Text', f: 'N.N.' },
        'image=/p;image.alt=/a;image.caption=/c;image.credit=/f',
        { image: { url: 'https://news.example/p.jpg', alt: 'Alt', caption: 'Text', credit: 'N.N.' } },
      ],
      [
        'is a publisher with an address and a logo',
        { n: 'Exempel', u: '/om', l: '/l.png' },
        'publisher=/n;publisher.url=/u;publisher.logo=/l',
        { publisher: { name: 'Exempel', url: 'https://news.example/om', logo: 'https://news.example/l.png' } },
      ],
      ['is none without its address', { c: 'Text' }, 'image.caption=/c', { image: undefined }],
      ['is text where the page says so', { b: '<p>A</p>' }, 'body=/b|text', { body: '<p>&lt;p&gt;A&lt;/p&gt;</p>' }],
      ['is HTML where the page says so', { b: 'A < B' }, 'body=/b|html', { body: 'A < B' }],
      ['is text in a number', { h: 7 }, 'lead=/h', { lead: '7' }],
      ['is a time in seconds', { u: 1507612800 }, 'updated=/u', { updated: '2017-10-10T05:20:00Z' }],
      ['is a time in milliseconds', { u: 1507612800000 }, 'updated=/u', { updated: '2017-10-10T05:20:00Z' }],
      [
        'is a time in milliseconds as text',
        { u: '1507612800500' },
        'updated=/u',
        { updated: '2017-10-10T05:20:00.500Z' },
      ],
      [
        'is a time in few seconds where the page says so',
        { u: '86400' },
        'updated=/u|unix',
        { updated: '1970-01-02T00:00:00Z' },
      ],
      [
        'is a time in few milliseconds where the page says so',
        { u: 86400000 },
        'updated=/u|unix-ms',
        { updated: '1970-01-02T00:00:00Z' },
      ],
      ['is a day without hyphens', { u: '20171010' }, 'updated=/u', { updated: '2017-10-10T00:00:00Z' }],
      [
        'is no day where the page says seconds',
        { u: '20171010' },
        'updated=/u|unix',
        { updated: '1970-08-22T11:03:30Z' },
      ],
      ['is no day where it is a number', { u: 20171010 }, 'updated=/u', { updated: '1970-08-22T11:03:30Z' }],
      ['is a text of ten digits', { u: '1507612800' }, 'updated=/u', { updated: '2017-10-10T05:20:00Z' }],
    ];
  for (const [title, given, more, expected] of cases)
    it(title, async () => {
      const { release, reports } = await readOne(
        { t: 'T', d: '2017-10-10', ...given },
        `headline=/t;published=/d;${more}`,
      );
      for (const [name, value] of Object.entries(expected))
        assert.deepEqual(release?.[name as keyof PressRelease], value, name);
      assert.deepEqual(reports, []);
    });

  it('is left out with its release where that needs it, and a release without an address is named by its words', async () => {
    const list = [{ t: 'A & B', d: '2017-10-10' }, { t: 'C' }, { d: '2017-10-10' }];
    const { items, reports } = await readAll({ l: list }, 'items=/l;headline=/t;published=/d');
    assert.deepEqual(items, [
      {
        id: `${base}#2017-10-10T00%3A00%3A00Z%20A%20%26%20B`,
        url: base,
        language: 'und',
        headline: 'A & B',
        published: '2017-10-10T00:00:00Z',
        dateOnly: true,
      },
    ]);
    assert.deepEqual(reports, [
      '"published" is looked for at /d, but l[1] has "t". The item was left out.',
      '"headline" is looked for at /t, but l[2] has "d". The item was left out.',
    ]);
  });

  it('is told where it is no date', async () => {
    const { reports } = await readOne({ t: 'T', d: '2017-10-10', u: 'i går' }, 'headline=/t;published=/d;updated=/u');
    assert.deepEqual(reports, ['"u" must be a date, but is "i går". It was left out.']);
  });
});
