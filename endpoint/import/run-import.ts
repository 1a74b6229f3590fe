/** Imports a file into the database: reads all of it, arranges it, and saves it in batches. */
import { oneLine } from '../operator/one-line.js';
import { atTime } from '../store/comment-id.js';
import { knownIds, saveImported, type ImportedRow } from '../store/imported.js';
import type { Store } from '../store/store.js';
import { arrange, keptComments, type KeptComment } from './arrange.js';
import { formats, type FormatName, type FormatOptions } from './formats/formats.js';
import { ImportError } from './import-error.js';
import type { ImportedPage } from './intake.js';
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

/**
 * Finds comments that an earlier import has saved without their parent. With its parent, a comment may sort later and
 * so have another id; it then keeps the id that it was saved with.
 */
const findMoved = async (store: Store, { database }: Staging): Promise<void> => {
  const statement = database.prepare(`
    select seq, id, coalesce(given, created) as alone from staged
    where at > coalesce(given, created) and seq > ? order by seq limit ${String(piece)}`);
  const move = database.prepare('update staged set at = ? where seq = ?');
  for (let last = -1; ;) {
    const rows = statement.all([last]) as { seq: number; id: string; alone: number }[];
    const end = rows.at(-1);
    if (!end) return;
    last = end.seq;
    const known = await knownIds(
      store,
      rows.map(({ id, alone }) => atTime(id, alone)),
    );
    for (const { seq, id, alone } of rows) if (known.has(atTime(id, alone))) move.run([alone, seq]);
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
  const { format, threadOf, isDryRun, say } = options;
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
    const { circles } = arrange(staging.database, cut !== undefined);
    await findMoved(store, staging);
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
    for (const line of report(staging.database, counts, { isDryRun })) say(line);
    return cut;
  } finally {
    staging.close();
  }
};
