/**
 * The migrations from an empty database to today's tables. They run in this order and each once. A released migration
 * is never changed; each change is a new one.
 */
import { Migrator, type Kysely, type Migration } from 'kysely';
import { addOrderByLikes, addRevisions, addWriters, createComments } from './comments.js';
import { addLikeness, addModeration } from './moderation.js';
import { createNotices } from './notices.js';
import { addWithdrawn, createPoints } from './points.js';
import { createWriteCounts } from './write-counts.js';

/**
 * Otherwise PostgreSQL sorts by the rules of a language, and a cursor would mean different places in different
 * databases.
 */
const byteText = { sqlite: 'text', postgres: 'text collate "C"' } as const;

/** The database engines. */
export type DatabaseEngine = keyof typeof byteText;

const steps = (engine: DatabaseEngine, text: string): Record<string, Migration> => ({
  '2026-11-comments': { up: (db) => createComments(db, text) },
  '2026-11-points': { up: (db) => createPoints(db, text) },
  '2026-11-points-withdrawn': { up: addWithdrawn },
  '2026-11-revisions-of-comments': { up: addRevisions },
  '2026-11-work-of-moderators': { up: (db) => addModeration(db, text) },
  '2026-12-likeness-of-comments': { up: (db) => addLikeness(db, text) },
  '2026-12-writers-of-comments': { up: addWriters },
  '2026-12-written-notices': { up: (db) => createNotices(db, text) },
  '2027-01-comments-by-likes': { up: addOrderByLikes },
  ...(engine === 'postgres' && { '2027-02-shared-limits': { up: (db) => createWriteCounts(db, text) } }),
});

/** Brings the database up to date. When several processes call it at once, one migrates and the others wait. */
export const migrate = async (db: Kysely<never>, engine: DatabaseEngine): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps(engine, byteText[engine]) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error as Error;
};
