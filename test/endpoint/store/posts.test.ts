import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RefusedError } from '../../../endpoint/store/refused-error.js';
import { saveComment, type Post, type Saved } from '../../../endpoint/store/posts.js';
import { openStore, type Store } from '../../../endpoint/store/store.js';
import { addThreads, threadReader } from '../../../endpoint/store/threads.js';
import { openUntilEnd, testOnEach } from '../databases.js';
import { examplePost } from './example-post.js';

const attempt = (store: Store, post: Post): Promise<Saved | string> =>
  saveComment(store, post).catch((error: unknown) => {
    if (error instanceof RefusedError) return error.reason;
    throw error;
  });

testOnEach(
  'posts that come at once are each saved once, whatever their keys, threads and parents',
  async (t, place) => {
    const store = await openUntilEnd(t, place);
    const other = await openStore(place, assert.fail);
    t.after(() => other.close());
    await addThreads(store, ['a', 'b']);
    const { comment: parent } = await saveComment(store, examplePost());
    const one = fc.record({
      thread: fc.constantFrom('a', 'b', 'none'),
      writer: fc.constantFrom('v', 'w'),
      key: fc.nat(5),
      text: fc.constantFrom('Hej', 'Hallå', "'); drop table comments; --", '\u{1f600}"\\{},'),
      name: fc.constantFrom(undefined, 'Anna', ''),
      parent: fc.constantFrom(undefined, undefined, parent.id),
      moderation: fc.constantFrom('none', 'first', 'all'),
    });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 2, maxLength: 25 }), async (drawn) => {
        round += 1;
        const count = async (id: string): Promise<number> => (await threadReader(store)(id))?.count ?? 0;
        const before = { a: await count('a'), b: await count('b') };
        const posts = drawn.map((post) =>
          examplePost({
            ...post,
            key: `${String(round)} ${String(post.key)}`,
            // Of two posts with one key, one that is refused for its parent would decide by its moment what the other hears.
            parent: post.thread === 'a' ? post.parent : undefined,
          }),
        );
        const results = await Promise.all(posts.map((post, index) => attempt(index % 3 === 0 ? other : store, post)));
        const rows = await store.read((db) => db.selectFrom('comments').selectAll().execute());
        const published = { a: 0, b: 0 };
        const byKey = new Map<string, string>();
        for (const [index, result] of results.entries()) {
          const post = posts[index] as Post;
          if (typeof result === 'string') {
            assert.ok(result !== 'thread-closed');
            if (post.thread === 'none') assert.equal(result, 'no-thread');
            continue;
          }
          const { comment, status } = result;
          const row = rows.find(({ id }) => id === comment.id);
          assert.deepEqual(
            [row?.text, row?.name, row?.thread, row?.parent],
            [post.text, post.name ?? null, post.thread, post.parent ?? null],
          );
          assert.equal(status, row?.status === 'pending' ? 202 : 201);
          const key = [post.thread, post.writer, post.key].join(' ');
          assert.equal(byKey.get(key) ?? comment.id, comment.id, 'the same key has the same comment');
          if (!byKey.has(key) && row?.status === 'published') published[post.thread as 'a' | 'b'] += 1;
          byKey.set(key, comment.id);
        }
        assert.equal(await count('a'), before.a + published.a);
        assert.equal(await count('b'), before.b + published.b);
        const keys = await store.read((db) => db.selectFrom('keys').select('comment').execute());
        assert.deepEqual(keys.map(({ comment }) => comment).sort(), rows.map(({ id }) => id).sort());
        // Whoever asks again hears the same.
        for (const [index, post] of posts.entries()) {
          const again = await attempt(store, post);
          const first = results[index];
          if (typeof again !== 'string' && typeof first !== 'string') assert.equal(again.comment.id, first?.comment.id);
          else assert.equal(again, first);
        }
      }),
      { numRuns: 12 },
    );
  },
);

testOnEach(
  'a post to a thread that is closed is refused, and a saved one is answered all the same',
  async (t, place) => {
    const store = await openUntilEnd(t, place);
    await addThreads(store, ['a']);
    const post = examplePost();
    const saved = await saveComment(store, post);
    assert.equal(await attempt(store, examplePost({ open: false })), 'thread-closed');
    const again = await attempt(store, { ...post, open: false });
    assert.ok(typeof again !== 'string' && again.comment.id === saved.comment.id);
    assert.equal(await attempt(store, { ...post, text: 'Något annat' }), 'key-reused');
  },
);
