/**
 * The fast path for a post that is no reply and has a new key: nearly every post. Posts that arrive together are saved
 * in one commit. Any other post takes the slow path.
 *
 * - On PostgreSQL, the posts of a thread are one statement, so that no lock on the thread waits for another query. Their
 *   rows are one JSON text. So the statement is the same for any number of rows, and is parsed and planned once.
 * - On SQLite, each row is a statement, because to call SQLite costs less than to have it parse JSON.
 */
import { CompiledQuery } from 'kysely';
import type { Store, WriteTransaction } from './store.js';
import type { CommentRow, KeyRow } from './tables.js';
import { lockOpenThread } from './threads.js';
import { Together } from './together.js';

/** The rows of a post. */
export interface PlainPost {
  key: KeyRow;
  comment: CommentRow;
}

const publishedAmong = (comments: readonly CommentRow[]): number =>
  comments.filter(({ status }) => status === 'published').length;

/** What differs between the posts of a thread: the key and the comment of each in one object. */
const jsonOf = (posts: readonly PlainPost[]): string =>
  JSON.stringify(
    posts.map(
      ({
        key: { key, body, status: answered },
        comment: { id, writer, created, name, text, status, held, word, likeness },
      }) => ({
        id,
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

const takeKey = `
  insert into keys (thread, writer, key, body, comment, status, created) values (?, ?, ?, ?, ?, ?, ?)
  on conflict (thread, writer, key) do nothing`;

const addComment = `
  insert into comments (id, thread, name, text, created, status, writer, held, word, likeness)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * In a transaction of SQLite, with posts of several threads.
 * @returns the ids that are new
 */
const saveStepwise = async (db: WriteTransaction, posts: readonly PlainPost[]): Promise<ReadonlySet<string>> => {
  const fresh: CommentRow[] = [];
  for (const { key, comment } of posts) {
    const values = [key.thread, key.writer, key.key, key.body, key.comment, key.status, key.created];
    const { numAffectedRows } = await db.executeQuery(CompiledQuery.raw(takeKey, values));
    if (numAffectedRows) fresh.push(comment);
  }
  for (const thread of new Set(fresh.map(({ thread }) => thread)))
    await lockOpenThread(db, thread, publishedAmong(fresh.filter((comment) => comment.thread === thread)));
  for (const { id, thread, name, text, created, status, writer, held, word, likeness } of fresh) {
    const values = [id, thread, name, text, created, status, writer, held, word, likeness];
    await db.executeQuery(CompiledQuery.raw(addComment, values));
  }
  return new Set(fresh.map(({ id }) => id));
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
    db.executeQuery<{ id: string }>(CompiledQuery.raw(saveAll, [jsonOf(posts), thread])),
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
