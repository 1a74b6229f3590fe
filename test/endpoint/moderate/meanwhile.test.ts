/** What moderators do while writers and other moderators do something else: nothing unread is published, and nobody undoes another by accident. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Acted } from '../../../endpoint/moderate/act.js';
import type { ModerationItem } from '../../../endpoint/moderate/items.js';
import { testOnEach } from '../databases.js';
import { Moderator, openModeration } from './moderator.js';

type Answer = Acted & { told: string; items: ModerationItem[] };

const undo = async (of: Moderator, entries: readonly string[]): Promise<{ status: number } & Answer> => {
  const fields = [['token', of.token], ...entries.map((entry) => ['entry', entry])] as [string, string][];
  const answer = await of.post('/moderate/undo', fields, { accept: 'application/json' });
  return { status: answer.statusCode, ...answer.json<Answer>() };
};

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
    assert.equal(answer.statusCode, 200, action);
  }
});
