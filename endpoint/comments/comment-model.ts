/**
 * Converts rows of the database to the comments that are sent. What is left out here never leaves the endpoint:
 * writers, keys, and the words of held or removed comments.
 */
import { createHash } from 'node:crypto';
import type { Comment, MoreReplies } from '../../src/model/comment-box.js';
import { wordless } from '../store/comments.js';
import type { CommentRow } from '../store/tables.js';

/**
 * A number that tells apart the nameless writers of one thread. It is a hash of the thread and the writer's HMAC, so it
 * differs in each thread, and nobody can trace it back to a writer.
 */
const numberOf = ({ thread, writer }: CommentRow): number =>
  1 +
  (createHash('sha256')
    .update(`${thread} ${writer ?? ''}`)
    .digest()
    .readUInt32BE() %
    9999);

const addressOf = (id: string): string => `/api/comments/${id}`;

/** A comment as its writer sees it, whatever its status is. */
export const ownComment = (row: CommentRow): Comment => ({
  id: row.id,
  ...(row.parent !== null && { parent: row.parent }),
  author: {
    ...(row.name !== null && { name: row.name }),
    ...(row.role !== null && { role: row.role }),
    ...(row.name === null && row.writer !== null && row.status !== 'removed' && { number: numberOf(row) }),
  },
  text: row.text,
  created: row.created,
  ...(row.edited !== null && { edited: row.edited }),
  status: row.status,
  ...(row.status === 'pending' && row.held !== null && { held: row.held }),
  ...(row.pinned === 1 && { pinned: true }),
  likes: row.likes,
  ...(row.status !== 'removed' && {
    links: {
      self: addressOf(row.id),
      ...(row.status === 'published' && { like: `${addressOf(row.id)}/like` }),
    },
  }),
});

/**
 * A comment as everyone sees it. A comment that was held after it had got replies keeps its place, as a removed one
 * does.
 * @param takesReports whether a moderator reads reports
 */
export const shownComment = (row: CommentRow, takesReports: boolean): Comment => {
  const comment = ownComment(row.status === 'published' ? row : { ...row, ...wordless });
  // Readers do not report the publisher's own words to the publisher.
  if (takesReports && comment.links && row.role === null) comment.links.report = `${addressOf(row.id)}/report`;
  return comment;
};

/**
 * Comments with their replies nested.
 * @param below replies, each after the one that it answers
 * @param branch further replies, beyond a gap; a reply to a comment in the gap stands below its comment at the top
 * @param next the address of more replies below a comment at the top; undefined when all are here
 * @param takesReports whether a moderator reads reports
 */
export const nestReplies = (
  top: readonly CommentRow[],
  below: readonly CommentRow[],
  branch: readonly CommentRow[],
  next: (root: string, last: string | undefined) => string,
  takesReports: boolean,
): Comment[] => {
  const items = top.map((row) => shownComment(row, takesReports));
  const byId = new Map(items.map((comment) => [comment.id, comment]));
  const last = new Map<string, string>();
  const loaded = new Map<string, number>();
  const add = (row: CommentRow): void => {
    const comment = shownComment(row, takesReports);
    if (row.replies > 0) comment.replies = { count: row.replies, items: [] };
    byId.set(row.id, comment);
    const parent = byId.get(row.parent ?? '') ?? byId.get(row.root ?? '');
    if (parent) (parent.replies ??= { count: 0, items: [] }).items.push(comment);
    loaded.set(row.root ?? '', (loaded.get(row.root ?? '') ?? 0) + 1);
  };
  for (const row of below) {
    add(row);
    last.set(row.root ?? '', row.id);
  }
  for (const row of branch) if (!byId.has(row.id)) add(row);
  for (const { id, replies: count } of top) {
    const comment = byId.get(id);
    if (!comment || count === 0) continue;
    comment.replies = { count, items: comment.replies?.items ?? [] };
    if ((loaded.get(id) ?? 0) < count) comment.replies.next = next(id, last.get(id));
  }
  return items;
};

/** Replies as a flat list, each with the number of replies below it. */
export const flatReplies = (rows: readonly CommentRow[], next: string | null, takesReports: boolean): MoreReplies => ({
  items: rows.map((row) => ({
    ...shownComment(row, takesReports),
    ...(row.replies > 0 && { replies: { count: row.replies, items: [] } }),
  })),
  next,
});
