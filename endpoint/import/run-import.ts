/** Imports a file into the database: reads all of it, arranges it, and saves it in batches. */
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine } from '../operator/one-line.js';
import { atTime, beginningOf, timeOf } from '../store/comment-id.js';
import { knownIds, saveImported, type ImportedRow } from '../store/imported.js';
import type { Store } from '../store/store.js';
import { arrange, keptComments, type KeptComment } from './arrange.js';
import { formats, type ExportFormatName, type FormatOptions } from './formats/formats.js';
import { ImportError } from './import-error.js';
import type { ImportedPage } from './intake.js';
import { settleLocalTimes } from './local-times.js';
import type { ExportFile } from './open-file.js';
import { report, type ImportCounts } from './report.js';
import { Staging } from './staging.js';

/** Comments of one transaction. */
const piece = 500;

/**
 * In milliseconds. SQLite has one writer at a time. The pause is longer than the endpoint waits between two tries, so
 * that the endpoint can write in between.
 */
const pause = 12;

/** The options of an import. */
export interface ImportOptions extends FormatOptions {
  format: ExportFormatName;
  threadOf: (page: ImportedPage) => string | undefined;
  isDryRun: boolean;
  /** The time zone of local times where the file does not reveal it: an IANA name. */
  zone: string;
  /** Readers' comments from before this time, in milliseconds, are left out; the endpoint would erase them. */
  oldest?: number | undefined;
  say: (line: string) => void;
}

const toRow = ({ id, at, thread, parentId, parentAt, name, role, text, ...comment }: KeptComment): ImportedRow => ({
  id: atTime(id, at),
  thread,
  parent: parentId === null || parentAt === null ? null : atTime(parentId, parentAt),
  name,
  role,
  text,
  created: new Date(comment.created).toISOString(),
  edited: comment.edited === null ? null : new Date(comment.edited).toISOString(),
  status: comment.status,
  likes: comment.likes,
});

/** Ids that are read together. */
const idsAtOnce = 5000;

/** Marks those of many ids that are staged. They come as JSON: each at the time 0, and its time. */
const markThere = `
  update staged set there = known.at
  from (select value ->> 0 as id, value ->> 1 as at from json_each(?)) as known
  where staged.id = known.id`;

/**
 * Finds the comments that are in the database already. The time in an id is the date of the comment, or follows from
 * the date of its page or its parent, and all of these can differ in a later export. The rest of the id stays the same,
 * but no index of the database contains it alone. So all ids are read, some thousand at a time, and these are looked up
 * together: a statement for each takes a minute where the database has a million comments.
 */
const markAll = async (store: Store, { database }: Staging): Promise<void> => {
  database.exec('create index if not exists staged_id on staged (id)');
  const mark = database.prepare(markThere);
  for (let last = ''; ;) {
    const rows = await store.read((db) =>
      db.selectFrom('comments').select('id').where('id', '>', last).orderBy('id').limit(idsAtOnce).execute(),
    );
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
    mark.run([JSON.stringify(rows.map(({ id }) => [atTime(id, 0), timeOf(id)]))]);
  }
};

/** Whether any comment of the file is in the database. */
const hasSome = ({ database }: Staging): boolean =>
  database.prepare('select 1 from staged where there is not null limit 1').get([]) !== undefined;

/**
 * Whether the comments in the database with these ids are the same comments. Comments of another site can have the same
 * ids by chance, but not the same dates.
 */
const isOfSite = ({ database }: Staging): boolean => {
  const counted = database
    .prepare(
      'select count(*) as found, count(case when there = created then 1 end) as same from staged where there is not null',
    )
    .get([]) as { found: number; same: number };
  return counted.same * 2 > counted.found;
};

/**
 * Finds the comments that are in the database already. Where there are none, the site may have moved since the last
 * import: its posts remember under which address they were written.
 * @returns the address by which they were recognized, if it is not that of the file
 */
