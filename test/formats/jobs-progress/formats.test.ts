import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FormatError } from '../../../src/formats/format-error.js';
import { readProgress } from '../../../src/formats/jobs-progress/formats.js';
import type { ParseContext } from '../../../src/formats/context.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { bundle, cube, kolada, sparse, table } from './documents.js';

const base = 'https://statistics.example/jobs.json';

const read = (json: unknown, more: Partial<ParseContext> = {}): Promise<JobsProgress | null> =>
  readProgress(json, { base, report: () => undefined, ...more });

const refused = async (json: unknown, field: string, says: RegExp, more: Partial<ParseContext> = {}): Promise<void> => {
  await assert.rejects(read(json, more), (error: unknown) => {
    assert.ok(error instanceof FormatError, String(error));
    assert.equal(error.field, field, error.message);
    assert.match(error.message, says);
    return true;
  });
};

/** A document with some of its fields changed; `a.b` is a field within a field. */
const changed = (json: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> => {
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('/');
    const last = names.pop() ?? '';
    const at = names.reduce<Record<string, unknown>>((inside, name) => inside[name] as Record<string, unknown>, json);
    at[last] = value;
  }
  return json;
};

describe('a document of each format', () => {
  const whole: [string, () => unknown, JobsProgress][] = [
    [
      'json-stat, as PxWeb version 2 answers',
      cube,
      {
        value: 1000,
        asOf: '2017-12-31',
        period: '2017',
        history: [{ date: '2016-12-31', period: '2016', value: 900 }],
        regions: [
          { code: '1480', name: 'Göteborg', value: 100 },
          { code: '0114', name: 'Upplands Väsby', value: 10 },
        ],
        regionsApart: true,
        label: 'Jobb efter region',
        unit: { one: 'personer', other: 'personer' },
        source: { name: 'Exempelbyrån' },
        notes: ['Talen är påhittade.'],
      },
    ],
    [
      'json-stat, sparse, whose newest period is empty, as Eurostat answers',
      sparse,
      {
        value: 8250,
        status: 'provisional',
        asOf: '2017-07-31',
        period: '2017-07',
        history: [
          { date: '2017-06-30', period: '2017-06', value: 7500 },
          { date: '2017-08-31', period: '2017-08', value: null, status: 'missing' },
        ],
        label: 'Jobs: Västsverige',
        unit: { one: 'persons', other: 'persons' },
        source: { name: 'ESTAT' },
      },
    ],
    [
      'json-stat, version 1',
      bundle,
      {
        value: 4,
        asOf: '2017-12-31',
        period: '2017',
        history: [{ date: '2016-12-31', period: '2016', value: 3 }],
        label: 'Jobs',
        unit: null,
      },
    ],
    [
      'pxweb',
      table,
      {
        value: 742,
        asOf: '2017-09-30',
        period: '2017-Q3',
        history: [
          { date: '2017-03-31', period: '2017-Q1', value: -3.5 },
          { date: '2017-06-30', period: '2017-Q2', value: null, status: 'missing' },
          { date: '2017-12-31', period: '2017-Q4', value: null, status: 'missing' },
        ],
        label: 'Jobb per kvartal',
        unit: null,
        source: { name: 'Exempelbyrån' },
      },
    ],
    [
      'kolada',
      kolada,
      {
        value: 42.5,
        asOf: '2017-12-31',
        period: '2017',
        history: [
          { date: '2016-12-31', period: '2016', value: 40 },
          { date: '2018-12-31', period: '2018', value: null, status: 'missing' },
        ],
        unit: null,
      },
    ],
  ];
  for (const [title, document, model] of whole) {
    it(`is recognized and read whole: ${title}`, async () => {
      assert.deepEqual(await read(document()), model);
      const format = title.replace(/,.*/, '');
      assert.deepEqual(await read(document(), { format }), model);
    });
  }

  it('is our own where it has a figure of its own, whatever stands beside it', async () => {
    assert.deepEqual(await read({ value: 7, values: [], class: 'x', dimension: {} }), { value: 7 });
    await refused({ value: null }, 'value', /only the status "confidential" or "missing" allows/);
  });

  it('lists the formats, where none is recognized', async () => {
    await refused({ figure: 7 }, 'value', /is missing\. It has the signs of none of: own, json-stat, pxweb, kolada\.$/);
    await refused(7, '', /must be an object.* own, json-stat/);
    await refused({ value: 7 }, '', /said to be "csv", which is none of: own, json-stat/, { format: 'csv' });
    await refused(cube(), 'value', /a number without quotes, within ±2\^53, but is a list\.$/, { format: 'own' });
  });

  it('is none yet where there is nothing', async () => {
    for (const json of [null, [], { items: [] }, { values: [], count: 0, next_url: null }])
      assert.equal(await read(json), null);
  });
});

