/** The clocks of time zones, which tell the offset that a document leaves out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offsetIn, onClock, readOffset, writeOffset } from '../../../src/formats/press-release/clock.js';

describe('an offset', () => {
  for (const [written, minutes] of [
    ['2017-10-10T07:20:00+02:00', 120],
    ['07:20 -0330', -210],
    ['GMT+5', undefined],
    ['GMT+05', 300],
    ['GMT-03:30', -210],
    ['+00:00', 0],
    ['+23:59', 1439],
    ['+24:00', undefined],
    ['+02:60', undefined],
    ['2017-10-10T07:20:00Z', undefined],
    ['+02:00 or so', undefined],
  ] as const)
    it(`at the end of "${written}" is ${String(minutes)} minutes`, () => {
      assert.equal(readOffset(written), minutes);
    });

  for (const [minutes, written] of [
    [0, 'Z'],
    [120, '+02:00'],
    [-210, '-03:30'],
    [845, '+14:05'],
  ] as const)
    it(`of ${String(minutes)} minutes is written ${written}`, () => {
      assert.equal(writeOffset(minutes), written);
    });
});

describe('a clock in Stockholm', () => {
  for (const [local, minutes, why] of [
    ['2017-10-10T07:20', 120, 'in summer'],
    ['2017-12-10T07:20', 60, 'in winter'],
    ['2017-10-29T01:59', 120, 'before the hour that is lived twice'],
    ['2017-10-29T02:30', 120, 'in that hour, which counts as the first'],
    ['2017-10-29T03:00', 60, 'after it'],
    ['2017-03-26T01:59', 60, 'before the hour that is left out'],
    ['2017-03-26T02:30', 60, 'in that hour'],
    ['2017-03-26T03:00', 120, 'after it'],
  ] as const)
    it(`is ${String(minutes)} minutes ahead ${why}`, () => {
      assert.equal(offsetIn('Europe/Stockholm', Date.parse(`${local}Z`)), minutes);
    });
});

describe('a moment in UTC', () => {
  const utc = { time: '2017-10-10T05:20:00Z', dateOnly: false };
  for (const [local, written] of [
    ['2017-10-10T07:20:00Z', '2017-10-10T07:20:00+02:00'],
    ['2017-10-10T01:50:00Z', '2017-10-10T01:50:00-03:30'],
    ['2017-10-11T05:19:00Z', '2017-10-11T05:19:00+23:59'],
    ['2017-10-10T05:20:00Z', utc.time],
    ['2017-10-10T07:20:30Z', utc.time],
    ['2017-10-11T05:20:00Z', utc.time],
    ['2017-10-09T05:20:00Z', utc.time],
    ['nonsense', utc.time],
  ] as const)
    it(`beside a clock that shows ${local} is ${written}`, () => {
      assert.deepEqual(onClock(utc, { time: local, dateOnly: true }), { time: written, dateOnly: false });
    });
});
