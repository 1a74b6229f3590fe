import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { makeCommentId, timeOf } from '../../../endpoint/store/comment-id.js';
import { removeComment } from '../../../endpoint/store/comments.js';
import { publishComment } from '../../../endpoint/store/review.js';
import type { Comment, Liked, MoreReplies, Posted, Thread } from '../../../src/model/comment-box.js';
import type { Problem } from '../../../src/model/problem.js';
import { openCommentSite, Reader, threads } from '../comments-site.js';
import { testOnEach } from '../databases.js';

const ids = (items: readonly Comment[]): string[] => items.map(({ id }) => id);

/** All comments of a page, those in replies included, in the order in which they are shown. */
const flat = (items: readonly Comment[]): Comment[] =>
  items.flatMap((comment) => [comment, ...flat(comment.replies?.items ?? [])]);

testOnEach('an empty thread says what it takes', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place);
  assert.deepEqual(await reader.read('', 'a'), {
    thread: 'a',
    count: 0,
    open: true,
    moderation: 'none',
    names: 'optional',
    limits: { text: 4000, name: 60, lines: 200 },
    sort: 'newest',
    sorts: ['newest', 'oldest', 'top'],
    items: [],
    next: null,
    links: {
      post: '/api/threads/a/comments',
      page: 'https://news.example/a',
      feed: '/api/threads/a/comments.atom',
      export: '/api/writer/export',
      erase: '/api/writer/erase',
      live: '/api/live?for=a&version=0',
    },
  });
  assert.deepEqual((await reader.read()).links, {
    post: '/api/threads/one/comments',
    feed: '/api/threads/one/comments.atom',
    export: '/api/writer/export',
    erase: '/api/writer/erase',
    live: '/api/live?for=one&version=0',
  });
  assert.equal((await app.inject('/healthz')).json<{ database: string }>().database, 'ok');
});

testOnEach('a comment is published, and its writer gets what changes it', async (t, place) => {
  const { reader, clock } = await openCommentSite(t, place);
  const answer = await reader.post({ text: 'Hej!\r\nEn rad till.', name: '  Ada ' });
  assert.equal(answer.statusCode, 201);
  assert.equal(answer.headers['cache-control'], 'no-store');
  const { comment, capability, editableUntil } = answer.json<Posted>();
  assert.deepEqual(comment, {
    id: comment.id,
    author: { name: 'Ada' },
    text: 'Hej!\nEn rad till.',
    created: '2020-01-01T12:00:00.000Z',
    status: 'published',
    likes: 0,
    links: { self: `/api/comments/${comment.id}`, like: `/api/comments/${comment.id}/like` },
  });
  assert.equal(answer.headers.location, `/api/comments/${comment.id}`);
  assert.equal(timeOf(comment.id), clock.time);
  assert.match(capability, /^[\w-]{43}$/);
  assert.equal(editableUntil, '2020-01-01T12:15:00.000Z');
  const thread = await reader.read();
  assert.equal(thread.count, 1);
  assert.deepEqual(thread.items, [comment]);
});

testOnEach('nothing that a list holds tells who wrote it', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place);
  const key = randomUUID();
  const { capability } = (await reader.post({ text: 'Hej' }, { key })).json<Posted>();
  const { payload } = await app.inject('/api/threads/one/comments');
  for (const secret of [reader.writer, key, capability, '"writer', 'capability']) assert.ok(!payload.includes(secret));
});

testOnEach('who gave no name has a number that is the same in a thread, and another in the next', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place);
  const other = new Reader(app);
  const numberOf = async (who: Reader, thread: string, name?: string): Promise<unknown> =>
    (await who.post({ text: 'Hej', name }, { thread })).json<Posted>().comment.author.number;
  const number = await numberOf(reader, threads.one);
  assert.ok(Number.isInteger(number) && Number(number) >= 1 && Number(number) <= 9999);
  assert.equal(await numberOf(reader, threads.one), number);
  assert.notEqual(await numberOf(other, threads.one), number);
  assert.notEqual(await numberOf(reader, threads.other), number);
  assert.equal(await numberOf(reader, threads.one, 'Ada'), undefined);
  const { items } = await reader.read();
  assert.equal(items.filter(({ author }) => author.number === number).length, 2);
});

