/**
 * The fast path for a post that is no reply and has a new key: nearly every post. Posts of one thread that arrive
 * together are saved together, on PostgreSQL by one statement, so that no lock on the thread waits for another query.
 * Any other post takes the slow path.
 *
 * The rows are sent as one JSON text. So the statement is the same for any number of rows, and the database parses and
 * plans it once.
 */
import { CompiledQuery } from 'kysely';
import type { Store, Writing } from './store.js';
import type { CommentRow, KeyRow } from './tables.js';
import { lockOpenThread } from './threads.js';
import { Together } from './together.js';

/** The rows of a post. */
export interface PlainPost {
  key: KeyRow;
  comment: CommentRow;
}

const publishedAmong = (posts: readonly PlainPost[]): number =>
  posts.filter(({ comment }) => comment.status === 'published').length;

/** The parts that differ between posts, from which both rows are built. */
const rowsOf = (posts: readonly PlainPost[]): string =>
  JSON.stringify(
    posts.map(
      ({
        key: { key, body, status: answered },
        comment: { id, thread, writer, created, name, text, status, held, word, likeness },
      }) => ({
        id,
        thread,
        writer,
        key,
        body,
        answered,
        created,
        name,
        text,
        status,
        held,
        word,
        likeness,
      }),
    ),
  );

/** Simultaneous statements take their keys in the order of writer and key, so that no deadlock can occur. */
const takeKeys = `
  insert into keys (thread, writer, key, body, comment, status, created)
  select value ->> 'thread', value ->> 'writer', value ->> 'key', value ->> 'body', value ->> 'id',
    value ->> 'answered', value ->> 'created'
  from json_each(?) where true
  order by value ->> 'writer', value ->> 'key'
  on conflict (thread, writer, key) do nothing
  returning comment`;

const addComments = `
  insert into comments (id, thread, name, text, created, status, writer, held, word, likeness)
  select value ->> 'id', value ->> 'thread', value ->> 'name', value ->> 'text', value ->> 'created',
    value ->> 'status', value ->> 'writer', value ->> 'held', value ->> 'word',
    value ->> 'likeness'
  from json_each(?)`;

/**
 * In a transaction of SQLite, with posts of several threads.
 * @returns the ids that are new
 */
const saveStepwise = async (db: Writing, posts: readonly PlainPost[]): Promise<ReadonlySet<string>> => {
  const rows = rowsOf(posts);
  const claimed = await db.executeQuery<{ comment: string }>(CompiledQuery.raw(takeKeys, [rows]));
  const ids = new Set(claimed.rows.map(({ comment }) => comment));
  const fresh = posts.filter(({ comment }) => ids.has(comment.id));
  for (const thread of new Set(fresh.map(({ comment }) => comment.thread))) {
    const here = fresh.filter(({ comment }) => comment.thread === thread);
    await lockOpenThread(db, thread, publishedAmong(here));
  }
  if (fresh.length)
    await db.executeQuery(CompiledQuery.raw(addComments, [fresh.length === posts.length ? rows : rowsOf(fresh)]));
  return ids;
};

/** The keys first, then the lock on the thread, then the comments. */
const saveAll = `
  with given as (
    select * from json_to_recordset($1::json) as given (
      id text, writer text, key text, body text, answered integer, created text, name text, text text, status text,
      held text, word text, likeness text
    )
  ), claimed as (
    insert into keys (thread, writer, key, body, comment, status, created)
    select $2, writer, key, body, id, answered, created from given
    where exists (select from threads where id = $2 and closed = 0)
    order by writer collate "C", key collate "C"
    on conflict (thread, writer, key) do nothing
    returning comment
  ), fresh as (
    select given.* from given join claimed on claimed.comment = given.id
  ), locked as (
    update threads
    set version = version + least(shown.many, 1), count = count + shown.many
    from (select count(*) as many from fresh where status = 'published') as shown
    where id = $2 and exists (select from fresh)
    returning id
  )
  insert into comments (id, thread, name, text, created, status, writer, held, word, likeness)
  select fresh.id, locked.id, name, text, created, status, writer, held, word, likeness from fresh cross join locked
  returning id`;

/**
 * As one statement of PostgreSQL, for posts of one thread.
 * @returns the ids that are new
 */
const saveAtOnce = async (store: Store, thread: string, posts: readonly PlainPost[]): Promise<ReadonlySet<string>> => {
  const { rows } = await store.writeStatement((db) =>
    db.executeQuery<{ id: string }>(CompiledQuery.raw(saveAll, [rowsOf(posts), thread])),
  );
  return new Set(rows.map(({ id }) => id));
};

type Posts = Together<PlainPost, boolean>;

const save = async (store: Store, thread: string, posts: readonly PlainPost[]): Promise<boolean[]> => {
  const saved =
    store.engine === 'postgres'
      ? await saveAtOnce(store, thread, posts)
      : await store.write((db) => saveStepwise(db, posts));
  return posts.map(({ comment }) => saved.has(comment.id));
};

const gathered = new WeakMap<Store, Map<string, Posts>>();

/** Posts that wait for the same commit: of one thread, or of all threads where the database has one writer. */
const postsOf = (store: Store, thread: string): Posts => {
  const byThread = gathered.get(store) ?? new Map<string, Posts>();
  gathered.set(store, byThread);
  const name = store.engine === 'postgres' ? thread : '';
  const posts: Posts = byThread.get(name) ?? new Together((items) => save(store, thread, items));
  byThread.set(name, posts);
  return posts;
};

/**
 * Saves a post.
 * @returns false when nothing was saved: its key is known, or its thread does not exist
 */
export const savePlainly = (store: Store, post: PlainPost): Promise<boolean> =>
  postsOf(store, post.comment.thread).write(post);
