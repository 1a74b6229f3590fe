import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { JobsProgress, RegionFigure } from '../../../src/model/jobs-progress.js';
import { regionSets } from '../../../src/model/regions.js';
import { compare, regionRows, type RegionChoice } from '../../../src/derived/jobs-progress/regions.js';

const region = (code: string, name: string, value: number | null, more: Partial<RegionFigure> = {}): RegionFigure => ({
  code,
  name,
  value,
  ...more,
});

const places = [
  region('1480', 'Göteborg', 400),
  region('1407', 'Öckerö', 9),
  region('1440', 'Ale', 20),
  region('1484', 'Åmål', 5),
  region('1445', 'Älvängen', 7),
  region('1481', 'Mölndal', 54),
];

const read = (
  regions: RegionFigure[] | undefined,
  choice: RegionChoice = {},
  more: Partial<JobsProgress> = {},
): { rows: ReturnType<typeof regionRows>; names: string[]; lines: string[] } => {
  const lines: string[] = [];
  const progress: JobsProgress = { value: 742, ...(regions && { regions }), ...more };
  const rows = regionRows(progress, choice, (line) => lines.push(line));
  return { rows, names: rows.map(({ name }) => name), lines };
};

describe('the municipalities of Göteborgsregionen', () => {
  it('are thirteen in the order of their codes, with Kungsbacka of another county', () => {
    const codes = regionSets.GR?.map(({ code }) => code) ?? [];
    assert.equal(new Set(codes).size, 13);
    assert.deepEqual(codes, codes.toSorted());
    assert.equal(regionSets.GR?.find(({ code }) => code === '1384')?.name, 'Kungsbacka');
  });
});

describe('the rows', () => {
  it('come by the Swedish alphabet, the own region first', () => {
    assert.deepEqual(read(places).names, ['Ale', 'Göteborg', 'Mölndal', 'Åmål', 'Älvängen', 'Öckerö']);
    const { rows, names, lines } = read(places, { own: '1407' });
    assert.deepEqual(names, ['Öckerö', 'Ale', 'Göteborg', 'Mölndal', 'Åmål', 'Älvängen']);
    assert.deepEqual(
      rows.filter(({ isOwn }) => isOwn).map(({ code }) => code),
      ['1407'],
    );
    assert.deepEqual(lines, []);
  });

  it('come by their codes where their names are the same', () => {
    const twins = ['3', '1', '2'].map((code) => region(code, 'Nora', 1));
    assert.deepEqual(
      read(twins).rows.map(({ code }) => code),
      ['1', '2', '3'],
    );
  });

  it('take no notice of capitals in their order, and leave the names as they are', () => {
    assert.deepEqual(read([region('2', 'ÖCKERÖ', 1), region('3', 'ale', 1), region('1', 'LERUM', 1)]).names, [
      'ale',
      'LERUM',
      'ÖCKERÖ',
    ]);
  });

  it('are those of the set, each there whether it has a figure or not, under the names of the set', () => {
    const { rows, names } = read([region('1481', 'MÖLNDAL', 54), region('0114', 'Upplands Väsby', 3)], {
      set: regionSets.GR,
    });
    assert.equal(rows.length, 13);
    assert.deepEqual(
      [names[0], names.at(-1), names.includes('Upplands Väsby'), names.includes('Mölndal')],
      ['Ale', 'Öckerö', false, true],
    );
    assert.deepEqual(
      rows.filter(({ value }) => value !== undefined).map(({ code }) => code),
      ['1481'],
    );
  });

  it('have the own region among them when the set has it not', () => {
    const { names } = read(places, { own: '1484', set: regionSets.GR });
    assert.deepEqual([names.length, names[0]], [14, 'Åmål']);
  });

  it('keep back what is confidential, also where its figure has slipped out, and show null as no zero', () => {
    const { rows } = read([
      region('1', 'a', 0),
      region('2', 'b', null),
      region('3', 'c', null, { status: 'confidential' }),
      region('4', 'd', 17, { status: 'confidential' }),
    ]);
    assert.deepEqual(
      rows.map(({ value }) => value),
      [0, undefined, undefined, undefined],
    );
  });

  it('have no goal that is zero or below', () => {
    const { rows } = read([
      region('1', 'a', 1, { goal: 0 }),
      region('2', 'b', 1, { goal: -5 }),
      region('3', 'c', 1, { goal: 5 }),
    ]);
    assert.deepEqual(
      rows.map(({ goal }) => goal),
      [undefined, undefined, 5],
    );
  });

  it('are there in every order of the document the same, and each code once', () => {
    const code = fc.constantFrom('1480', '1481', '1384', '0114', '__proto__', '');
    const figure = fc.option(fc.double({ noNaN: true }), { nil: null });
    const regions = fc.uniqueArray(fc.record({ code, name: fc.constantFrom('Å', 'a', 'Z'), value: figure }), {
      selector: ({ code: own }) => own,
    });
    fc.assert(
      fc.property(regions, code, (given, own) => {
        const { rows, names } = read(given, { own });
        assert.deepEqual(read(given.toReversed(), { own }).names, names);
        assert.equal(new Set(rows.map((row) => row.code)).size, given.length);
      }),
    );
  });
});

