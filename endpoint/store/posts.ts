/** Saves comments that readers post, each post exactly once. */
import type { Moderation } from '../../src/model/comment-box.js';
import type { Hold } from './hold.js';
import { makeCommentId } from './comment-id.js';
import { countShown, findRow } from './comments.js';
import { likenessOf } from '../text/likeness.js';
import { claimKey, hashOfPost, setKeyStatus } from './keys.js';
import { savePlainly, type PlainPost } from './plain-posts.js';
import { RefusedError } from './refused-error.js';
import type { Store, WriteTransaction } from './store.js';
import type { CommentRow } from './tables.js';
import { lockOpenThread, lockThread } from './threads.js';

/** A comment to be saved. Its text and name are cleaned and within the limits. */
export interface Post {
  thread: string;
  /** HMAC of the writer's UUID. */
  writer: string;
  key: string;
  text: string;
  name: string | undefined;
  parent: string | undefined;
  /** The revision of the parent that was read, where it must not have been edited since. */
  parentRevision?: number | undefined;
  /** Whether its writer has withdrawn it, and only wants to know the result. */
  withdrawn?: boolean | undefined;
  /** Whether the thread takes new comments. A post that was saved before is answered anyway. */
  open: boolean;
  moderation: Moderation;
  /** Why it is held in any case. */
  hold?: Hold | undefined;
  /** The publisher's own words: never held, and also accepted in a closed thread. */
  role?: 'publisher';
  /** Writes more in the same transaction, for the publisher's own words. */
  withIt?: (db: WriteTransaction, comment: CommentRow) => Promise<void>;
  now: number;
}

/** The result of a post, now or when it first came. */
export interface Saved {
  comment: CommentRow;
  status: 201 | 202;
  /** Its key is known, and nothing was saved now. */
  isRepeated?: true;
}

/** The rows of a post: its key, and its comment when it is no reply. */
const rowsOf = ({ thread, writer, key, text, name, parent, moderation, hold: given, role, now }: Post): PlainPost => {
  const id = makeCommentId(now, parent);
  const hold = role ? undefined : (given ?? (moderation === 'all' ? { reason: moderation } : undefined));
  const created = new Date(now).toISOString();
  return {
    key: {
      thread,
      writer,
      key,
      body: hashOfPost(text, name, parent),
      comment: id,
      status: hold ? 202 : 201,
      created,
    },
    comment: {
      id,
      thread,
      root: null,
      parent: null,
      name: name ?? null,
      role: role ?? null,
      text,
      created,
      edited: null,
      revision: 1,
      status: hold ? 'pending' : 'published',
      likes: 0,
      replies: 0,
      writer,
      held: hold?.reason ?? null,
      word: hold?.word ?? null,
      likeness: role ? null : likenessOf(text),
      pinned: 0,
      reports: 0,
    },
  };
};

const isKnownWriter = async (db: WriteTransaction, writer: string): Promise<boolean> => {
  const published = await db
    .selectFrom('comments')
    .select('id')
    .where('writer', '=', writer)
    .where('status', '=', 'published')
    .limit(1)
    .execute();
  return published.length > 0;
};

const publishedParent = async (db: WriteTransaction, thread: string, id: string): Promise<CommentRow> => {
  const parent = await findRow(db, id);
  if (parent?.thread !== thread || parent.status !== 'published') throw new RefusedError('no-parent');
  return parent;
};

/** Makes the key void: an attempt that is still under way finds its comment removed. */
const saveWithdrawn = async (db: WriteTransaction, plain: CommentRow, status: number): Promise<Saved> => {
  if (!(await lockThread(db, plain.thread))) throw new RefusedError('no-thread');
  const comment: CommentRow = { ...plain, text: '', name: null, status: 'removed', writer: null, likeness: null };
  await db.insertInto('comments').values(comment).execute();
  return { comment, status: status === 202 ? 202 : 201 };
};

/** In a transaction: for replies, for writers who may be new, and for known keys. */
const saveStepwise = async (db: WriteTransaction, post: Post): Promise<Saved> => {
  const { key, comment: plain } = rowsOf(post);
  const before = await claimKey(db, key);
  if (before) {
    const comment = await findRow(db, before.comment);
    if (!comment) throw new Error(`The comment ${before.comment} of a key is not there.`);
    return { comment, status: before.status === 202 ? 202 : 201, isRepeated: true };
  }
  if (post.withdrawn) return saveWithdrawn(db, plain, key.status);
  if (!post.open) throw new RefusedError('thread-closed');
  const { thread, writer, moderation, role } = post;
  const isFirst = !role && plain.held === null && moderation === 'first' && !(await isKnownWriter(db, writer));
  const isHeld = plain.held !== null || isFirst;
  // From here on the parent cannot be removed.
  if (!role) await lockOpenThread(db, thread, isHeld ? 0 : 1);
  else if (!(await lockThread(db, thread, 1))) throw new RefusedError('no-thread');
  const parent = post.parent === undefined ? undefined : await publishedParent(db, thread, post.parent);
  if (parent && post.parentRevision !== undefined && parent.revision !== post.parentRevision)
    throw new RefusedError('changed');
  const comment: CommentRow = {
    ...plain,
    root: parent ? (parent.root ?? parent.id) : null,
    parent: parent?.id ?? null,
    status: isHeld ? 'pending' : 'published',
    held: isFirst ? 'first' : plain.held,
  };
  await db.insertInto('comments').values(comment).execute();
  await post.withIt?.(db, comment);
  if (!isHeld) await countShown(db, comment.parent, 1);
  else if (key.status !== 202) await setKeyStatus(db, key, 202);
  return { comment, status: isHeld ? 202 : 201 };
};

/**
 * Saves a comment, or finds the earlier result when its key is known. Throws a `RefusedError`, and then nothing is
 * saved.
 */
export const saveComment = async (store: Store, post: Post): Promise<Saved> => {
  if (post.open && !post.withdrawn && !post.role && post.parent === undefined && post.moderation !== 'first') {
    const plain = rowsOf(post);
    if (await savePlainly(store, plain))
      return { comment: plain.comment, status: plain.comment.status === 'pending' ? 202 : 201 };
  }
  return store.write((db) => saveStepwise(db, post), post.thread);
};
