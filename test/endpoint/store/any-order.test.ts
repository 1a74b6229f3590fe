/**
 * Whatever writers, readers and moderators do in which order: all counts are right, each like that counts has its row,
 * and a thread has a new version where its page is another, and nowhere else.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ThreadAnswers } from '../../../endpoint/comments/thread-answers.js';
import { editComment, removeComment } from '../../../endpoint/store/comments.js';
import { setLike } from '../../../endpoint/store/likes.js';
import { decide, setClosed } from '../../../endpoint/store/moderation.js';
import { saveComment } from '../../../endpoint/store/posts.js';
import { RefusedError } from '../../../endpoint/store/refused-error.js';
import { saveReport } from '../../../endpoint/store/reports.js';
import { eraseOld } from '../../../endpoint/store/retention.js';
import type { Store } from '../../../endpoint/store/store.js';
import { addThreads, threadReader } from '../../../endpoint/store/threads.js';
import { eraseWriter } from '../../../endpoint/store/writers.js';
import type { Moderation } from '../../../src/model/comment-box.js';
import { commentActions } from '../../../src/model/moderation-action.js';
import { openUntilEnd, testOnEach } from '../databases.js';
import { checkCounts } from '../import/importing.js';
import { examplePost, noon } from './example-post.js';

const minute = 60_000;

/** The first page of the thread, without the version in it. */
const pageOf = async (store: Store): Promise<{ page: string; version: number | undefined }> => {
  const read = threadReader(store);
  const rules = {
    moderation: 'none',
    takesReports: true,
    isOpen: () => true,
    pageOf: () => undefined,
    textLimit: 100,
    names: 'optional',
  } as const;
  const answer = await new ThreadAnswers(store, rules, read).find('a', { sort: 'newest', limit: 200 }, undefined);
  return {
    page: (answer?.pick(undefined).bytes.toString() ?? '').replace(/&version=\d+/, ''),
    version: (await read('a'))?.version,
  };
};

/** Each like that counts, now or when its comment is published again, is that of a reader. */
const checkLikes = async (store: Store): Promise<void> => {
  const { comments, removed, likes } = await store.read(async (db) => ({
    comments: await db.selectFrom('comments').select(['id', 'likes', 'status']).execute(),
    removed: await db.selectFrom('removed').select(['comment', 'likes']).execute(),
    likes: await db.selectFrom('likes').selectAll().execute(),
  }));
  for (const { id, likes: counted, status } of comments) {
    const kept = removed.find(({ comment }) => comment === id);
    const expected = status === 'removed' ? (kept?.likes ?? 0) : counted;
    assert.equal(
      likes.filter(({ comment }) => comment === id).length,
      expected,
      `likes of a comment that is ${status}`,
    );
  }
};

interface Chance {
  one: number;
  other: number;
  writer: string;
}

testOnEach('counts, likes and versions are right whatever is done in which order', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a']);
  const ids: string[] = [];
  let now = noon;
  const doer = { moderator: 'Anna' };
  const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % (items.length || 1)];
  const moderationOf = (at: number): Moderation => pick(['none', 'first', 'all', 'none'] as const, at) ?? 'none';
  const steps: ((chance: Chance, id: string) => Promise<unknown>)[] = [
    ({ one, other, writer }, id) =>
      saveComment(
        store,
        examplePost({
          writer,
          now,
          text: `Nummer ${String(one)}`,
          moderation: moderationOf(other),
          parent: one % 3 ? id || undefined : undefined,
          withdrawn: one % 7 === 0,
        }),
      ).then(({ comment }) => ids.push(comment.id)),
    ({ one, other }, id) =>
      editComment(store, { id, text: `Ändrat ${String(one)}`, moderation: moderationOf(other), now }, () => undefined),
    ({ other, writer }, id) => setLike(store, id, writer, other % 3 > 0),
    ({ other }, id) =>
      decide(store, { ...doer, now, action: pick(commentActions, other) ?? 'hold', id, revision: undefined }),
    (_, id) => removeComment(store, id),
    ({ writer }, id) => saveReport(store, { comment: id, writer, reason: 'spam', note: undefined, now }),
    ({ other }) => setClosed(store, 'a', other % 4 === 0, { ...doer, now }),
    ({ writer, other }) => (other % 2 ? Promise.resolve() : eraseWriter(store, writer)),
    ({ other }) => (other % 6 ? Promise.resolve() : eraseOld(store, 40 / (24 * 60), now)),
  ];
  const weighted = [0, 0, 1, 2, 2, 2, 3, 3, 3, 3, 4, 5, 6, 7, 7, 8];
  const chances = fc.record({ step: fc.nat(), one: fc.nat(), other: fc.nat(), writer: fc.constantFrom('u', 'v', 'w') });
  await fc.assert(
    fc.asyncProperty(fc.array(chances, { minLength: 15, maxLength: 30 }), async (given) => {
      for (const { step, ...chance } of given) {
        now += minute;
        const before = await pageOf(store);
        const act = steps[weighted[step % weighted.length] ?? 0];
        await act?.(chance, pick(ids.slice(-6), chance.one) ?? '').catch((error: unknown) => {
          if (!(error instanceof RefusedError)) throw error;
        });
        const after = await pageOf(store);
        if (before.page !== after.page) assert.notEqual(before.version, after.version, 'readers hear of it');
        await checkLikes(store);
      }
      await checkCounts(store);
    }),
    { numRuns: place && 'url' in place ? 4 : 25, endOnFailure: true },
  );
});
