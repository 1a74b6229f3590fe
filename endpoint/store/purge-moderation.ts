/** Deletes old data of moderation. */
import { sql } from 'kysely';
import { auditDays } from './audit.js';
import { forgetBody } from './keys.js';
import { reportDays } from './reports.js';
import { sessionHours } from './sessions.js';
import type { Store } from './store.js';
import { day } from './durations.js';

/** How many days a comment that a moderator has removed can be restored. */
export const restoreDays = 30;

/** Deletes removed words, reports, lines of the log and sessions after their time. */
export const purgeModeration = (store: Store, now: number): Promise<void> =>
  store.write(async (db) => {
    const before = (days: number): string => new Date(now - days * day).toISOString();
    const gone = await db
      .deleteFrom('removed')
      .where('removed', '<', before(restoreDays))
      .returning(['comment', 'writer'])
      .execute();
    for (const { comment, writer } of gone) {
      for (const table of ['likes', 'reports'] as const)
        await db.deleteFrom(table).where('comment', '=', comment).execute();
      const [row] = await db
        .updateTable('comments')
        .set({ held: null, word: null, likeness: null })
        .where('id', '=', comment)
        .returning('thread')
        .execute();
      if (row) await forgetBody(db, { thread: row.thread, writer, comment });
    }
    const reported = await db
      .deleteFrom('reports')
      .where('created', '<', before(reportDays))
      .returning('comment')
      .execute();
    for (const comment of new Set(reported.map((report) => report.comment)))
      await sql`update comments set reports =
        (select count(*) from reports where reports.comment = comments.id and settled = 0)
        where id = ${comment} and reports > 0`.execute(db);
    await db.deleteFrom('audit').where('created', '<', before(auditDays)).execute();
    await db
      .deleteFrom('sessions')
      .where('created', '<', before(sessionHours / 24))
      .execute();
  });
