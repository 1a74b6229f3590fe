import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formats } from './fixture.js';
import { differences, failures, fixtures } from './fixtures.js';

const folder = new URL('fixtures/', import.meta.url);
const documents = readdirSync(folder).filter((name) => name.endsWith('.json'));

const twice = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);

describe('the table of documents', () => {
  it('uses each file once, and has each file that it uses', () => {
    assert.deepEqual(fixtures.map(({ file }) => file).sort(), documents.sort());
  });

  it('has no two titles alike', () => {
    assert.deepEqual(twice([...fixtures, ...failures].map(({ title }) => title)), []);
  });

  it('names each file after its format, which is one of them', () => {
    for (const { file, format } of fixtures) assert.ok(file.startsWith(`${format}-`), file);
  });

  it('has documents to read and documents to refuse in every format', () => {
    for (const format of formats) {
      assert.ok(
        fixtures.some((fixture) => fixture.format === format),
        format,
      );
      assert.ok(
        failures.some((failure) => failure.format === format),
        format,
      );
    }
  });

  it('has an absolute address for each document', () => {
    for (const { base } of [...fixtures, ...failures]) assert.equal(new URL(base).protocol, 'https:');
  });

  it('names no field both as expected and as absent', () => {
    for (const { title, expected, absent = [] } of fixtures) {
      assert.deepEqual(
        absent.filter((name) => expected.some((release) => name in release)),
        [],
        title,
      );
    }
  });

  it('looks at no more bodies than there are releases', () => {
    for (const { title, expected, bodies = [] } of fixtures) assert.ok(bodies.length <= expected.length, title);
  });

  for (const file of documents) {
    it(`holds ${file} as JSON of a size that can be read`, () => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      assert.ok(JSON.parse(text));
      assert.ok(Buffer.byteLength(text) < 9000, `${Buffer.byteLength(text)} bytes`);
    });
  }
});

describe('what is compared', () => {
  const cases: readonly (readonly [string, unknown, unknown, string[]])[] = [
    ['more fields than expected', { a: 1, b: 2 }, { a: 1 }, []],
    ['another value', { a: 1 }, { a: 2 }, ['x.a is 1, not 2']],
    ['a missing field', {}, { a: 'b' }, ['x.a is undefined, not "b"']],
    ['no object', 1, { a: 1 }, ['x is no object']],
    ['no list', { 0: 1 }, [1], ['x is no list']],
    ['a longer list', [1, 2], [1], ['x has 2 items, not 1']],
    ['an item in another place', [2, 1], [1, 2], ['x[0] is 2, not 1', 'x[1] is 1, not 2']],
    ['a time with a fraction', '2024-01-01T08:00:00.000Z', '2024-01-01T08:00:00+00:00', []],
    [
      'the same instant in another zone',
      '2024-01-01T08:00:00Z',
      '2024-01-01T09:00:00+01:00',
      ['x is "2024-01-01T08:00:00Z", not "2024-01-01T09:00:00+01:00"'],
    ],
    [
      'sources in another order',
      { sources: [{ width: 2 }, { width: 1 }] },
      { sources: [{ width: 1 }, { width: 2 }] },
      [],
    ],
  ];

  for (const [title, actual, expected, said] of cases) {
    it(`tells ${said.length ? 'of' : 'nothing of'} ${title}`, () => {
      assert.deepEqual(differences(actual, expected, 'x'), said);
    });
  }
});
