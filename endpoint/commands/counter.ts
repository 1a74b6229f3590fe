/** `npx sprid counter jobs.json --svg`: a counter's file in another form, for pages that are made at night. */
import { Calendar } from '../counters/calendar.js';
import { writeCounter } from '../counters/write-counter.js';
import { readSettings, run } from './command.js';

run(async (args) => {
  const today = new Calendar(readSettings().timeZone).dayOf(Date.now());
  process.stdout.write(await writeCounter(args, today));
});
