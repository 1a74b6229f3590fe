import type { WriterComment, WriterData } from '../../src/model/comment-box.js';
import type { CommentRow, RemovedRow } from '../store/tables.js';
import { timeOf } from '../store/comment-id.js';
import type { WriterRows } from '../store/writers.js';

/** Where a writer asks for all that is kept of him, and has it erased. */
export const writerPaths = { export: '/api/writer/export', erase: '/api/writer/erase' } as const;

const commentOf = ({ thread, id, parent, name, text, created, edited, status }: CommentRow): WriterComment => ({
  thread,
  id,
  ...(parent !== null && { parent }),
  ...(name !== null && { name }),
  text,
  created,
  ...(edited !== null && { edited }),
  status,
});

const removedOf = ({ comment: id, thread, name, text, edited }: RemovedRow & { thread: string }): WriterComment => ({
  thread,
  id,
  ...(name !== null && { name }),
  text,
  created: new Date(timeOf(id)).toISOString(),
  ...(edited !== null && { edited }),
  status: 'removed',
});

/** All that is kept of one writer, as he gets it. @param now in milliseconds */
export const writerDataOf = (rows: WriterRows, now: number): WriterData => {
  const { comments, removed, likes, reports } = rows;
  return {
    exported: new Date(now).toISOString(),
    comments: [...comments.map(commentOf), ...removed.map(removedOf)].sort((one, other) =>
      one.id < other.id ? -1 : 1,
    ),
    likes,
    reports: reports.map(({ comment, reason, note, created }) => ({
      comment,
      reason,
      ...(note !== null && { note }),
      created,
    })),
  };
};
