/** What a writer may ask of an endpoint that keeps their words. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { LightMyRequestResponse } from 'fastify';
import { decide } from '../../../endpoint/store/moderation.js';
import { purgeDaily } from '../../../endpoint/store/purge-daily.js';
import { purgeModeration } from '../../../endpoint/store/purge-moderation.js';
import { eraseOld } from '../../../endpoint/store/retention.js';
import { saveReport } from '../../../endpoint/store/reports.js';
import type { Store } from '../../../endpoint/store/store.js';
import { tableNames } from '../../../endpoint/store/tables.js';
import type { Posted, WriterData } from '../../../src/model/comment-box.js';
import { openCommentSite, Reader } from '../comments-site.js';
import { temporaryFolder, testOnEach } from '../databases.js';

const day = 24 * 60 * 60_000;
const doer = { moderator: 'anna', now: Date.parse('2020-01-01T12:00:00Z') };

const ask = (
  { app, writer }: Reader,
  what: 'export' | 'erase',
  body: object = { writer },
): Promise<LightMyRequestResponse> => app.inject({ method: 'POST', url: `/api/writer/${what}`, payload: body });

const everything = async (store: Store): Promise<string> =>
  JSON.stringify(
    await Promise.all(tableNames.map((name) => store.read((db) => db.selectFrom(name).selectAll().execute()))),
  );

testOnEach('a writer gets all that is kept, and nothing of others', async (t, place) => {
  const { app, comments, reader } = await openCommentSite(t, place, { moderation: 'none' });
  const { store, secret } = comments;
  const other = new Reader(app);
  const first = await reader.write('Hej');
  const theirs = await other.write('Hej du', first.comment.id);
  const reply = await reader.write('Hej själv', theirs.comment.id);
  const named = (await reader.post({ text: 'Med namn', name: 'Åsa' }, { thread: 'other' })).json<typeof first>();
  await reader.like(theirs.comment.id);
  await other.like(first.comment.id);
  const report = { comment: theirs.comment.id, reason: 'spam', note: 'Reklam', now: doer.now } as const;
  await saveReport(store, { ...report, writer: secret.fingerprintOf(reader.writer) });
  await decide(store, { ...doer, action: 'hold', id: reply.comment.id, revision: 1 });
  await decide(store, { ...doer, action: 'remove', id: named.comment.id, revision: 1 });
  const data = (await ask(reader, 'export')).json<WriterData>();
  assert.deepEqual(
    data.comments.map(({ id, text, name, thread, parent, status }) => [id, text, name, thread, parent, status]),
    [
      [first.comment.id, 'Hej', undefined, 'one', undefined, 'published'],
      [reply.comment.id, 'Hej själv', undefined, 'one', theirs.comment.id, 'pending'],
      [named.comment.id, 'Med namn', 'Åsa', 'other', undefined, 'removed'],
    ],
  );
  assert.deepEqual(data.likes, [theirs.comment.id]);
  assert.deepEqual(
    data.reports.map(({ comment, reason, note }) => [comment, reason, note]),
    [[theirs.comment.id, 'spam', 'Reklam']],
  );
  assert.ok(!JSON.stringify(data).includes('Hej du'));
  assert.ok(!JSON.stringify(data).includes(secret.fingerprintOf(reader.writer)));
  assert.deepEqual((await ask(new Reader(app), 'export')).json<WriterData>().comments, []);
});

testOnEach('a writer has all of it erased, whenever it was, and the thread can still be read', async (t, place) => {
  const { app, comments, clock, reader } = await openCommentSite(t, place);
  const { store, secret } = comments;
  const other = new Reader(app);
  const first = (await reader.post({ text: 'Hemligt ord', name: 'Hemligt namn' })).json<
    Awaited<ReturnType<Reader['write']>>
  >();
  const theirs = await other.write('Svar', first.comment.id);
  await reader.like(theirs.comment.id);
  await other.like(first.comment.id);
  const held = await reader.write('Hemligt hållet', undefined, 'other');
  await decide(store, { ...doer, action: 'hold', id: held.comment.id, revision: 1 });
  const removed = await reader.write('Hemligt borttaget');
  await decide(store, { ...doer, action: 'remove', id: removed.comment.id, revision: 1 });
  const writer = secret.fingerprintOf(reader.writer);
  await saveReport(store, {
    comment: theirs.comment.id,
    reason: 'other',
    note: 'Hemlig anmälan',
    writer,
    now: doer.now,
  });
  clock.time += 400 * day;
  assert.deepEqual((await ask(reader, 'erase')).json(), { comments: 3, likes: 1, reports: 1 });
  const kept = await everything(store);
  assert.ok(!/[Hh]emlig/.test(kept), kept);
  const rows = await store.read((db) =>
    db.selectFrom('comments').select(['id', 'writer', 'reports', 'likes']).execute(),
  );
  assert.ok(rows.every((row) => row.writer !== writer && row.likes === 0 && row.reports === 0));
  const { items, count } = await reader.read();
  assert.equal(count, 1);
  const [top] = items;
  assert.deepEqual([top?.status, top?.text, top?.author, top?.replies?.items[0]?.text], ['removed', '', {}, 'Svar']);
  // Twice is as good as once, and a comment that is sent again is not there again.
  assert.deepEqual((await ask(reader, 'erase')).json(), { comments: 0, likes: 0, reports: 0 });
  assert.deepEqual((await ask(reader, 'export')).json<WriterData>().comments, []);
});

testOnEach('an erased like is not counted again once its comment is approved or restored', async (t, place) => {
  const { app, comments, reader } = await openCommentSite(t, place);
  const [reviewed, removed] = [await reader.write('Hej'), await reader.write('Hej igen')];
  const [stays, goes] = [new Reader(app), new Reader(app)];
  for (const { comment } of [reviewed, removed]) for (const other of [stays, goes]) await other.like(comment.id);
  const act = (action: 'hold' | 'approve' | 'remove' | 'restore', { comment }: Posted) =>
    decide(comments.store, { ...doer, action, id: comment.id, revision: undefined });
  await act('hold', reviewed);
  await act('remove', removed);
  assert.equal((await ask(goes, 'erase')).json<{ likes: number }>().likes, 2);
  await act('approve', reviewed);
  await act('restore', removed);
  assert.deepEqual(
    (await reader.read()).items.map(({ likes }) => likes),
    [1, 1],
  );
});

testOnEach('of erased words no hash is left to try words against, and they do not come again', async (t, place) => {
  const { comments, reader } = await openCommentSite(t, place);
  const { store } = comments;
  const hashes = async (): Promise<string[]> =>
    (await store.read((db) => db.selectFrom('keys').select('body').orderBy('created').execute())).map(
      ({ body }) => body,
    );
  const [key, other, byModerator] = [randomUUID(), randomUUID(), randomUUID()];
  const words = { text: 'ja', name: 'Ada' };
  // What a moderator has removed is gone once it cannot be restored.
  const early = await reader.write('aldrig');
  await decide(store, { ...doer, action: 'remove', id: early.comment.id, revision: 1 });
  await purgeModeration(store, doer.now + 31 * day);
  assert.deepEqual(await hashes(), ['']);
  await store.write((db) => db.deleteFrom('keys').execute());
  const first = (await reader.post(words, { key })).json<Posted>();
  const second = (await reader.post({ text: 'nej' }, { key: other })).json<Posted>();
  const third = (await reader.post({ text: 'kanske' }, { key: byModerator })).json<Posted>();
  await decide(store, { ...doer, action: 'remove', id: third.comment.id, revision: 1 });
  assert.ok((await hashes()).every(Boolean), 'what can be restored can be sent again');
  await reader.own('DELETE', second);
  assert.equal((await hashes()).filter(Boolean).length, 2);
  await ask(reader, 'erase');
  assert.deepEqual(await hashes(), ['', '', '']);
  const again = await reader.post(words, { key });
  assert.deepEqual(
    [again.statusCode, again.json<Posted>().comment.id, again.json<Posted>().comment.status],
    [201, first.comment.id, 'removed'],
  );
  assert.equal((await reader.read()).count, 0);
});

test('more than is read at once comes, and goes, as a whole', async (t) => {
  const { reader } = await openCommentSite(t, { file: `${temporaryFolder(t)}/c.db` });
  for (let count = 0; count < 201; count++) await reader.post({ text: `"${String(count)}"` });
  const { comments } = (await ask(reader, 'export')).json<WriterData>();
  assert.equal(new Set(comments.map(({ text }) => text)).size, 201);
  assert.equal((await ask(reader, 'erase')).json<{ comments: number }>().comments, 201);
});

test('who does not know the number gets nothing, and asking counts as writing does', async (t) => {
  const { app } = await openCommentSite(t, { file: `${temporaryFolder(t)}/c.db` }, { rateLimitWrite: 3 });
  const reader = new Reader(app);
  for (const body of [{}, { writer: 'x' }, { writer: ['x'] }])
    assert.equal((await ask(reader, 'erase', body)).statusCode, 400, JSON.stringify(body));
  assert.equal((await ask(reader, 'export')).statusCode, 429);
});

test('a thread says where', async (t) => {
  const { reader } = await openCommentSite(t, { file: `${temporaryFolder(t)}/c.db` });
  const { links } = await reader.read();
  assert.deepEqual([links?.export, links?.erase], ['/api/writer/export', '/api/writer/erase']);
});

testOnEach(
  'words are erased after as many days as the publisher keeps them, but not the publisher’s own',
  async (t, place) => {
    const { app, comments, clock, reader } = await openCommentSite(t, place);
    const { store } = comments;
    const old = await reader.write('Gammalt');
    clock.time += day;
    const reply = await new Reader(app).write('Svar', old.comment.id);
    await store.write((db) =>
      db.updateTable('comments').set({ role: 'publisher' }).where('id', '=', reply.comment.id).execute(),
    );
    await reader.write('Nytt', undefined, 'other');
    assert.equal(await eraseOld(store, 1, clock.time), 0);
    assert.equal(await eraseOld(store, 1, clock.time + 1), 1);
    assert.equal(await eraseOld(store, 1, clock.time + 1), 0);
    const [top] = (await reader.read()).items;
    assert.deepEqual([top?.status, top?.text, top?.replies?.items[0]?.text], ['removed', '', 'Svar']);
    assert.equal(await eraseOld(store, 1, clock.time + 2 * day), 1);
    assert.equal((await reader.read()).items[0]?.replies?.items[0]?.text, 'Svar');
    assert.equal((await reader.read('limit=5', 'other')).items.length, 0);
  },
);

testOnEach(
  'what a moderator has removed is kept no longer than that, but for the publisher’s own',
  async (t, place) => {
    const { app, comments, clock, reader } = await openCommentSite(t, place);
    const { store } = comments;
    const removed = await reader.write('Hemligt borttaget');
    const own = await new Reader(app).write('Redaktionens');
    await store.write((db) =>
      db.updateTable('comments').set({ role: 'publisher' }).where('id', '=', own.comment.id).execute(),
    );
    for (const { comment } of [removed, own])
      await decide(store, { ...doer, action: 'remove', id: comment.id, revision: 1 });
    assert.equal(await eraseOld(store, 2, clock.time + day), 0);
    assert.equal(await eraseOld(store, 2, clock.time + 3 * day), 1);
    assert.equal(await eraseOld(store, 2, clock.time + 3 * day), 0);
    const kept = await everything(store);
    assert.ok(!kept.includes('Hemligt') && kept.includes('Redaktionens'), kept);
  },
);

test('a daily purge does that where the publisher wants it, holds up no start, and ends when it is told to', async (t) => {
  const { comments, reader } = await openCommentSite(t, { file: `${temporaryFolder(t)}/c.db` });
  for (const text of ['Ett', 'Två', 'Från 2020']) await reader.write(text);
  const left = async (): Promise<number> => (await reader.read()).items.length;
  (await purgeDaily(comments.store, assert.fail, 0))();
  assert.equal(await left(), 3);
  (await purgeDaily(comments.store, assert.fail, 30))();
  assert.ok((await left()) > 0, 'stopped before the last one');
  const stop = await purgeDaily(comments.store, assert.fail, 30);
  while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  stop();
});

test('more than is read at once is erased too', async (t) => {
  const { comments, clock, reader } = await openCommentSite(t, { file: `${temporaryFolder(t)}/c.db` });
  for (let count = 0; count < 101; count++) await reader.post({ text: 'x' }, { key: randomUUID() });
  assert.equal(await eraseOld(comments.store, 1, clock.time + 2 * day), 101);
});