describe('the figure that is meant', () => {
  it('is the one that the page selects', async () => {
    const model = await read(cube(), { select: ' Region = 1480 ; Kon=2;' });
    assert.equal(model?.value, 60);
    assert.equal(model.regions, undefined);
  });

  it('is of the period that the page selects, with what came before it', async () => {
    const first = await read(cube(), { select: 'Tid=2016' });
    assert.deepEqual([first?.value, first?.asOf, first?.history], [900, '2016-12-31', undefined]);
    assert.equal((await read(table(), { select: 'Tid=2017K3' }))?.history?.length, 2);
    const missing = await read(table(), { select: 'Tid=2017K4' });
    assert.deepEqual([missing?.value, missing?.status, missing?.period], [null, 'missing', '2017-Q4']);
  });

  const undeclared = (): Record<string, unknown> =>
    changed(cube(), { 'dimension/Kon/extension': { elimination: true } });

  it('is refused with the choices where neither the page nor the document says which', async () => {
    await refused(
      undeclared(),
      'Kon',
      /has 3 categories, and none is declared their total\. Copy: select="Kon=TotSa"\. The choices are: TotSa \(totalt\), 2 \(kvinnor\), 1 \(män\)\.$/,
    );
    assert.equal((await read(undeclared(), { select: 'Kon=1' }))?.value, 400);
  });

  it('is refused where the total that is declared is not in the answer', async () => {
    await refused(changed(cube(), { 'dimension/Region/extension': { eliminationValueCode: '99' } }), 'Region', /1480/);
  });

  it('lists a dozen choices at most', async () => {
    const codes = Array.from({ length: 500 }, (_, index) => `c${String(index)}`);
    const json = { id: ['a'], size: [500], dimension: { a: { category: { index: codes } } }, value: codes.map(Number) };
    await refused(json, 'a', /c11 and 488 more\.$/);
  });

  for (const [title, select, field, says] of [
    [
      'a dimension that there is not',
      'Alder=tot',
      'select',
      /"Alder", which is none of: Region, Kon, ContentsCode, Tid/,
    ],
    ['a category that there is not', 'Kon=3', 'Kon', /no category "3".*TotSa/],
    ['the name of a prototype', 'Kon=constructor', 'Kon', /no category/],
    ['a dimension twice', 'Kon=1;Kon=2', 'select', /each dimension once/],
    ['no code', 'Kon', 'select', /"Kon"\./],
  ] as const) {
    it(`is refused when the page selects ${title}`, () => refused(cube(), field, says, { select }));
  }

  it('is refused where there are several measures, whatever is declared', async () => {
    const json = changed(cube(), {
      size: [3, 3, 2, 1],
      'dimension/ContentsCode': {
        category: { index: ['J1', 'J2'] },
        extension: { eliminationValueCode: 'J1' },
      },
      'dimension/Tid/category/index': ['2017'],
    });
    await refused(json, 'ContentsCode', /J1, J2/);
  });
});

