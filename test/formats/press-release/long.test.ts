/**
 * Texts so long and so built that a pattern which looks at each sign more than a
 * few times would take minutes instead of a blink; the results are what is looked at.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../endpoint/html/decode.js';
import { readReleases, type ReleaseFormatName } from '../../../src/formats/press-release/formats.js';
import { markdown } from '../../../src/formats/press-release/strapi/markdown.js';
import { paragraphs } from '../../../src/markup/paragraphs.js';
import { base, documents } from './documents.js';

const count = 200_000;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('long Markdown', () => {
  const whole = (part: string): string => `<p>${escape(part.repeat(count)).trim()}</p>`;
  const texts: [title: string, text: string, html: string][] = [
    ...['*', '[', '](', '![', '[a](', '_a', '`', '<', '&', '#', 'a*'].map((part): [string, string, string] => [
      `nothing but ${part}`,
      part.repeat(count),
      part === 'a*' ? `<p>${'a<em>a</em>'.repeat(count / 2)}</p>` : part === '*' ? '<hr>' : whole(part),
    ]),
    ['an opening and a long end', `[${'a'.repeat(count)}`, `<p>[${'a'.repeat(count)}</p>`],
    ['a link that does not end', `[a](${'b'.repeat(count)}`, `<p>[a](${'b'.repeat(count)}</p>`],
    ['many links', '[a](/b)'.repeat(2000), `<p>${'<a href="https://news.example/b">a</a>'.repeat(2000)}</p>`],
    ['emphasis that does not end', ` _a${' '.repeat(count)}b`, `<p>_a${' '.repeat(count)}b</p>`],
    [
      'strong that ends halfway',
      '**a*'.repeat(count / 4),
      `<p>${'<strong>a</strong><em>a</em>'.repeat(count / 8)}</p>`,
    ],
    ['lines of a list', '- a\n'.repeat(count), `<ul>${'<li>a</li>'.repeat(count)}</ul>`],
    ['lines of a quote', '> a\n'.repeat(count), `<blockquote>${'<p>a</p>'.repeat(count)}</blockquote>`],
    ['blank lines', `a${'\n'.repeat(count)}b`, '<p>a</p><p>b</p>'],
    ['blank lines of every kind', `a${'\r\n \t\r'.repeat(count)}b`, '<p>a</p><p>b</p>'],
    ['digits that are no list', `${'1'.repeat(count)}. a`, `<p>${'1'.repeat(count)}. a</p>`],
  ];
  for (const [title, text, html] of texts) {
    it(`is read: ${title}`, () => {
      assert.equal(markdown(text, base) === html, true, markdown(text, base).slice(0, 200));
    });
  }

  for (const part of ['~~a', '`a', '<u>a', '\\\\a', '- a', '<https:a', '__a', '[a](/b '])
    it(`has every letter of ${part} again and again`, () => {
      const words = markdown(part.repeat(count / 4), base).replace(/<[^>]*>/g, '');
      assert.equal(words.match(/a/g)?.length, count / 4);
    });

  it('keeps every letter, whatever signs are repeated between them', () => {
    const parts = fc.array(
      fc.constantFrom('*', '_', '[', ']', '(', ')', '!', '#', '>', '-', '1.', ' ', '\n', '&', 'ö', '`', '~', '\\'),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(parts, (signs) => {
        const html = markdown(`ä ${signs.join('').repeat(60_000)} å`, base);
        assert.ok(html.includes('ä') && html.includes('å'));
        const closed = /<(p|li|h\d|em|strong)>/g;
        const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
        assert.equal(count(closed), count(/<\/(p|li|h\d|em|strong)>/g));
      }),
      { seed: 21, numRuns: 10 },
    );
  });
});

describe('long plain text', () => {
  const texts: [title: string, text: string, expected: string[][]][] = [
    ['blank lines', `a${'\n'.repeat(count)}b`, [['a'], ['b']]],
    ['spaces before a line ends', `a${' '.repeat(count)}\nb`, [[`a${' '.repeat(count)}`, 'b']]],
    ['a line end and spaces', `a\n${' '.repeat(count)}b`, [['a', `${' '.repeat(count)}b`]]],
    ['lines of spaces', `a${'\n \t'.repeat(count)}\nb`, [['a'], ['b']]],
    ['returns', `a${'\r'.repeat(count)}b`, [['a'], ['b']]],
    ['returns and line feeds', `a${'\r\n'.repeat(count)}b`, [['a'], ['b']]],
    ['nothing', ' \n'.repeat(count), []],
  ];
  for (const [title, text, expected] of texts) {
    it(`is divided: ${title}`, () => {
      assert.deepEqual(paragraphs(text), expected);
    });
  }

  it('loses nothing that can be seen', () => {
    const parts = fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u00a0', '\u2028'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(parts, (signs) => {
        const text = signs.join('').repeat(60_000);
        const seen = (given: string): string => given.replace(/\s/g, '');
        assert.equal(seen(paragraphs(text).flat().join('')) === seen(text), true);
      }),
      { seed: 22, numRuns: 10 },
    );
  });
});

describe('a long text in every field', () => {
  const attacks = ['<p>', '<!--', '&#', '&amp', '*', '[', '](', ' ', '\n', '>', '<a href="', '…', '[ ', '/w_'];
  // What tells the format, the time and the kind of a part must stay what it is.
  const isTelling = (text: string): boolean => /^\d{4}-|^https?:|^[\w:-]+\/?[\w.+-]*$|^\{/.test(text);
  const attacked = (value: unknown, attack: string): unknown => {
    if (typeof value === 'string') return isTelling(value) && value !== 'Rubriken' ? value : `${value} ${attack} b`;
    if (Array.isArray(value)) return value.map((item) => attacked(item, attack));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, attacked(inner, attack)]));
  };
  for (const format of Object.keys(documents) as Exclude<ReleaseFormatName, 'own'>[]) {
    it(`is read: ${format}`, async () => {
      for (const attack of attacks) {
        const document = attacked(documents[format](), attack.repeat(Math.ceil(100_000 / attack.length)));
        const { items } = await readReleases(document, { base, decode, format, report: () => undefined });
        assert.equal(items.length, 1);
        assert.match(items[0]?.headline ?? '', /^Rubriken/);
      }
    });
  }

  it('is read: a lead that a machine cut, with room in it', async () => {
    const rendered = `<p>a${' '.repeat(500_000)}b [&hellip;]</p>`;
    const { items } = await readReleases(
      { ...documents.wordpress(), excerpt: { rendered } },
      { base, decode, report: () => undefined },
    );
    assert.equal(items[0]?.lead === `a${' '.repeat(500_000)}b…`, true);
  });
});

describe('a release with thousands of anything', () => {
  const many = <Item>(item: Item): Item[] => Array<Item>(3000).fill(item);
  const reports: string[] = [];
  const readFirst = async (json: unknown) => {
    reports.length = 0;
    const report = (message: string): void => void reports.push(message);
    return (await readReleases(json, { base, decode, report })).items[0];
  };
  const published = '2024-01-15T08:30:00Z';
  const url = '/a';

  it('is read with the first of them, and the developer is told, where it is our own', async () => {
    const lists = {
      contacts: many({ name: 'Anna' }),
      attachments: many({ title: 'A', url }),
      links: many({ text: 'A', url }),
      gallery: many({ url }),
      boilerplates: many({ body: '<p>A</p>' }),
      translations: many({ language: 'en', url }),
      byline: many({ name: 'Anna' }),
      tags: many('a'),
    };
    const read = await readFirst({ id: 'a', url, language: 'sv', headline: 'A', published, ...lists });
    for (const name of Object.keys(lists) as (keyof typeof lists)[]) assert.equal(read?.[name]?.length, 500, name);
    assert.deepEqual(
      reports.sort(),
      Object.keys(lists)
        .sort()
        .map((name) => `"${name}" has more than 500 items. The rest was left out.`),
    );
  });

  it('is read with the first of them, and the developer is told, where it is of others', async () => {
    const read = await readFirst({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          id: 'a',
          title: 'A',
          content_html: '<p>A</p>',
          date_published: published,
          attachments: Array.from({ length: 3000 }, (_, at) => ({ url: `/${String(at)}.pdf`, title: 'A' })),
        },
      ],
    });
    assert.equal(read?.attachments?.length, 500);
    assert.deepEqual(reports, ['"items[0].attachments" has more than 500 items. The rest was left out.']);
  });

  it('is one of a list that may be longer', async () => {
    const items = Array.from({ length: 900 }, (_, at) => ({
      id: String(at),
      url,
      language: 'sv',
      headline: 'A',
      published,
    }));
    const list = await readReleases({ items, next: null }, { base, decode, report: () => undefined });
    assert.equal(list.items.length, 900);
  });
});
