import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Moment, ReleaseContext } from '../../../src/formats/context.js';
import { readMoment } from '../../../src/formats/press-release/dates.js';
import { momentIn } from '../../../src/formats/press-release/moment-in.js';
import { moment, withDates } from '../../../src/formats/press-release/moment.js';
import type { ReleaseReader } from '../../../src/formats/press-release/values.js';

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
    ['2017-10-10T07:20:60Z', undefined, undefined],
    ['2017-10-10T23:59:59Z', undefined, '2017-10-10T23:59:59Z'],
    [' 2017-10-10T07:20:00Z\n', undefined, '2017-10-10T07:20:00Z'],
    ['2017-10-10T07:20Z', undefined, '2017-10-10T07:20:00Z'],
    ['2017-10-10T07:20:00+02', undefined, '2017-10-10T07:20:00+02:00'],
    ['2017-10-10T07:20:00-0930', undefined, '2017-10-10T07:20:00-09:30'],
    ['2017-10-10T07:20:00+0960', undefined, '2017-10-10T00:00:00Z', true],
    ['2017-10-10T07:20:00+24:00', undefined, '2017-10-10T00:00:00Z', true],
    ['2017-10-10T07:20:00+23:59', undefined, '2017-10-10T07:20:00+23:59'],
    ['2017-10-10T07:20:00 EST', undefined, '2017-10-10T07:20:00-05:00'],
    ['2017-10-10T07:20:00 EDT', undefined, '2017-10-10T07:20:00-04:00'],
    ['2017-10-10T07:20:00 CST', undefined, '2017-10-10T07:20:00-06:00'],
    ['2017-10-10T07:20:00 CDT', undefined, '2017-10-10T07:20:00-05:00'],
    ['2017-10-10T07:20:00 MST', undefined, '2017-10-10T07:20:00-07:00'],
    ['2017-10-10T07:20:00 MDT', undefined, '2017-10-10T07:20:00-06:00'],
    ['2017-10-10T07:20:00 PST', undefined, '2017-10-10T07:20:00-08:00'],
    ['2017-10-10T07:20:00 PDT', undefined, '2017-10-10T07:20:00-07:00'],
    ['2017-10-10T07:20:00 XYZ', undefined, '2017-10-10T00:00:00Z', true],
    ['2017-10-10T07:20:00', 'UTC', '2017-10-10T07:20:00Z'],
    ['10 Oct 69 07:20 GMT', undefined, '2069-10-10T07:20:00Z'],
    ['10 Oct 70 07:20 GMT', undefined, '1970-10-10T07:20:00Z'],
    ['Tue, 1 Oct 2017', undefined, '2017-10-01T00:00:00Z', true],
    ['99999999999', undefined, '5138-11-16T09:46:39Z'],
    ['100000000000', undefined, '1973-03-03T09:46:40Z'],
    [`Tue Jan 09 2018 12:00:00 GMT+0100 (${'x'.repeat(44)})`, undefined, '2018-01-09T12:00:00+01:00'],
    [`Tue Jan 09 2018 12:00:00 GMT+0100 (${'x'.repeat(45)})`, undefined, undefined],
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

describe('a date, before all ways of writing one have loaded,', () => {
  const context: ReleaseContext = { base: 'https://news.example/', report: () => undefined, decode: (text) => text };
  /** What is read at once, or that more is needed for it. */
  const atOnce = (reader: ReleaseReader<Moment>, written: string): Moment | 'more' | undefined => {
    try {
      return reader.read(written, context, '');
    } catch {
      return 'more';
    }
  };
  const usual = [
    '2017-10-10T07:20:00+02:00',
    '2017-10-10 07:20:00+0200',
    '2017-10-10T07:20:00.123456Z',
    '2017-10-10t07:20:00.5+00:00',
    '2023-11-07T10:15Z',
    '2017-10-10T07:20:00',
    '2017-10-10',
    '',
    ' ',
  ];
  for (const written of usual)
    it(`is read as most documents write it: "${written}"`, () => {
      assert.notEqual(atOnce(moment(), written), 'more');
      assert.notEqual(atOnce(moment('UTC'), written), 'more');
      assert.notEqual(atOnce(momentIn(at), written), 'more');
    });

  const two = fc.integer({ min: 0, max: 70 }).map((number) => String(number).padStart(2, '0'));
  const part = fc.oneof(
    two,
    fc.constantFrom('2017-10-29', '2017-03-26', 'T', ' ', ':', '.', '+', '-', 'Z', 'z', '+00:00'),
  );
  const anyDate = fc.oneof(
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    fc
      .tuple(two, two, two, two, two, fc.constantFrom('', 'Z', '+0200', '-01:30', '+00:00', '+24:00', ' CET', '+02'))
      .map(([month, day, hour, minute, second, zone]) => `2017-${month}-${day}T${hour}:${minute}:${second}${zone}`),
    fc.constantFrom(...usual),
  );

  for (const zone of [undefined, 'UTC', at])
    it(`is what it is with all of them, or waits for them${zone ? `, in ${zone}` : ''}`, () => {
      fc.assert(
        fc.property(anyDate, (written) => {
          for (const reader of [moment(zone), ...(zone ? [momentIn(zone)] : [])]) {
            const read = atOnce(reader, written);
            if (read !== 'more') assert.deepEqual(read, readMoment(written, zone), written);
          }
        }),
        { seed: 15, numRuns: 2000 },
      );
    });

  it('lets a document be read once more, and tells nothing twice', async () => {
    const reports: string[] = [];
    const read = withDates('mfn', (json, { report, ...given }) => {
      report('first');
      const { time } = moment().read(json, { report, ...given }, '') ?? {};
      report('second');
      return { items: [], next: time ?? null };
    });
    const found = await read('Tue, 10 Oct 2017 07:20:00 +0200', { ...context, report: (line) => reports.push(line) });
    assert.equal(found.next, '2017-10-10T07:20:00+02:00');
    assert.deepEqual(reports, ['first', 'second']);
  });

  it('does not hide what fails in another way', async () => {
    const read = withDates('mfn', () => {
      throw new RangeError('no');
    });
    await assert.rejects(read({}, context), RangeError);
  });
});