describe('JSON-stat', () => {
  it('takes the order of categories from their positions, never from their keys', async () => {
    assert.deepEqual(
      [(await read(cube(), { select: 'Kon=1' }))?.value, (await read(cube(), { select: 'Region=0114' }))?.value],
      [400, 10],
    );
  });

  it('knows regions by their codes, and years not for regions', async () => {
    const places = (id: string, codes: string[]): Record<string, unknown> => ({
      id: [id],
      size: [codes.length],
      dimension: { [id]: { category: { index: codes }, extension: { eliminationValueCode: codes[0] } } },
      value: codes.map((_, index) => index),
    });
    assert.equal((await read(places('Plats', ['00', '1480', '1384'])))?.regions?.length, 2);
    assert.equal((await read(places('Startår', ['2017', '1980', '2021'])))?.regions, undefined);
    assert.equal((await read(places('Alder', ['10', '12', '14'])))?.regions, undefined);
    assert.equal((await read(places('Region', ['10', '12', '14'])))?.regions?.length, 2);
    assert.equal((await read(places('Delregion', ['10', '12', '14'])))?.regions, undefined);
    assert.equal((await read(places('Plats', ['00', '26', '1480'])))?.regions, undefined);
    assert.equal((await read(places('Plats', ['00', '1480', '14801'])))?.regions, undefined);
    assert.equal((await read(places('Plats', ['00', '02', '1480'])))?.regions, undefined);
    assert.equal((await read(places('Plats', ['00', 'x1480', '1481'])))?.regions, undefined);
    assert.equal((await read(places('Plats', ['25', '2580', '2500'])))?.regions?.length, 2);
    const since1749 = { ...places('Tid', ['1749', '1850', '2017']), role: { time: ['Tid'] } };
    assert.equal((await read(since1749))?.regions, undefined);
  });

  it('shows what is confidential as such, never as zero', async () => {
    const flags = { '0': '|C', '1': '|C', '2': '|C' };
    assert.deepEqual(
      ((model) => [model?.value, model?.status, model?.asOf])(
        await read(changed(sparse(), { value: {}, status: flags })),
      ),
      [null, 'confidential', '2017-08-31'],
    );
    const region = await read(changed(cube(), { status: { '7': 'c' } }));
    assert.deepEqual(region?.regions?.[0], { code: '1480', name: 'Göteborg', value: null, status: 'confidential' });
  });

  for (const [flag, labels, status] of [
    ['p', undefined, 'provisional'],
    ['bp', undefined, 'provisional'],
    ['r', undefined, 'revised'],
    ['e', undefined, 'estimated'],
    ['x1', { x1: 'preliminär uppgift' }, 'provisional'],
    ['p', { p: 'per capita' }, undefined],
    ['..', undefined, undefined],
    ['constructor', {}, undefined],
  ] as const) {
    it(`reads the flag ${flag}${labels ? ' by its label' : ''} as ${status ?? 'none'}`, async () => {
      for (const given of [flag, [flag], { '1': flag }]) {
        const json = changed(sparse(), { status: given, 'extension/status/label': labels });
        assert.equal((await read(json))?.status, status);
      }
    });
  }

  it('puts periods in the order of time, and refuses those that have none', async () => {
    const years = changed(bundle(), { 'jobs/dimension/year/category/index': ['2017', '2016'] });
    assert.deepEqual([(await read(years))?.value, (await read(years))?.history?.[0]?.value], [3, 4]);
    for (const codes of [
      ['2016', 'i fjol'],
      ['2016', '2016M12'],
    ])
      await refused(
        changed(bundle(), { 'jobs/dimension/year/category/index': codes }),
        'year',
        /cannot be put in one order/,
      );
    const mixed = changed(bundle(), { 'jobs/dimension/year/category/index': ['2016', 'i fjol'] });
    assert.deepEqual(await read(mixed, { select: 'year=i fjol' }), {
      value: 4,
      period: 'i fjol',
      label: 'Jobs',
      unit: null,
    });
    const same = changed(bundle(), { 'jobs/dimension/year/category/index': ['2016M01', '2016-01'] });
    await refused(same, 'year', /2016-01-31 twice/);
  });

  for (const [title, change, field, says] of [
    ['is a description without figures', { value: [] }, 'value', /description of a table/],
    ['has no figure at all', { value: {} }, 'value', /no figure for this selection/],
    [
      'has sizes that do not multiply to its length',
      { value: [1, 2] },
      'value',
      /holds 2 figures, but "size" speaks of 18/,
    ],
    ['has a figure in quotes', { value: { '1': '1 000' } }, 'value[1]', /without quotes/],
    ['has a size of zero', { size: [0, 3, 1, 2] }, 'size', /above zero/],
    ['has a negative size', { size: [-3, 3, 1, 2] }, 'size', /above zero/],
    ['has a broken size', { size: [3.5, 3, 1, 2] }, 'size', /whole numbers/],
    ['has a size too few', { size: [3, 3, 1] }, 'size', /as many/],
    [
      'has a size that its codes do not fill',
      { size: [1e9, 3, 1, 2] },
      'dimension.Region.category.index',
      /1000000000 codes/,
    ],
    ['has a dimension twice', { id: ['Kon', 'Kon', 'ContentsCode', 'Tid'] }, 'id', /each once/],
    [
      'has the dimension of a prototype',
      { id: ['constructor'], size: [1] },
      'dimension.constructor.category',
      /object/,
    ],
    [
      'has a code twice',
      { 'dimension/Kon/category/index': ['1', '1', '2'] },
      'dimension.Kon.category.index',
      /each once/,
    ],
    [
      'has a position twice',
      { 'dimension/Kon/category/index': { a: 0, b: 0, c: 2 } },
      'dimension.Kon.category.index',
      /own/,
    ],
    ...[
      { a: -1, b: 1, c: 2 },
      { a: 3, b: 1, c: 2 },
      { a: 0.5, b: 1, c: 2 },
      { a: '0', b: 1, c: 2 },
      { '': 0, b: 1, c: 2 },
      ['a', 7, 'c'],
      ['a', '', 'c'],
    ].map(
      (index) =>
        [
          `has the positions ${JSON.stringify(index)}`,
          { 'dimension/Kon/category/index': index },
          'dimension.Kon.category.index',
          /must give each code a position of its own/,
        ] as const,
    ),
    ...[undefined, 'abc', 7, ['a', 'b'], ['a', 'b', 'c', 'd'], { a: 0, b: 1 }].map(
      (index) =>
        [
          `has the codes ${index === undefined ? 'of none' : JSON.stringify(index)}`,
          { 'dimension/Kon/category/index': index },
          'dimension.Kon.category.index',
          Array.isArray(index) && index.length > 3
            ? /position of its own/
            : /must hold 3 codes, each once, as "size" says/,
        ] as const,
    ),
    [
      'has the code of one category in a text',
      { 'dimension/ContentsCode/category/index': 'J1' },
      'dimension.ContentsCode.category.index',
      /must hold 1 codes/,
    ],
    ['has a size in words', { size: ['3', '3', '1', '2 '] }, 'size', /whole numbers/],
    ['has a name that is none', { id: ['Region', 'Kon', 'ContentsCode', 7] }, 'id', /a list of names/],
    ['is a collection', { class: 'collection' }, 'class', /one data set/],
    ['is an error', { error: [{ status: '404' }] }, 'error', /instead of figures/],
  ] as const) {
    it(`is refused when it ${title}`, () => refused(changed(cube(), change), field, says));
  }

  it('has sizes in text, as old answers of the Irish office', async () => {
    assert.equal((await read(changed(cube(), { size: ['3', '3', '1', '2'] })))?.value, 1000);
  });

  it('is refused where its figures are no list', () =>
    refused(changed(cube(), { value: '7' }), 'value', /^"value" must be a list or an object\.$/, {
      format: 'json-stat',
    }));

  it('is refused where it has more figures than can be counted', async () => {
    const codes = Array.from({ length: 10_000 }, (_, index) => `c${String(index)}`);
    const ids = ['a', 'b', 'c', 'd'];
    const dimension = Object.fromEntries(ids.map((id) => [id, { category: { index: codes } }]));
    const json = { id: ids, size: ids.map(() => codes.length), dimension, value: {} };
    await refused(json, 'size', /^"size" speaks of more figures than can be counted\.$/);
  });

  it('is refused as a bundle of several', async () => {
    await refused({ ...bundle(), others: bundle().jobs }, '', /several data sets.*: jobs \(Jobs\), others \(Jobs\)\.$/);
  });

  it('has codes that are names of prototypes like any others', async () => {
    const codes = ['constructor', '__proto__', 'toString'];
    const json = { id: ['a'], size: [3], dimension: { a: { category: { index: codes } } }, value: [1, 2, 3] };
    assert.equal((await read(json, { select: 'a=__proto__' }))?.value, 2);
  });

  it('looks at no more figures of a large cube than it shows', async () => {
    const side = 200;
    const codes = Array.from({ length: side }, (_, index) => `c${String(index)}`);
    let asked = 0;
    const value = new Proxy(Array.from<number>({ length: side ** 3 }), {
      get: (figures, name) => (name === 'length' ? figures.length : ((asked += 1), Number(name))),
    });
    const category = { category: { index: codes } };
    const json = {
      id: ['a', 'b', 'c'],
      size: [side, side, side],
      dimension: { a: category, b: category, c: category },
      value,
    };
    assert.equal((await read(json, { select: 'a=c199;b=c199;c=c198' }))?.value, side ** 3 - 2);
    assert.equal(asked, 1);
  });
});

