/** The tree of a thread: finds a comment, inserts one, and flattens the deepest level. */
import type { Comment, ThreadSort } from '../../model/comment-box.js';

/**
 * The number of indented levels. Deeper replies are shown on the last one, each with the name of the writer that it
 * answers: a phone has no room for more levels.
 */
export const levels = 3;

/** The comment with this id among these and their replies. */
export const findComment = (items: readonly Comment[], id: string): Comment | undefined => {
  const rest = [...items];
  for (let comment = rest.pop(); comment; comment = rest.pop()) {
    if (comment.id === id) return comment;
    if (comment.replies) rest.push(...comment.replies.items);
  }
  return undefined;
};

const isLater = (one: Comment, other: Comment): boolean => {
  const difference = Date.parse(one.created) - Date.parse(other.created);
  return difference ? difference > 0 : one.id > other.id;
};

/**
 * Inserts a comment, or replaces its earlier state and keeps the replies. A reply to an unknown comment is placed at
 * the top.
 * @param sort the order at the top
 */
export const putComment = (items: Comment[], comment: Comment, sort: ThreadSort): void => {
  const known = findComment(items, comment.id);
  if (known) {
    const { replies } = known;
    Object.assign(known, comment, replies && { replies });
    if (!comment.edited) delete known.edited;
    if (!comment.pinned) delete known.pinned;
    return;
  }
  const parent = comment.parent === undefined ? undefined : findComment(items, comment.parent);
  const beside = parent ? (parent.replies ??= { count: 0, items: [] }).items : items;
  // Searched from the end, where comments from a further page belong, and by time, because a comment that was just
  // written may already be there.
  const isAscending = parent || sort === 'oldest';
  let at = beside.length;
  for (
    let one = beside[at - 1];
    // Pinned comments stay first.
    one && !one.pinned && (isAscending ? isLater(one, comment) : isLater(comment, one));
    one = beside[at - 1]
  )
    at--;
  beside.splice(at, 0, comment);
};

/** Removes duplicates, because a comment is found and changed by its id. */
export const dropDoubles = (items: Comment[], seen = new Set<string>()): Comment[] =>
  items.filter((comment) => {
    if (seen.has(comment.id)) return false;
    seen.add(comment.id);
    if (comment.replies) comment.replies.items = dropDoubles(comment.replies.items, seen);
    return true;
  });

/** How many replies below a comment are loaded, at any depth. */
export const countReplies = ({ replies }: Comment): number => flatten(replies?.items ?? []).length;

/** A comment on the deepest level, and the one that it answers, unless that is directly above it. */
export interface FlatReply {
  reply: Comment;
  to: Comment | undefined;
}

/**
 * Flattens replies for the deepest level: each is followed by its own replies. Not recursive, because a chain of
 * replies can grow deeper than the stack.
 */
export const flatten = (replies: readonly Comment[]): FlatReply[] => {
  const flat: FlatReply[] = [];
  const rest: FlatReply[] = replies.map((reply) => ({ reply, to: undefined })).reverse();
  for (let one = rest.pop(); one; one = rest.pop()) {
    const { reply } = one;
    flat.push(one);
    for (const below of [...(reply.replies?.items ?? [])].reverse()) rest.push({ reply: below, to: reply });
  }
  return flat;
};

/** Removes a comment; one with replies keeps its place as removed. */
export const removeComment = (items: Comment[], id: string): void => {
  const comment = findComment(items, id);
  if (!comment) return;
  if (comment.replies?.items.length) {
    Object.assign(comment, { status: 'removed', text: '', author: {} });
    return;
  }
  const rest = [items];
  for (let list = rest.pop(); list; list = rest.pop()) {
    const at = list.indexOf(comment);
    if (at >= 0) list.splice(at, 1);
    for (const { replies } of list) if (replies) rest.push(replies.items);
  }
};
