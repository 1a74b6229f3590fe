import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FormatError } from '../../../src/formats/format-error.js';
import { own as ownProgress } from '../../../src/formats/jobs-progress/own.js';
import { own as ownRelease } from '../../../src/formats/press-release/own.js';
import { language, zone } from '../../../src/formats/press-release/readers.js';
import { date, number, size, text, time, url } from '../../../src/formats/toolkit/readers.js';
import type { Reader } from '../../../src/formats/toolkit/reader.js';
import type { PressRelease } from '../../../src/model/press-release.js';

const base = 'https://news.example/api/releases/r1';
const context = { base, report: () => undefined };
const release = { id: 'r1', url: '/r1', language: 'sv', headline: 'h', published: '2017-10-10T07:20:00+02:00' };

const readRelease = (json: unknown): { model: PressRelease | null; reports: string[] } => {
  const reports: string[] = [];
  return { model: ownRelease(json, { base, report: (message) => reports.push(message) }), reports };
};

describe('single values', () => {
  const values: [reader: Reader<unknown>, value: unknown, expected: unknown][] = [
    [text, ' a ', 'a'],
    [text, ' \u202e\u0000 ', undefined],
    [text, '\u2067a\u2069\u202d\ufeffb\u0085', 'ab'],
    [text, 'a\u200fb\u00adc', 'a\u200fb\u00adc'],
    // Half a character throws where an address is made of it.
    [text, 'a\ud800b\udc00', 'ab'],
    [text, '👩‍👧', '👩‍👧'],
    // Marks a place in the sentence of the counter.
    [text, 'jobb\uffff', 'jobb'],
    [text, 7, undefined],
    [number, '7', undefined],
    [number, 1e999, undefined],
    [number, -0.5, -0.5],
    [size, 0, undefined],
    [size, -1, undefined],
    [size, 1, 1],
    [date, '2020-02-29', '2020-02-29'],
    [date, '2019-02-29', undefined],
    [date, '2020-13-01', undefined],
    [date, '2020-1-1', undefined],
    [date, '2020-12-31T00:00:00Z', undefined],
    [url, ' ', undefined],
    [url, '#a', undefined],
    [url, '\ud800', 'https://news.example/api/releases/%EF%BF%BD'],
    [time, '2017-10-10 07:20z', '2017-10-10T07:20Z'],
    [time, '2017-10-10T07:20:00.5-00:30', '2017-10-10T07:20:00.5-00:30'],
    [time, '2017-10-10T24:00:00Z', undefined],
    [time, '2017-10-10T07:20:00+0200', undefined],
    [language, 'SV-se', 'sv-SE'],
    [language, 'sv_SE', undefined],
    [language, '', undefined],
    [zone, 'Europe/Stockholm', 'Europe/Stockholm'],
    [zone, '+02:00', undefined],
    [zone, 'Mars/Olympus', undefined],
  ];
  for (const [reader, value, expected] of values) {
    it(`${reader.expected}: ${JSON.stringify(value)} is read as ${JSON.stringify(expected) ?? 'nothing'}`, () => {
      assert.equal(reader.read(value, context, 'field'), expected);
    });
  }
});

describe('addresses in a release', () => {
  const script = 'java\tscript:alert(1)';
  const picture = { url: script };
  const fields: [field: string, given: object][] = [
    ['image.url', { image: picture }],
    ['image.sources[0].url', { image: { url: '/a.png', sources: [{ url: script, width: 1 }] } }],
    ['gallery[0].url', { gallery: [picture] }],
    ['boilerplates[0].link.url', { boilerplates: [{ link: { text: 'a', url: script } }] }],
    ['attachments[0].url', { attachments: [{ title: 'a', url: script }] }],
    ['links[0].url', { links: [{ text: 'a', url: script }] }],
    ['publisher.url', { publisher: { name: 'a', url: script } }],
    ['publisher.logo', { publisher: { name: 'a', logo: script } }],
    ['translations[0].url', { translations: [{ language: 'en', url: script }] }],
    ['translations[0].src', { translations: [{ language: 'en', url: '/en', src: script }] }],
    ['comments.src', { comments: { src: script } }],
  ];
  for (const [field, given] of fields) {
    it(`a script as ${field} is left out and reported`, () => {
      const { model, reports } = readRelease({ ...release, ...given });
      assert.doesNotMatch(JSON.stringify(model), /script:/);
      assert.equal(reports.length, 1);
      assert.ok(reports[0]?.startsWith(`"${field}" must be an http(s)`), reports[0]);
      assert.match(reports[0] ?? '', /It was left out\.$/);
    });
  }

  it('a script as its own address is refused', () => {
    assert.throws(() => readRelease({ ...release, url: script }), { name: 'FormatError', field: 'url' });
  });

  it('one bad link of three costs that link alone', () => {
    const links = [
      { text: 'a', url: '/a' },
      { text: 'b', url: script },
      { text: 'c', url: '/c' },
    ];
    const { model, reports } = readRelease({ ...release, links });
    assert.deepEqual(
      model?.links?.map(({ text: given }) => given),
      ['a', 'c'],
    );
    assert.deepEqual(
      reports.map((line) => line.split(' ')[0]),
      ['"links[1].url"'],
    );
  });

  it('an email with half a character can still be made an address', () => {
    const { model } = readRelease({ ...release, contacts: [{ name: 'a', email: 'a\ud800@q.example' }] });
    assert.equal(encodeURIComponent(model?.contacts?.[0]?.email ?? ''), 'a%40q.example');
  });
});

describe('JSON of any kind', () => {
  it('a bare list of releases is told to be a list', () => {
    assert.throws(() => readRelease([release]), /list of releases; point src at one/);
  });

  for (const json of ['text', 7, true, undefined, [7]]) {
    it(`${JSON.stringify(json) ?? 'nothing at all'} is refused as a counter with what it must be`, () => {
      assert.throws(() => ownProgress(json, context), {
        name: 'FormatError',
        message: /^The JSON must be an object, but is /,
      });
    });
  }

  it('nested deeper than the stack is refused by name', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = level % 2 ? [deep] : { deep };
    for (const field of Object.keys(release)) {
      assert.throws(() => readRelease({ ...release, [field]: deep }), { name: 'FormatError', field });
    }
  });

  it('a wrong value of ten megabytes is not repeated in full', () => {
    assert.throws(
      () => readRelease({ ...release, published: 'x'.repeat(10_000_000) }),
      (error: unknown) => error instanceof FormatError && error.message.length < 200,
    );
  });

  it('that no server could send makes a format throw nothing but a FormatError', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: false, withDate: true, withMap: true });
    const fields = fc.constantFrom(
      ...Object.keys(release),
      'image',
      'gallery',
      'links',
      'publisher',
      'value',
      'unit',
      'status',
      'history',
    );
    fc.assert(
      fc.property(anything, fields, (given, field) => {
        for (const json of [
          given,
          { ...release, value: 1, [field]: given },
          { ...release, value: 1, [field]: [given] },
        ]) {
          for (const parse of [ownRelease, ownProgress]) {
            try {
              parse(json, context);
            } catch (error) {
              assert.ok(error instanceof FormatError, String(error));
            }
          }
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
