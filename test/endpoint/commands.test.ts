import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeCommentId } from '../../endpoint/store/comment-id.js';
import { editComment, readComment } from '../../endpoint/store/comments.js';
import { saveComment } from '../../endpoint/store/posts.js';
import { copyAll, countAll } from '../../endpoint/store/copy.js';
import { setLike } from '../../endpoint/store/likes.js';
import { readPoints, recordPoint } from '../../endpoint/store/points.js';
import { openStore, type DatabasePlace, type Store } from '../../endpoint/store/store.js';
import { setBlock } from '../../endpoint/store/blocks.js';
import { decide, setClosed } from '../../endpoint/store/moderation.js';
import { saveReport } from '../../endpoint/store/reports.js';
import { addNotice } from '../../endpoint/store/notices.js';
import { beginSession } from '../../endpoint/store/sessions.js';
import { addThreads, threadReader } from '../../endpoint/store/threads.js';
import type { Moderation, Thread } from '../../src/model/comment-box.js';
import { databases, openUntilEnd, temporaryFolder, testOnEach } from './databases.js';
import { runCommand, settingsOf, startEndpoint } from './endpoint-process.js';

const settingsFor = (place: DatabasePlace): Record<string, string> =>
  'url' in place ? { SPRID_DATABASE_URL: place.url } : { SPRID_DATA: join(place.file, '..') };

const textOf = (place: DatabasePlace): string => ('url' in place ? place.url : place.file);

const write = (store: Store, moderation: Moderation = 'none', text = 'Hej', parent?: string) =>
  saveComment(store, {
    thread: 'a',
    writer: randomUUID(),
    key: randomUUID(),
    text,
    name: 'Ada',
    parent,
    open: true,
    moderation,
    now: Date.now(),
  });

