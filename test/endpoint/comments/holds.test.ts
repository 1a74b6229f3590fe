import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { comparable } from '../../../endpoint/text/comparable.js';
import { hasWord, Holds } from '../../../endpoint/comments/holds.js';
import { setBlock } from '../../../endpoint/store/blocks.js';
import { decide } from '../../../endpoint/store/moderation.js';
import type { Posted } from '../../../src/model/comment-box.js';
import { openCommentSite, Reader } from '../comments-site.js';
import { temporaryFolder, testOnEach } from '../databases.js';
import { cpuTimeOf } from '../../cpu-time.js';

const anna = { moderator: 'anna', now: 0 };

test('a word is found as a whole one, however it is written, and never inside another', () => {
  for (const [word, text, isFound] of [
    ['ass', 'Cassandra passerar klassen', false],
    ['ass', 'What an ass!', true],
    ['ass', 'ASS', true],
    ['ass', 'En ass.Nästa mening', true],
    ['ass', 'ass1 1ass assé', false],
    ['casino', 'se casino.example och https://casino.example/', true],
    ['casino', 'casino-bonus', true],
    ['can', "you can't", false],
    ['can', '‘can’', true],
    ['åsna', 'ÅSNA', true],
    ['åsna', 'a\u030asna', true],
    ['snö', 'Snöbollar', false],
    ['spam', 'sp\u200bam', true],
    ['spam', 'ｓｐａｍ', true],
    ['spam', 'spam\u0301', false],
    ['köp nu', 'Köp\n  NU!', true],
    ['köp nu', 'köp nuet', false],
    ['💩', 'vilken 💩dag', true],
    ['c++', 'jag skriver c++ ibland', true],
    ['東京', '私は東京に住む', true],
    ['京都', '東京都に住む', false],
    ['дом', 'домой', false],
    ['дом', 'мой ДОМ', true],
    ['straße', 'BAHNHOFSTRASSE, STRASSE', true],
    ['istanbul', 'İSTANBUL', true],
    ['sınır', 'SINIR', true],
    ['كازينو', 'كَــازِينُو', true],
    ['קזינו', 'קָזִינוֹ', true],
    ['', 'vad som helst', false],
  ] as [string, string, boolean][])
    assert.equal(hasWord(comparable(text), comparable(word)), isFound, `${word} in ${text}`);
});

test('a text made to be slow is not', () => {
  const took = cpuTimeOf(() => {
    for (const text of ['a'.repeat(4000), 'a '.repeat(2000), '東'.repeat(4000)])
      for (const word of ['a', 'aa', 'a a', '東東', `${'a'.repeat(59)}b`]) hasWord(comparable(text), comparable(word));
  });
  assert.ok(took < 1000, `${String(took)} ms`);
});

testOnEach('what has a blocked word is held and says so to its writer alone', async (t, place) => {
  const { app, comments, clock, reader } = await openCommentSite(t, place);
  await setBlock(comments.store, 'word', 'spam', true, anna);
  const { comment } = await reader.write('Köp SPAM');
  assert.deepEqual([comment.status, comment.held], ['pending', 'words']);
  assert.ok(!JSON.stringify(comment).includes('"spam"'), 'which word it is, is not told');
  const named = (await reader.post({ text: 'Hej', name: 'Spam' })).json<Posted>();
  assert.equal(named.comment.held, 'words');
  const fine = await reader.write('Spammare');
  assert.deepEqual([fine.comment.status, fine.comment.held], ['published', undefined]);
  assert.equal((await reader.read()).items.length, 1);
  const edited = (await reader.own('PATCH', fine, 'spam')).json<{ comment: Posted['comment'] }>();
  assert.deepEqual([edited.comment.status, edited.comment.held], ['pending', 'words']);
  const form = await app.inject({
    method: 'POST',
    url: '/a/comments',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ text: 'Spam', name: '', key: randomUUID() }).toString(),
  });
  assert.equal(form.headers.location, '/a?held#comments');
  await setBlock(comments.store, 'word', 'spam', false, anna);
  clock.time += 5001;
  assert.equal((await reader.write('Spam')).comment.status, 'published', 'it is known everywhere in five seconds');
});

testOnEach('what a blocked writer writes is held, in every thread, and of others nothing', async (t, place) => {
  const { app, comments, clock, reader } = await openCommentSite(t, place);
  const { comment } = await reader.write('Hej');
  await decide(comments.store, { action: 'block-writer', id: comment.id, revision: undefined, ...anna });
  clock.time += 5001;
  assert.equal((await reader.write('Hej igen', undefined, 'other')).comment.held, 'writer');
  assert.equal((await new Reader(app).write('Hej')).comment.status, 'published');
  await decide(comments.store, { action: 'unblock-writer', id: comment.id, revision: undefined, ...anna });
  clock.time += 5001;
  assert.equal((await reader.write('Hej')).comment.status, 'published');
});

test('the list of blocks is loaded again after five seconds, when asked to, after a failure, and when the clock was set back', async (t) => {
  const { comments } = await openCommentSite(t, { file: join(temporaryFolder(t), 'comments.db') });
  const { store } = comments;
  let now = Date.UTC(2027, 0, 1);
  const holds = new Holds(store, () => now);
  const isHeld = async (): Promise<boolean> =>
    (await holds.find({ thread: 'one', text: 'spam', name: undefined, writer: null })) !== undefined;
  const block = (isBlocked: boolean): Promise<unknown> => setBlock(store, 'word', 'spam', isBlocked, anna);
  assert.equal(await isHeld(), false);
  await block(true);
  now += 4999;
  assert.equal(await isHeld(), false, 'known for five seconds');
  now += 1;
  assert.equal(await isHeld(), true);
  await block(false);
  now -= 1;
  assert.equal(await isHeld(), false, 'the clock was set back');
  await block(true);
  assert.equal(await isHeld(), false);
  holds.forget();
  assert.equal(await isHeld(), true);
});

test('a list of blocks that could not be loaded is loaded again at once', async (t) => {
  const { comments } = await openCommentSite(t, { file: join(temporaryFolder(t), 'comments.db') });
  await setBlock(comments.store, 'word', 'spam', true, anna);
  let isDown = true;
  const store = {
    read: (...given: Parameters<typeof comments.store.read>) =>
      isDown ? Promise.reject(new Error('no database')) : comments.store.read(...given),
  } as typeof comments.store;
  const holds = new Holds(store, () => 0);
  const wanted = { thread: 'one', text: 'spam', name: undefined, writer: null };
  await assert.rejects(holds.find(wanted), /no database/);
  isDown = false;
  assert.deepEqual(await holds.find(wanted), { reason: 'words', word: 'spam' });
});