describe('the developer is told', () => {
  const cases: [
    what: string,
    regions: RegionFigure[] | undefined,
    choice: RegionChoice,
    says: RegExp,
    names: string[],
  ][] = [
    ['that there are no regions', undefined, { own: '1481' }, /holds no regions to show/, []],
    ['that there are none in the list', [], { set: regionSets.GR }, /holds no regions to show/, []],
    ['that none is of the set', [region('0114', 'Väsby', 1)], { set: regionSets.GR }, /none of the regions/, []],
    [
      'what there is, of an own region that there is not',
      [region('1', 'a', 1), region('2', 'b', 1)],
      { own: '1481' },
      /holds no region "1481"\. There are: 1, 2\.$/,
      ['a', 'b'],
    ],
    [
      'of a zero that a code has lost, which is not put back',
      [region('114', 'Väsby', 1), region('1', 'a', 1)],
      { own: '0114' },
      /holds no region "0114"\. It holds "114": zeros/,
      ['a', 'Väsby'],
    ],
    [
      'of two zeros that a code has lost',
      [region('114', 'Väsby', 1)],
      { own: '00114' },
      /It holds "114": zeros/,
      ['Väsby'],
    ],
    [
      'of no lost zero where one inside of a code is missing',
      [region('1010', 'a', 1)],
      { own: '110' },
      /There are: 1010\.$/,
      ['a'],
    ],
    [
      'of a code that is there twice, and neither figure is shown',
      [region('1', 'a', 1), region('1', 'a', 2)],
      {},
      /"1" twice/,
      ['a'],
    ],
    [
      'of a region that is more than the whole',
      [region('1', 'a', 743)],
      {},
      /\("1"\) that is more than the whole/,
      ['a'],
    ],
  ];
  for (const [what, regions, choice, says, expected] of cases) {
    it(what, () => {
      const { names, lines } = read(regions, choice);
      assert.equal(lines.length, 1);
      assert.match(lines.join(), says);
      assert.deepEqual(names, expected);
    });
  }

  it('no more than a dozen codes of three hundred', () => {
    const many = Array.from({ length: 300 }, (_, index) => region(`c${String(index)}`, `n${String(index)}`, 1));
    assert.match(read(many, { own: 'x' }).lines.join(), /c11 and 288 more\.$/);
    assert.match(read(many.slice(0, 12), { own: 'x' }).lines.join(), /c11\.$/);
  });

  it('nothing of regions that are not larger parts, and shows no figure of a code that is there twice', () => {
    assert.deepEqual(read([region('1', 'a', 743)], {}, { regionsApart: true }).lines, []);
    assert.deepEqual(read([region('1', 'a', 743)], {}, { unit: { one: '%', other: '%' } }).lines, []);
    assert.deepEqual(read([region('1', 'a', 742)]).lines, []);
    assert.deepEqual(read([region('1', 'a', 5)], {}, { value: null, status: 'missing' }).lines, []);
    assert.deepEqual(read([region('1', 'a', null)], {}, { value: -5 }).lines, []);
    const [row] = read([region('1', 'a', 1), region('1', 'a', 1), region('1', 'a', 1)]).rows;
    assert.equal(row?.value, undefined);
  });
});

describe('the own figure against the whole', () => {
  const cases: [
    what: string,
    part: number | null,
    whole: Partial<JobsProgress>,
    expected: [isPart: boolean, hasShare: boolean] | undefined,
  ][] = [
    ['is a share', 54, {}, [true, true]],
    ['is all of it', 742, {}, [true, true]],
    ['has no share that rounds to nothing', 7, {}, [true, false]],
    ['is one percent of it', 8, { value: 800 }, [true, true]],
    ['is none of it', 0, {}, [true, false]],
    ['has no share of nothing', 0, { value: 0 }, [true, false]],
    ['is no part where it is larger', 743, {}, [false, false]],
    ['is no part where it is negative', -1, {}, [false, false]],
    ['is no part of a mean', 54, { regionsApart: true }, [false, false]],
    ['is no part of a rate', 5.4, { value: 8.2, unit: { one: '%', other: '%' } }, [false, false]],
    ['is a part of money', 54, { unit: { one: 'kronor', other: 'kronor' } }, [true, true]],
    ['is nothing where the part is kept back', null, {}, undefined],
    ['is nothing where the whole is missing', 54, { value: null, status: 'missing' }, undefined],
    ['is nothing where the whole is kept back', 54, { value: null, status: 'confidential' }, undefined],
    ['is nothing where the whole is kept back and has slipped out', 54, { status: 'confidential' }, undefined],
  ];
  for (const [what, part, whole, expected] of cases) {
    it(what, () => {
      const regions = [region('1481', 'Mölndal', part)];
      const [row] = read(regions, { own: '1481' }).rows;
      assert.ok(row);
      const found = compare({ value: 742, ...whole }, row);
      assert.deepEqual(found && [found.isPart, found.hasShare], expected);
    });
  }
});