testOnEach('the same key again gets the same answer, and another body 422', async (t, place) => {
  const { reader, clock } = await openCommentSite(t, place);
  const key = randomUUID();
  const first = await reader.post({ text: 'Hej' }, { key });
  clock.time += 60 * 60_000;
  for (const sent of [key, key.toUpperCase(), `"${key}"`]) {
    const again = await reader.post({ text: 'Hej ' }, { key: sent });
    assert.equal(again.statusCode, 201);
    assert.equal(again.payload, first.payload);
  }
  for (const other of [{ text: 'Hej då' }, { text: 'Hej', name: 'Ada' }]) {
    const refused = await reader.post(other, { key });
    assert.equal(refused.statusCode, 422);
    assert.equal(refused.json<Problem>().type, '/problems/key-reused');
  }
  assert.equal((await new Reader(reader.app).post({ text: 'Hej' }, { key })).statusCode, 201, 'another writer’s key');
  assert.equal((await reader.post({ text: 'Hej' }, { key, thread: threads.other })).statusCode, 201, 'another thread');
  assert.equal((await reader.read()).count, 2);
});

testOnEach('a key answers also after its comment was removed, and after its thread was closed', async (t, place) => {
  const { reader, comments } = await openCommentSite(t, place);
  const key = randomUUID();
  const first = (await reader.post({ text: 'Hej' }, { key })).json<Posted>();
  assert.equal((await reader.own('DELETE', first)).statusCode, 204);
  const again = await reader.post({ text: 'Hej' }, { key });
  assert.equal(again.statusCode, 201);
  const { comment, capability } = again.json<Posted>();
  assert.deepEqual([comment.id, capability, comment.status], [first.comment.id, first.capability, 'removed']);
  assert.equal(comment.text, '');
  const { reader: later } = await openCommentSite(t, place, { ...comments, closedThreads: [threads.one] });
  const replayed = await new Reader(later.app, reader.writer).post({ text: 'Hej' }, { key });
  assert.deepEqual([replayed.statusCode, replayed.json<Posted>().capability], [201, first.capability]);
});

testOnEach(
  'what is withdrawn answers as its key did, and a key that was never here makes nothing any more',
  async (t, place) => {
    const { reader, clock } = await openCommentSite(t, place);
    const { comment: top } = await reader.write('Fråga');
    const made = randomUUID();
    const first = await reader.post({ text: 'Hej' }, { key: made });
    const told = await reader.post({ text: 'Hej', withdrawn: true }, { key: made });
    assert.deepEqual(
      [told.statusCode, told.payload],
      [201, first.payload],
      'its writer can remove it with what it got',
    );
    for (const parent of [undefined, top.id]) {
      const key = randomUUID();
      const withdrawn = await reader.post({ text: 'Ångrad', name: 'Ada', parent, withdrawn: true }, { key });
      const { comment } = withdrawn.json<Posted>();
      assert.deepEqual(
        [withdrawn.statusCode, comment.status, comment.text, comment.author, comment.links],
        [201, 'removed', '', {}, undefined],
      );
      clock.time += 1000;
      const late = await reader.post({ text: 'Ångrad', name: 'Ada', parent }, { key });
      assert.deepEqual(
        [late.statusCode, late.json<Posted>().comment.id, late.json<Posted>().comment.status],
        [201, comment.id, 'removed'],
      );
    }
    const { items, count } = await reader.read();
    assert.deepEqual(
      [
        count,
        flat(items)
          .map(({ text }) => text)
          .sort(),
      ],
      [2, ['Fråga', 'Hej']],
    );
    assert.equal((await reader.post({ text: 'Hej', withdrawn: 'yes' })).statusCode, 400);
  },
);

testOnEach('of many equal posts at once one is saved, and all get its answer', async (t, place) => {
  const { reader } = await openCommentSite(t, place);
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 10 }, () => reader.post({ text: 'Hej' }, { key })));
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([201]));
  assert.equal(new Set(answers.map(({ payload }) => payload)).size, 1);
  assert.equal((await reader.read()).count, 1);
});

