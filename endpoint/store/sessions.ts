/** Sessions of moderators. They are in the database, so that signing out works in all processes at once. */
import { hour, minute } from './durations.js';
import type { Store } from './store.js';
import type { SessionRow } from './tables.js';

/** A session ends after so many hours, or when it was not used for some. */
export const sessionHours = 12;
export const idleHours = 2;

/** In how many browsers a moderator can be signed in; a further one ends the oldest session. */
export const maxSessions = 5;

/** Begins a session. */
export const beginSession = (
  store: Store,
  { now, ...row }: Pick<SessionRow, 'id' | 'moderator' | 'mark'> & { now: number },
): Promise<void> =>
  store.write(async (db) => {
    const created = new Date(now).toISOString();
    await db
      .insertInto('sessions')
      .values({ ...row, created, seen: created })
      .execute();
    const all = await db
      .selectFrom('sessions')
      .select('id')
      .where('moderator', '=', row.moderator)
      .orderBy('created', 'desc')
      .orderBy('id')
      .execute();
    const older = all
      .map(({ id }) => id)
      .filter((id) => id !== row.id)
      .slice(maxSessions - 1);
    if (older.length) await db.deleteFrom('sessions').where('id', 'in', older).execute();
  });

/** The session, if it is still valid. Its last use is recorded once a minute. */
export const findSession = async (store: Store, id: string, now: number): Promise<SessionRow | undefined> => {
  const row = await store.read((db) => db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst());
  if (!row) return undefined;
  const [begun, seen] = [Date.parse(row.created), Date.parse(row.seen)];
  // If the clock was set back, no session may become longer.
  const isOver = now >= begun + sessionHours * hour || now >= seen + idleHours * hour || now < begun - hour;
  if (isOver) return undefined;
  if (now >= seen + minute)
    await store.write((db) =>
      db
        .updateTable('sessions')
        .set({ seen: new Date(now).toISOString() })
        .where('id', '=', id)
        .execute(),
    );
  return row;
};

/** Ends a session. */
export const endSession = async (store: Store, id: string): Promise<void> => {
  await store.write((db) => db.deleteFrom('sessions').where('id', '=', id).execute());
};
