/**
 * `npx sprid counter jobs.json --svg`: a counter's file, or what an address answers with, in another form, for pages that
 * are made at night. What fetches is loaded where there is an address.
 */
import { Calendar } from '../counters/calendar.js';
import { writeCounter, type ReadAddress } from '../counters/write-counter.js';
import { readSettings, run } from './command.js';

run(async (args) => {
  const { timeZone, mirrorAllow: allow } = readSettings();
  const today = new Calendar(timeZone).dayOf(Date.now());
  const readAddress: ReadAddress = async (address, choices, report) =>
    (await import('../mirror/read-counter.js')).readCounterAt(address, choices, report, { allow });
  process.stdout.write(await writeCounter(args, today, readAddress));
});
