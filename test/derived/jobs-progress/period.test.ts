import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodText, whenText } from '../../../src/derived/jobs-progress/period.js';
import { words } from '../../../src/locales/jobs-progress/particulars/en.js';

describe('a period', () => {
  for (const [period, said] of [
    ['2024', '2024'],
    ['2024-01', 'January 2024'],
    ['2024-12', 'December 2024'],
    ['2025-Q1', 'first quarter of 2025'],
    ['2025-Q4', 'fourth quarter of 2025'],
    ['2025-H2', 'second half of 2025'],
    ['2026-W5', 'week 5 of 2026'],
    ['2026-W53', 'week 53 of 2026'],
    ['2019--2023', '2019–2023'],
    // Any other text is the name that the source has for its period.
    ['2024-00', '2024-00'],
    ['2024-13', '2024-13'],
    ['2024-011', '2024-011'],
    ['A2024-01', 'A2024-01'],
    ['2025-Q0', '2025-Q0'],
    ['2025-Q5', '2025-Q5'],
    ['2025-H0', '2025-H0'],
    ['2025-H3', '2025-H3'],
    ['2025-Q123', '2025-Q123'],
    ['A2025-Q1', 'A2025-Q1'],
    ['2025-W012', '2025-W012'],
    ['A2019--2023', 'A2019--2023'],
    ['2019--20234', '2019--20234'],
    ['الربع', '\u2068الربع\u2069'],
  ] as const)
    it(`${period} is told as "${said}"`, () => {
      assert.equal(periodText(period, words), said);
    });

  it('is told in the place of its last day', () => {
    assert.equal(whenText({ date: '2024-12-31', period: '2024' }, words), '2024');
    assert.equal(whenText({ date: '2024-12-31' }, words), '31 December 2024');
  });
});
