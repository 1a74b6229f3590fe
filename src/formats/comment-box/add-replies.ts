import type { Comment } from '../../model/comment-box.js';
import { findComment, putComment } from './tree.js';

/**
 * Adds replies from a flat list, each in its own place.
 * @param next the address of further replies
 */
export const addReplies = (root: Comment, replies: readonly Comment[], next: string | null): void => {
  for (const reply of replies) {
    const isPlaced = reply.parent !== undefined && findComment([root], reply.parent);
    // A reply to an unknown comment is placed directly below the root.
    putComment([root], isPlaced ? reply : { ...reply, parent: root.id }, 'oldest');
  }
  if (!root.replies) return;
  delete root.replies.next;
  if (next) root.replies.next = next;
};
