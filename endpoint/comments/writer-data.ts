import type { WriterComment, WriterData } from '../../src/model/comment-box.js';
import { timeOf } from '../store/comment-id.js';
import type { Store } from '../store/store.js';
import type { CommentRow } from '../store/tables.js';
import { commentsOf, likesOf, removedOf, reportsOf, type RemovedOf } from '../store/writers.js';

/** The routes by which a writer gets a copy of their data, and has it erased. */
export const writerPaths = { export: '/api/writer/export', erase: '/api/writer/erase' } as const;

const kept = ({ thread, id, parent, name, text, created, edited, status }: CommentRow): WriterComment => ({
  thread,
  id,
  ...(parent !== null && { parent }),
  ...(name !== null && { name }),
  text,
  created,
  ...(edited !== null && { edited }),
  status,
});

const removed = ({ comment: id, thread, name, text, edited }: RemovedOf): WriterComment => ({
  thread,
  id,
  ...(name !== null && { name }),
  text,
  created: new Date(timeOf(id)).toISOString(),
  ...(edited !== null && { edited }),
  status: 'removed',
});

async function* writtenBy(store: Store, writer: string): AsyncGenerator<WriterComment[]> {
  for await (const rows of commentsOf(store, writer)) yield rows.map(kept);
  for await (const rows of removedOf(store, writer)) yield rows.map(removed);
}

/**
 * Writes the data of one writer as JSON (`WriterData`), piece by piece, so that thousands of comments are never in
 * memory at once.
 * @param writer their HMAC
 * @param now in milliseconds
 */
export async function* writeWriterData(store: Store, writer: string, now: number): AsyncGenerator<string> {
  yield `{"exported":${JSON.stringify(new Date(now).toISOString())},"comments":[`;
  let between = '\n';
  for await (const comments of writtenBy(store, writer)) {
    yield between + comments.map((comment) => JSON.stringify(comment)).join(',\n');
    between = ',\n';
  }
  const rest: Pick<WriterData, 'likes' | 'reports'> = {
    likes: await likesOf(store, writer),
    reports: (await reportsOf(store, writer)).map(({ comment, reason, note, created }) => ({
      comment,
      reason,
      ...(note !== null && { note }),
      created,
    })),
  };
  yield `\n],${JSON.stringify(rest).slice(1)}\n`;
}
