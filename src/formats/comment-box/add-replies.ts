import type { Comment } from '../../model/comment-box.js';
import { findComment, putComment } from './tree.js';

/** Adds replies that came flat. Each stands in its own place; `next` is where still more of them are. */
export const addReplies = (root: Comment, replies: readonly Comment[], next: string | null): void => {
  for (const reply of replies) {
    const isPlaced = reply.parent !== undefined && findComment([root], reply.parent);
    // What answers a comment that is nowhere still answers something below this one.
    putComment([root], isPlaced ? reply : { ...reply, parent: root.id }, 'oldest');
  }
  if (!root.replies) return;
  delete root.replies.next;
  if (next) root.replies.next = next;
};