testOnEach('replies stand in what they answer, oldest first', async (t, place) => {
  const { reader, clock } = await openCommentSite(t, place);
  const { comment: top } = await reader.write('Fråga');
  const { comment: late } = await reader.write('Senare');
  clock.time += 1000;
  const { comment: one } = await reader.write('Svar 1', top.id);
  clock.time += 1000;
  const { comment: two } = await reader.write('Svar 2', top.id);
  const { comment: below } = await reader.write('Svar på 1', one.id);
  assert.equal(below.parent, one.id);
  const { items, count } = await reader.read('sort=oldest');
  assert.equal(count, 5);
  assert.deepEqual(new Set(ids(items)), new Set([top.id, late.id]));
  const shown = items.find(({ id }) => id === top.id);
  assert.equal(shown?.replies?.count, 3);
  assert.equal(shown.replies.next, undefined);
  assert.deepEqual(ids(shown.replies.items), [one.id, two.id]);
  assert.equal(shown.replies.items[0]?.replies?.count, 1);
  assert.deepEqual(ids(shown.replies.items[0].replies.items), [below.id]);
  assert.equal(shown.replies.items[1]?.replies, undefined);
});

testOnEach('a reply comes after what it answers, whatever the clock says', async (t, place) => {
  const { reader, clock } = await openCommentSite(t, place);
  const { comment: top } = await reader.write('Fråga');
  clock.time -= 24 * 60 * 60_000;
  const { comment: one } = await reader.write('Svar', top.id);
  const { comment: two } = await reader.write('Svar på svar', one.id);
  assert.ok(top.id < one.id && one.id < two.id);
  const { items } = await reader.read();
  assert.deepEqual(ids(flat(items)), [top.id, one.id, two.id]);
});

testOnEach('pages hold each comment once, also while others write', async (t, place) => {
  const { reader, clock } = await openCommentSite(t, place);
  const written: string[] = [];
  for (let index = 0; index < 12; index++) {
    clock.time += 1000;
    written.push((await reader.write(`Nummer ${String(index)}`)).comment.id);
  }
  for (const sort of ['newest', 'oldest']) {
    const seen: string[] = [];
    for (let url: string | null = `/api/threads/one/comments?limit=5&sort=${sort}`; url;) {
      const page: Thread = (await reader.app.inject(url)).json<Thread>();
      assert.equal(page.sort, sort);
      seen.push(...ids(page.items));
      clock.time += 1000;
      await reader.write('Mitt i');
      await reader.own('DELETE', await reader.write('Mitt i, och borta igen'));
      if (seen.length > 40) break;
      url = page.next;
    }
    const old = seen.filter((id) => written.includes(id));
    assert.deepEqual(old, sort === 'newest' ? [...written].reverse() : written);
    assert.equal(new Set(seen).size, seen.length);
  }
});

testOnEach('the most liked comments come first, each once, also while others like', async (t, place) => {
  const { reader, clock } = await openCommentSite(t, place);
  const written: Posted[] = [];
  for (let index = 0; index < 12; index++) {
    clock.time += 1000;
    written.push(await reader.write(`Nummer ${String(index)}`));
  }
  const like = async (at: number, times: number): Promise<void> => {
    for (let time = 0; time < times; time++)
      await reader.app.inject({
        method: 'PUT',
        url: written[at]?.comment.links?.like ?? '',
        payload: { writer: randomUUID() },
      });
  };
  await like(3, 3);
  await like(8, 3);
  await like(5, 1);
  const byLikes = [8, 3, 5, 11, 10, 9, 7, 6, 4, 2, 1, 0];
  const seen: string[] = [];
  for (let url: string | null = '/api/threads/one/comments?limit=5&sort=top'; url;) {
    const page: Thread = (await reader.app.inject(url)).json<Thread>();
    assert.equal(page.sort, 'top');
    assert.ok(page.sorts?.includes('top'));
    seen.push(...ids(page.items));
    // What was shown moves up, and what is not loaded yet does not.
    await like(5, 4);
    url = page.next;
  }
  assert.deepEqual(
    seen,
    byLikes.map((at) => written[at]?.comment.id),
  );
  const [eight = '', three = ''] = [8, 3].map((at) => written[at]?.comment.id);
  assert.deepEqual(ids((await reader.read(`sort=top&limit=2&at=${eight}`)).items), [eight, three]);
});

