/** Everything that is public of the comments, a line each, in our own JSON and in an order in which it can be read again. */
import type { Comment } from '../../src/model/comment-box.js';
import { shownComment } from '../comments/comment-model.js';
import type { Store } from '../store/store.js';
import { ownHead } from './formats/own.js';

const piece = 1000;

/** A comment as it is exported. What belongs to this endpoint, such as links, is not in it. */
export type ExportedComment = Omit<Comment, 'links' | 'replies'> & { thread: string };

/** @param thread only of this one */
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
      // The number is made of what never leaves the endpoint.
      const { number: _number, ...named } = author;
      yield JSON.stringify({ thread: row.thread, ...comment, author: named } satisfies ExportedComment);
    }
  }
}
