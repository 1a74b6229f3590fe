import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Calendar } from '../../../endpoint/counters/calendar.js';

const zones: [zone: string, moment: string, day: string][] = [
  ['Europe/Stockholm', '2020-12-31T22:59:59.999Z', '2020-12-31'],
  ['Europe/Stockholm', '2020-12-31T23:00:00Z', '2021-01-01'],
  ['Europe/Stockholm', '2020-06-30T22:00:00Z', '2020-07-01'],
  ['UTC', '2020-12-31T23:59:59Z', '2020-12-31'],
  ['Pacific/Kiritimati', '2020-12-31T10:00:00Z', '2021-01-01'],
  ['Pacific/Niue', '2021-01-01T10:59:00Z', '2020-12-31'],
];

for (const [zone, moment, day] of zones) {
  test(`in ${zone} it is ${day} at ${moment}`, () => {
    assert.equal(new Calendar(zone).dayOf(Date.parse(moment)), day);
  });
}

test('a day begins where its date does, also where clocks are turned at midnight', () => {
  assert.equal(new Calendar('Europe/Stockholm').startOf('2021-01-01'), Date.parse('2020-12-31T23:00:00Z'));
  // The clocks of Beirut were turned from 0 to 1 that night.
  assert.equal(new Calendar('Asia/Beirut').startOf('2022-03-27'), Date.parse('2022-03-26T22:00:00Z'));
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  const calendars = ['Europe/Stockholm', 'Asia/Beirut', 'America/Sao_Paulo', 'UTC'].map((zone) => new Calendar(zone));
  fc.assert(
    fc.property(days, fc.constantFrom(...calendars), (date, calendar) => {
      const day = date.toISOString().slice(0, 10);
      const start = calendar.startOf(day);
      assert.equal(calendar.dayOf(start), day);
      assert.ok(calendar.dayOf(start - 1) < day);
    }),
    { numRuns: 50 },
  );
});

test('an unknown zone is refused', () => {
  assert.throws(() => new Calendar('Stockholm'), RangeError);
});