testOnEach('a page of one order does not begin where one of another ended', async (t, place) => {
  const { reader, clock } = await openCommentSite(t, place);
  for (let index = 0; index < 3; index++) {
    clock.time += 1000;
    await reader.write('Något');
  }
  const next = async (sort: string): Promise<string> => {
    const page = await reader.read(`limit=1&sort=${sort}`);
    return new URL(page.next ?? '', 'http://localhost').searchParams.get('cursor') ?? '';
  };
  const [byTime, byLikes] = [await next('newest'), await next('top')];
  const status = async (query: string): Promise<number> =>
    (await reader.app.inject(`/api/threads/one/comments?${query}`)).statusCode;
  assert.equal(await status(`sort=top&cursor=${byLikes}`), 200);
  assert.equal(await status(`sort=oldest&cursor=${byTime}`), 200);
  assert.equal(await status(`sort=newest&cursor=${byLikes}`), 400);
  assert.equal(await status(`sort=top&cursor=${byTime}`), 400);
  const [id = ''] = Buffer.from(byLikes, 'base64url').toString().split('.');
  for (const likes of ['', '-1', '1e3', '01', '9999999999', '1.5', 'x', '1.1'])
    assert.equal(await status(`sort=top&cursor=${Buffer.from(`${id}.${likes}`).toString('base64url')}`), 400, likes);
});

testOnEach('replies beyond fifty come in pages of their own, flat', async (t, place) => {
  const { reader, clock } = await openCommentSite(t, place);
  const { comment: top } = await reader.write('Fråga');
  const written: string[] = [];
  let parent = top.id;
  for (let index = 0; index < 105; index++) {
    clock.time += 1000;
    const { comment } = await reader.write('Svar', index % 3 === 0 ? top.id : parent);
    parent = comment.id;
    written.push(comment.id);
  }
  const { items, count } = await reader.read();
  assert.equal(count, 106);
  assert.equal(items[0]?.replies?.count, 105);
  const shown = flat(items[0].replies.items);
  assert.deepEqual(ids(shown).sort(), written.slice(0, 50));
  const seen: string[] = ids(shown).sort();
  let next: string | null | undefined = items[0].replies.next;
  let pages = 0;
  while (next) {
    const page: MoreReplies = (await reader.app.inject(next)).json<MoreReplies>();
    for (const { id, parent: answered } of page.items) {
      assert.ok(answered === top.id || seen.includes(answered ?? ''), 'what it answers was there before');
      seen.push(id);
    }
    next = page.next;
    pages += 1;
  }
  assert.equal(pages, 2);
  assert.deepEqual(seen, written);
});

testOnEach('the page of a comment begins with its branch, which holds it and what it answers', async (t, place) => {
  const { app, reader, clock } = await openCommentSite(t, place);
  const write = async (text: string, parent?: string): Promise<string> => {
    clock.time += 1;
    return (await reader.write(text, parent)).comment.id;
  };
  const [first, second, third] = [await write('1'), await write('2'), await write('3')];
  const replies: string[] = [];
  for (let at = 0; at < 52; at++) replies.push(await write(`svar ${String(at)}`, second));
  const late = await write('svar på ett som inte är med', replies[51]);
  const last = await write('och på det', late);

  const page = await reader.read(`limit=2&at=${last}`);
  assert.deepEqual(ids(page.items), [second, first]);
  assert.equal(page.next, null);
  const below = page.items[0]?.replies;
  assert.deepEqual(ids(flat(below?.items ?? [])), [...replies.slice(0, 50), replies[51], late, last]);
  const more = (await app.inject(below?.next ?? '')).json<MoreReplies>();
  assert.deepEqual(ids(more.items), [...replies.slice(50), late, last]);

  assert.deepEqual(ids((await reader.read(`sort=oldest&limit=2&at=${second}`)).items), [second, third]);
  assert.deepEqual(ids((await reader.read(`limit=1&at=${first}`)).items), [first]);
  const further = await reader.read(`limit=1&at=${third}`);
  assert.equal((await app.inject(further.next ?? '')).json<Thread>().items[0]?.id, second);
  for (const [at, status] of [
    [makeCommentId(clock.time), 404],
    ['nothing', 400],
  ] as const)
    assert.equal((await app.inject(`/api/threads/one/comments?at=${at}`)).statusCode, status);
  assert.equal((await app.inject(`/api/threads/other/comments?at=${first}`)).statusCode, 404);
});

