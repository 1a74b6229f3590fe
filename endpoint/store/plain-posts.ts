/**
 * The short way of a post that answers no other and has a key that was never here:
 * nearly every post. Those of one thread that arrive together are saved together,
 * on PostgreSQL by one statement, so that no lock on the thread waits for another
 * question. A post that turns out to be none of these is left to the long way.
 */
import { sql } from 'kysely';
import { RefusedError } from './refused-error.js';
import type { Store, Writing } from './store.js';
import type { CommentRow, KeyRow } from './tables.js';
import { lockThread } from './threads.js';
import { Together } from './together.js';

/** The rows that a post makes. */
export interface PlainPost {
  key: KeyRow;
  comment: CommentRow;
}

const publishedAmong = (posts: readonly PlainPost[]): number =>
  posts.filter(({ comment }) => comment.status === 'published').length;

/** Of two that post at once, both take their keys in this order, so that neither waits for the other in a circle. */
const inOrder = (posts: readonly PlainPost[]): KeyRow[] =>
  posts.map(({ key }) => key).sort((one, other) => (one.writer + one.key < other.writer + other.key ? -1 : 1));

/** In a transaction of SQLite, whose posts may be of several threads. Answers with the ids that are new. */
const saveStepwise = async (db: Writing, posts: readonly PlainPost[]): Promise<ReadonlySet<string>> => {
  const claimed = await db
    .insertInto('keys')
    .values(inOrder(posts))
    .onConflict((conflict) => conflict.columns(['thread', 'writer', 'key']).doNothing())
    .returning('comment')
    .execute();
  const ids = new Set(claimed.map(({ comment }) => comment));
  const fresh = posts.filter(({ comment }) => ids.has(comment.id));
  for (const thread of new Set(fresh.map(({ comment }) => comment.thread))) {
    const here = fresh.filter(({ comment }) => comment.thread === thread);
    if (!(await lockThread(db, thread, publishedAmong(here)))) throw new RefusedError('no-thread');
  }
  if (fresh.length)
    await db
      .insertInto('comments')
      .values(fresh.map(({ comment }) => comment))
      .execute();
  return ids;
};

/**
 * As one statement of PostgreSQL, for posts of one thread: the keys first, then the lock on the
 * thread, then the comments. Answers with the ids that are new.
 */
const saveAtOnce = async (store: Store, thread: string, posts: readonly PlainPost[]): Promise<ReadonlySet<string>> => {
  const column = (read: (post: PlainPost) => string | null): (string | null)[] => posts.map(read);
  const { rows } = await store.writeStatement((db) =>
    sql<{ id: string }>`
      with given as (
        select * from unnest(
          ${column(({ comment }) => comment.id)}::text[],
          ${column(({ key }) => key.writer)}::text[],
          ${column(({ key }) => key.key)}::text[],
          ${column(({ key }) => key.body)}::text[],
          ${posts.map(({ key }) => key.status)}::integer[],
          ${column(({ comment }) => comment.created)}::text[],
          ${column(({ comment }) => comment.name)}::text[],
          ${column(({ comment }) => comment.text)}::text[],
          ${column(({ comment }) => comment.status)}::text[]
        ) as given (id, writer, key, body, answered, created, name, text, status)
      ), claimed as (
        insert into keys (thread, writer, key, body, comment, status, created)
        select ${thread}, writer, key, body, id, answered, created from given
        where exists (select from threads where id = ${thread})
        order by writer collate "C", key collate "C"
        on conflict (thread, writer, key) do nothing
        returning comment
      ), fresh as (
        select given.* from given join claimed on claimed.comment = given.id
      ), locked as (
        update threads
        set version = version + 1, count = count + (select count(*) from fresh where status = 'published')
        where id = ${thread} and exists (select from fresh)
        returning id
      )
      insert into comments (id, thread, name, text, created, status, writer)
      select fresh.id, locked.id, name, text, created, status, writer from fresh cross join locked
      returning id`.execute(db),
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

/** Those that wait for the same commit: of a thread, or of all threads where the database has one writer. */
const postsOf = (store: Store, thread: string): Posts => {
  const byThread = gathered.get(store) ?? new Map<string, Posts>();
  gathered.set(store, byThread);
  const name = store.engine === 'postgres' ? thread : '';
  const posts: Posts = byThread.get(name) ?? new Together((items) => save(store, thread, items));
  byThread.set(name, posts);
  return posts;
};

/** Saves a post. False when nothing was saved: its key was here before, or it has no thread. */
export const savePlainly = (store: Store, post: PlainPost): Promise<boolean> =>
  postsOf(store, post.comment.thread).write(post);
