/** Updates a thread that was shown for a while. Loaded when a reader comes back to it. */
import type { Comment, Thread, ThreadSort } from '../../model/comment-box.js';
import { countReplies, findComment, putComment } from './tree.js';

/** Replaces comments by their new state, and keeps those from further pages. */
const renewItems = (items: Comment[], now: readonly Comment[], sort: ThreadSort): void => {
  for (const comment of now) {
    const known = findComment(items, comment.id);
    if (known?.replies && comment.replies) {
      known.replies.count = comment.replies.count;
      renewItems(known.replies.items, comment.replies.items, 'oldest');
      // All replies were loaded, and more were added than one page contains.
      if (comment.replies.next && comment.replies.count > countReplies(known))
        known.replies.next ??= comment.replies.next;
    }
    putComment(items, comment, sort);
  }
};

/**
 * Updates a thread.
 * @param page its first page as it is now
 */
export const renew = (thread: Thread, page: Thread): void => {
  const { items, next, ...rest } = page;
  const ids = new Set(items.map(({ id }) => id));
  const last = thread.items.findIndex(({ id }) => id === items.at(-1)?.id);
  // More was added than one page contains, and the pages in between are missing, so the list begins anew.
  if (next && last < 0 && items.length) {
    Object.assign(thread, page);
    return;
  }
  thread.items = thread.items.filter(
    ({ id, status }, at) => ids.has(id) || status === 'pending' || (next && at > last),
  );
  renewItems(thread.items, items, thread.sort);
  Object.assign(thread, rest, next ? {} : { next });
};