testOnEach('the page of a comment follows what becomes of it', async (t, place) => {
  const { app, reader, comments } = await openCommentSite(t, place);
  const posted = await reader.write('Snart borta');
  const at = `/api/threads/one/comments?at=${posted.comment.id}`;
  assert.equal((await app.inject(at)).statusCode, 200);
  await removeComment(comments.store, posted.comment.id);
  assert.equal((await app.inject(at)).statusCode, 404);
});

testOnEach('of a branch that is deeper than anyone reads, the nearest part comes with a comment', async (t, place) => {
  const { reader, clock } = await openCommentSite(t, place);
  let parent: string | undefined;
  const chain: string[] = [];
  for (let at = 0; at < 120; at++) {
    clock.time += 1;
    parent = (await reader.write(`nivå ${String(at)}`, parent)).comment.id;
    chain.push(parent);
  }
  const { items } = await reader.read(`at=${parent ?? ''}`);
  assert.deepEqual(ids(flat(items)), [...chain.slice(0, 51), ...chain.slice(-50)]);
});

testOnEach('what is taken back keeps its place while something below it is shown', async (t, place) => {
  const { reader } = await openCommentSite(t, place);
  const top = await reader.write('Fråga', undefined);
  const reply = await reader.write('Svar', top.comment.id);
  const below = await reader.write('Svar på svar', reply.comment.id);
  assert.equal((await reader.own('DELETE', reply)).statusCode, 204);
  assert.equal((await reader.own('DELETE', top)).statusCode, 204);
  const thread = await reader.read();
  assert.equal(thread.count, 1);
  const [place1] = thread.items;
  assert.deepEqual(
    { ...place1, replies: undefined },
    {
      id: top.comment.id,
      author: {},
      text: '',
      created: top.comment.created,
      status: 'removed',
      likes: 0,
      replies: undefined,
    },
  );
  assert.equal(place1?.replies?.count, 2);
  assert.deepEqual(ids(flat(thread.items)), [top.comment.id, reply.comment.id, below.comment.id]);
  assert.equal((await reader.own('DELETE', below)).statusCode, 204);
  const empty = await reader.read();
  assert.deepEqual([empty.count, empty.items], [0, []]);
  assert.equal((await reader.own('DELETE', below)).statusCode, 204, 'twice is as good as once');
});

testOnEach('removed words and names are gone from the database', async (t, place) => {
  const { reader, comments } = await openCommentSite(t, place);
  const posted = (await reader.post({ text: 'hemligt', name: 'Ada' })).json<Posted>();
  await reader.like(posted.comment.id);
  await reader.own('DELETE', posted);
  const rows = await comments.store.read((db) => db.selectFrom('comments').selectAll().execute());
  assert.deepEqual(
    rows.map(({ text, name, writer, likes, status }) => ({ text, name, writer, likes, status })),
    [{ text: '', name: null, writer: null, likes: 0, status: 'removed' }],
  );
  assert.deepEqual(await comments.store.read((db) => db.selectFrom('likes').selectAll().execute()), []);
});

testOnEach('with moderation of all, a comment is held until it is published', async (t, place) => {
  const { app, reader, comments } = await openCommentSite(t, place, { moderation: 'all' });
  const answer = await reader.post({ text: 'Hej' });
  assert.equal(answer.statusCode, 202);
  const posted = answer.json<Posted>();
  const { id } = posted.comment;
  assert.equal(posted.comment.status, 'pending');
  assert.deepEqual(posted.comment.links, { self: `/api/comments/${id}` });
  const before = await reader.read();
  assert.deepEqual([before.count, before.items, before.moderation], [0, [], 'all']);
  assert.equal((await app.inject(`/api/comments/${id}`)).statusCode, 404);
  assert.equal((await reader.like(id)).statusCode, 404);
  const own = await reader.own('GET', posted);
  assert.deepEqual(own.json<{ comment: Comment }>().comment, posted.comment);
  assert.equal(own.headers['cache-control'], 'no-store');
  assert.match(String(own.headers.vary), /\bauthorization\b/i);

  assert.equal((await publishComment(comments.store, id, 1)).outcome, 'done');
  assert.equal((await publishComment(comments.store, id, 1)).outcome, 'not-held');
  const after = await reader.read();
  assert.deepEqual([after.count, ids(after.items)], [1, [id]]);
  assert.equal((await reader.own('GET', posted)).json<{ comment: Comment }>().comment.status, 'published');
  const shown = await app.inject(`/api/comments/${id}`);
  assert.deepEqual([shown.statusCode, shown.headers['cache-control']], [200, 'no-cache']);
  assert.match(String(shown.headers.vary), /\bauthorization\b/i, 'a cache gives it to nobody with a capability');
});

