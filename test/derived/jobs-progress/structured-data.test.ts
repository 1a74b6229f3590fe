/** The times of an observation, and the subject before its sentence. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { structuredData } from '../../../src/derived/jobs-progress/structured-data.js';
import { summary, titled } from '../../../src/derived/jobs-progress/summary.js';
import { words } from '../../../src/locales/jobs-progress/en.js';

const today = '2026-11-28';

describe('an observation', () => {
  const periods: [period: string, date: string, length: string | undefined][] = [
    ['2025', '2025', 'P1Y'],
    ['2024/2025', '2025-12-31', 'P1Y'],
    ['2025-03', '2025-03', 'P1M'],
    ['2025-Q1', '2025-12-31', 'P3M'],
    ['2025-H2', '2025-12-31', 'P6M'],
    ['2025-W09', '2025-12-31', 'P1W'],
    ['2023--2025', '2025-12-31', 'P3Y'],
    ['A2025', '2025-12-31', undefined],
    ['2025-03-31', '2025-12-31', undefined],
    ['', '2025-12-31', undefined],
  ];
  for (const [period, date, length] of periods)
    it(`of ${period || 'a day'} is of ${date}, and ${length ?? 'has no length'}`, () => {
      const data = structuredData({ value: 742, asOf: '2025-12-31', ...(period && { period }) }, today, words);
      assert.deepEqual([data?.observationDate, data?.observationPeriod], [date, length]);
    });
});

describe('the subject before its sentence', () => {
  const subjects: [label: string | undefined, expected: RegExp][] = [
    [undefined, /^742 /],
    ['Jobs', /^Jobs: 742 /],
    ['Jobs.', /^Jobs: 742 /],
    ['Jobs:', /^Jobs: 742 /],
    ['How many jobs?', /^How many jobs\? 742 /],
    ['Jobs! So far', /^Jobs! So far: 742 /],
  ];
  for (const [label, expected] of subjects)
    it(`${label ?? 'that is missing'} ends as a heading does`, () => {
      assert.match(titled(summary({ value: 742, ...(label !== undefined && { label }) }, today, words)), expected);
    });
});
