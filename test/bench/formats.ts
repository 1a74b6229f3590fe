/**
 * How long each format takes to read a thousand releases of real size, and
 * whether hostile ones cost more than their length: each hostile text is read at
 * two lengths, and doubling it doubles the time where reading is linear.
 */
import { decode } from '../../endpoint/decode.js';
import { readReleases, type FormatName } from '../../src/formats/press-release/formats.js';
import { documents } from '../formats/press-release/documents.js';
import type { Case, Part } from './frame.js';

type Json = Record<string, unknown>;

const count = 1000;
/** Of a text, in characters: what real releases have. */
const usual = 4000;
/** Of the hostile text; the second is the double. */
const hostile = [100_000, 200_000] as const;

const sentence = 'Ungefär fyrtio portioner lagas varje vardag &amp; <em>fler</em> i sommar. ';
const paragraphs = `<p>${sentence.repeat(6)}</p>\n`.repeat(Math.ceil(usual / (sentence.length * 6)));

/** What makes careless patterns slow: openings that nothing closes, and runs of one sign. */
const attacks = ['<p>', '<!--', '&#', '*', '_a ', '[', '](', ' ', '\n', '>', '&amp;', '<a href="'];

const own = (): Json => ({
  id: 'a',
  url: '/a',
  language: 'sv',
  headline: 'Rubriken',
  published: '2017-10-10T07:20:00+02:00',
  lead: 'Ingressen',
  body: 'Text',
});

// Where the text of a release is, in each format's document.
const bodies: Readonly<Record<FormatName, readonly string[]>> = {
  own: ['body'],
  'json-feed': ['content_text'],
  'news-article': ['articleBody'],
  wordpress: ['content', 'rendered'],
  mynewsdesk: ['body'],
  ninjs: ['bodies', '1', 'value'],
  ghost: ['html'],
  drupal: ['attributes', 'body', 'processed'],
  prezly: ['content'],
  mfn: ['content', 'html'],
  cision: ['HtmlBody'],
  strapi: ['attributes', 'body'],
};

// Where a document has its release; the list of several stands in the same place.
const places: Readonly<Partial<Record<FormatName, readonly string[]>>> = {
  'json-feed': ['items'],
  mynewsdesk: ['items', 'item'],
  ghost: ['posts'],
  drupal: ['data'],
  mfn: ['items'],
  cision: ['Release'],
  strapi: ['data'],
};

const at = (json: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Json)[name], json);

const write = (json: unknown, path: readonly string[], value: unknown): void => {
  (at(json, path.slice(0, -1)) as Json)[path.at(-1) ?? ''] = value;
};

const textOf = (format: FormatName, text: string): string =>
  format === 'prezly'
    ? JSON.stringify({ type: 'document', children: [{ type: 'paragraph', children: [{ text }] }] })
    : text;

/** A document of so many releases with this text. */
const documentOf = (format: FormatName, size: number, text: string): unknown => {
  const document = format === 'own' ? own() : documents[format]();
  const place = places[format] ?? [];
  const whole = at(document, place);
  const release = Array.isArray(whole) ? (whole[0] as unknown) : whole;
  write(release, bodies[format], textOf(format, text));
  const items = Array.from({ length: size }, (_, index) => ({
    ...structuredClone(release as Json),
    // Releases of one group would become one.
    ...(format === 'mfn' && { group_id: String(index) }),
  }));
  if (!place.length) return items;
  write(document, place, items);
  return document;
};

const time = async (format: FormatName, document: unknown, expected: number): Promise<number> => {
  const from = performance.now();
  const { items } = await readReleases(document, {
    base: 'https://news.example/api/list',
    decode,
    format,
    report: () => undefined,
  });
  const taken = performance.now() - from;
  if (items.length !== expected) throw new Error(`${format}: ${String(items.length)} of ${String(expected)}`);
  return taken;
};

const caseOf = (format: FormatName): Case => {
  const document = documentOf(format, count, paragraphs);
  const [short, long] = hostile.map((length) =>
    attacks.map((attack) => documentOf(format, 1, attack.repeat(Math.ceil(length / attack.length)))),
  ) as [unknown[], unknown[]];
  // The slowest of the attacks tells.
  const worst = async (attempts: unknown[]): Promise<number> => {
    const times: number[] = [];
    for (const attempt of attempts) times.push(await time(format, attempt, 1));
    return Math.max(...times);
  };
  return {
    name: format,
    run: async () => {
      const taken = await time(format, document, count);
      const [once, twice] = [await worst(short), await worst(long)];
      return { [`${String(count)} releases`]: taken, hostile: once, 'twice as long': twice, growth: twice / once };
    },
  };
};

export const formats: Part = {
  name: 'formats',
  measures: [
    { name: `${String(count)} releases`, unit: 'ms', digits: 1 },
    { name: 'hostile', unit: 'ms', digits: 2 },
    { name: 'twice as long', unit: 'ms', digits: 2 },
    { name: 'growth', unit: '', digits: 1 },
  ],
  open: () =>
    Promise.resolve({
      cases: (Object.keys(bodies) as FormatName[]).map(caseOf),
      close: () => Promise.resolve(),
    }),
};
