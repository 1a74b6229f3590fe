/**
 * What a page of a thread, as it is now, has beyond what is shown of the thread: comments that have come, and what has
 * become of the others. Loaded with what listens for them.
 */
import type { Comment, Thread } from '../../model/comment-box.js';
import { countReplies, flatten, putComment, removeComment } from './tree.js';

/** Comments that have come. */
export interface Arrived {
  count: number;
  /** A comment that has more replies now than the page holds. */
  below: Comment | undefined;
}

/** Comments and their replies, by their ids. */
export const byId = (items: readonly Comment[]): Map<string, Comment> =>
  new Map(flatten(items).map(({ reply }) => [reply.id, reply]));

/** Those among some comments and their replies that are not known. */
export const unknownIn = (items: readonly Comment[], known: ReadonlyMap<string, Comment>): Comment[] =>
  [...byId(items).values()].filter(({ id, status }) => status === 'published' && !known.has(id));

/** How many replies have come to a comment that is shown. What further pages of a branch have is not new. */
const countBelow = (shown: Comment, now: Comment, unknown: number): number => {
  if (!now.replies) return 0;
  if (shown.replies?.next) return Math.max(0, now.replies.count - shown.replies.count);
  return now.replies.next ? Math.max(unknown, now.replies.count - countReplies(shown)) : unknown;
};

/** Where the comments that both have end in one of them. What is pinned is on every first page, and says nothing of the others. */
const endOf = (items: readonly Comment[], page: Thread, others: ReadonlyMap<string, Comment>): number => {
  const pinned = new Set(page.next ? page.items.filter(({ pinned }) => pinned).map(({ id }) => id) : []);
  return items.findLastIndex(({ id }) => others.has(id) && !pinned.has(id));
};

/** Counts the comments that a page would add to what a reader sees: what is older and on pages that were not asked for is none of them. */
export const arrivedIn = (thread: Thread, page: Thread): Arrived => {
  const known = byId(thread.items);
  const last = endOf(page.items, page, known);
  // Nothing of it is shown: it is later than all that is, or sorted otherwise. Another service tells how many are on a page.
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

/** Whether both say the same, but for replies. */
const isSame = (one: Comment, other: Comment): boolean =>
  JSON.stringify({ ...one, replies: 0 }) === JSON.stringify({ ...other, replies: 0 });

/** Takes over what has become of comments that are shown. @param mayChange whether nobody would see one move */
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
    // The last answers first: what has none is taken out, and what has some says that it is removed.
    for (const { reply } of flatten(root.replies?.items ?? []).reverse()) change(reply, below ? !below.next : isWhole);
    change(root, isWhole);
  }
};
