/**
 * `npx sprid counter jobs.json --svg`: writes the counter of a file or an address in another form, for pages that are
 * generated at night. The code that fetches is loaded only for an address.
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
