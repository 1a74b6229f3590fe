/** What is held because spam looks like it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import type { LightMyRequestResponse } from 'fastify';
import { decide } from '../../../endpoint/store/moderation.js';
import { purgeModeration } from '../../../endpoint/store/purge-moderation.js';
import { likenessOf } from '../../../endpoint/text/likeness.js';
import { countLinks } from '../../../endpoint/text/links.js';
import type { Comment } from '../../../src/model/comment-box.js';
import { openCommentSite, Reader } from '../comments-site.js';
import { temporaryFolder, testOnEach } from '../databases.js';
import { cpuTimeOf } from '../../cpu-time.js';

const long = 'De nya jobben i Göteborg visar vad sociala företag kan göra när de får chansen.';
const day = 24 * 60 * 60_000;

const open = (t: TestContext, linkLimit: number | undefined = 2): ReturnType<typeof openCommentSite> =>
  openCommentSite(t, { file: `${temporaryFolder(t)}/comments.db` }, { linkLimit });

test('links are counted as readers see them', () => {
  for (const [text, links] of [
    ['https://a.example/ http://b.example www.c.se', 3],
    ['billigt på spam.ru', 1],
    ['mejla casino@vinn.com', 1],
    ['[url=https://a.example]x[/url] <a href="https://b.example/">', 2],
    ['https://xn--gteborg-90a.example, (https://göteborg.example).', 2],
    ['t.ex. kl. 12.30, v. 35, 1.000 jobb, index.js', 0],
    ['', 0],
    // Invisible letters, wide ones, and dots of other scripts.
    ['ht\u200btp://a.example h\u00adttps://b.example', 2],
    ['ｈｔｔｐ：／／a.com ｂ．com c\u2024com d。com e｡com', 5],
    ['我很高兴。Bravo。谢谢大家。', 0],
    ['下载http://a.cn。看http://b.cn', 2],
    ['https%3A%2F%2Fb.com', 1],
    // A sentence without a space before it, and names.
    ['Bra jobbat!Jag är nöjd.Nu kör vi.Se så.Om du vill.', 0],
    ['Per.Nu', 0],
    ['Casino.Com www.Casino.Ru Casino.Ru/x http://Casino.Ru', 4],
  ] as const)
    assert.equal(countLinks(text), links, text);
});

test('texts say the same whatever their capitals, dots and invisible letters, and short ones never', () => {
  const likeness = likenessOf(long);
  assert.ok(likeness);
  for (const other of [long.toUpperCase(), `${long}!!!`, long.replaceAll(' ', '  \n'), long.replaceAll('e', 'e\u200b')])
    assert.equal(likenessOf(other), likeness, other);
  assert.notEqual(likenessOf(`${long} Bra!`), likeness);
  // What people of two threads say alike, and what has no letters.
  for (const short of ['Tack!', '👍'.repeat(60), '谢谢大家！', 'شكرا جزيلا لكم', '!'.repeat(200)])
    assert.equal(likenessOf(short), null, short);
  assert.equal(likenessOf('Grattis till er alla!'), null);
});

test('a text made to be slow is not', () => {
  for (const text of ['http://', 'a@a.', '//', 'mailto:', 'x.se ', 'www.', '(', 'a.b/', '@']) {
    const took = cpuTimeOf(() => countLinks(text.repeat(20_000 / text.length)));
    assert.ok(took < 1000, `${text} took ${String(took)} ms`);
  }
});

testOnEach(
  'many links, a link as a name, and what stands in another thread are held, and say why',
  async (t, place) => {
    const { comments, clock, reader } = await openCommentSite(t, place, { linkLimit: 2 });
    const why = async (text: string, more: object = {}, thread?: string): Promise<Comment['held']> =>
      (await new Reader(reader.app).post({ text, ...more }, thread ? { thread } : {})).json<{ comment: Comment }>()
        .comment.held;
    assert.equal(await why('https://a.example https://b.example'), undefined);
    assert.equal(await why('https://a.example https://b.example https://c.example'), 'links');
    assert.equal(await why('Hej', { name: 'www.casino.com' }), 'links');
    assert.equal(await why(long), undefined);
    assert.equal(await why(`${long}.`), undefined, 'the same thread');
    assert.equal(await why(`${long}!`, {}, 'other'), 'repeated');
    assert.equal(await why('Grattis till er!'), undefined);
    assert.equal(await why('Grattis till er!', {}, 'other'), undefined, 'too short to mean anything');
    // By nobody but their writers are they seen.
    assert.equal((await reader.read('limit=50', 'other')).items.length, 1);
    clock.time += 30 * day + 1;
    assert.equal(await why(`${long}?`, {}, 'a'), undefined, 'a month later');
    // What a moderator has removed goes on telling the next; what its writer takes back does not.
    const other = `${long} Läs mer.`;
    const posted = await reader.write(other);
    const { id } = posted.comment;
    await decide(comments.store, { action: 'remove', id, revision: 1, moderator: 'anna', now: clock.time });
    assert.equal(await why(other, {}, 'other'), 'repeated');
    await decide(comments.store, { action: 'restore', id, revision: undefined, moderator: 'anna', now: clock.time });
    assert.equal(await why(other, {}, 'a'), 'repeated');
    await decide(comments.store, { action: 'remove', id, revision: undefined, moderator: 'anna', now: clock.time });
    await purgeModeration(comments.store, clock.time + 31 * day);
    const rows = await comments.store.read((db) =>
      db.selectFrom('comments').select('likeness').where('id', '=', id).execute(),
    );
    assert.deepEqual(rows, [{ likeness: null }]);
  },
);

testOnEach('a change is looked at as a new text is, and what is taken back is told by nothing', async (t, place) => {
  const { comments, reader } = await openCommentSite(t, place, { linkLimit: 0 });
  await reader.write(long);
  const posted = await reader.write('Hej', undefined, 'other');
  const changed = async (text: string): Promise<Comment> =>
    (await reader.own('PATCH', posted, text)).json<{ comment: Comment }>().comment;
  assert.equal((await changed(`${long} `)).held, 'repeated');
  assert.equal((await changed('https://a.example')).held, 'links');
  await reader.own('DELETE', posted);
  const rows = await comments.store.read((db) =>
    db.selectFrom('comments').select('likeness').where('thread', '=', 'other').execute(),
  );
  assert.deepEqual(rows, [{ likeness: null }]);
});

test('where nobody reviews, nothing is held for what it looks like', async (t) => {
  const { reader } = await open(t, 1000);
  const { reader: free } = await openCommentSite(t, { file: `${temporaryFolder(t)}/free.db` });
  const text = 'https://a.example https://b.example https://c.example';
  assert.equal((await free.write(text)).comment.status, 'published');
  // A limit that nothing reaches is none either.
  assert.equal((await reader.write(text)).comment.status, 'published');
});

const form = (reader: Reader, fields: Record<string, string>): Promise<LightMyRequestResponse> =>
  reader.app.inject({
    method: 'POST',
    url: '/a/comments',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ text: 'Hej', name: '', ...fields }).toString(),
  });

const field = ({ payload }: LightMyRequestResponse, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(payload)?.[1] ?? '';

test('a form that is sent by a machine is held, and one that a reader has seen is not', async (t) => {
  const { clock, reader } = await open(t);
  for (const [title, more, wait, at] of [
    ['a reader', {}, 1500, 'sent'],
    ['faster than anyone reads', {}, 1499, 'held'],
    ['a field that nobody sees', { website: 'https://a.example' }, 5000, 'held'],
    ['no word of when it was shown', { shown: '' }, 5000, 'held'],
    ['another time than it was shown', { shown: `${String(clock.time - day)}.x` }, 5000, 'held'],
  ] as const) {
    const shown = await form(reader, {});
    clock.time += wait;
    const sent = await form(reader, { key: field(shown, 'key'), shown: field(shown, 'shown'), ...more });
    assert.equal(sent.headers.location, `/a?${at}#comments`, title);
  }
  // The mark of another key says nothing.
  const [one, other] = [await form(reader, {}), await form(reader, {})];
  clock.time += 5000;
  const mixed = await form(reader, { key: field(one, 'key'), shown: field(other, 'shown') });
  assert.equal(mixed.headers.location, '/a?held#comments');
  const bare = await form(reader, { key: randomUUID() });
  assert.equal(bare.headers.location, '/a?held#comments');
});

test('the field for machines is in nobody else’s way', async (t) => {
  const { reader } = await open(t);
  const { payload } = await form(reader, {});
  const [around = ''] = /<div class="unseen" aria-hidden="true">.*?<\/div>/.exec(payload) ?? [];
  assert.match(around, /<input id="website" name="website" tabindex="-1" autocomplete="off">/);
});
