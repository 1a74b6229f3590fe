import assert from 'node:assert/strict';
import type { Moderation } from '../../../src/model/comment-box.js';
import { editComment, readComment, removeComment } from '../../../endpoint/store/comments.js';
import { makeCommentId } from '../../../endpoint/store/comment-id.js';
import { saveComment } from '../../../endpoint/store/posts.js';
import { publishComment, readHeld, rejectComment } from '../../../endpoint/store/review.js';
import { openStore, type DatabasePlace, type Store } from '../../../endpoint/store/store.js';
import { addThreads, threadReader } from '../../../endpoint/store/threads.js';
import { openUntilEnd, testOnEach } from '../databases.js';
import { examplePost, noon } from './example-post.js';

const nothing = (): void => undefined;

const open = async (t: Parameters<typeof openUntilEnd>[0], place: DatabasePlace): Promise<Store> => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a']);
  return store;
};

const hold = async (store: Store, moderation: Moderation = 'all'): Promise<string> =>
  (await saveComment(store, examplePost({ moderation, text: 'Ofarligt' }))).comment.id;

const edit = (store: Store, id: string, text: string) =>
  editComment(store, { id, text, moderation: 'all', now: noon }, nothing);

const countOf = async (store: Store): Promise<number | undefined> => (await threadReader(store)('a'))?.count;

testOnEach('what was changed since it was read is not published, and its new text is answered', async (t, place) => {
  const store = await open(t, place);
  const id = await hold(store);
  const [read] = await readHeld(store, 1);
  assert.equal(read?.revision, 1);
  await edit(store, id, 'Farligt');
  for (const decide of [publishComment, rejectComment]) {
    const { outcome, row } = await decide(store, id, 1);
    assert.deepEqual([outcome, row.text, row.revision, row.status], ['changed', 'Farligt', 2, 'pending']);
  }
  assert.equal(await countOf(store), 0);
  await edit(store, id, 'Ofarligt');
  assert.equal((await publishComment(store, id, 1)).outcome, 'changed', 'the same words again are another revision');
  assert.equal((await edit(store, id, 'Ofarligt')).revision, 3, 'what changes nothing is no revision');
  assert.equal((await publishComment(store, id, 3)).outcome, 'done');
  assert.equal(await countOf(store), 1);
});

testOnEach('of an edit and a decision at once, nothing is published that was not read', async (t, place) => {
  const store = await open(t, place);
  const moderator = await openStore(place, nothing);
  t.after(() => moderator.close());
  for (let turn = 0; turn < 20; turn++) {
    const id = await hold(store);
    await Promise.all([edit(store, id, 'Farligt'), publishComment(moderator, id, 1)]);
    const row = await readComment(store, id);
    assert.deepEqual([row?.text, row?.status], ['Farligt', 'pending']);
  }
  assert.equal(await countOf(store), 0);
});

testOnEach('approving what its writer has taken back brings nothing back', async (t, place) => {
  const store = await open(t, place);
  const id = await hold(store);
  await removeComment(store, id);
  const { outcome, row } = await publishComment(store, id, 1);
  assert.deepEqual([outcome, row.status, row.text], ['not-held', 'removed', '']);
  assert.deepEqual([(await readComment(store, id))?.status, await countOf(store)], ['removed', 0]);
});

testOnEach('of two moderators who publish at once one did it, and the other is told so', async (t, place) => {
  const store = await open(t, place);
  const other = await openStore(place, nothing);
  t.after(() => other.close());
  const id = await hold(store);
  const decided = await Promise.all([store, other, store].map((one) => publishComment(one, id, 1)));
  assert.deepEqual(decided.map(({ outcome }) => outcome).sort(), ['done', 'not-held', 'not-held']);
  assert.equal(await countOf(store), 1);
  assert.equal((await rejectComment(other, id, 1)).outcome, 'done', 'a published one can still be removed');
  assert.equal((await rejectComment(store, id, undefined)).outcome, 'not-held');
  assert.equal(await countOf(store), 0);
});

testOnEach('of one who publishes and one who removes at once, the comment is removed in the end', async (t, place) => {
  const store = await open(t, place);
  const other = await openStore(place, nothing);
  t.after(() => other.close());
  for (let turn = 0; turn < 10; turn++) {
    const id = await hold(store);
    await Promise.all([publishComment(store, id, 1), rejectComment(other, id, 1)]);
    assert.deepEqual([(await readComment(store, id))?.status, await countOf(store)], ['removed', 0]);
  }
  await assert.rejects(rejectComment(store, makeCommentId(noon), undefined), { name: 'RefusedError' });
});
