/**
 * The lists of comments for moderators, page by page. A page reads a limited number of rows, however many there are.
 */
import { sql, type Kysely } from 'kysely';
import type { Store } from './store.js';
import type { CommentRow, RemovedRow, Tables } from './tables.js';

/**
 * The lists: held and reported comments wait for a decision, the oldest first; the other lists begin with the newest.
 */
export const queueLists = ['held', 'reported', 'removed', 'all'] as const;

/** One of these. */
export type QueueList = (typeof queueLists)[number];

/** A comment as a moderator reads it. A removed comment has its words as long as it can be restored. */
export interface QueueRow extends CommentRow {
  /** When and by whom it was removed; undefined unless it can be restored. */
  removed: Pick<RemovedRow, 'moderator' | 'removed'> | undefined;
}

/** A page, and where the next one begins. */
export interface QueuePage {
  rows: QueueRow[];
  after: string | undefined;
}

/** The query of a page. */
export interface QueueQuery {
  list: QueueList;
  /** Only comments with this in their text or name; empty for all. */
  search: string;
  thread: string | undefined;
  limit: number;
  after: string | undefined;
}

/** A search reads so many comments for one page; the next page continues after them. */
export const searchedAtOnce = 20_000;

/** Larger counts are shown as this one with a plus sign. */
export const countedMost = 1000;

const isUpward = (list: QueueList): boolean => list === 'held' || list === 'reported';

/** Rows of a list, in no order yet. */
const rowsOf = (db: Kysely<Tables>, { list, thread }: QueueQuery) => {
  const query = db.selectFrom('comments');
  const of =
    list === 'held'
      ? query.where('comments.status', '=', 'pending')
      : list === 'reported'
        ? query.where('comments.reports', '>', 0)
        : list === 'removed'
          ? query.where('comments.id', 'in', (from) => from.selectFrom('removed').select('removed.comment'))
          : query;
  return thread === undefined ? of : of.where('comments.thread', '=', thread);
};

const pageOf = (db: Kysely<Tables>, query: QueueQuery, count: number, offset = 0): Promise<string[]> => {
  const upward = isUpward(query.list);
  let rows = rowsOf(db, query).select('comments.id');
  if (query.after !== undefined) rows = rows.where('comments.id', upward ? '>' : '<', query.after);
  return rows
    .orderBy('comments.id', upward ? 'asc' : 'desc')
    .offset(offset)
    .limit(count)
    .execute()
    .then((found) => found.map(({ id }) => id));
};

const readRows = async (db: Kysely<Tables>, ids: readonly string[]): Promise<QueueRow[]> => {
  if (!ids.length) return [];
  const rows = await db.selectFrom('comments').selectAll().where('id', 'in', ids).execute();
  const gone = rows.filter(({ status }) => status === 'removed').map(({ id }) => id);
  const kept = gone.length ? await db.selectFrom('removed').selectAll().where('comment', 'in', gone).execute() : [];
  const byId = new Map(rows.map((row): [string, QueueRow] => [row.id, { ...row, removed: undefined }]));
  for (const { comment, moderator, removed, likes, name, role, text, edited, writer } of kept) {
    const row = byId.get(comment);
    if (row) Object.assign(row, { likes, name, role, text, edited, writer, removed: { moderator, removed } });
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
};

/**
 * The databases have different rules for the case of other letters than ASCII, so such a letter matches any; the
 * results are compared once more. Databases count code points.
 */
const patternOf = (search: string): string =>
  `%${Array.from(search, (letter) => (/^[ -~]$/.test(letter) ? letter.replace(/[\\%_]/, '\\$&') : '_')).join('')}%`;

const folded = (text: string): string => text.normalize().toLowerCase();

/** @see searchedAtOnce */
const searchPage = async (db: Kysely<Tables>, store: Store, query: QueueQuery): Promise<QueuePage> => {
  const { search, limit, list } = query;
  const upward = isUpward(list);
  const [end] = await pageOf(db, query, 1, searchedAtOnce - 1);
  const pattern = patternOf(search.normalize());
  const like = sql.raw(store.engine === 'postgres' ? 'ilike' : 'like');
  const from = list === 'removed' ? 'removed' : 'comments';
  let rows = rowsOf(db, query).select('comments.id');
  if (from === 'removed') rows = rows.innerJoin('removed', 'removed.comment', 'comments.id');
  rows = rows.where(
    sql<boolean>`(${sql.ref(`${from}.text`)} ${like} ${pattern} escape '\\' or ${sql.ref(`${from}.name`)} ${like} ${pattern} escape '\\')`,
  );
  if (query.after !== undefined) rows = rows.where('comments.id', upward ? '>' : '<', query.after);
  if (end !== undefined) rows = rows.where('comments.id', upward ? '<=' : '>=', end);
  const candidates = await rows
    .orderBy('comments.id', upward ? 'asc' : 'desc')
    .limit(limit)
    .execute();
  const found = await readRows(
    db,
    candidates.map(({ id }) => id),
  );
  const wanted = folded(search);
  return {
    rows: found.filter(({ text, name }) => folded(text).includes(wanted) || folded(name ?? '').includes(wanted)),
    after: candidates.length === limit ? candidates.at(-1)?.id : end,
  };
};

/** One page. */
export const readQueue = (store: Store, query: QueueQuery): Promise<QueuePage> =>
  store.read(async (db) => {
    if (query.search) return searchPage(db, store, query);
    const ids = await pageOf(db, query, query.limit + 1);
    const shown = ids.slice(0, query.limit);
    return { rows: await readRows(db, shown), after: ids.length > shown.length ? shown.at(-1) : undefined };
  });

/** Comments by their ids, as a moderator reads them; unknown ids are left out. */
export const readQueueRows = (store: Store, ids: readonly string[]): Promise<QueueRow[]> =>
  store.read((db) => readRows(db, ids));

/** How many comments wait for a decision; at most `countedMost` of each kind. */
export const countQueue = (store: Store): Promise<{ held: number; reported: number }> =>
  store.read(async (db) => {
    const count = async (list: 'held' | 'reported'): Promise<number> => {
      const query = { list, search: '', thread: undefined, limit: 0, after: undefined };
      const { rows } = await db
        .selectFrom(rowsOf(db, query).select('comments.id').limit(countedMost).as('some'))
        .select((of) => of.fn.countAll().as('rows'))
        .executeTakeFirstOrThrow();
      return Number(rows);
    };
    return { held: await count('held'), reported: await count('reported') };
  });
