/**
 * Saves imported comments, many at once. A batch is one transaction with all its counts, so an interrupted import
 * leaves nothing half done. An endpoint that runs on the same database shows the new comments, because the thread gets
 * another version.
 */
import { addToReplies, isShown } from './comments.js';
import { RefusedError } from './refused-error.js';
import type { Store, WriteTransaction } from './store.js';
import type { CommentRow } from './tables.js';
import { lockThread, showChange } from './threads.js';

/** A row without what the database computes itself. */
export type ImportedRow = Omit<
  CommentRow,
  'root' | 'replies' | 'writer' | 'revision' | 'held' | 'word' | 'likeness' | 'pinned' | 'reports'
>;

/** Which of at most a thousand ids exist already. */
export const knownIds = async (store: Store, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if (!ids.length) return new Set();
  const rows = await store.read((db) => db.selectFrom('comments').select('id').where('id', 'in', ids).execute());
  return new Set(rows.map(({ id }) => id));
};

type Counted = Pick<CommentRow, 'id' | 'thread' | 'root' | 'parent' | 'status' | 'replies'>;

const columns = ['id', 'thread', 'root', 'parent', 'status', 'replies'] as const;

/** These comments with their ancestors, up to the top. */
const readWithAncestors = async (db: WriteTransaction, ids: readonly string[]): Promise<Counted[]> => {
  if (!ids.length) return [];
  return db
    .withRecursive('above', (with_) =>
      with_
        .selectFrom('comments')
        .select(columns)
        .where('id', 'in', ids)
        .union(
          with_
            .selectFrom('comments')
            .innerJoin('above', 'above.parent', 'comments.id')
            .select(columns.map((column) => `comments.${column}` as const)),
        ),
    )
    .selectFrom('above')
    .selectAll()
    .execute();
};

/** Updates the counts of the ancestors when a comment has appeared, as `countShown` does for a single one. */
const countAbove = (byId: ReadonlyMap<string, Counted>, parent: string | null): void => {
  let difference = 1;
  for (let above = byId.get(parent ?? ''); above; above = byId.get(above.parent ?? '')) {
    const wasShown = isShown(above.status, above.replies);
    above.replies += difference;
    if (!wasShown) difference += 1;
  }
};

const addReplies = (
  db: WriteTransaction,
  before: readonly Counted[],
  byId: ReadonlyMap<string, Counted>,
): Promise<void> => {
  const byChange = new Map<number, string[]>();
  for (const { id, replies } of before) {
    const change = (byId.get(id)?.replies ?? replies) - replies;
    if (change) byChange.set(change, [...(byChange.get(change) ?? []), id]);
  }
  return addToReplies(db, byChange);
};

/** The result of a batch. */
export interface Imported {
  /** The ids that are new. */
  added: ReadonlySet<string>;
  /** New ones that were placed at the top, because their parent is not in their thread. */
  orphans: number;
}

/**
 * Saves at most a thousand comments of one thread, each after its parent. Existing ones stay as they are. Throws a
 * `RefusedError` where the thread has no row.
 */
export const saveImported = async (store: Store, thread: string, rows: readonly ImportedRow[]): Promise<Imported> => {
  const ids = rows.map(({ id }) => id);
  // Checked first only to lock no thread when all comments exist already.
  const known = await knownIds(store, ids);
  if (ids.every((id) => known.has(id))) return { added: new Set(), orphans: 0 };
  return store.writeAlone(async (db) => {
    if (!(await lockThread(db, thread))) throw new RefusedError('no-thread');
    const there = await db.selectFrom('comments').select('id').where('id', 'in', ids).execute();
    const taken = new Set(there.map(({ id }) => id));
    const fresh = rows.filter(({ id }) => !taken.has(id));
    const own = new Set(fresh.map(({ id }) => id));
    const parents = new Set(fresh.flatMap(({ parent }) => (parent !== null && !own.has(parent) ? [parent] : [])));
    const before = (await readWithAncestors(db, [...parents])).filter((row) => row.thread === thread);
    const byId = new Map<string, Counted>(before.map((row) => [row.id, { ...row }]));
    let orphans = 0;
    for (const { id, status, parent: given } of fresh) {
      const parent = byId.get(given ?? '');
      if (given !== null && !parent) orphans += 1;
      const root = parent ? (parent.root ?? parent.id) : null;
      byId.set(id, { id, thread, root, parent: parent?.id ?? null, status, replies: 0 });
      if (status === 'published') countAbove(byId, parent?.id ?? null);
    }
    await db
      .insertInto('comments')
      .values(
        fresh.map((row) => {
          const { root, parent, replies } = byId.get(row.id) as Counted;
          return { ...row, root, parent, replies, revision: 1, writer: null, likeness: null, pinned: 0, reports: 0 };
        }),
      )
      .execute();
    await addReplies(db, before, byId);
    const published = fresh.filter(({ status }) => status === 'published').length;
    if (published) await showChange(db, thread, published);
    return { added: own, orphans };
  });
};
