import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatAgo } from '../../src/locales/format-thread.js';

const now = Date.parse('2026-03-10T12:00:00Z');
const cases: [language: string, time: string, expected: string][] = [
  ['sv', '2026-03-10T11:59:30Z', 'nu'],
  ['sv', '2026-03-10T12:30:00Z', 'nu'],
  ['sv', '2026-03-10T11:58:59Z', 'för 1 minut sedan'],
  ['sv', '2026-03-10T09:10:00Z', 'för 2 timmar sedan'],
  ['sv', '2026-03-09T11:00:00Z', 'i går'],
  ['en', '2026-03-07T11:00:00Z', '3 days ago'],
  ['sv', '2026-03-03T11:00:00Z', '3 mars 2026'],
  ['en-GB', '2017-10-11T12:00:00Z', '11 Oct 2017'],
];

describe('formatAgo', () => {
  for (const [language, time, expected] of cases) {
    it(`says "${expected}"`, () => {
      // Node's own zone may be any: the dates are noon, so that the day is the same in all of Europe.
      assert.equal(formatAgo(language, time, now), expected);
    });
  }
});