testOnEach('a held key is answered 202 also after the comment was published', async (t, place) => {
  const { reader, comments } = await openCommentSite(t, place, { moderation: 'first' });
  const key = randomUUID();
  const first = await reader.post({ text: 'Hej' }, { key });
  assert.equal(first.statusCode, 202);
  await publishComment(comments.store, first.json<Posted>().comment.id, 1);
  const again = await reader.post({ text: 'Hej' }, { key });
  assert.equal(again.statusCode, 202);
  assert.equal(again.json<Posted>().capability, first.json<Posted>().capability);
});

testOnEach('with moderation of first, a writer is held until one of his is published', async (t, place) => {
  const { reader, comments } = await openCommentSite(t, place, { moderation: 'first' });
  const first = await reader.write('Ett');
  assert.equal((await reader.write('Två')).comment.status, 'pending');
  await publishComment(comments.store, first.comment.id, 1);
  assert.equal((await reader.write('Tre')).comment.status, 'published');
  assert.equal((await new Reader(reader.app).write('Någon annan')).comment.status, 'pending');
  assert.equal((await reader.read()).count, 2);
});

testOnEach(
  'where all are reviewed, a changed comment is held again, and its replies keep their place',
  async (t, place) => {
    const { reader, comments } = await openCommentSite(t, place, { moderation: 'all' });
    const top = await reader.write('Ofarligt');
    await publishComment(comments.store, top.comment.id, 1);
    const reply = await reader.write('Svar', top.comment.id);
    await publishComment(comments.store, reply.comment.id, 1);
    assert.equal((await reader.read()).count, 2);
    const changed = await reader.own('PATCH', top, 'Farligt');
    assert.equal(changed.json<{ comment: Comment }>().comment.status, 'pending');
    const held = await reader.read();
    assert.equal(held.count, 1);
    assert.deepEqual([held.items[0]?.status, held.items[0]?.text], ['removed', '']);
    assert.deepEqual(ids(flat(held.items)), [top.comment.id, reply.comment.id]);
    await publishComment(comments.store, top.comment.id, 2);
    const again = await reader.read();
    assert.deepEqual([again.count, again.items[0]?.text, again.items[0]?.replies?.count], [2, 'Farligt', 1]);
  },
);

testOnEach('a held reply brings back the place of what it answers', async (t, place) => {
  const { reader, comments } = await openCommentSite(t, place, { moderation: 'first' });
  const writer = await reader.write('Första');
  await publishComment(comments.store, writer.comment.id, 1);
  const top = await reader.write('Fråga');
  const middle = await reader.write('Svar', top.comment.id);
  const held = await new Reader(reader.app).write('Hållen', middle.comment.id);
  await reader.own('DELETE', middle);
  await reader.own('DELETE', top);
  assert.deepEqual(ids((await reader.read()).items), [writer.comment.id]);
  await publishComment(comments.store, held.comment.id, 1);
  const { items, count } = await reader.read('sort=oldest');
  assert.equal(count, 2);
  const back = items.find(({ id }) => id === top.comment.id);
  assert.equal(back?.replies?.count, 2);
  await removeComment(comments.store, held.comment.id);
  assert.deepEqual(ids((await reader.read()).items), [writer.comment.id]);
});

