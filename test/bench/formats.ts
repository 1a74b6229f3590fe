/**
 * How long each format takes to read a thousand releases of real size, and
 * whether hostile ones cost more than their length: texts of many kinds stand in
 * every field at once, at four lengths. The time is proportional to the length to
 * the power of the last column: 1 where reading is linear, 2 where a pattern goes back.
 */
import { decode } from '../../endpoint/html/decode.js';
import { readReleases, type ReleaseFormatName } from '../../src/formats/press-release/formats.js';
import { documents } from '../formats/press-release/documents.js';
import type { Case, Part } from './frame.js';

type Json = Record<string, unknown>;

const count = 1000;
/** Of a text, in characters: what real releases have. */
const usual = 4000;
/** Of the hostile text in each field, in characters; each is the double of the one before. */
const hostile = [32_000, 64_000, 128_000, 256_000] as const;
/** How often each is read in a round; the fastest counts, as what slows it down comes from outside. */
const repeats = 3;

const sentence = 'Ungefär fyrtio portioner lagas varje vardag & några <fler> i sommar, säger kommunen. ';
const many = (paragraph: string): string => paragraph.repeat(Math.ceil(usual / paragraph.length));

/** A text as each format writes it: most write HTML, some plain text or Markdown. */
const written = {
  html: many(`<p>${sentence.replace('&', '&amp;').replace('<fler>', '<em>fler</em>').repeat(6)}</p>\n`),
  plain: many(`${sentence.repeat(6)}\n\n`),
  markdown: many(`## Sommaren\n\n${sentence.repeat(4)}\n\n- **Fler** platser\n- [Mer](https://news.example/mer)\n\n`),
};
const textsOf: Readonly<Partial<Record<ReleaseFormatName, string>>> = {
  'json-feed': written.plain,
  'news-article': written.plain,
  prezly: written.plain,
  strapi: written.markdown,
};

/** What makes careless patterns slow: openings that nothing closes, and runs of one sign. */
const attacks = ['<p>', '<!--', '&#', '*', '_a ', '[', '](', ' ', '\n', '>', '&amp;', '<a href="', '…', '[ ', '/w_'];

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
const bodies: Readonly<Record<ReleaseFormatName, readonly string[]>> = {
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
const places: Readonly<Partial<Record<ReleaseFormatName, readonly string[]>>> = {
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

const textOf = (format: ReleaseFormatName, text: string): string =>
  format === 'prezly'
    ? JSON.stringify({
        type: 'document',
        children: text.split('\n\n').map((part) => ({ type: 'paragraph', children: [{ text: part }] })),
      })
    : text;

/** A document of so many releases with this text. */
const documentOf = (format: ReleaseFormatName, size: number, text: string): unknown => {
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

const time = async (format: ReleaseFormatName, document: unknown, expected: number): Promise<number> => {
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

// What tells the format, the time and the kind of a part must stay what it is.
const isTelling = (text: string): boolean => /^\d{4}-|^https?:|^[\w:-]+\/?[\w.+-]*$|^\{/.test(text);

/** The document with this text in every field that holds words. */
const attacked = (value: unknown, text: string): unknown => {
  if (typeof value === 'string') return isTelling(value) ? value : `a ${text} b`;
  if (Array.isArray(value)) return value.map((item) => attacked(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, attacked(inner, text)]));
};

/** All attacks one after the other: one that is not linear outweighs the others when they are long. */
const timeOfAttacks = async (format: ReleaseFormatName, length: number): Promise<number> => {
  let all = 0;
  for (const attack of attacks) {
    const text = attack.repeat(Math.ceil(length / attack.length));
    const document = attacked(documentOf(format, 1, `a ${text}`), text);
    const times: number[] = [];
    for (let repeat = 0; repeat < repeats; repeat++) times.push(await time(format, document, 1));
    all += Math.min(...times);
  }
  return all;
};

/** The slope of the line through the logarithms, by least squares. */
const exponentOf = (times: readonly number[]): number => {
  const points = times.map((taken, at) => [Math.log(hostile[at] ?? NaN), Math.log(taken)] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((all, point) => all + of(point), 0);
  return sum((point) => (point[0] - x) * (point[1] - y)) / sum((point) => (point[0] - x) ** 2);
};

const thousands = (length: number): string => `hostile, ${String(length / 1000)},000`;

const caseOf = (format: ReleaseFormatName): Case => {
  const document = documentOf(format, count, textsOf[format] ?? written.html);
  return {
    name: format,
    run: async () => {
      const taken = await time(format, document, count);
      const times: number[] = [];
      for (const length of hostile) times.push(await timeOfAttacks(format, length));
      return {
        [`${String(count)} releases`]: taken,
        ...Object.fromEntries(hostile.map((length, at) => [thousands(length), times[at] ?? NaN])),
        exponent: exponentOf(times),
      };
    },
  };
};

export const formats: Part = {
  name: 'formats',
  measures: [
    { name: `${String(count)} releases`, unit: 'ms', digits: 1 },
    ...hostile.map((length) => ({ name: thousands(length), unit: 'ms', digits: 1 })),
    { name: 'exponent', unit: '', digits: 2 },
  ],
  open: () =>
    Promise.resolve({
      cases: (Object.keys(bodies) as ReleaseFormatName[]).map(caseOf),
      close: () => Promise.resolve(),
    }),
};
