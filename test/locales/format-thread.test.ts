import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatAgo, formatMoment, formatOwnDay } from '../../src/locales/format-thread.js';

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

// Calendar days are the reader's.
process.env.TZ = 'Europe/Stockholm';

const days: [now: string, time: string, expected: string][] = [
  // Less than two days, and yet the day before yesterday.
  ['2026-03-10T00:30:00+01:00', '2026-03-08T23:30:00+01:00', 'i förrgår'],
  ['2026-03-10T23:30:00+01:00', '2026-03-09T00:30:00+01:00', 'i går'],
  ['2026-03-10T00:30:00+01:00', '2026-03-09T23:30:00+01:00', 'för 1 timme sedan'],
  ['2026-03-10T23:59:00+01:00', '2026-03-10T00:01:00+01:00', 'för 23 timmar sedan'],
  // Summer time began in between, or ended.
  ['2026-03-30T00:30:00+02:00', '2026-03-28T23:00:00+01:00', 'i förrgår'],
  ['2026-10-26T00:10:00+01:00', '2026-10-25T00:05:00+02:00', 'i går'],
  ['2026-03-10T00:10:00+01:00', '2026-03-03T23:50:00+01:00', '3 mars 2026'],
  ['2026-03-09T23:50:00+01:00', '2026-03-03T00:10:00+01:00', 'för 6 dagar sedan'],
];

describe('formatOwnDay', () => {
  it("names the day in the reader's zone, not the day in UTC", () => {
    assert.equal(formatOwnDay('sv', Date.parse('2026-03-09T23:30:00Z')), '10 mars 2026');
  });
});

describe('formatMoment', () => {
  it("tells the day and the minute in the reader's zone", () => {
    assert.equal(formatMoment('sv', '2026-03-09T23:30:45Z'), '10 mars 2026 kl. 00:30');
  });
});

describe('formatAgo', () => {
  for (const [at, time, expected] of days)
    it(`says "${expected}" of ${time} at ${at}`, () => {
      assert.equal(formatAgo('sv', time, Date.parse(at)), expected);
    });

  for (const [language, time, expected] of cases) {
    it(`says "${expected}"`, () => {
      assert.equal(formatAgo(language, time, now), expected);
    });
  }
});
