/** What readers report. One per writer and comment; what comes in floods is counted no further. */
import type { ReportReason } from '../../src/model/comment-box.js';
import { RefusedError } from './refused-error.js';
import type { Store } from './store.js';
import type { ReportRow } from './tables.js';

/** How long reports are kept, in days. */
export const reportDays = 90;

/** More reports of one comment tell a moderator nothing new. */
export const maxReports = 50;

/** A report to be saved. */
export interface NewReport {
  comment: string;
  /** HMAC of the writer's UUID. */
  writer: string;
  reason: ReportReason;
  note: string | undefined;
  now: number;
}

/**
 * Saves a report. What is reported twice, or often enough, stays as it is; whoever reports is not told which.
 * Throws a `RefusedError` when the comment is not published. False when nothing was saved.
 */
export const saveReport = (store: Store, { comment, writer, reason, note, now }: NewReport): Promise<boolean> =>
  store.write(async (db) => {
    const row = await db.selectFrom('comments').select(['status', 'role']).where('id', '=', comment).executeTakeFirst();
    if (row?.status !== 'published' || row.role !== null) throw new RefusedError('no-comment');
    const { rows } = await db
      .selectFrom('reports')
      .select((of) => of.fn.countAll().as('rows'))
      .where('comment', '=', comment)
      .executeTakeFirstOrThrow();
    if (Number(rows) >= maxReports) return false;
    const created = new Date(now).toISOString();
    const added = await db
      .insertInto('reports')
      .values({ comment, writer, reason, note: note ?? null, created, settled: 0 })
      .onConflict((conflict) => conflict.columns(['comment', 'writer']).doNothing())
      .returning('comment')
      .execute();
    if (!added.length) return false;
    // The thread stays as it is: nobody but moderators sees it.
    const counted = await db
      .updateTable('comments')
      .set((of) => ({ reports: of('reports', '+', 1) }))
      .where('id', '=', comment)
      .where('status', '=', 'published')
      .returning('id')
      .execute();
    if (!counted.length) throw new RefusedError('no-comment');
    return true;
  });

/** The reports of these comments that nobody has looked at, the oldest first. */
export const readReports = async (store: Store, comments: readonly string[]): Promise<ReportRow[]> =>
  comments.length
    ? store.read((db) =>
        db
          .selectFrom('reports')
          .selectAll()
          .where('comment', 'in', comments)
          .where('settled', '=', 0)
          .orderBy('created')
          .execute(),
      )
    : [];