testOnEach('a writer changes his comment while the time for it lasts', async (t, place) => {
  const { reader, clock } = await openCommentSite(t, place);
  const posted = await reader.write('Hje');
  clock.time += 14 * 60_000;
  const changed = await reader.own('PATCH', posted, 'Hej');
  assert.equal(changed.statusCode, 200);
  const { comment } = changed.json<{ comment: Comment }>();
  assert.deepEqual([comment.text, comment.edited], ['Hej', '2020-01-01T12:14:00.000Z']);
  assert.deepEqual((await reader.read()).items, [comment]);
  clock.time += 60_000;
  for (const answer of [await reader.own('PATCH', posted, 'Nej'), await reader.own('DELETE', posted)]) {
    assert.equal(answer.statusCode, 403);
    assert.equal(answer.json<Problem>().type, '/problems/window-passed');
  }
  assert.equal((await reader.read()).items[0]?.text, 'Hej');
  const { reader: never } = await openCommentSite(t, place, { editMinutes: 0 });
  assert.equal((await never.own('DELETE', await never.write('Hej'))).statusCode, 403);
});

testOnEach('only the capability of the comment itself opens it', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place);
  const [mine, other] = [await reader.write('Min'), await reader.write('Annan')];
  const url = `/api/comments/${mine.comment.id}`;
  for (const authorization of [
    undefined,
    `Bearer ${other.capability}`,
    `Bearer ${mine.capability.slice(0, -1)}`,
    `Bearer ${mine.capability}x`,
    `Basic ${mine.capability}`,
    'Bearer',
    `Bearer ${reader.writer}`,
  ]) {
    const headers = authorization === undefined ? {} : { authorization };
    for (const answer of [
      await app.inject({ method: 'PATCH', url, headers, payload: { text: 'Stulen' } }),
      await app.inject({ method: 'DELETE', url, headers }),
      ...(authorization === undefined ? [] : [await app.inject({ url, headers })]),
    ]) {
      assert.equal(answer.statusCode, 401, authorization);
      assert.equal(answer.headers['www-authenticate'], 'Bearer');
      assert.equal(answer.json<Problem>().type, '/problems/not-your-comment');
    }
  }
  assert.deepEqual(new Set((await reader.read()).items.map(({ text }) => text)), new Set(['Min', 'Annan']));
});

testOnEach('a like counts once per writer, and is taken back the same way', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place);
  const { comment } = await reader.write('Hej');
  const other = new Reader(app);
  const counted = async (answer: ReturnType<Reader['like']>): Promise<Liked> => (await answer).json<Liked>();
  assert.deepEqual(await counted(reader.like(comment.id)), { likes: 1, liked: true });
  assert.deepEqual(await counted(reader.like(comment.id)), { likes: 1, liked: true });
  assert.deepEqual(await counted(other.like(comment.id)), { likes: 2, liked: true });
  assert.equal((await reader.read()).items[0]?.likes, 2);
  assert.deepEqual(await counted(reader.like(comment.id, 'DELETE')), { likes: 1, liked: false });
  assert.deepEqual(await counted(reader.like(comment.id, 'DELETE')), { likes: 1, liked: false });
  // A proxy on the way may take the body of a DELETE.
  assert.deepEqual(await counted(other.like(comment.id, 'PUT', false)), { likes: 0, liked: false });
  assert.deepEqual(await counted(other.like(comment.id, 'PUT', false)), { likes: 0, liked: false });
  assert.deepEqual(await counted(other.like(comment.id, 'PUT', true)), { likes: 1, liked: true });
  await Promise.all(Array.from({ length: 10 }, () => reader.like(comment.id)));
  assert.equal((await reader.read()).items[0]?.likes, 2);
  assert.equal((await reader.like(makeCommentId(Date.now()))).statusCode, 404);
});

testOnEach('a thread is there because a release or a setting made it, and asking makes none', async (t, place) => {
  const { app, reader, comments, clock } = await openCommentSite(t, place);
  for (const thread of ['none', 'hidden', '%00', '__proto__', 'constructor', 'x'.repeat(240)]) {
    const read = await app.inject(`/api/threads/${thread}/comments`);
    assert.equal(read.statusCode, 404, thread);
    assert.equal((await reader.post({ text: 'Hej' }, { thread })).statusCode, 404, thread);
  }
  assert.equal((await app.inject('/api/threads/hidden/comments')).json<Problem>().type, '/problems/not-published');
  const rows = await comments.store.read((db) => db.selectFrom('threads').select('id').orderBy('id').execute());
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['a', 'closed', 'hidden', 'one', 'other'],
  );
  clock.time += 60 * 60_000;
  const posted = await reader.write('Nu', undefined, 'hidden');
  clock.time -= 60 * 60_000;
  assert.equal((await app.inject(`/api/comments/${posted.comment.id}`)).statusCode, 404, 'nor through its comments');
});

