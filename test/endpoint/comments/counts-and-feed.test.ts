import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import type { App } from '../../../endpoint/app.js';
import { removeComment } from '../../../endpoint/store/comments.js';
import type { ThreadCounts } from '../../../src/model/comment-box.js';
import { openCommentSite } from '../comments-site.js';
import { temporaryFolder } from '../databases.js';

const open = (t: TestContext, more: object = {}): ReturnType<typeof openCommentSite> =>
  openCommentSite(t, { file: join(temporaryFolder(t), 'comments.db') }, more);

test('counts are told of threads that are published, and follow what is written and removed', async (t) => {
  const { app, reader, comments } = await open(t);
  const read = async (threads: string): Promise<ThreadCounts['counts']> => {
    const answer = await app.inject(`/api/counts?for=${encodeURIComponent(threads)}`);
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.match(String(answer.headers['cache-control']), /^public, max-age=30,/);
    return answer.json<ThreadCounts>().counts;
  };
  assert.deepEqual(await read('one a hidden missing one'), { one: 0, a: 0 });
  const { comment } = await reader.write('Hej');
  await reader.write('Svar', comment.id);
  assert.deepEqual(await read('one a'), { one: 2, a: 0 });
  await removeComment(comments.store, comment.id);
  assert.deepEqual(await read('one a'), { one: 1, a: 0 });
});

test('an unchanged count is a 304, and a query with no thread, or too many, is refused', async (t) => {
  const { app } = await open(t);
  const { etag } = (await app.inject('/api/counts?for=one')).headers;
  const again = await app.inject({ url: '/api/counts?for=one', headers: { 'if-none-match': String(etag) } });
  assert.equal(again.statusCode, 304);
  const many = Array.from({ length: 101 }, (_, at) => `t${String(at)}`).join('+');
  for (const query of ['', '?for=', '?for=%3Cb%3E', '?for=a++b', `?for=${many}`])
    assert.equal((await app.inject(`/api/counts${query}`)).statusCode, 400, query);
});

test('a thread has a feed of its newest comments, in which what readers wrote is text', async (t) => {
  const { app, reader, comments, clock } = await open(t);
  const hostile = '<script>alert(1)</script> & ]]> "x"\u0001\n\nnästa';
  const first = await reader.write('Först');
  clock.time += 1000;
  const reply = await reader.post({ text: hostile, name: '<b>Åsa</b>', parent: first.comment.id });
  clock.time += 1000;
  const gone = await reader.write('Snart borta');
  await removeComment(comments.store, gone.comment.id);
  const url = '/api/threads/one/comments.atom';
  const answer = await app.inject(url);
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['content-type'], 'application/atom+xml; charset=utf-8');
  assert.doesNotMatch(answer.payload, /<script|\u0001|Snart borta/);
  const { entries = [], title, updated } = parseAtomFeed(answer.payload);
  assert.equal(title?.value, 'Kommentarer: one');
  assert.equal(updated, '2020-01-01T12:00:01.000Z');
  assert.deepEqual(
    entries.map(({ authors, content }) => [authors?.[0]?.name, content?.value]),
    [
      ['<b>Åsa</b>', '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; &quot;x&quot;</p><p>nästa</p>'],
      [`Anonym ${String(first.comment.author.number)}`, '<p>Först</p>'],
    ],
  );
  assert.equal(reply.statusCode, 201);
  const again = await app.inject({ url, headers: { 'if-none-match': String(answer.headers.etag) } });
  assert.equal(again.statusCode, 304);
  await reader.write('Nytt');
  assert.equal((await app.inject({ url, headers: { 'if-none-match': String(answer.headers.etag) } })).statusCode, 200);
});

test('a feed leads to the page of its release, is bounded, and is there where its thread is', async (t) => {
  const { app, reader, clock } = await open(t);
  for (let at = 0; at < 60; at++) {
    clock.time += 1;
    await reader.write(`Nummer ${String(at)}`, undefined, 'a');
  }
  const { entries = [], links = [] } = parseAtomFeed((await app.inject('/api/threads/a/comments.atom')).payload);
  assert.equal(entries.length, 50);
  assert.equal(entries[0]?.content?.value, '<p>Nummer 59</p>');
  assert.match(entries[0]?.links?.[0]?.href ?? '', /^https:\/\/news\.example\/a#comment-\w{23}$/);
  assert.ok(links.some(({ rel, href }) => rel === 'alternate' && href === 'https://news.example/a'));
  const page = await app.inject('/a');
  assert.match(
    page.payload,
    /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="[^"]*\/api\/threads\/a\/comments\.atom">/,
  );
  assert.equal((await app.inject('/api/threads/none/comments.atom')).statusCode, 404);
  assert.equal((await app.inject('/api/threads/hidden/comments.atom')).statusCode, 404);
  assert.equal(parseAtomFeed((await app.inject('/api/threads/other/comments.atom')).payload).entries?.length ?? 0, 0);
});

test('a thread and its feed follow the release to another page and headline', async (t) => {
  const { app, reader, clock } = await open(t);
  await reader.write('Hej', undefined, 'a');
  const read = async () => ({
    page: (await reader.read('limit=20', 'a')).links?.page,
    feed: parseAtomFeed((await app.inject('/api/threads/a/comments.atom')).payload),
  });
  const before = await read();
  assert.equal(before.page, 'https://news.example/a');
  const { releases } = (app as App).content;
  const release = releases.whole('a', clock.now());
  assert.ok(release);
  releases.replace([{ ...release, url: 'https://news.example/2026/a', headline: 'En annan rubrik' }]);
  const after = await read();
  assert.equal(after.page, 'https://news.example/2026/a');
  assert.match(after.feed.entries?.[0]?.links?.[0]?.href ?? '', /^https:\/\/news\.example\/2026\/a#comment-/);
  assert.match(String(after.feed.title?.value), /En annan rubrik/);
  // A reader of feeds does not know where the feed stood: its addresses are whole.
  releases.replace([{ ...release, url: '/2026/b?x=å#top' }]);
  const { feed } = await read();
  assert.match(feed.entries?.[0]?.links?.[0]?.href ?? '', /^https:\/\/news\.example\/2026\/b\?x=%C3%A5#comment-/);
  assert.ok(
    feed.links?.some(({ rel, href }) => rel === 'alternate' && href === 'https://news.example/2026/b?x=%C3%A5#top'),
  );
});