test('a backup is taken while the endpoint writes, and holds all that was acknowledged before', async (t) => {
  const settings = { ...settingsOf(t), SPRID_RATE_LIMIT_WRITE: '0' };
  const endpoint = await startEndpoint(t, settings);
  const origin = await endpoint.origin();
  const post = async (): Promise<string> => {
    const answer = await fetch(`${origin}/api/threads/a/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ text: 'Hej', writer: randomUUID() }),
    });
    assert.equal(answer.status, 201);
    return ((await answer.json()) as { comment: { id: string } }).comment.id;
  };
  const before = await Promise.all(Array.from({ length: 20 }, post));
  let running = true;
  const writing = (async () => {
    while (running) await post();
  })();
  const target = join(temporaryFolder(t), 'backup.db');
  const { code, err } = await runCommand(t, 'backup', settings, target);
  running = false;
  await writing;
  assert.deepEqual([code, err], [0, '']);
  const store = await openUntilEnd(t, { file: target });
  for (const id of before) assert.ok(await readComment(store, id));
  const rows = await store.read((db) => db.selectFrom('comments').select('id').execute());
  assert.equal((await threadReader(store)('a'))?.count, rows.length, 'it is of one moment');

  const again = await runCommand(t, 'backup', settings, target);
  assert.equal(again.code, 1);
  assert.match(again.err, /^".*backup\.db" is there already; nothing was written\.\n$/);
});

test('a backup that cannot be is refused with a sentence', async (t) => {
  const folder = temporaryFolder(t);
  for (const [settings, args, says] of [
    [{ SPRID_DATA: folder }, [], /^Say where to: /],
    [{ SPRID_DATA: folder }, [join(folder, 'x')], /^".*comments\.db" is not there\.\n$/],
    [{ SPRID_DATABASE_URL: 'postgres://a:b@localhost/c' }, ['x'], /^The comments are in PostgreSQL, .*pg_dump\.\n$/],
  ] as [Record<string, string>, string[], RegExp][]) {
    const { code, err } = await runCommand(t, 'backup', settings, ...args);
    assert.equal(code, 1);
    assert.match(err, says);
  }
  await (await openStore({ file: join(folder, 'comments.db') }, assert.fail)).close();
  const { code, err } = await runCommand(t, 'backup', { SPRID_DATA: folder }, '/none/backup.db');
  assert.equal(code, 1);
  assert.match(err, /^"\/none\/backup\.db" was not written: [^\n]+\n$/);
  assert.ok(existsSync(join(folder, 'comments.db')));
});

for (const from of databases) {
  for (const to of databases) {
    test(`all rows are copied from ${from.name} to ${to.name}`, async (t) => {
      const [source, target] = [await from.make(t), await to.make(t)];
      const store = await openUntilEnd(t, source);
      await addThreads(store, ['a', 'b']);
      const { comment } = await write(store, 'none', 'Åäö 😀 "citat"');
      await write(store, 'all');
      await write(store, 'none', 'Svar', comment.id);
      for (const date of ['2019-12-31', '2020-12-31'])
        await recordPoint(store, { counter: 'b', date, value: 0.5, publisher: 'anna', now: 0 }, undefined);
      for (let count = 0; count < 1100; count++) await setLike(store, comment.id, `w${String(count)}`, true);
      const by = { moderator: 'anna', now: 0 };
      await saveReport(store, { comment: comment.id, writer: 'v', reason: 'spam', note: undefined, now: 0 });
      await decide(store, { action: 'remove', id: comment.id, revision: 1, ...by });
      await setBlock(store, 'word', 'ord', true, by);
      await setClosed(store, 'a', true, by);
      await beginSession(store, { id: 's', mark: 'm', ...by });
      await addNotice(store, { kind: 'comment.held', comment: comment.id, way: 'mail', now: 0, due: 0 });
      const { code, out, err } = await runCommand(t, 'copy', {}, textOf(source), textOf(target));
      assert.deepEqual([code, err], [0, '']);
      assert.match(
        out,
        /comments +3\nlikes +1100\nkeys +3\nmarks +0\npoints +2\nremoved +1\nblocks +1\nreports +1\naudit +3\nsessions +1\nnotices +1\nAll rows were copied/,
      );
      const copy = await openUntilEnd(t, target);
      assert.deepEqual(await readComment(copy, comment.id), await readComment(store, comment.id));
      assert.deepEqual(await readPoints(copy, 'b'), await readPoints(store, 'b'));
      assert.deepEqual(await threadReader(copy)('a'), await threadReader(store)('a'));

      const again = await runCommand(t, 'copy', {}, textOf(source), textOf(target));
      assert.equal(again.code, 1);
      assert.match(
        again.err,
        /^The target has rows in "threads" already; copy into an empty one\. Nothing was copied\.\n$/,
      );
      await assert.rejects(copyAll(store, copy), { name: 'CopyError' });
      assert.equal((await countAll(copy)).comments, 3);
    });
  }
}

test('a copy that cannot be is refused with a sentence', async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'a.db');
  writeFileSync(file, 'x'.repeat(5000));
  for (const [args, says] of [
    [[], /^Say from where and where to/],
    [[join(folder, 'none.db'), join(folder, 'b.db')], /^".*none\.db" is not there\.\n$/],
    [[file, join(folder, 'b.db')], /^".*a\.db" cannot be opened \(file is not a database\)/],
  ] as [string[], RegExp][]) {
    const { code, err } = await runCommand(t, 'copy', {}, ...args);
    assert.equal(code, 1);
    assert.match(err, says);
  }
  assert.equal(existsSync(join(folder, 'b.db')), false);
});

testOnEach('held comments are listed, published and removed', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a']);
  const review = (...args: string[]) => runCommand(t, 'review', settingsFor(place), ...args);
  assert.equal((await review()).out, 'Nothing is held.\n');
  const { comment: good } = await write(store, 'all', 'Bra\nord \u001b[31m');
  const { comment: bad } = await write(store, 'all', 'Dåliga ord');
  const { out } = await review();
  assert.match(out, new RegExp(`^${good.id} 1  a  \\S+Z  Ada\n  Bra ord `));
  assert.ok(out.includes(`${bad.id} 1  a  `) && !out.includes('\u001b'));

  assert.equal((await review('publish', good.id, '1')).out, `${good.id} is published.\n`);
  assert.match((await review('remove', bad.id)).out, /is removed; its text and name are gone/);
  assert.equal((await readComment(store, good.id))?.status, 'published');
  assert.deepEqual(
    [(await readComment(store, bad.id))?.status, (await readComment(store, bad.id))?.text],
    ['removed', ''],
  );
  assert.equal((await threadReader(store)('a'))?.count, 1);

  for (const [args, says] of [
    [['publish', good.id, '1'], /^\S+ is not held; it is published\.\n$/],
    [['publish', bad.id, '1'], /^\S+ is not held; it is removed\.\n$/],
    [['remove', bad.id, '1'], /^\S+ is not held; it is removed\.\n$/],
    [['publish', makeCommentId(0), '1'], /^There is no comment /],
    [['remove', 'x'], /^There is no comment "x"\.\n$/],
    [['publish', good.id], /^Use it as: /],
    [['publish', good.id, 'x'], /^Use it as: /],
    [['hide', good.id], /^Use it as: /],
  ] as [string[], RegExp][]) {
    const { code, err } = await review(...args);
    assert.equal(code, 1);
    assert.match(err, says);
  }
});

testOnEach(
  'a comment that was changed after it was listed is not decided on, and its new text is told',
  async (t, place) => {
    const store = await openUntilEnd(t, place);
    await addThreads(store, ['a']);
    const review = (...args: string[]) => runCommand(t, 'review', settingsFor(place), ...args);
    const { comment } = await write(store, 'all', 'Ofarligt');
    const edit = { id: comment.id, text: 'Farligt', moderation: 'all', now: Date.now() } as const;
    await editComment(store, edit, () => undefined);
    for (const decision of ['publish', 'remove']) {
      const { code, err } = await review(decision, comment.id, '1');
      assert.equal(code, 1);
      assert.match(err, /was changed after you read it, and stays as it is\. It says now:\n\S+ 2  a  .*\n  Farligt\n$/);
    }
    assert.deepEqual(
      [(await readComment(store, comment.id))?.status, (await readComment(store, comment.id))?.text],
      ['pending', 'Farligt'],
    );
    assert.equal((await review('publish', comment.id, '2')).out, `${comment.id} is published.\n`);
  },
);

test('what was published by the command is seen by an endpoint that is running', async (t) => {
  const settings = { ...settingsOf(t), SPRID_MODERATION: 'all' };
  const endpoint = await startEndpoint(t, settings);
  const origin = await endpoint.origin();
  const read = async (): Promise<Thread> => (await (await fetch(`${origin}/api/threads/a/comments`)).json()) as Thread;
  const answer = await fetch(`${origin}/api/threads/a/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ text: 'Hej', writer: randomUUID() }),
  });
  assert.equal(answer.status, 202);
  assert.equal((await read()).count, 0);
  const { comment } = (await answer.json()) as { comment: { id: string } };
  await runCommand(t, 'review', settings, 'publish', comment.id, '1');
  assert.equal((await read()).count, 1);
});
