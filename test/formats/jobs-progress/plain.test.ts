/** Plain documents of JSON-stat are read by a small reader: as the whole one reads them, or not at all. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ParseContext } from '../../../src/formats/context.js';
import { FormatError } from '../../../src/formats/format-error.js';
import { readPlain } from '../../../src/formats/jobs-progress/json-stat/json-stat-plain.js';
import { read as readWhole } from '../../../src/formats/jobs-progress/json-stat/json-stat.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { cube, sparse } from './documents.js';
import { dataSet, type Json } from './offices.js';
import { eurostat, others, plain, pxStat, scb } from './plain-documents.js';

const contextOf = (select: string | null = null): ParseContext => ({
  base: 'https://office.example/table.json',
  report: () => undefined,
  today: '2026-11-28',
  select,
});

/** What the whole reader says of one data set, for which it loads nothing. */
const wholly = (json: unknown, context: ParseContext): JobsProgress | null => {
  const read = readWhole(json, context);
  assert.ok(!(read instanceof Promise));
  return read;
};

/** The same, which may be why it says nothing. */
const whole = (json: unknown, select?: string): JobsProgress | FormatError | null => {
  try {
    return wholly(json, contextOf(select));
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
};

describe('a plain document', () => {
  for (const [title, json, select, expected] of plain)
    it(`is ${title}`, () => {
      const read = readPlain(json, contextOf(select));
      assert.deepEqual(read, whole(json, select));
      for (const [name, value] of Object.entries(expected))
        assert.deepEqual(read?.[name as keyof JobsProgress], value, name);
    });

  for (const [title, json, select] of others)
    it(`has not ${title}`, () => {
      assert.equal(readPlain(json, contextOf(select)), undefined);
    });

  it('has a figure for a period that begins today', () => {
    const context = { ...contextOf(), today: '2026-11-01' };
    const json = dataSet({ Tid: ['2026-10', '2026-11', '2026-12'] }, { value: [1, 2, null] });
    assert.equal(readPlain(json, context)?.period, '2026-11');
    assert.deepEqual(readPlain(json, context), wholly(json, context));
  });

  it('hides no error of another kind', () => {
    const broken = {
      get class(): never {
        throw new TypeError('broken');
      },
    };
    assert.throws(() => readPlain(broken, contextOf()), { message: 'broken' });
  });

  it('has no regions that the page compares', () => {
    const context = { ...contextOf('Region=1480'), regions: ['1481'] };
    assert.equal(readPlain(scb(), context), undefined);
    assert.deepEqual(wholly(scb(), context)?.regions?.length, 1);
  });

  const odd: fc.Arbitrary<unknown> = fc.constantFrom(
    ...[
      null,
      true,
      0,
      1,
      2,
      -1,
      1.5,
      2 ** 53,
      '',
      ' ',
      'p',
      'bp',
      'c',
      ':',
      '-',
      '..',
      'x9',
      'Total',
      'antal',
      'Both sexes',
    ],
    ...['2008-09', '2017', '2024*', '20243', '2025K3', '2025M13', '2026-W05', 'August 2026', '2026-08', 'Prognos 2030'],
    ...[
      'thousand persons',
      'Mio. €',
      '%',
      '31 December',
      'on 1 May',
      'Population on 1 January',
      'at the end of the year',
    ],
    ...[
      'confidential',
      'provisional',
      'not available',
      'low reliability',
      '\u0000',
      'Antal <b>',
      '__proto__',
      'constructor',
    ],
    ...[[], {}, [null], ['2024'], { a: 1 }, { 0: 'p' }, ['p', 'e'], { 2026: ['Preliminära uppgifter'] }],
  );
  const names = [
    'status',
    'class',
    'error',
    'note',
    'unit',
    'child',
    'extension',
    'label',
    'symbol',
    'position',
    'multiplier',
  ];

  /** A change somewhere in a document: a value is another one, is gone, or has something beside it. */
  const change = fc.record({
    path: fc.array(fc.nat(12), { maxLength: 5 }),
    value: odd,
    name: fc.constantFrom(...names),
    kind: fc.nat(2),
  });

  const changed = (
    json: unknown,
    { path, value, name, kind }: { path: number[]; value: unknown; name: string; kind: number },
  ): void => {
    let at = json as Record<string, unknown>;
    for (const step of path) {
      const inner = Object.values(at).filter((one) => typeof one === 'object' && one !== null);
      if (!inner.length) break;
      at = inner[step % inner.length] as Record<string, unknown>;
    }
    const keys = Object.keys(at);
    const key = keys[(path[0] ?? 0) % Math.max(1, keys.length)] ?? name;
    if (kind === 2 && !Array.isArray(at)) at[name] = value;
    else if (kind === 1 && !Array.isArray(at)) Reflect.deleteProperty(at, key);
    else at[key] = value;
  };

  it('is read as the whole reader reads it, or not at all, whatever is changed in it', () => {
    let times = 0;
    const documents: [make: () => Json, ...selects: string[]][] = [
      [eurostat, '', 'geo=SE'],
      [scb, 'Region=1480', 'Region=1480;Kon=1', 'Region=1481;Kon=TotSa'],
      [pxStat, 'C02=1', 'C02=-;'],
      [cube, 'Region=1480', 'Region=1480;Kon=1', 'Region=00;Kon=1;Tid=2017'],
      [sparse, ''],
      [() => dataSet({ Tid: ['2008-09', '2009-11'] }), '', 'Tid', 'Tid=2008-09', 'a=b'],
    ];
    const asked = documents.flatMap(([make, ...selects]) => selects.map((select) => ({ make, select })));
    fc.assert(
      fc.property(fc.constantFrom(...asked), fc.array(change, { maxLength: 2 }), ({ make, select }, changes) => {
        const json = structuredClone(make());
        for (const one of changes) changed(json, one);
        const read = readPlain(json, contextOf(select));
        if (read === undefined) return;
        times++;
        assert.deepEqual(read, whole(json, select));
      }),
      { numRuns: 1500 },
    );
    assert.ok(times > 300, `read ${String(times)} times`);
  });
});