describe('a table of PxWeb version 1', () => {
  const first = (values: unknown): Record<string, unknown> => changed(table(), { 'data/0/values': values });
  for (const value of ['1 000', '1\u00a0000', '\u22123', '1,5', '1e3', 'NaN', 'Infinity', '0x10', ' 1'])
    it(`is refused with the figure ${JSON.stringify(value)}`, () =>
      refused(first([value]), 'data[0].values[0]', /as PxWeb writes it/));

  for (const [title, change, field] of [
    ['a figure that is no text', { 'data/0/values': [742] }, 'data[0].values'],
    ['a key too few', { 'data/1/key': ['1480'] }, 'data[1].key'],
    ['a row that is no object', { 'data/1': 7 }, 'data[1]'],
    ['a column twice', { 'columns/1/code': 'Region' }, 'columns[1].code'],
    ['a column of an unknown type', { 'columns/1/type': 'x' }, 'columns[1].type'],
    ['no column of figures', { 'columns/2/type': 'd' }, 'columns'],
    ['no rows', { data: [] }, ''],
    ['rows that are no list', { data: {} }, 'data'],
    ['a row twice', { 'data/1/key': ['1480', '2017K3'] }, ''],
  ] as const)
    it(`is refused with ${title}`, () => refused(changed(table(), change), field, /./));

  it('declares no total: several regions are refused', async () => {
    await refused(changed(table(), { 'data/1/key': ['1401', '2017K1'] }), 'Region', /1480, 1401/);
  });

  it('names the row that it has twice', () =>
    refused(
      changed(table(), { 'data/1/key': ['1480', '2017K3'] }),
      '',
      /^The JSON holds two figures for 1480, 2017K3, J1\.$/,
    ));

  it('has the decimals of all its figures, and the label of the measure that is selected', async () => {
    const two = (): Record<string, unknown> =>
      changed(table(), {
        columns: [
          { code: 'Tid', text: 'kvartal', type: 't' },
          { code: 'J1', text: 'Jobb', type: 'c' },
          { code: 'J2', text: 'Lediga', type: 'c' },
        ],
        data: [
          { key: ['2017K3'], values: ['7.25', '1.5'] },
          { key: ['2017K4'], values: ['8.50', '..'] },
        ],
        metadata: [{ label: 'Tabell' }],
      });
    const [one, other] = await Promise.all(['J1', 'J2'].map((code) => read(two(), { select: `ContentsCode=${code}` })));
    assert.deepEqual(
      [one?.value, one?.label, other?.value, other?.label],
      [8.5, 'Tabell: Jobb', 1.5, 'Tabell: Lediga'],
    );
    assert.deepEqual(one?.decimals, 2);
  });

  it('takes a lone dash for missing: it may mean zero or nothing', async () => {
    assert.equal((await read(first(['-'])))?.value, -3.5);
  });
});

