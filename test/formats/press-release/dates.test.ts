import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMoment } from '../../../src/formats/press-release/dates.js';

const at = 'Europe/Stockholm';

describe('a date', () => {
  const dates: [written: string, zone: string | undefined, time: string | undefined, dateOnly?: boolean][] = [
    ['2017-10-10T07:20:00+02:00', undefined, '2017-10-10T07:20:00+02:00'],
    ['2017-10-10 07:20:00+0200', undefined, '2017-10-10T07:20:00+02:00'],
    ['2017-10-10T07:20:00.123456Z', undefined, '2017-10-10T07:20:00.123456Z'],
    ['20231107T101500Z', undefined, '2023-11-07T10:15:00Z'],
    ['2023-11-07T10:15Z', undefined, '2023-11-07T10:15:00Z'],
    ['Tue, 10 Oct 2017 07:20:00 +0200', undefined, '2017-10-10T07:20:00+02:00'],
    ['10 Oct 17 07:20 GMT', undefined, '2017-10-10T07:20:00Z'],
    ['Tue Jan 09 2018 12:00:00 CET', undefined, '2018-01-09T12:00:00+01:00'],
    ['Tue Jan 09 12:00:00 CET 2018', undefined, '2018-01-09T12:00:00+01:00'],
    ['Tue Jan 09 2018 12:00:00 GMT+0100 (Central European Standard Time)', undefined, '2018-01-09T12:00:00+01:00'],
    ['2017-10-10T07:20:00', at, '2017-10-10T07:20:00+02:00'],
    ['2017-01-10 07:20', at, '2017-01-10T07:20:00+01:00'],
    ['2017-03-26T01:59:59', at, '2017-03-26T01:59:59+01:00'],
    ['2017-03-26T03:00:00', at, '2017-03-26T03:00:00+02:00'],
    ['2017-10-29T02:30:00', at, '2017-10-29T02:30:00+02:00'],
    ['2017-10-29T03:00:00', at, '2017-10-29T03:00:00+01:00'],
    ['2017-10-10T07:20:00', undefined, '2017-10-10T00:00:00Z', true],
    ['2017-10-10', at, '2017-10-10T00:00:00Z', true],
    ['2017-02-30T07:20:00Z', undefined, undefined],
    ['2017-10-10T24:00:00Z', undefined, undefined],
    ['2017-10-10T07:60:00Z', undefined, undefined],
    ['10/10/2017', undefined, undefined],
    ['Tue Xyz 09 2018', undefined, undefined],
    ['', at, undefined],
  ];
  for (const [written, zone, time, dateOnly = false] of dates) {
    it(`${written || 'that is empty'}${zone ? ` in ${zone}` : ''} is ${time ?? 'none'}`, () => {
      assert.deepEqual(readMoment(written, zone), time && { time, dateOnly });
    });
  }

  it('is itself again, whatever moment it tells', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (moment) => {
          for (const written of [moment.toISOString(), moment.toUTCString(), moment.toString()]) {
            const read = readMoment(written);
            assert.equal(Math.floor(Date.parse(read?.time ?? '') / 1000), Math.floor(moment.getTime() / 1000), written);
          }
        },
      ),
      { seed: 12 },
    );
  });

  it('is what a clock in the zone showed', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: at, dateStyle: 'short', timeStyle: 'medium' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000_000 }), (seconds) => {
        const written = clock.format(seconds * 1000);
        assert.equal(clock.format(Date.parse(readMoment(written, at)?.time ?? '')), written);
      }),
      { seed: 13 },
    );
  });

  it('throws for no text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void readMoment(text, at)),
      { seed: 14 },
    );
  });

  it('is none that is longer than any date: nothing of it is looked at', () => {
    assert.equal(readMoment(`2017-10-10${' '.repeat(100)}x`), undefined);
    assert.equal(readMoment('1'.repeat(1_000_000)), undefined);
  });
});
