/** Writes the report of an import, line by line. */
import type Libsql from 'libsql';
import { oneLine } from '../operator/one-line.js';

/** What was counted during an import. */
export interface ImportCounts {
  read: number;
  added: number;
  held: number;
  places: number;
  there: number;
  orphans: number;
  circles: number;
  repeated: number;
  shortenedNames: number;
}

interface Row {
  what: string;
  count: number;
}

const rowsOf = (database: Libsql.Database, sql: string): Row[] => database.prepare(sql).all([]) as Row[];

const numbers = new Intl.NumberFormat('en');

/** A longer list is no help at a prompt. The count tells how many there are. */
const mostFaults = 200;

const unmatched = `
  select coalesce(nullif(named, ''), staged.page) as what, count(*) as count
  from staged left join pages on pages.key = staged.page
  where staged.thread is null and waits = 0 and (status <> 'removed' or fault is not null) group by what order by count desc, what`;

const faults = `
  select key || ': ' || coalesce(fault, 'it has no date that can be, and nothing that it belongs to has one') as what
  from staged where thread is not null and waits = 0 and (fault is not null or (at is null and status <> 'removed'))
  union all
  select key || ': another comment of the file has this id' from namesakes`;

/** Comments that are added, with their words. */
const added = `at is not null and thread is not null and waits = 0 and there is null and status <> 'removed'`;

/** Comments whose date was missing or impossible, and that got another one. */
const undated = `select count(*) as count from staged where undated = 1 and ${added}`;

/** Comments whose date the file has only in local time. */
const localBy = (clock: 'file' | 'settings'): string =>
  `select count(*) as count from staged where clock = '${clock}' and ${added}`;

const cell = (text: string): string => (/[",;\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The lines, one at a time, because the comments without a thread may be many. */
export function* report(
  database: Libsql.Database,
  counts: ImportCounts,
  { isDryRun, zone }: { isDryRun: boolean; zone: string },
): Generator<string> {
  const line = (count: number, what: string): string[] =>
    count ? [`${numbers.format(count).padStart(11)}  ${what}`] : [];
  const one = (sql: string): number => rowsOf(database, sql)[0]?.count ?? 0;
  yield `${numbers.format(counts.read).padStart(11)}  comments were read`;
  const will = isDryRun ? 'would be ' : '';
  yield `${numbers.format(counts.added).padStart(11)}  ${will}added`;
  yield* line(counts.held, `of these ${isDryRun ? 'would wait' : 'wait'} for a moderator`);
  yield* line(counts.places, 'of these are removed comments that keep their place, because something below is kept');
  yield* line(counts.there, 'were there before');
  yield* line(counts.orphans, 'of the added stand at the top, because what they answer is not in their thread');
  yield* line(
    one(
      "select count(*) as count from staged where level = 0 and parent is not null and waits = 0 and thread is not null and status <> 'removed'",
    ),
    'answer a comment that is not in the file, and stand at the top',
  );
  yield* line(counts.circles, 'circles of comments that answer each other: the first of each stands at the top');
  yield* line(counts.shortenedNames, 'names were shortened to what a name may have here, or left out');
  yield* line(counts.repeated, 'stand twice in the file');
  yield* line(one('select count(*) as count from staged where waits = 1'), 'answers wait for the whole file');
  yield* line(
    one(
      `select count(*) as count from staged
      where status = 'removed' and old = 0 and fault is null and waits = 0 and (below = 0 or thread is null or at is null)`,
    ),
    'were deleted, spam or trash, and are left out',
  );
  yield* line(
    one('select count(*) as count from staged where old = 1 and below = 0 and waits = 0'),
    'are older than SPRID_RETENTION_DAYS keeps, and are left out',
  );
  yield* line(one(localBy('file')), 'have only a local time, and got the zone of other dates in the file');
  yield* line(one(localBy('settings')), `have only a local time, taken as that of SPRID_TIME_ZONE (${zone})`);
  yield* line(one(undated), 'have no date that can be, and got that of their page or of what they answer');
  for (const { what, count } of rowsOf(database, 'select what, count from skipped order by count desc'))
    yield* line(count, `${oneLine(what)} are left out`);
  const ofFaults = one(`select count(*) as count from (${faults})`);
  if (ofFaults) yield 'Left out, and said by their ids:';
  for (const { what } of rowsOf(database, `${faults} limit ${String(mostFaults)}`)) yield `  ${oneLine(what)}`;
  if (ofFaults > mostFaults) yield `  and ${numbers.format(ofFaults - mostFaults)} others`;
  const pages = rowsOf(database, unmatched);
  if (!pages.length) return;
  const comments = pages.reduce((sum, { count }) => sum + count, 0);
  yield `Left out: ${numbers.format(comments)} comments of ${numbers.format(pages.length)} pages have no thread here. Write threads behind the addresses and give the list back with --map, or give all to one thread with --thread:`;
  yield 'address,thread,comments';
  for (const { what, count } of pages) yield `${cell(oneLine(what))},,${String(count)}`;
}
