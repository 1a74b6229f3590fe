/**
 * Compares a fresh page of a thread with what is shown: finds new comments, and changes of the others. Loaded with the
 * code that offers new comments.
 */
import type { Comment, Thread } from '../../model/comment-box.js';
import { countReplies, flatten, putComment, removeComment } from './tree.js';

/** New comments. */
export interface Arrived {
  count: number;
  /** A comment that has more new replies than the page contains. */
  below: Comment | undefined;
}

/** Comments and their replies, by their ids. */
export const byId = (items: readonly Comment[]): Map<string, Comment> =>
  new Map(flatten(items).map(({ reply }) => [reply.id, reply]));

/** The comments and replies in these items that are not known. */
export const unknownIn = (items: readonly Comment[], known: ReadonlyMap<string, Comment>): Comment[] =>
  [...byId(items).values()].filter(({ id, status }) => status === 'published' && !known.has(id));

/** The number of new replies to a shown comment. Replies on further pages of a branch do not count as new. */
const countBelow = (shown: Comment, now: Comment, unknown: number): number => {
  if (!now.replies) return 0;
  if (shown.replies?.next) return Math.max(0, now.replies.count - shown.replies.count);
  return now.replies.next ? Math.max(unknown, now.replies.count - countReplies(shown)) : unknown;
};

/**
 * The index of the last item that both pages have. Pinned comments do not count: they are on every first page.
 */
const endOf = (items: readonly Comment[], page: Thread, others: ReadonlyMap<string, Comment>): number => {
  const pinned = new Set(page.next ? page.items.filter(({ pinned }) => pinned).map(({ id }) => id) : []);
  return items.findLastIndex(({ id }) => others.has(id) && !pinned.has(id));
};

/** Counts the comments that a page would add. Older comments on pages that were not loaded do not count. */
export const arrivedIn = (thread: Thread, page: Thread): Arrived => {
  const known = byId(thread.items);
  const last = endOf(page.items, page, known);
  // No shown comment is on the page, so all its comments are newer, or it is in another order. Another service counts
  // the comments of a page.
  if ((last < 0 || page.sort !== thread.sort) && !thread.links?.elsewhere)
    return { count: Math.max(0, page.count - thread.count), below: undefined };
  const arrived: Arrived = { count: 0, below: undefined };
  for (const [at, comment] of page.items.entries()) {
    const shown = known.get(comment.id);
    const unknown = unknownIn([comment], known).length;
    if (shown) {
      const count = countBelow(shown, comment, unknown);
      arrived.count += count;
      if (count > unknown) arrived.below ??= shown;
    } else if (!thread.next || last < 0 || (at < last && !comment.pinned)) arrived.count += unknown;
  }
  return arrived;
};

/** Whether both are the same, apart from replies. */
const isSame = (one: Comment, other: Comment): boolean =>
  JSON.stringify({ ...one, replies: 0 }) === JSON.stringify({ ...other, replies: 0 });

/**
 * Applies changes to comments that are shown.
 * @param mayChange whether a change of the comment would move nothing that the reader sees
 */
export const takeChanges = (thread: Thread, page: Thread, mayChange: (comment: Comment) => boolean): void => {
  const now = byId(page.items);
  const last = page.next ? endOf(thread.items, page, now) : thread.items.length;
  const change = (comment: Comment, isWhole: boolean): void => {
    const after = now.get(comment.id);
    if (comment.status === 'pending' || (after ? isSame(comment, after) : !isWhole) || !mayChange(comment)) return;
    if (after) putComment(thread.items, after, thread.sort);
    else removeComment(thread.items, comment.id);
  };
  for (const [at, root] of [...thread.items.entries()]) {
    const isWhole = page.sort === thread.sort && at < last;
    const below = now.get(root.id)?.replies;
    // Beginning with the last reply: one without replies is removed, and one with replies is shown as removed.
    for (const { reply } of flatten(root.replies?.items ?? []).reverse()) change(reply, below ? !below.next : isWhole);
    change(root, isWhole);
  }
};
