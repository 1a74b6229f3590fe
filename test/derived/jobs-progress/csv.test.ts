import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv } from '../../../src/derived/jobs-progress/csv.js';
import type { HistoryPoint } from '../../../src/model/jobs-progress.js';

const point = (value: number | null, more: Partial<HistoryPoint> = {}): HistoryPoint => ({
  date: '2024-12-31',
  value,
  ...more,
});

describe('the figures as CSV', () => {
  for (const [value, decimals, written] of [
    [742, undefined, '742'],
    [0, undefined, '0'],
    [-5, undefined, '-5'],
    [-0.5, undefined, '-0.5'],
    [0.05, undefined, '0.05'],
    [-0.05, 1, '-0.05'],
    [1234.5, undefined, '1234.5'],
    [1234.5, 2, '1234.50'],
    [7, 2, '7.00'],
    [0, 2, '0.00'],
    [1e21, undefined, '1000000000000000000000'],
    [1e-7, undefined, '0.0000001'],
    [null, 2, ''],
  ] as const)
    it(`have ${String(value)} with ${String(decimals)} decimals as "${written}"`, () => {
      const file = csv([point(value)], decimals === undefined ? undefined : { decimals });
      assert.equal(file, `date,value,status\r\n2024-12-31,${written},\r\n`);
    });

  it('have a column for what a figure says, and quote what needs it', () => {
    const points = [
      point(1, { period: '2024', remark: 'a, "b"' }),
      point(null, { status: 'confidential', revised: true }),
      point(2, { break: true, remark: 'två\nrader' }),
    ];
    assert.equal(
      csv(points),
      'date,period,value,status,revised,break,remark\r\n' +
        '2024-12-31,2024,1,,,,"a, ""b"""\r\n' +
        '2024-12-31,,,confidential,true,,\r\n' +
        '2024-12-31,,2,,,true,"två\nrader"\r\n',
    );
    assert.equal(csv([]), 'date,value,status\r\n');
    assert.match(csv([point(1, { remark: 'a\rb' })]), /"a\rb"/);
  });
});
