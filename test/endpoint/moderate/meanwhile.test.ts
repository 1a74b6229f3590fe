/** What moderators do while writers and other moderators do something else: nothing unread is published, and nobody undoes another by accident. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ActionResult } from '../../../endpoint/moderate/act.js';
import type { ModerationItem } from '../../../endpoint/moderate/items.js';
import type { AuditRow } from '../../../endpoint/store/tables.js';
import { testOnEach } from '../databases.js';
import { Moderator, openModeration } from './moderator.js';

type Answer = ActionResult & { told: string; items: ModerationItem[] };

const undo = async (of: Moderator, entries: readonly string[]): Promise<{ status: number } & Answer> => {
  const fields = [['token', of.token], ...entries.map((entry) => ['entry', entry])] as [string, string][];
  const answer = await of.post('/moderate/undo', fields, { accept: 'application/json' });
  return { status: answer.statusCode, ...answer.json<Answer>() };
};

testOnEach(
  'nobody publishes, answers or restores what its writer has taken back, and is told why',
  async (t, place) => {
    const { anna, reader } = await openModeration(t, place, { moderation: 'all' });
    const [posted, other] = [await reader.write('Hemligt ord'), await reader.write('Annat')];
    const read = `${posted.comment.id}:1`;
    assert.equal((await reader.own('DELETE', posted)).statusCode, 204);
    const fields = { token: anna.token, comment: read, back: '/moderate' };
    for (const more of [
      { action: 'approve' },
      { action: 'hold' },
      { action: 'remove' },
      { action: 'restore' },
      { action: 'pin' },
      { action: 'block-writer' },
      { action: 'answer', thread: 'one', text: 'Svar', key: randomUUID() },
    ]) {
      const answer = await anna.post('/moderate/actions', { ...fields, ...more }, { accept: 'application/json' });
      const { done, refused, told, items } = answer.json<Answer>();
      assert.deepEqual(
        [answer.statusCode, done, refused[0]?.why, told, items[0]?.status, items[0]?.text],
        [409, [], 'missing', 'Den finns inte längre.', 'removed', ''],
        more.action,
      );
      const form = await anna.post('/moderate/actions', { ...fields, ...more });
      assert.equal(form.headers.location, '/moderate?not=missing', more.action);
    }
    const page = (await anna.get('/moderate?not=missing')).payload;
    assert.ok(page.includes('Den finns inte längre.') && page.includes('Annat') && !page.includes('Hemligt ord'));
    assert.match((await anna.get(`/moderate?comment=${posted.comment.id}`)).payload, /Borttagen för gott/);
    // Of several at once, the others are decided on.
    const several = await anna.act<Answer>('approve', [read, `${other.comment.id}:1`]);
    assert.deepEqual(
      [several.done.map(({ id }) => id), several.refused.map(({ id, why }) => [id, why])],
      [[other.comment.id], [[posted.comment.id, 'missing']]],
    );
    assert.deepEqual(
      (await reader.read()).items.map(({ text }) => text),
      ['Annat'],
    );
    const log = await anna.json<{ items: AuditRow[] }>('/moderate/log');
    assert.deepEqual(
      log.items.map(({ action, comment }) => [action, comment]),
      [['approve', other.comment.id]],
    );
  },
);

testOnEach('what its writer takes back after a decision comes back by no line of the log', async (t, place) => {
  const { anna, reader } = await openModeration(t, place);
  const [removed, held] = [await reader.write('Hemligt ord'), await reader.write('Annat ord')];
  const one = await anna.act<Answer>('remove', [`${removed.comment.id}:1`]);
  const two = await anna.act<Answer>('hold', [`${held.comment.id}:1`]);
  for (const posted of [removed, held]) assert.equal((await reader.own('DELETE', posted)).statusCode, 204);
  for (const { entries } of [one, two]) {
    const { status, done, refused } = await undo(anna, entries);
    assert.deepEqual([status, done, refused[0]?.why], [409, [], 'missing']);
  }
  assert.equal((await reader.read()).count, 0);
});

testOnEach('undoing a hold does not publish what its writer has changed meanwhile', async (t, place) => {
  const { anna, reader, clock } = await openModeration(t, place);
  const posted = await reader.write('Ofarligt');
  const { entries } = await anna.act<Answer>('hold', [`${posted.comment.id}:1`]);
  clock.time += 1000;
  await reader.own('PATCH', posted, 'Farligt');
  const { status, refused, items } = await undo(anna, entries);
  assert.deepEqual([status, refused[0]?.why, items[0]?.text], [409, 'changed', 'Farligt']);
  assert.equal((await reader.read()).count, 0);
  // What was not changed is published again.
  const other = await reader.write('Annat');
  const held = await anna.act<Answer>('hold', [`${other.comment.id}:1`]);
  assert.equal((await undo(anna, held.entries)).done.length, 1);
  assert.equal((await reader.read()).count, 1);
});

testOnEach('a line of the log does not undo what another moderator has decided since', async (t, place) => {
  const { anna, app, reader, clock } = await openModeration(t, place);
  const bo = new Moderator(app, 'bo');
  await bo.signIn();
  const { comment } = await reader.write('Hej');
  const read = `${comment.id}:1`;
  const first = await anna.act<Answer>('remove', [read]);
  clock.time += 1;
  await bo.act('restore', [read]);
  clock.time += 1;
  const last = await bo.act<Answer>('remove', [read]);
  assert.equal((await undo(anna, first.entries)).refused[0]?.why, 'not-so');
  assert.equal((await reader.read()).count, 0);
  clock.time += 1;
  assert.equal((await undo(anna, last.entries)).done.length, 1, 'the last one can be undone by anyone');
  clock.time += 1;
  // Another kind of decision in between is no reason.
  const pinned = await anna.act<Answer>('pin', [read]);
  clock.time += 1;
  await bo.act('block-writer', [read]);
  assert.equal((await undo(anna, pinned.entries)).done.length, 1);
});

testOnEach(
  'a line of the log undoes no later decision about a thread, a word, a writer or an answer',
  async (t, place) => {
    const { anna, app, reader, clock } = await openModeration(t, place);
    const bo = new Moderator(app, 'bo');
    await bo.signIn();
    const [one, two] = [(await reader.write('Hej')).comment.id, (await reader.write('Hej igen')).comment.id];
    const act = async (of: Moderator, action: string, comments: string[], more: Record<string, string> = {}) => {
      clock.time += 1;
      return of.act<Answer>(action, comments, more);
    };
    const { items } = await anna.json<{ items: ModerationItem[] }>('/moderate?list=all');
    assert.equal(items.length, 2);
    const isOpen = async () => (await reader.read()).open;
    const isBlocked = async () => (await anna.json<{ items: unknown[] }>('/moderate/blocked')).items.length > 0;
    const blocked = async (): Promise<string> =>
      (await anna.json<{ items: { value: string }[] }>('/moderate/blocked')).items[0]?.value ?? '';

    const closed = await act(anna, 'close', [], { thread: 'one' });
    await act(bo, 'open', [], { thread: 'one' });
    await act(bo, 'close', [], { thread: 'one' });
    assert.deepEqual([(await undo(anna, closed.entries)).refused[0]?.why, await isOpen()], ['not-so', false]);

    const word = await act(anna, 'block-word', [], { word: 'ont' });
    await act(bo, 'unblock-word', [], { word: 'ont' });
    const last = await act(bo, 'block-word', [], { word: 'ont' });
    assert.deepEqual([(await undo(anna, word.entries)).refused[0]?.why, await isBlocked()], ['not-so', true]);
    clock.time += 1;
    assert.deepEqual([(await undo(anna, last.entries)).done.length, await isBlocked()], [1, false]);

    // A writer is the same by each of the comments, and in the list of the blocked.
    const writer = await act(anna, 'block-writer', [`${one}:1`]);
    await act(bo, 'unblock-writer', [], { writer: await blocked() });
    await act(bo, 'block-writer', [`${two}:1`]);
    assert.deepEqual([(await undo(anna, writer.entries)).refused[0]?.why, await isBlocked()], ['not-so', true]);

    const answer = await act(anna, 'answer', [`${one}:1`], { thread: 'one', text: 'Vi svarar', key: randomUUID() });
    const id = (await reader.read()).items.flatMap(({ replies }) => replies?.items ?? [])[0]?.id ?? '';
    await act(bo, 'remove', [`${id}:1`]);
    await act(bo, 'restore', [`${id}:1`]);
    assert.deepEqual([(await undo(anna, answer.entries)).refused[0]?.why, (await reader.read()).count], ['not-so', 3]);
  },
);

testOnEach('the publisher does not answer what was changed meanwhile', async (t, place) => {
  const { anna, reader } = await openModeration(t, place);
  const posted = await reader.write('Bra jobbat');
  await reader.own('PATCH', posted, 'Något helt annat');
  const { thread } = (await anna.json<{ items: ModerationItem[] }>('/moderate?list=all')).items[0] as ModerationItem;
  const key = randomUUID();
  const more = { thread, text: 'Det tycker vi med!', key };
  const early = await anna.act<Answer>('answer', [`${posted.comment.id}:1`], more);
  assert.deepEqual([early.refused[0]?.why, early.items[0]?.text], ['changed', 'Något helt annat']);
  assert.equal((await reader.read()).count, 1);
  assert.equal((await anna.act<Answer>('answer', [`${posted.comment.id}:2`], more)).done.length, 1);
  // The same form again, after a lost answer, is the same answer, whatever has happened since.
  await reader.own('PATCH', posted, 'Något tredje');
  assert.equal((await anna.act<Answer>('answer', [`${posted.comment.id}:2`], more)).done.length, 1);
  assert.equal((await reader.read()).count, 2);
});

testOnEach('characters that no database stores are no error', async (t, place) => {
  const { anna, reader } = await openModeration(t, place);
  await reader.write('Hej');
  for (const path of ['?q=%00', '?thread=%00', '?thread=a%00&list=all', '/counters?counter=%00', '?q=%ED%A0%80'])
    assert.ok((await anna.get(`/moderate${path}`)).statusCode < 500, path);
  for (const [action, more] of [
    ['block-word', { word: 'ond\u0000' }],
    ['unblock-writer', { writer: 'x\u0000' }],
    ['close', { thread: 'x\u0000' }],
    ['answer', { thread: 'x\u0000', key: randomUUID(), text: 'Hej\u0000' }],
  ] as [string, Record<string, string>][]) {
    const answer = await anna.post(
      '/moderate/actions',
      { token: anna.token, action, ...more },
      { accept: 'application/json' },
    );
    assert.ok(answer.statusCode < 500, action);
  }
});
