import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormatError } from '../../../src/formats/format-error.js';
import { readProgress } from '../../../src/formats/jobs-progress/formats.js';
import type { ParseContext } from '../../../src/formats/context.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { cube, kolada } from './documents.js';
import { dataSet } from './offices.js';

const regions = ['1384', '1480', '1481'];

const read = (json: unknown, more: Partial<ParseContext> = {}): Promise<JobsProgress | null> =>
  readProgress(json, { base: 'https://statistics.example/', report: () => undefined, ...more });

/** Which regions were read, and whether they are known to be no parts. */
const regionsOf = async (json: unknown, more: Partial<ParseContext> = {}): Promise<[string[] | undefined, boolean]> => {
  const model = await read(json, more);
  return [model?.regions?.map(({ code, value }) => `${code} ${String(value)}`), model?.regionsApart ?? false];
};

/** A stored answer of PxWeb version 1: each region's figure is its place in the list. */
const table = (codes: string[], more: string[] = []): Record<string, unknown> => ({
  columns: [
    { code: 'Plats', type: 'd' },
    ...more.map((code) => ({ code, type: 'd' })),
    { code: 'Tid', type: 't' },
    { code: 'J1', type: 'c' },
  ],
  data: codes.map((code, at) => ({ key: [code, ...more.map(() => code), '2017'], values: [String(at)] })),
});

const koladaOf = (codes: string[]): Record<string, unknown> => {
  const [row] = kolada().values as Record<string, unknown>[];
  return { values: codes.map((municipality) => ({ ...row, municipality })) };
};

const measured = (type: unknown): Record<string, unknown> => {
  const json = cube();
  (json.dimension as Record<string, Record<string, unknown>>).ContentsCode = {
    category: { label: { J1: 'Jobb' } },
    extension: { measuringType: { J1: type } },
  };
  return json;
};

describe('the regions of statistics', () => {
  it('are parts of a declared whole only where the measure is known to count', async () => {
    const codes = ['1480 100', '0114 10'];
    for (const type of ['Stock', 'Flow']) assert.deepEqual(await regionsOf(measured(type)), [codes, false]);
    for (const type of ['Average', 'Other', undefined, ['Stock', 'Flow'], 7])
      assert.deepEqual(await regionsOf(measured(type)), [codes, true]);
  });

  it('stand beside a whole that the page selects, those that it compares and no others', async () => {
    const select = 'Region=00';
    assert.deepEqual(await regionsOf(measured('Stock'), { select, regions }), [['1480 100'], true]);
    assert.deepEqual(await regionsOf(cube(), { select }), [undefined, false]);
    const chosen = { select: 'municipality=0000', regions };
    assert.deepEqual(await regionsOf(koladaOf(['1481', '0000', '1480', '0114']), chosen), [
      ['1481 42.5', '1480 42.5'],
      true,
    ]);
  });

  it('are known by a table that does not call them regions only when all of them are there', async () => {
    const chosen = { select: 'Plats=00', regions };
    assert.deepEqual(await regionsOf(table(['00', ...regions]), chosen), [['1384 1', '1480 2', '1481 3'], true]);
    assert.deepEqual(await regionsOf(table(['00', '1480', '1481']), chosen), [undefined, false]);
  });

  it('are none of the figure of one of them, nor of two dimensions that both hold them', async () => {
    assert.deepEqual(await regionsOf(cube(), { select: 'Region=1480', regions }), [undefined, false]);
    const both = { select: 'Plats=00;Till=00', regions };
    assert.deepEqual(await regionsOf(table(['00', ...regions], ['Till']), both), [undefined, false]);
  });

  it('are none of a whole that the document declares and that does not call them regions', async () => {
    const places = { codes: ['T', 'a', 'b'], more: { extension: { eliminationValueCode: 'T' } } };
    const json = dataSet({ Plats: places, Tid: ['2017'] });
    assert.deepEqual(await regionsOf(json, { regions: ['a', 'b'] }), [undefined, false]);
    assert.deepEqual(await regionsOf(json, { regions: ['a', 'b'], select: 'Plats=T' }), [['a 2', 'b 3'], true]);
  });

  it('stand in the one of two dimensions of regions that holds them', async () => {
    const json = dataSet(
      { Plats: ['00', ...regions], Land: ['SE', 'NO'], Tid: ['2017'] },
      { role: { time: ['Tid'], geo: ['Plats', 'Land'] } },
    );
    const [codes] = await regionsOf(json, { regions, select: 'Plats=00;Land=SE' });
    assert.deepEqual(codes, ['1384 3', '1480 5', '1481 7']);
  });

  it('do not settle which figure is meant: without a selection it is refused', async () => {
    await assert.rejects(read(koladaOf(['0000', ...regions]), { regions }), FormatError);
    await assert.rejects(read(table(['00', ...regions]), { regions }), FormatError);
  });
});

describe('the regions of our own JSON', () => {
  const own = async (one: unknown): Promise<[JobsProgress | null, string]> => {
    const lines: string[] = [];
    const model = await read({ value: 742, regions: [one] }, { report: (line) => lines.push(line) });
    return [model, lines.join()];
  };

  for (const [what, one, says] of [
    ['no code', { name: 'Mölndal', value: 54 }, '"regions[0].code" must be text, but is missing. It was left out.'],
    ['an empty code', { code: ' ', name: 'Mölndal', value: 54 }, '"regions[0].code" must be text'],
    ['a code without quotes', { code: 114, name: 'Väsby', value: 54 }, '"regions[0].code" must be text, but is 114.'],
    ['no name', { code: '1481', value: 54 }, '"regions[0].name" must be text'],
    ['a figure in quotes', { code: '1481', name: 'Mölndal', value: '54' }, '"regions[0].value" must be a number'],
    ['no figure', { code: '1481', name: 'Mölndal' }, '"regions[0].value" must be'],
  ] as const) {
    it(`are left out, and the developer told, with ${what}`, async () => {
      const [model, lines] = await own(one);
      assert.deepEqual(model, { value: 742, regions: [] });
      assert.ok(lines.includes(says), lines);
    });
  }

  it('keep their codes as they are, and may be said to be no parts', async () => {
    const one = { code: '114', name: 'Väsby', value: null };
    assert.deepEqual((await own(one))[0]?.regions, [one]);
    assert.equal((await read({ value: 42.5, regionsApart: true }))?.regionsApart, true);
    await assert.rejects(read({ value: 42.5, regionsApart: 'yes' }), /"regionsApart" must be true or false/);
  });
});
