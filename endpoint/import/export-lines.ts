/** Exports all public comments, one a line, as JSON of our own, in an order in which they can be imported again. */
import type { Comment } from '../../src/model/comment-box.js';
import { shownComment } from '../comments/comment-model.js';
import type { Store } from '../store/store.js';
import { ownHead } from './formats/own.js';

const piece = 1000;

/** An exported comment, without what belongs to this endpoint, such as links. */
export type ExportedComment = Omit<Comment, 'links' | 'replies'> & { thread: string };

/**
 * Writes the lines.
 * @param thread only this one; all by default
 */
export async function* exportLines(store: Store, thread?: string): AsyncGenerator<string> {
  yield JSON.stringify(ownHead);
  for (let last = ''; ;) {
    const rows = await store.read((db) =>
      db.selectFrom('comments').selectAll().where('id', '>', last).orderBy('id').limit(piece).execute(),
    );
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
    for (const row of rows) {
      if ((thread !== undefined && row.thread !== thread) || (row.status !== 'published' && row.replies === 0))
        continue;
      const { links: _links, author, ...comment } = shownComment(row, false);
      // The number is derived from data that never leaves the endpoint.
      const { number: _number, ...named } = author;
      yield JSON.stringify({ thread: row.thread, ...comment, author: named } satisfies ExportedComment);
    }
  }
}
