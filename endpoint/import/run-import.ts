/** Imports a file into the database: reads all of it, arranges it, and saves it in batches. */
import { oneLine } from '../operator/one-line.js';
import { atTime, timeOf } from '../store/comment-id.js';
import { knownIds, saveImported, type ImportedRow } from '../store/imported.js';
import type { Store } from '../store/store.js';
import { arrange, keptComments, type KeptComment } from './arrange.js';
import { formats, type FormatName, type FormatOptions } from './formats/formats.js';
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
  format: FormatName;
  threadOf: (page: ImportedPage) => string | undefined;
  isDryRun: boolean;
  /** The zone of local times about which the file says nothing: an IANA name. */
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
 * that of its page and its parent, and all of these may be others in a later export. The rest of the id stays the same,
 * and no index of the database has it. So all ids are read, some thousand at a time, and these are looked up together: a
 * statement for each takes a minute where the database has a million comments.
 */
const findThere = async (store: Store, { database }: Staging): Promise<void> => {
  database.exec('create index staged_id on staged (id)');
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
  const { format, threadOf, isDryRun, oldest, say, zone, now } = options;
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
    await findThere(store, staging);
    const { circles } = arrange(staging.database, cut !== undefined, oldest);
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
