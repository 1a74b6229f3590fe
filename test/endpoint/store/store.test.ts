import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { generatedThread, generateThread } from '../../../endpoint/demo/generated-thread.js';
import { isCommentId, makeCommentId, timeOf } from '../../../endpoint/store/comment-id.js';
import { removeComment, seedThread } from '../../../endpoint/store/comments.js';
import { readBelow, readTop } from '../../../endpoint/store/thread-pages.js';
import { publishComment } from '../../../endpoint/store/review.js';
import { saveComment, type Post } from '../../../endpoint/store/posts.js';
import { keyDays, purgeKeys } from '../../../endpoint/store/keys.js';
import { openStore, type Store } from '../../../endpoint/store/store.js';
import { addThreads, threadReader } from '../../../endpoint/store/threads.js';
import { openUntilEnd, testOnEach } from '../databases.js';
import { examplePost, noon } from './example-post.js';

const day = 24 * 60 * 60_000;

const post = (store: Store, more: Partial<Post> = {}): ReturnType<typeof saveComment> =>
  saveComment(store, examplePost(more));

test('ids sort by time, and a reply after its parent', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 47), fc.nat(2 ** 47), (one, other) => {
      const [id, later] = [makeCommentId(one), makeCommentId(other)];
      assert.ok(isCommentId(id));
      assert.equal(timeOf(id), one);
      if (one < other) assert.ok(id < later);
      assert.ok(makeCommentId(other, id) > id);
    }),
  );
  assert.equal(new Set(Array.from({ length: 10_000 }, () => makeCommentId(noon))).size, 10_000);
});

testOnEach('several processes may bring an empty database up to date at once', async (_t, place) => {
  const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(place, assert.fail)));
  await Promise.all(stores.map((store, index) => addThreads(store, ['a', `b${String(index)}`])));
  const [store] = stores as [Store];
  const rows = await store.read((db) => db.selectFrom('threads').select('id').execute());
  assert.equal(rows.length, 6);
  await Promise.all(stores.map((one) => one.close()));
});

testOnEach('a post to a thread that has no row is refused, and leaves nothing', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await assert.rejects(post(store), { name: 'RefusedError', reason: 'no-thread' });
  for (const table of ['comments', 'keys', 'threads'] as const) {
    assert.deepEqual(await store.read((db) => db.selectFrom(table).selectAll().execute()), []);
  }
});

testOnEach('keys are forgotten after 90 days, and the comments stay', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a']);
  const key = randomUUID();
  const { comment } = await post(store, { key });
  await removeComment(store, comment.id);
  await purgeKeys(store, noon + keyDays * day);
  assert.equal((await post(store, { key, now: noon + day })).comment.id, comment.id, 'remembered until then');
  await purgeKeys(store, noon + keyDays * day + 1);
  assert.notEqual((await post(store, { key, now: noon + 100 * day })).comment.id, comment.id);
  const rows = await store.read((db) => db.selectFrom('comments').select('id').execute());
  assert.equal(rows.length, 2);
});

testOnEach('each change of a thread raises its version, and none of another', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a', 'b']);
  const versions: number[] = [];
  const note = async (): Promise<void> => {
    const row = await threadReader(store)('a');
    assert.equal(typeof row?.version, 'number');
    versions.push(row?.version ?? NaN);
  };
  await note();
  const { comment } = await post(store, { moderation: 'all' });
  await note();
  await publishComment(store, comment.id, 1);
  await note();
  await removeComment(store, comment.id);
  await note();
  assert.deepEqual([...new Set(versions)].sort(), versions);
  assert.equal((await threadReader(store)('b'))?.version, 0);
});

testOnEach('counts stay right whatever is posted, published and removed in which order', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a']);
  const ids: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(3), fc.nat()), { minLength: 10, maxLength: 20 }), async (steps) => {
      for (const [step, choice] of steps) {
        const id = ids[choice % (ids.length || 1)];
        if (step === 0 && id) await removeComment(store, id);
        else if (step === 1 && id) await publishComment(store, id, 1);
        else {
          const saved = await post(store, { moderation: step === 2 ? 'all' : 'none', parent: id }).catch(
            () => undefined,
          );
          if (saved) ids.push(saved.comment.id);
        }
      }
    }),
    { numRuns: 6 },
  );
  const rows = await store.read((db) => db.selectFrom('comments').selectAll().orderBy('id', 'desc').execute());
  // From the last one up, so that each has heard from all below it when it is asked.
  const shownBelow = new Map<string, number>();
  for (const { id, parent, status, replies } of rows) {
    const below = shownBelow.get(id) ?? 0;
    assert.equal(replies, below);
    const shown = below + Number(status === 'published' || below > 0);
    if (parent) shownBelow.set(parent, (shownBelow.get(parent) ?? 0) + shown);
  }
  const published = rows.filter(({ status }) => status === 'published').length;
  assert.equal((await threadReader(store)('a'))?.count, published);
});

testOnEach('a chain of replies is counted to its top, however long it is', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a']);
  const { comment: top } = await post(store);
  let parent = top.id;
  for (let depth = 0; depth < 120; depth++) parent = (await post(store, { parent })).comment.id;
  const { rows } = await readTop(store, { thread: 'a', sort: 'newest', limit: 10, after: undefined });
  assert.deepEqual(
    rows.map(({ id, replies }) => [id, replies]),
    [[top.id, 120]],
  );
  const below = await readBelow(store, { root: top.id, limit: 200, after: undefined });
  assert.deepEqual([below.rows.length, below.rows.at(-1)?.id, below.more], [120, parent, false]);
});

testOnEach('the generated thread is put in once, and holds together', async (t, place) => {
  const store = await openUntilEnd(t, place);
  const rows = generateThread();
  assert.deepEqual(generateThread(), rows, 'the same each time');
  assert.equal(await seedThread(store, generatedThread, rows), false, 'there is no such thread yet');
  await addThreads(store, [generatedThread]);
  assert.equal(await seedThread(store, generatedThread, rows), true);
  assert.equal(await seedThread(store, generatedThread, rows), false);
  assert.equal((await threadReader(store)(generatedThread))?.count, 1000);
  assert.match(rows[0]?.text ?? '', /påhittad/);
  for (const row of rows) {
    assert.ok(row.parent === null || row.parent < row.id);
    assert.match(row.name ?? 'Testläsare 1', /^Testläsare \d+$/);
  }
  const top = await readTop(store, { thread: generatedThread, sort: 'oldest', limit: 1000, after: undefined });
  assert.equal(
    top.rows.reduce((sum, { replies }) => sum + replies + 1, 0),
    1000,
  );
});
