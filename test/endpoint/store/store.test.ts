import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { generatedThread, generateThread } from '../../../endpoint/demo/generated-thread.js';
import { isCommentId, makeCommentId, timeOf } from '../../../endpoint/store/comment-id.js';
import { editComment, removeComment, seedThread } from '../../../endpoint/store/comments.js';
import { setLike } from '../../../endpoint/store/likes.js';
import { decide, setClosed } from '../../../endpoint/store/moderation.js';
import { readBelow, readTop } from '../../../endpoint/store/thread-pages.js';
import { publishComment } from '../../../endpoint/store/review.js';
import { saveComment, type Post } from '../../../endpoint/store/posts.js';
import { keyDays, purgeKeys } from '../../../endpoint/store/keys.js';
import { openStore, type Store } from '../../../endpoint/store/store.js';
import { addThreads, threadReader } from '../../../endpoint/store/threads.js';
import { openUntilEnd, testOnEach } from '../databases.js';
import { examplePost, noon } from './example-post.js';
import type { Moderation } from '../../../src/model/comment-box.js';
import type { CommentAction } from '../../../src/model/moderation-action.js';

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

testOnEach('what readers of a thread see raises its version, and nothing else does', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a', 'b']);
  let before = 0;
  const step = async <Result>(change: 0 | 1, work: Promise<Result>): Promise<Result> => {
    const result = await work;
    const row = await threadReader(store)('a');
    assert.equal((row?.version ?? NaN) - before, change);
    before = row?.version ?? NaN;
    return result;
  };
  const act = (action: CommentAction, id: string) =>
    decide(store, { action, id, revision: undefined, moderator: 'Anna', now: noon });
  const editing = (id: string, text: string, moderation: Moderation) =>
    editComment(store, { id, text, moderation, now: noon }, () => undefined);
  const held = { moderation: 'all' } as const;
  const { comment } = await step(0, post(store, held));
  await step(0, editing(comment.id, 'En annan', 'all'));
  await step(0, act('block-writer', comment.id));
  await step(0, post(store, { ...held, withdrawn: true }));
  await step(0, post(store, { ...held, moderation: 'first', writer: 'new' }));
  const turnedDown = (await step(0, post(store, held))).comment.id;
  await step(0, act('remove', turnedDown));
  await step(0, act('restore', turnedDown));
  await step(0, removeComment(store, turnedDown));
  await step(1, publishComment(store, comment.id, 2));
  const { id: reply } = (await step(1, post(store, { parent: comment.id }))).comment;
  await step(0, post(store, { ...held, parent: comment.id }));
  await step(1, setLike(store, reply, 'v', true));
  await step(0, setLike(store, reply, 'v', true));
  await step(1, act('pin', comment.id));
  await step(0, act('pin', comment.id));
  await step(1, act('unpin', comment.id));
  await step(1, editing(comment.id, 'En tredje', 'none'));
  await step(0, editing(comment.id, 'En tredje', 'none'));
  await step(1, act('hold', comment.id));
  // Its place, without its words, is on the page because of the reply; nothing changes there.
  await step(0, removeComment(store, comment.id));
  await step(1, setClosed(store, 'a', true, { moderator: 'Anna', now: noon }));
  await step(0, setClosed(store, 'a', true, { moderator: 'Anna', now: noon }));
  await step(1, removeComment(store, reply));
  assert.equal((await threadReader(store)('b'))?.version, 0);
});

testOnEach('of posts that are saved together, only a published one raises the version', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a']);
  const states = async (...moderations: Moderation[]) => {
    await Promise.all(moderations.map((moderation, at) => post(store, { moderation, writer: `w${String(at)}` })));
    const { version = NaN, count = NaN } = (await threadReader(store)('a')) ?? {};
    return { version, count };
  };
  assert.deepEqual(await states('all', 'all', 'all'), { version: 0, count: 0 });
  const { version, count } = await states('all', 'none', 'none', 'all');
  assert.equal(count, 2);
  assert.ok(version >= 1);
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
