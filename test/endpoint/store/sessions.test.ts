/** When a session is over, to the millisecond, and how its use is recorded. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { beginSession, findSession, maxSessions } from '../../../endpoint/store/sessions.js';
import { openUntilEnd, temporaryFolder } from '../databases.js';
import { noon } from './example-post.js';

const [minute, hour] = [60_000, 3_600_000];

for (const [title, uses, at, isValid] of [
  ['just before it was unused for two hours', [], 2 * hour - 1, true],
  ['unused for two hours', [], 2 * hour, false],
  ['two hours after its beginning, used a minute after it', [minute], 2 * hour, true],
  ['two hours after its beginning, used less than a minute after it', [minute - 1], 2 * hour, false],
  ['just before twelve hours', Array.from({ length: 11 }, (_, index) => (index + 1) * hour), 12 * hour - 1, true],
  ['after twelve hours', Array.from({ length: 11 }, (_, index) => (index + 1) * hour), 12 * hour, false],
  ['by a clock that is an hour behind', [], -hour, true],
  ['by a clock that was set back further', [], -hour - 1, false],
] as const)
  test(`a session is ${isValid ? 'valid' : 'over'}: ${title}`, async (t) => {
    const store = await openUntilEnd(t, { file: join(temporaryFolder(t), 'comments.db') });
    await beginSession(store, { id: 'a', moderator: 'anna', mark: 'm', now: noon });
    await beginSession(store, { id: 'b', moderator: 'anna', mark: 'm', now: noon });
    for (const use of uses) assert.ok(await findSession(store, 'a', noon + use));
    assert.equal((await findSession(store, 'a', noon + at)) !== undefined, isValid);
  });

test('using a session makes no other one last longer', async (t) => {
  const store = await openUntilEnd(t, { file: join(temporaryFolder(t), 'comments.db') });
  for (const id of ['a', 'b']) await beginSession(store, { id, moderator: 'anna', mark: 'm', now: noon });
  assert.ok(await findSession(store, 'a', noon + hour));
  assert.equal(await findSession(store, 'b', noon + 2 * hour), undefined);
  assert.equal(await findSession(store, 'none', noon), undefined);
});

test('one session too many ends the oldest, and never the new one, even by a clock that was set back', async (t) => {
  const store = await openUntilEnd(t, { file: join(temporaryFolder(t), 'comments.db') });
  for (let turn = 0; turn < maxSessions; turn++)
    await beginSession(store, { id: `s${String(turn)}`, moderator: 'anna', mark: 'm', now: noon + turn });
  await beginSession(store, { id: 'new', moderator: 'anna', mark: 'm', now: noon - 1 });
  const ids = await store.read((db) => db.selectFrom('sessions').select('id').orderBy('id').execute());
  assert.deepEqual(
    ids.map(({ id }) => id),
    ['new', 's1', 's2', 's3', 's4'],
  );
});