describe("Kolada's answer", () => {
  it('is read as version 2 wrote it', async () => {
    const json = {
      count: 1,
      values: [
        {
          kpi: 'N00001',
          municipality: '1480',
          period: '2016',
          values: [
            { gender: 'T', count: 1, status: '', value: 9, is_deleted: true },
            { gender: 'T', count: 1, status: '', value: 5 },
          ],
        },
      ],
    };
    assert.deepEqual(await read(json), { value: 5, asOf: '2016-12-31', period: '2016', unit: null });
  });

  for (const [title, change, field] of [
    ['more pages', { next_url: 'https://kolada.example/2' }, 'next_url'],
    ['several municipalities', { 'values/1/municipality': '1401' }, 'municipality'],
    ['several measures', { 'values/1/kpi': 'N00002' }, 'kpi'],
    ['a figure in quotes', { 'values/0/values/2/value': '42' }, 'values[0].values[2].value'],
    ['a row without period', { 'values/0/period': undefined }, 'values[0].period'],
    ['a cell that is no object', { 'values/0/values/0': null }, 'values[0].values[0]'],
    ['a period twice', { 'values/1/period': 2017 }, ''],
  ] as const)
    it(`is refused with ${title}`, () => refused(changed(kolada(), change), field, /./));

  it('is refused where it is no object, and says what it lacks', async () => {
    await refused([1], '', /^The JSON must be an object with "values"\.$/, { format: 'kolada' });
    await refused(changed(kolada(), { 'values/0/period': true }), 'values[0].period', /text or a whole number/);
  });

  it('is of the municipality and the sex that the page selects', async () => {
    const json = changed(kolada(), { 'values/1/municipality': '1401' });
    assert.equal((await read(json, { select: 'municipality=1401;gender=K' }))?.value, 1);
  });
});

describe('any JSON', () => {
  const isOne = async (json: unknown, format?: string | null): Promise<void> => {
    try {
      const model = await read(json, { format: format ?? null });
      assert.ok(Number.isFinite(model?.value ?? 0));
    } catch (error) {
      assert.ok(error instanceof FormatError, String(error));
    }
  };

  it('gives a figure, nothing yet, or a FormatError', async () => {
    const formats = fc.constantFrom(null, 'own', 'json-stat', 'pxweb', 'kolada');
    await fc.assert(fc.asyncProperty(fc.jsonValue(), formats, isOne));
  });

  it('is as safe when one place of a document holds something else', async () => {
    const documents = [cube, sparse, bundle, table, kolada];
    const places = (json: unknown, at = ''): string[] =>
      typeof json === 'object' && json
        ? Object.entries(json).flatMap(([name, inside]) => [`${at}${name}`, ...places(inside, `${at}${name}/`)])
        : [];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...documents), fc.nat(), fc.jsonValue(), async (document, nth, value) => {
        const paths = places(document());
        await isOne(changed(document(), { [paths[nth % paths.length] ?? '']: value }));
      }),
      { numRuns: 300 },
    );
  });
});
