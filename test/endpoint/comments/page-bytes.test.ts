import assert from 'node:assert/strict';
import { makeCommentId } from '../../../endpoint/store/comment-id.js';
import { seedThread } from '../../../endpoint/store/comments.js';
import type { CommentRow } from '../../../endpoint/store/tables.js';
import type { Comment, MoreReplies, Thread } from '../../../src/model/comment-box.js';
import { openCommentSite } from '../comments-site.js';
import { testOnEach } from '../databases.js';

/** Four bytes a character: the heaviest text that is taken. */
const heavy = '😀'.repeat(4000);

const rowOf = (time: number, text: string, root: CommentRow | undefined): CommentRow => ({
  id: makeCommentId(time),
  thread: 'one',
  root: root?.id ?? null,
  parent: root?.id ?? null,
  name: null,
  role: null,
  text,
  created: new Date(time).toISOString(),
  edited: null,
  revision: 1,
  status: 'published',
  likes: 0,
  replies: 0,
  writer: 'w',
  held: null,
  word: null,
  likeness: null,
  pinned: 0,
  reports: 0,
});

/** Comments at the top, each with replies. */
const rowsOf = (top: number, replies: number, text: string): CommentRow[] => {
  const rows: CommentRow[] = [];
  let time = Date.parse('2020-01-01T00:00:00Z');
  for (let count = 0; count < top; count++) {
    const root = { ...rowOf((time += 1), text, undefined), replies };
    rows.push(root);
    for (let reply = 0; reply < replies; reply++) rows.push(rowOf((time += 1), text, root));
  }
  return rows;
};

const most = 1.7 * 1024 * 1024;

const shapes: [title: string, top: number, replies: number, text: string][] = [
  ['520 long comments, most of them replies', 20, 25, heavy],
  ['520 long comments that answer none', 520, 0, heavy],
  ['520 long replies to one', 1, 519, heavy],
  ['long replies to many short ones', 200, 3, heavy],
  ['ten thousand short ones', 200, 50, 'Hej'],
];

for (const [title, top, replies, text] of shapes) {
  testOnEach(`no page is heavy, and every comment is reached once: ${title}`, async (t, place) => {
    const { app, comments } = await openCommentSite(t, place);
    const rows = rowsOf(top, replies, text);
    await seedThread(comments.store, 'one', rows);
    const seen: string[] = [];
    const read = async <Page extends { items: Comment[] }>(url: string): Promise<Page> => {
      const answer = await app.inject(url);
      assert.equal(answer.statusCode, 200);
      assert.ok(answer.rawPayload.length < most, `${url} has ${String(answer.rawPayload.length)} bytes`);
      const page = answer.json<Page>();
      assert.ok(page.items.length > 0, url);
      return page;
    };
    for (let url: string | null = '/api/threads/one/comments?limit=200&sort=oldest'; url !== null;) {
      const page: Thread = await read<Thread>(url);
      for (const comment of page.items) {
        const below = comment.replies?.items ?? [];
        seen.push(comment.id, ...below.map(({ id }) => id));
        for (let more = comment.replies?.next ?? null; more !== null;) {
          const further: MoreReplies = await read<MoreReplies>(more);
          seen.push(...further.items.map(({ id }) => id));
          more = further.next;
        }
      }
      url = page.next;
    }
    assert.deepEqual(
      seen,
      rows.map(({ id }) => id),
    );
  });
}
