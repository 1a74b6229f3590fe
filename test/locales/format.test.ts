import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, formatNumber } from '../../src/locales/format.js';
import { formatSize, formatTime, nameLanguage } from '../../src/locales/format-release.js';
import type { Catalog } from '../../src/locales/catalog.js';
import * as registry from '../../src/locales/registry.js';

describe('times', () => {
  const times: [language: string, time: string, zone: string | undefined, expected: string][] = [
    ['sv', '2017-10-10T07:20:00+02:00', 'Europe/Stockholm', '10 okt. 2017 07:20 CEST'],
    ['sv', '2017-12-10T07:20:00+01:00', 'Europe/Stockholm', '10 dec. 2017 07:20 CET'],
    ['sv', '2017-10-10T05:20:00Z', 'Europe/Stockholm', '10 okt. 2017 07:20 CEST'],
    ['en', '2017-10-10T07:20:00+02:00', 'Europe/Stockholm', '10 Oct 2017, 07:20 CEST'],
    ['sv', '2017-10-10T07:20:00+02:00', undefined, '10 okt. 2017 07:20 GMT+2'],
    ['sv', '2017-10-10T07:20:00+05:30', undefined, '10 okt. 2017 07:20 GMT+5:30'],
    ['sv', '2017-10-09T23:20:00-03:00', undefined, '9 okt. 2017 23:20 GMT\u22123'],
    ['sv', '2017-10-10T07:20:00Z', undefined, '10 okt. 2017 07:20 UTC'],
    // The hour that the clocks live twice: the offset says which.
    ['sv', '2017-10-29T02:30:00+02:00', 'Europe/Stockholm', '29 okt. 2017 02:30 CEST'],
    ['sv', '2017-10-29T02:30:00+01:00', 'Europe/Stockholm', '29 okt. 2017 02:30 CET'],
  ];
  for (const [language, time, zone, expected] of times) {
    it(`${time} is ${expected} (${language}, ${zone ?? 'its own offset'})`, () => {
      assert.equal(formatTime(language, time, zone), expected);
    });
  }

  const days: [time: string, zone: string | undefined, expected: string][] = [
    ['2017-10-10T00:00:00+02:00', undefined, '10 okt. 2017'],
    ['2017-10-10T00:00:00+02:00', 'Europe/Stockholm', '10 okt. 2017'],
    ['2017-10-09T23:00:00-03:00', undefined, '9 okt. 2017'],
  ];
  for (const [time, zone, expected] of days) {
    it(`${time} without its hour is ${expected} (${zone ?? 'its own offset'})`, () => {
      assert.equal(formatTime('sv', time, zone, true), expected);
    });
  }

  it('a calendar date has no zone that could move it', () => {
    assert.equal(formatDay('sv', '2019-11-04'), '4 november 2019');
    assert.equal(formatDay('en', '2019-11-04'), '4 November 2019');
    assert.equal(formatDay('en-US', '2019-11-04'), 'November 4, 2019');
  });
});

describe('numbers', () => {
  it('group with spaces that do not break, have all of their digits, and are cut and not rounded up', () => {
    assert.equal(formatNumber('sv', 1234567), '1\u00a0234\u00a0567');
    assert.equal(formatNumber('fr', 1234567), '1\u00a0234\u00a0567');
    assert.equal(formatNumber('sv', 999.9999), '999,9999');
    assert.equal(formatNumber('sv', 20.69), '20,69');
    assert.equal(formatNumber('sv', 0.0004), '0,0004');
    assert.equal(formatNumber('sv', 999.9999, { maximumFractionDigits: 3 }), '999,999');
  });

  it('of nothing has no sign', () => {
    assert.equal(formatNumber('sv', -0), '0');
    assert.equal(formatNumber('sv', -0.0001, { maximumFractionDigits: 3 }), '0');
    assert.equal(formatNumber('sv', -3), '\u22123');
  });

  it('say sizes of files and names of languages as readers do', () => {
    assert.equal(formatSize('sv', 1_250_000), '1,2 MB');
    assert.equal(formatSize('sv', 900), '1 kB');
    assert.equal(nameLanguage('sv'), 'svenska');
    assert.equal(nameLanguage('en'), 'English');
  });
});

describe('the words', () => {
  // Which forms a unit has, and whether engines know its rules, is up to the language; `other` it must have.
  const perLanguage = new Set(['plural', 'zero', 'one', 'two', 'few', 'many']);
  const shapeOf = (value: unknown): unknown =>
    typeof value === 'object' && value
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, inner]) => (perLanguage.has(key) ? [] : [[key, shapeOf(inner)]])),
        )
      : typeof value;

  const catalogs: readonly Catalog[] = Object.values(registry);
  for (const folder of Object.keys(registry.en) as (keyof Catalog)[]) {
    it(`of ${folder} are complete in every language`, () => {
      for (const { [folder]: words } of catalogs) assert.deepEqual(shapeOf(words), shapeOf(registry.en[folder]));
    });
  }
});