testOnEach('a closed thread is read and not written to', async (t, place) => {
  const { reader } = await openCommentSite(t, place);
  const thread = await reader.read('', threads.closed);
  assert.deepEqual([thread.open, thread.links?.post], [false, undefined]);
  const key = randomUUID();
  const refused = await reader.post({ text: 'Hej' }, { thread: threads.closed, key });
  assert.equal(refused.statusCode, 403);
  assert.equal(refused.json<Problem>().type, '/problems/thread-closed');
  const { reader: later } = await openCommentSite(t, place, { closedThreads: [] });
  assert.equal((await later.read('', threads.closed)).count, 0);
  const taken = await new Reader(later.app, reader.writer).post({ text: 'Hej' }, { thread: threads.closed, key });
  assert.equal(taken.statusCode, 201, 'what was refused left no key behind');
});

testOnEach('an answer is made once per change, and 304 says that nothing changed', async (t, place) => {
  const { app, reader, comments } = await openCommentSite(t, place);
  const posted = await reader.write('Hej '.repeat(100));
  const url = '/api/threads/one/comments';
  const first = await app.inject({ url, headers: { 'accept-encoding': 'br' } });
  assert.equal(first.headers['content-encoding'], 'br');
  assert.equal(first.headers['cache-control'], 'public, max-age=0, s-maxage=2, stale-if-error=604800');
  assert.equal(first.headers['access-control-allow-origin'], '*');
  assert.equal((JSON.parse(brotliDecompressSync(first.rawPayload).toString()) as Thread).count, 1);
  const stringify = t.mock.method(JSON, 'stringify');
  const condition = { 'if-none-match': String(first.headers.etag), 'accept-encoding': 'br' };
  const known = await app.inject({ url, headers: condition });
  const again = await app.inject({ url, headers: { 'accept-encoding': 'br' } });
  assert.deepEqual([known.statusCode, again.statusCode, known.rawPayload.length], [304, 200, 0]);
  assert.equal(stringify.mock.callCount(), 0);
  stringify.mock.restore();

  for (const change of [
    () => new Reader(app).like(posted.comment.id),
    () => reader.own('PATCH', posted, 'Annat'),
    () => reader.write('Svar', posted.comment.id),
    () => removeComment(comments.store, posted.comment.id),
  ]) {
    const { headers } = await app.inject({ url });
    await change();
    const after = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } });
    assert.equal(after.statusCode, 200, 'each change is seen at once');
    assert.notEqual(after.headers.etag, headers.etag);
  }
});

testOnEach('HEAD and a preflight are answered', async (t, place) => {
  const { app } = await openCommentSite(t, place);
  const head = await app.inject({ method: 'HEAD', url: '/api/threads/one/comments' });
  assert.deepEqual([head.statusCode, head.rawPayload.length], [200, 0]);
  for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
    const asked = 'authorization,content-type,idempotency-key,if-none-match';
    const { statusCode, headers } = await app.inject({
      method: 'OPTIONS',
      url: '/api/threads/one/comments',
      headers: {
        origin: 'https://partner.example',
        'access-control-request-method': method,
        'access-control-request-headers': asked,
      },
    });
    assert.equal(statusCode, 204);
    assert.ok(String(headers['access-control-allow-methods']).includes(method));
    assert.equal(headers['access-control-allow-headers'], asked);
    assert.equal(headers['access-control-max-age'], '86400');
  }
});

testOnEach('an address that is asked in another way names the ways there are', async (t, place) => {
  const { reader } = await openCommentSite(t, place);
  for (const [method, url, allow] of [
    ['PUT', '/api/threads/one/comments', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/api/comments/x', 'GET, HEAD, PATCH, DELETE, OPTIONS'],
    ['GET', '/api/comments/x/like', 'PUT, DELETE, OPTIONS'],
  ] as const) {
    const answer = await reader.app.inject({ method, url });
    assert.equal(answer.statusCode, 405);
    assert.equal(answer.headers.allow, allow);
  }
});
