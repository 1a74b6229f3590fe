/** What moderators do, on both databases: each decision, what undoes it, and who else is at it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { auditDays, readAudit } from '../../../endpoint/store/audit.js';
import type { CommentAction } from '../../../src/model/moderation-action.js';
import { maxBlocks, readBlocks, setBlock } from '../../../endpoint/store/blocks.js';
import { editComment, readComment, removeComment } from '../../../endpoint/store/comments.js';
import { readPinned, readTop } from '../../../endpoint/store/thread-pages.js';
import { setLike } from '../../../endpoint/store/likes.js';
import { decide, inverses, maxPinned, setClosed } from '../../../endpoint/store/moderation.js';
import { saveComment, type Post } from '../../../endpoint/store/posts.js';
import { purgeModeration, restoreDays } from '../../../endpoint/store/purge-moderation.js';
import { maxReports, readReports, reportDays, saveReport } from '../../../endpoint/store/reports.js';
import { rejectComment } from '../../../endpoint/store/review.js';
import {
  beginSession,
  endSession,
  findSession,
  idleHours,
  maxSessions,
  sessionHours,
} from '../../../endpoint/store/sessions.js';
import { openStore, type DatabasePlace, type Store } from '../../../endpoint/store/store.js';
import { tableNames } from '../../../endpoint/store/tables.js';
import { addThreads, threadReader } from '../../../endpoint/store/threads.js';
import { openUntilEnd, testOnEach } from '../databases.js';
import { undoModeration } from './before-moderation.js';
import { examplePost, noon } from './example-post.js';

const nothing = (): void => undefined;
const day = 24 * 60 * 60_000;
const hour = 60 * 60_000;
const anna = { moderator: 'anna', now: noon };

const open = async (t: TestContext, place: DatabasePlace): Promise<Store> => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a', 'b']);
  return store;
};

const write = async (store: Store, more: Partial<Post> = {}): Promise<string> =>
  (await saveComment(store, examplePost(more))).comment.id;

const act = (store: Store, action: CommentAction, id: string, revision?: number, moderator = 'anna') =>
  decide(store, { action, id, revision, moderator, now: noon });

const stateOf = async (store: Store, id: string) => {
  const { status, text, name, writer, likes, pinned, reports } = (await readComment(store, id)) ?? {};
  const { count } = (await threadReader(store)('a')) ?? {};
  return { status, text, name, writer, likes, pinned, reports, count };
};

const everything = async (store: Store): Promise<string> =>
  JSON.stringify(
    await Promise.all(tableNames.map((name) => store.read((db) => db.selectFrom(name).selectAll().execute()))),
  );

testOnEach('a database of before keeps its rows, and what was held is held for no known reason', async (t, place) => {
  const old = await openStore(place, assert.fail);
  await addThreads(old, ['a']);
  const held = await write(old, { moderation: 'all' });
  await old.write(undoModeration);
  await old.close();
  const store = await openUntilEnd(t, place);
  const row = await readComment(store, held);
  assert.deepEqual([row?.status, row?.held, row?.pinned, row?.reports], ['pending', null, 0, 0]);
  assert.equal((await threadReader(store)('a'))?.closed, 0);
  assert.equal((await act(store, 'approve', held, 1)).outcome, 'done');
  assert.equal((await saveComment(store, examplePost())).status, 201);
});

testOnEach('a comment says why it is held, by each way in which it is saved', async (t, place) => {
  const store = await open(t, place);
  const parent = await write(store);
  const word = { reason: 'words', word: 'spam' } as const;
  for (const [more, held] of [
    [{}, [null, null]],
    [{ moderation: 'all' }, ['all', null]],
    [{ moderation: 'first', writer: 'new' }, ['first', null]],
    [{ moderation: 'first' }, [null, null]],
    [{ hold: word }, ['words', 'spam']],
    [{ hold: word, parent }, ['words', 'spam']],
    [{ hold: word, moderation: 'first' }, ['words', 'spam']],
    [{ hold: word, moderation: 'all' }, ['words', 'spam']],
    [{ hold: { reason: 'writer' } }, ['writer', null]],
    [{ hold: word, moderation: 'all', role: 'publisher', parent }, [null, null]],
  ] as [Partial<Post>, [string | null, string | null]][]) {
    const { comment, status } = await saveComment(store, examplePost(more));
    const row = await readComment(store, comment.id);
    assert.deepEqual([row?.held, row?.word], held, JSON.stringify(more));
    assert.deepEqual([row?.status, status], held[0] ? ['pending', 202] : ['published', 201]);
    assert.deepEqual(comment, row, 'what is answered is what is kept');
  }
});

testOnEach('a blocked word that is written into a published comment holds it again', async (t, place) => {
  const store = await open(t, place);
  const id = await write(store);
  await act(store, 'pin', id);
  const edit = {
    id,
    text: 'Köp spam',
    moderation: 'none',
    hold: { reason: 'words', word: 'spam' },
    now: noon,
  } as const;
  const row = await editComment(store, edit, nothing);
  assert.deepEqual([row.status, row.held, row.word, row.pinned, row.revision], ['pending', 'words', 'spam', 0, 2]);
  assert.deepEqual(await readComment(store, id), row);
  assert.equal((await threadReader(store)('a'))?.count, 0);
});

testOnEach('each decision can be undone, and everything is as it was before it', async (t, place) => {
  const store = await open(t, place);
  const held = await write(store, { moderation: 'all', name: 'Ada' });
  const other = await write(store, { name: 'Bo' });
  await setLike(store, other, 'v', true);
  await saveReport(store, { comment: other, writer: 'v', reason: 'spam', note: undefined, now: noon });
  for (const [action, id] of [
    ['approve', held],
    ['remove', held],
    ['remove', other],
    ['settle', other],
    ['hold', other],
    ['pin', other],
    ['block-writer', other],
  ] as [CommentAction, string][]) {
    const before = await stateOf(store, id);
    assert.equal((await act(store, action, id, 1)).outcome, 'done', action);
    if (action !== 'block-writer') assert.notDeepEqual(await stateOf(store, id), before, action);
    assert.equal((await act(store, action, id, 1)).outcome, 'not-so', `${action} twice`);
    const undo = inverses[action];
    assert.equal((await act(store, undo, id, 1)).outcome, 'done', undo);
    // Who decides on a comment has looked at its reports, too.
    const after = await stateOf(store, id);
    const hasLooked = action === 'remove' || action === 'hold';
    assert.deepEqual(hasLooked ? { ...after, reports: before.reports } : after, before, undo);
    if (hasLooked && id === other) await act(store, 'unsettle', id);
  }
  assert.deepEqual(await readBlocks(store), []);
});

testOnEach('what was changed since it was read is decided on by nobody', async (t, place) => {
  const store = await open(t, place);
  const id = await write(store, { moderation: 'all' });
  await editComment(store, { id, text: 'Annat', moderation: 'all', now: noon }, nothing);
  for (const action of ['approve', 'remove'] as const) {
    const { outcome, row } = await act(store, action, id, 1);
    assert.deepEqual([outcome, row.text, row.revision, row.status], ['changed', 'Annat', 2, 'pending']);
  }
  assert.deepEqual(await readAudit(store, 10, undefined), [], 'what was not done is not in the log');
  await removeComment(store, id);
  assert.equal((await act(store, 'approve', id, 2)).outcome, 'missing', 'its writer has taken it back');
  assert.equal((await act(store, 'restore', id)).outcome, 'missing', 'and nobody else brings it back');
});

testOnEach('of two moderators at once one did it, and the log has one line', async (t, place) => {
  const store = await open(t, place);
  const other = await openUntilEnd(t, place);
  const id = await write(store, { moderation: 'all' });
  const decided = await Promise.all([
    act(store, 'approve', id, 1, 'anna'),
    act(other, 'approve', id, 1, 'bo'),
    act(other, 'approve', id, 1, 'cia'),
  ]);
  assert.deepEqual(decided.map(({ outcome }) => outcome).sort(), ['done', 'not-so', 'not-so']);
  assert.equal((await threadReader(store)('a'))?.count, 1);
  const log = await readAudit(store, 10, undefined);
  assert.equal(log.length, 1);
  const winner = decided.findIndex(({ outcome }) => outcome === 'done');
  assert.equal(log[0]?.moderator, ['anna', 'bo', 'cia'][winner]);
  // One approves and one removes.
  for (let turn = 0; turn < 5; turn++) {
    const next = await write(store, { moderation: 'all', writer: randomUUID() });
    await Promise.all([act(store, 'approve', next, 1), act(other, 'remove', next, 1)]);
    assert.equal((await stateOf(store, next)).status, 'removed');
  }
  assert.equal((await threadReader(store)('a'))?.count, 1);
});

testOnEach('what a moderator removes is kept for 30 days to be restored, and then gone for good', async (t, place) => {
  const store = await open(t, place);
  const words = { text: 'Hemligt ord', name: 'Ada' };
  const removed = await Promise.all([0, 1].map(() => write(store, words)));
  const [id, gone] = removed as [string, string];
  for (const one of removed) {
    await setLike(store, one, 'v', true);
    await act(store, 'remove', one, 1);
    assert.deepEqual((await stateOf(store, one)).text, '');
  }
  await purgeModeration(store, noon + restoreDays * day);
  assert.equal((await act(store, 'restore', id)).outcome, 'done');
  assert.deepEqual(
    [(await stateOf(store, id)).text, (await stateOf(store, id)).name, (await stateOf(store, id)).likes],
    ['Hemligt ord', 'Ada', 1],
  );
  await removeComment(store, id);
  await purgeModeration(store, noon + restoreDays * day + 1);
  assert.equal((await act(store, 'restore', gone)).outcome, 'missing');
  const all = await everything(store);
  assert.ok(!all.includes('Hemligt') && !all.includes('Ada'));
  assert.deepEqual(await store.read((db) => db.selectFrom('likes').selectAll().execute()), []);
});

testOnEach(
  'a writer takes back also what a moderator has removed, and the command erases it at once',
  async (t, place) => {
    const store = await open(t, place);
    for (const erase of [removeComment, (of: Store, one: string) => rejectComment(of, one, undefined)]) {
      const id = await write(store, { text: 'Hemligt ord', name: 'Ada' });
      await saveReport(store, { comment: id, writer: 'v', reason: 'abuse', note: 'Om Ada', now: noon });
      await act(store, 'remove', id, 1);
      await erase(store, id);
      assert.equal((await act(store, 'restore', id)).outcome, 'missing');
      const all = await everything(store);
      assert.ok(!all.includes('Hemligt') && !all.includes('Ada'));
    }
  },
);

testOnEach(
  'a closed thread takes no new comment, answers those of before, and lets the publisher speak',
  async (t, place) => {
    const store = await open(t, place);
    const before = examplePost({ key: randomUUID() });
    const { comment } = await saveComment(store, before);
    assert.ok(await setClosed(store, 'a', true, anna));
    assert.equal(await setClosed(store, 'a', true, anna), undefined);
    for (const more of [{}, { parent: comment.id }, { moderation: 'first' }] as Partial<Post>[])
      await assert.rejects(saveComment(store, examplePost(more)), { name: 'RefusedError', reason: 'thread-closed' });
    assert.equal((await saveComment(store, before)).comment.id, comment.id);
    assert.equal((await saveComment(store, examplePost({ parent: comment.id, role: 'publisher' }))).status, 201);
    assert.equal((await saveComment(store, examplePost({ thread: 'b' }))).status, 201, 'another thread is open');
    const keys = await store.read((db) => db.selectFrom('keys').select('key').execute());
    assert.equal(keys.length, 3, 'what was refused has left nothing');
    assert.ok(await setClosed(store, 'a', false, anna));
    assert.equal((await saveComment(store, examplePost())).status, 201);
    await assert.rejects(setClosed(store, 'none', true, anna), { name: 'RefusedError', reason: 'no-thread' });
  },
);

testOnEach('a few comments at the top can be pinned, and stand on no page of the others', async (t, place) => {
  const store = await open(t, place);
  const ids: string[] = [];
  for (let count = 0; count <= maxPinned; count++) ids.push(await write(store, { now: noon + count }));
  const reply = await write(store, { parent: ids[0], now: noon + 10 });
  assert.equal((await act(store, 'pin', reply)).outcome, 'not-so');
  for (const [index, id] of ids.entries())
    assert.equal((await act(store, 'pin', id)).outcome, index < maxPinned ? 'done' : 'full');
  assert.deepEqual(
    (await readPinned(store, 'a')).map(({ id }) => id),
    ids.slice(0, maxPinned),
  );
  const { rows } = await readTop(store, { thread: 'a', sort: 'newest', limit: 10, after: undefined });
  assert.deepEqual(
    rows.map(({ id }) => id),
    ids.slice(maxPinned),
  );
  await act(store, 'remove', ids[0] as string);
  assert.equal((await readPinned(store, 'a')).length, maxPinned - 1);
});

testOnEach('one report counts per writer and comment, a flood no further, and none twice', async (t, place) => {
  const store = await open(t, place);
  const id = await write(store);
  const report = (writer: string, comment = id) =>
    saveReport(store, { comment, writer, reason: 'spam', note: 'Titta', now: noon });
  const { version } = (await threadReader(store)('a')) ?? {};
  const same = await Promise.all(Array.from({ length: 5 }, () => report('v')));
  assert.equal(same.filter(Boolean).length, 1);
  for (let count = 0; count < maxReports + 10; count++) await report(`w${String(count)}`);
  assert.equal((await readReports(store, [id])).length, maxReports);
  assert.equal((await stateOf(store, id)).reports, maxReports);
  assert.equal((await threadReader(store)('a'))?.version, version, 'no reader has to load the thread again');
  // Approving what is published says that the reports need no more; who has reported it cannot again.
  assert.deepEqual(await act(store, 'approve', id, 1).then(({ outcome, action }) => [outcome, action]), [
    'done',
    'settle',
  ]);
  assert.equal(await report('v'), false);
  assert.equal((await stateOf(store, id)).reports, 0);
  await act(store, 'unsettle', id);
  assert.equal((await stateOf(store, id)).reports, maxReports);
  await act(store, 'remove', id, 1);
  await assert.rejects(report('x'), { name: 'RefusedError', reason: 'no-comment' });
  const other = await write(store);
  await report('v', other);
  await purgeModeration(store, noon + reportDays * day + 1);
  assert.deepEqual([await readReports(store, [other]), (await stateOf(store, other)).reports], [[], 0]);
});

testOnEach('words and writers are blocked once, and there is an end to them', async (t, place) => {
  const store = await open(t, place);
  assert.ok(await setBlock(store, 'word', 'spam', true, anna));
  assert.equal(await setBlock(store, 'word', 'spam', true, anna), undefined);
  await store.write(async (db) => {
    for (let from = 1; from < maxBlocks.word; from += 333)
      await db
        .insertInto('blocks')
        .values(
          Array.from({ length: 333 }, (_, index) => ({
            kind: 'word' as const,
            value: `ord${String(from + index)}`,
            comment: null,
            moderator: 'anna',
            created: '',
          })),
        )
        .execute();
  });
  await assert.rejects(setBlock(store, 'word', 'nytt', true, anna), {
    name: 'RefusedError',
    reason: 'too-many-blocks',
  });
  assert.ok(await setBlock(store, 'word', 'spam', false, anna));
  assert.ok(await setBlock(store, 'word', 'nytt', true, anna));
});

testOnEach('the log says who did what and when, and is kept for a year', async (t, place) => {
  const store = await open(t, place);
  const id = await write(store, { text: 'Hemligt ord', name: 'Ada' });
  await act(store, 'remove', id, 1);
  await decide(store, { action: 'restore', id, revision: undefined, moderator: 'bo', now: noon + 1000 });
  await setClosed(store, 'a', true, { moderator: 'anna', now: noon + 2000 });
  const log = await readAudit(store, 10, undefined);
  assert.deepEqual(
    log.map(({ moderator, action, thread, comment, created }) => [moderator, action, thread, comment, created]),
    [
      ['anna', 'close', 'a', null, new Date(noon + 2000).toISOString()],
      ['bo', 'restore', 'a', id, new Date(noon + 1000).toISOString()],
      ['anna', 'remove', 'a', id, new Date(noon).toISOString()],
    ],
  );
  assert.deepEqual(
    (await readAudit(store, 1, log[0]?.id)).map((row) => row.id),
    [log[1]?.id],
  );
  assert.ok(!JSON.stringify(log).includes('Hemligt'));
  await purgeModeration(store, noon + auditDays * day + 1500);
  assert.equal((await readAudit(store, 10, undefined)).length, 1);
});

testOnEach('a session is bounded in time and number, and ends for every process', async (t, place) => {
  const store = await open(t, place);
  const other = await openUntilEnd(t, place);
  const begin = (id: string, now = noon, moderator = 'anna') => beginSession(store, { id, moderator, mark: 'm', now });
  await begin('first');
  assert.equal((await findSession(other, 'first', noon))?.moderator, 'anna');
  assert.equal(await findSession(other, 'first', noon + idleHours * hour), undefined, 'not used for long');
  for (let time = noon; time < noon + sessionHours * hour; time += hour)
    assert.ok(await findSession(other, 'first', time), 'used on and on');
  assert.equal(await findSession(other, 'first', noon + sessionHours * hour), undefined);
  assert.equal(await findSession(other, 'first', noon - day), undefined, 'a clock that is set back makes none longer');
  await begin('bo', noon, 'bo');
  for (let count = 0; count < maxSessions; count++) await begin(`s${String(count)}`, noon + 1 + count);
  assert.equal(await findSession(other, 'first', noon), undefined, 'the oldest of one moderator ends');
  assert.ok(await findSession(other, 'bo', noon));
  await endSession(store, 's1');
  assert.equal(await findSession(other, 's1', noon), undefined);
  await purgeModeration(store, noon + 2 * day);
  assert.deepEqual(await store.read((db) => db.selectFrom('sessions').selectAll().execute()), []);
});