const findThere = async (store: Store, staging: Staging, site: string | undefined): Promise<string | undefined> => {
  await markAll(store, staging);
  const { source = '' } = staging;
  if (site !== undefined || hasSome(staging)) return undefined;
  for (const before of staging.sitesBefore) {
    staging.renumber(before);
    await markAll(store, staging);
    if (isOfSite(staging)) return before;
    staging.database.exec('update staged set there = null where there is not null');
  }
  if (staging.sitesBefore.length) staging.renumber(source);
  return undefined;
};

/** Comments that are compared by their words. */
const sampled = 40;

/**
 * Whether most of the comments that would be added are there with the same words, date and thread, but other ids: the
 * site was imported under an address that the file does not know.
 */
const isThereElsewhere = async (store: Store, { database }: Staging): Promise<boolean> => {
  const some = database
    .prepare(
      `select thread, at, text from staged
      where thread is not null and there is null and status = 'published' and at = created limit ?`,
    )
    .all([sampled]) as { thread: string; at: number; text: string }[];
  const same = await Promise.all(
    some.map(({ thread, at, text }) =>
      store.read((db) =>
        db
          .selectFrom('comments')
          .select('id')
          .where('id', '>=', beginningOf(at))
          .where('id', '<', beginningOf(at + 1))
          .where('thread', '=', thread)
          .where('text', '=', text)
          .limit(1)
          .execute(),
      ),
    ),
  );
  return same.filter(({ length }) => length > 0).length * 2 > some.length;
};

const saveAll = async (store: Store, staging: Staging, counts: ImportCounts, isDryRun: boolean): Promise<void> => {
  for (const comments of keptComments(staging.database, piece)) {
    const rows = comments.map(toRow);
    const [{ thread }] = rows as [ImportedRow];
    let added: ReadonlySet<string>;
    if (isDryRun) {
      const known = await knownIds(
        store,
        rows.map(({ id }) => id),
      );
      added = new Set(rows.map(({ id }) => id).filter((id) => !known.has(id)));
    } else {
      const saved = await saveImported(store, thread, rows);
      ({ added } = saved);
      counts.orphans += saved.orphans;
    }
    counts.added += added.size;
    counts.there += rows.length - added.size;
    counts.held += rows.filter(({ id, status }) => added.has(id) && status === 'pending').length;
    counts.places += rows.filter(({ id, status }) => added.has(id) && status === 'removed').length;
    if (added.size && store.engine === 'sqlite' && !isDryRun)
      await new Promise((resolve) => setTimeout(resolve, pause));
  }
};

/**
 * Imports the file, and reports the result. Where the file is damaged, everything before that place is imported as
 * well.
 * @returns why it could not be read to its end; undefined where it could
 */
export const runImport = async (
  file: ExportFile,
  store: Store,
  options: ImportOptions,
): Promise<string | undefined> => {
  const { format, threadOf, isDryRun, oldest, say, site, zone, now } = options;
  const staging = new Staging(format, threadOf);
  try {
    let cut: string | undefined;
    try {
      await formats[format].read(file, staging, options);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      cut = oneLine(error.message);
    }
    staging.finish();
    settleLocalTimes(staging.database, zone, now);
    const before = await findThere(store, staging, site);
    if (before !== undefined)
      say(`The site was ${oneLine(before)} when it was imported before, and is recognized by that.`);
    const { circles } = arrange(staging.database, cut !== undefined, oldest);
    const isNew = format === 'wordpress' && site === undefined && !hasSome(staging);
    if (isNew && (await isThereElsewhere(store, staging)))
      throw new ConfigurationError(
        'Nothing was imported: these comments are there already, as those of another site. If the site has moved, name with --site the address that it had at the first import; if it is another site, name its own.',
      );
    const counts: ImportCounts = {
      read: staging.comments,
      added: 0,
      held: 0,
      places: 0,
      there: 0,
      orphans: 0,
      circles,
      repeated: staging.repeated,
      shortenedNames: staging.shortenedNames,
    };
    await saveAll(store, staging, counts, isDryRun);
    for (const line of report(staging.database, counts, { isDryRun, zone })) say(line);
    return cut;
  } finally {
    staging.close();
  }
};
