/** What moderators do at /moderate, by the requests of its pages and its script. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { ActionResult } from '../../../endpoint/moderate/act.js';
import type { ModerationItem } from '../../../endpoint/moderate/items.js';
import { searchedAtOnce } from '../../../endpoint/store/queue.js';
import type { AuditRow, BlockRow } from '../../../endpoint/store/tables.js';
import { Reader } from '../comments-site.js';
import { temporaryFolder, testOnEach } from '../databases.js';
import { Moderator, openModeration } from './moderator.js';

type Answer = ActionResult & { told: string; items: ModerationItem[] };
interface Listed {
  items: ModerationItem[];
  after: string | null;
  counts: { held: number; reported: number };
}

const itemsIn = async (of: Moderator, query = ''): Promise<ModerationItem[]> =>
  (await of.json<Listed>(`/moderate${query}`)).items;

testOnEach('held comments come first and say why, and one approves and removes them', async (t, place) => {
  const { anna, reader, clock } = await openModeration(t, place, { moderation: 'first' });
  const first = await reader.write('Hej');
  clock.time += 1;
  const second = await reader.write('Hej igen');
  const items = await itemsIn(anna);
  assert.deepEqual(
    items.map(({ id, held, status }) => [id, held, status]),
    [first, second].map(({ comment }) => [comment.id, 'first', 'pending']),
  );
  const one = await anna.act<Answer>('approve', [`${first.comment.id}:1`]);
  assert.deepEqual([one.done, one.told], [[{ id: first.comment.id, action: 'approve' }], 'Godkänd.']);
  assert.equal(
    (await reader.write('Tredje')).comment.status,
    'published',
    'a writer with an approved one is let through',
  );
  const other = await anna.act<Answer>('remove', [`${second.comment.id}:1`]);
  assert.equal(other.done.length, 1);
  assert.deepEqual((await itemsIn(anna)).length, 0);
  const [removed] = await itemsIn(anna, '?list=removed');
  assert.deepEqual([removed?.text, removed?.removed?.moderator], ['Hej igen', 'anna']);
  assert.equal((await reader.own('GET', second)).json<{ comment: { text: string } }>().comment.text, '');
  await anna.act('restore', [`${second.comment.id}:1`]);
  assert.deepEqual(
    (await itemsIn(anna)).map(({ text }) => text),
    ['Hej igen'],
  );
});

testOnEach(
  'what was changed since it was read is 409 with the new text, and so is what another has decided',
  async (t, place) => {
    const { anna, app, reader } = await openModeration(t, place, { moderation: 'all' });
    const posted = await reader.write('Ofarligt');
    await reader.own('PATCH', posted, 'Farligt <b>ord</b>');
    const comment = `${posted.comment.id}:1`;
    const fields = { token: anna.token, action: 'approve', comment };
    const answer = await anna.post('/moderate/actions', fields, { accept: 'application/json' });
    assert.equal(answer.statusCode, 409);
    const { refused, items } = answer.json<Answer>();
    assert.deepEqual([refused[0]?.why, items[0]?.text, items[0]?.revision], ['changed', 'Farligt <b>ord</b>', 2]);
    const form = await anna.post('/moderate/actions', { ...fields, back: '/moderate?list=all' });
    assert.equal(form.headers.location, '/moderate?list=all&not=changed');
    const page = (await anna.get(form.headers.location)).payload;
    assert.ok(page.includes('Den ändrades efter att du läste den') && page.includes('Farligt &lt;b&gt;ord&lt;/b&gt;'));
    // Two moderators.
    const bo = new Moderator(app, 'bo');
    await bo.signIn();
    const read = `${posted.comment.id}:2`;
    const decided = await Promise.all([anna.act<Answer>('approve', [read]), bo.act<Answer>('approve', [read])]);
    assert.deepEqual(decided.map(({ done }) => done.length).sort(), [0, 1]);
    assert.equal(decided.flatMap((one) => one.refused)[0]?.why, 'not-so');
    const log = await anna.json<{ items: AuditRow[] }>('/moderate/log');
    assert.equal(log.items.length, 1);
  },
);

testOnEach('several are decided on at once, and undone at once', async (t, place) => {
  const { anna, reader } = await openModeration(t, place, { moderation: 'all' });
  const ids: string[] = [];
  for (let count = 0; count < 5; count++) ids.push(`${(await reader.write(`Nr ${String(count)}`)).comment.id}:1`);
  const { done, refused, entries, told } = await anna.act<Answer>('approve', [...ids, ids[0] as string, 'x:1']);
  assert.deepEqual([done.length, refused.length, entries.length, told], [5, 0, 5, '5 kommentarer: klart.']);
  assert.equal((await reader.read()).count, 5);
  const undo = [['token', anna.token], ...entries.map((entry) => ['entry', entry])] as [string, string][];
  await anna.post('/moderate/undo', undo);
  assert.equal((await reader.read()).count, 0);
  assert.deepEqual(
    (await itemsIn(anna)).map(({ held }) => held),
    Array(5).fill('all'),
    'for the reason of before',
  );
  const none = await anna.act<Answer>('approve', []);
  assert.equal(none.refused[0]?.why, 'nothing-chosen');
});

testOnEach('whatever is done can be undone by its line of the log, and each has one', async (t, place) => {
  const { anna, reader, comments } = await openModeration(t, place);
  const { comment } = await reader.write('Hej');
  const read = `${comment.id}:1`;
  const [item] = (await reader.read()).items;
  await anna.app.inject({
    method: 'POST',
    url: item?.links?.report ?? '',
    payload: { writer: randomUUID(), reason: 'spam', note: 'Titta' },
  });
  const reported = await itemsIn(anna, '?list=reported');
  assert.deepEqual(
    reported[0]?.reports.map(({ reason, note }) => [reason, note]),
    [['spam', 'Titta']],
  );
  const key = randomUUID();
  const answer = { thread: 'one', text: 'Vi svarar', key };
  for (const [action, chosen, more, isDone] of [
    ['settle', [read], {}, async () => (await itemsIn(anna, '?list=reported')).length === 0],
    ['pin', [read], {}, async () => (await reader.read()).items[0]?.pinned === true],
    ['hold', [read], {}, async () => (await reader.read()).count === 0],
    ['remove', [read], {}, async () => (await reader.read()).count === 0],
    ['block-writer', [read], {}, async () => (await reader.write('Till')).comment.held === 'writer'],
    ['close', [], { thread: 'one' }, async () => !(await reader.read()).open],
    [
      'block-word',
      [],
      { word: ' SPAM ' },
      async () => (await new Reader(anna.app).write('spam')).comment.held === 'words',
    ],
    [
      'answer',
      [read],
      answer,
      async () =>
        (await reader.read()).items.find(({ id }) => id === comment.id)?.replies?.items[0]?.author.role === 'publisher',
    ],
  ] as [string, string[], Record<string, string>, () => Promise<boolean>][]) {
    const { done, entries } = await anna.act<Answer>(action, chosen, more);
    assert.deepEqual(
      done.map((one) => one.action),
      [action],
    );
    assert.ok(await isDone(), action);
    await anna.post('/moderate/undo', { token: anna.token, entry: entries[0] ?? '' });
    assert.ok(!(await isDone()), `${action} undone`);
  }
  const { items } = await anna.json<{ items: AuditRow[] }>('/moderate/log');
  assert.equal(items.length, 16);
  assert.ok(items.every(({ moderator }) => moderator === 'anna'));
  assert.ok(!JSON.stringify(items).includes('Hej'));
  const again = await anna.act<Answer>('answer', [read], answer);
  assert.deepEqual([again.done.length, again.entries.length], [1, 0], 'a form that is sent twice answers once');
  const all = await comments.store.read((db) =>
    db.selectFrom('comments').selectAll().where('parent', '=', comment.id).execute(),
  );
  assert.deepEqual(
    all.map(({ status }) => status),
    ['removed'],
  );
});

testOnEach('the publisher answers by name, in a closed thread too, and nobody can report that', async (t, place) => {
  const { anna, reader } = await openModeration(t, place, { moderation: 'all' });
  const { comment } = await reader.write('Hej');
  await anna.act('approve', [`${comment.id}:1`]);
  await anna.act('close', [], { thread: 'one' });
  assert.equal((await reader.post({ text: 'Hej' })).statusCode, 403);
  await anna.act('answer', [`${comment.id}:1`], { thread: 'one', text: 'Vi svarar', key: randomUUID() });
  const [reply] = (await reader.read()).items[0]?.replies?.items ?? [];
  assert.deepEqual(
    [reply?.author, reply?.text, reply?.links?.report],
    [{ name: 'sprid', role: 'publisher' }, 'Vi svarar', undefined],
  );
  for (const [text, key] of [
    ['', randomUUID()],
    ['x'.repeat(5000), randomUUID()],
    ['Hej', 'no key'],
  ] as const)
    assert.equal(
      (await anna.act<Answer>('answer', [`${comment.id}:1`], { thread: 'one', text, key })).refused[0]?.why,
      'invalid',
    );
});

testOnEach('pinned comments stand first on the first page in every order, and once', async (t, place) => {
  const { anna, reader, clock } = await openModeration(t, place);
  const ids: string[] = [];
  for (let count = 0; count < 4; count++) {
    clock.time += 1;
    ids.push((await reader.write(`Nr ${String(count)}`)).comment.id);
  }
  await anna.act('pin', [`${ids[1] ?? ''}:1`]);
  for (const [sort, order] of [
    ['newest', [1, 3, 2, 0]],
    ['oldest', [1, 0, 2, 3]],
  ] as const) {
    const first = await reader.read(`limit=2&sort=${sort}`);
    const second = await reader.read(
      `limit=2&sort=${sort}&cursor=${new URLSearchParams(first.next?.split('?')[1]).get('cursor') ?? ''}`,
    );
    const read = [...first.items, ...second.items];
    assert.deepEqual(
      read.map(({ id }) => ids.indexOf(id)),
      order,
    );
    assert.deepEqual(
      read.map(({ pinned }) => pinned),
      [true, undefined, undefined, undefined],
    );
  }
});

testOnEach('texts and names are found whatever the capitals, and nothing is a pattern', async (t, place) => {
  const { anna, reader } = await openModeration(t, place);
  for (const [text, name] of [
    ['Åska över ÖN', 'Ada'],
    ['100 % sant', 'Bo'],
    ['under_streck', undefined],
    ['Hej <script>', 'Åsa'],
    ['It\\s', "O'Neil"],
    ['Vi ses 😀', undefined],
  ] as const)
    await reader.post({ text, name });
  for (const [search, found] of [
    ['åska', 1],
    ['ÖN', 1],
    ['on', 0],
    ['%', 1],
    ['_', 1],
    ['ÅSA', 1],
    ['<SCRIPT>', 1],
    ['\\', 1],
    ["'", 1],
    ['ada', 1],
    ['a\u030aska', 1],
    ['ses 😀', 1],
    ['😀', 1],
    ['finns inte', 0],
  ] as const)
    assert.equal((await itemsIn(anna, `?list=all&q=${encodeURIComponent(search)}`)).length, found, search);
  await anna.act('remove', [`${(await itemsIn(anna, '?list=all&q=100'))[0]?.id ?? ''}:1`]);
  assert.equal((await itemsIn(anna, '?list=removed&q=SANT')).length, 1);
  assert.equal((await itemsIn(anna, '?list=all&q=sant')).length, 0);
});

test('words and writers are blocked and listed, and hostile ones are text', async (t) => {
  const { anna, reader } = await openModeration(t, { file: join(temporaryFolder(t), 'comments.db') });
  const { comment } = await reader.write('Hej');
  const hostile = '"><img src=x onerror=alert(1)>';
  await anna.act('block-word', [], { word: hostile });
  await anna.act('block-writer', [`${comment.id}:1`]);
  const { items } = await anna.json<{ items: BlockRow[] }>('/moderate/blocked');
  assert.deepEqual(items.map(({ kind, comment: by }) => [kind, by]).sort(), [
    ['word', null],
    ['writer', comment.id],
  ]);
  const page = (await anna.get('/moderate/blocked')).payload;
  assert.ok(page.includes('&gt;&lt;img src=x') && !page.includes('<img'));
  const writer = items.find(({ kind }) => kind === 'writer')?.value ?? '';
  assert.equal((await anna.act<Answer>('unblock-writer', [], { writer })).done.length, 1);
  for (const word of ['', ' ', '\u200b', 'x'.repeat(61)])
    assert.equal((await anna.act<Answer>('block-word', [], { word })).refused[0]?.why, 'invalid');
});

test('hostile text stays text in every field of the pages, and leads nowhere else', async (t) => {
  const { anna, app, comments } = await openModeration(
    t,
    { file: join(temporaryFolder(t), 'comments.db') },
    { moderation: 'all' },
  );
  const hostile = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>';
  const reader = new Reader(app);
  const { comment } = (await reader.post({ text: hostile, name: hostile })).json<{ comment: { id: string } }>();
  await anna.act('approve', [`${comment.id}:1`]);
  await reader.post({ text: hostile, name: hostile, parent: comment.id });
  await app.inject({
    method: 'POST',
    url: `/api/comments/${comment.id}/report`,
    payload: { writer: randomUUID(), reason: 'other', note: hostile },
  });
  await comments.store.write((db) =>
    sql`update comments set held = 'words', word = ${hostile} where status = 'pending'`.execute(db),
  );
  const asked = encodeURIComponent(hostile);
  for (const path of [
    '/moderate',
    '/moderate?list=reported',
    '/moderate?list=all',
    `/moderate?list=${asked}&q=${asked}&thread=${asked}&after=${asked}&done=${asked}&not=${asked}&comment=${asked}`,
    `/moderate/log?before=${asked}`,
    '/moderate?done=__proto__&not=toString',
    '/moderate?list=held&list=all&q=a&q=b',
  ]) {
    const { statusCode, payload } = await anna.get(path);
    assert.equal(statusCode, 200, path);
    assert.ok(!payload.includes('<img') && !/<script(?! defer src="\/moderate\.js">)/.test(payload), path);
  }
  await anna.post('/moderate/sign-in', { name: hostile, password: 'x' }).then(({ payload }) => {
    assert.ok(!payload.includes('<img'));
  });
  for (const back of [
    'https://evil.example/',
    '//evil.example',
    '/moderate/../evil',
    '/moderate\r\nx: y',
    '/moderatex',
  ]) {
    const { headers } = await anna.post('/moderate/actions', { token: anna.token, action: 'approve', back });
    assert.equal(headers.location, '/moderate?not=nothing-chosen', back);
  }
  for (const body of ['[]', '1', '"x"', '{"token":{"a":1}}', '{'])
    assert.ok(
      [400, 403].includes(
        (
          await anna.app.inject({
            method: 'POST',
            url: '/moderate/actions',
            headers: { cookie: anna.cookie, 'content-type': 'application/json' },
            payload: body,
          })
        ).statusCode,
      ),
      body,
    );
});

testOnEach('fifty thousand held comments are paged through without looking at them all', async (t, place) => {
  const { anna, comments } = await openModeration(t, place);
  const { store } = comments;
  for (let from = 1; from <= 50_000; from += 10_000)
    await store.write((db) =>
      sql`
        with recursive numbers (number) as (
          select ${sql.lit(from)} union all select number + 1 from numbers where number < ${sql.lit(from + 9999)}
        )
        insert into comments (id, thread, text, created, status, held, writer)
        select '01e0000000000000' || substr(cast(10000000 + number as text), 2), 'one',
          case when number = 49000 then 'nålen' else 'Hej' end, '2020-01-01T12:00:00.000Z', 'pending', 'all', 'w'
        from numbers`.execute(db),
    );
  if (store.engine === 'postgres') await store.write((db) => sql`analyze comments`.execute(db));
  const first = await anna.json<Listed>('/moderate');
  assert.deepEqual([first.items.length, first.counts.held], [50, 1000]);
  const second = await anna.json<Listed>(`/moderate?after=${first.after ?? ''}`);
  assert.ok((second.items[0]?.id ?? '') > (first.items[49]?.id ?? 'x'));
  // The best of some, because other tests run beside this one.
  const times: number[] = [];
  for (let count = 0; count < 10; count++) {
    const start = performance.now();
    await anna.json(`/moderate?after=${second.after ?? ''}`);
    times.push(performance.now() - start);
  }
  t.diagnostic(`the queue answers in ${Math.min(...times).toFixed(1)} ms`);
  // A list that is looked through to its end takes many times as long.
  assert.ok(Math.min(...times) < 500, String(times));
  // A search looks at so many at once, and says where it goes on.
  let asked = 1;
  let found = await anna.json<Listed>('/moderate?q=n%C3%85len');
  for (; !found.items.length && found.after; asked++)
    found = await anna.json<Listed>(`/moderate?q=n%C3%85len&after=${found.after}`);
  assert.deepEqual([found.items.length, asked], [1, Math.ceil(49_000 / searchedAtOnce)]);
});

testOnEach('a moderator hands out all that is kept of a writer, and erases it when asked to', async (t, place) => {
  const { anna, app, reader, clock } = await openModeration(t, place);
  const posted = await reader.write('Hemligt');
  clock.time += 1;
  const { id } = posted.comment;
  await reader.write('Hemligt igen');
  await new Reader(app).write('Svar', id);
  const listed = (await anna.get('/moderate?list=all')).payload;
  assert.ok(listed.includes(`href="/moderate/writer?comment=${id}"`));
  const page = await anna.get(`/moderate/writer?comment=${id}`);
  assert.ok(page.payload.includes('Kommentarer: 2.') && !page.payload.includes('Hemligt'));
  const file = await anna.get(`/moderate/writer.json?comment=${id}`);
  assert.equal(file.headers['content-disposition'], `attachment; filename="${id}.json"`);
  assert.deepEqual(
    file.json<{ comments: { text: string }[] }>().comments.map(({ text }) => text),
    ['Hemligt', 'Hemligt igen'],
  );
  // Only with the form of the page.
  assert.equal((await anna.post('/moderate/writer', { comment: id, token: 'x' })).statusCode, 403);
  assert.equal((await reader.read()).count, 3);
  const back = `/moderate/writer?comment=${id}`;
  const erased = await anna.post('/moderate/writer', { comment: id, token: anna.token, back });
  assert.equal(erased.statusCode, 303);
  const told = (await anna.get(erased.headers.location ?? '')).payload;
  assert.ok(told.includes('Allt av en skribent raderat.') && !told.includes('name="entry"'), 'it cannot be undone');
  const { items, count } = await reader.read();
  assert.deepEqual([count, items.map(({ text }) => text), items[0]?.replies?.items[0]?.text], [1, [''], 'Svar']);
  const [line] = (await anna.json<{ items: AuditRow[] }>('/moderate/log')).items;
  assert.deepEqual([line?.action, line?.moderator, line?.comment], ['erase-writer', 'anna', id]);
  const undone = await anna.post('/moderate/undo', { token: anna.token, entry: line?.id ?? '' });
  assert.ok(undone.headers.location?.includes('not=not-so'));
  // Of whom nobody knows any more who it was.
  for (const path of ['writer', 'writer.json'])
    assert.equal((await anna.get(`/moderate/${path}?comment=${id}`)).statusCode, 404, path);
  assert.equal((await app.inject(`/moderate/writer.json?comment=${id}`)).statusCode, 303);
});

test('each decision has its date, which no name runs into from right to left, and each page has a heading', async (t) => {
  const { anna, reader } = await openModeration(t, { file: join(temporaryFolder(t), 'comments.db') });
  const { comment } = await reader.write('Hej');
  await anna.act('remove', [`${comment.id}:1`]);
  await anna.post('/moderate/actions', { token: anna.token, action: 'block-word', word: 'spam' });
  const removed = (await anna.get('/moderate?list=removed')).payload;
  assert.match(removed, /<p class="state">Borttagen av <bdi>anna<\/bdi>, <time datetime="2020-01-01T/);
  assert.match((await anna.get('/moderate/blocked')).payload, /<span><bdi>anna<\/bdi>, <time datetime="2020-01-01T/);
  for (const path of ['counters?counter=none', 'writer?comment=none']) {
    const { statusCode, payload } = await anna.get(`/moderate/${path}`);
    assert.equal(statusCode, 404);
    assert.match(payload, /<h1>[^<]+<\/h1>/, path);
  }
});

test('an answer is not published without its line in the log', async (t) => {
  const file = join(temporaryFolder(t), 'comments.db');
  const { anna, comments, reader } = await openModeration(t, { file });
  const { comment } = await reader.write('Hej');
  await comments.store.write((db) =>
    sql`create trigger full before insert on audit begin select raise(abort, 'no room'); end`.execute(db),
  );
  const answer = { text: 'Svar', thread: 'one', key: randomUUID() };
  const chosen = `${comment.id}:1`;
  await anna.act('answer', [chosen], answer);
  assert.equal((await reader.read()).count, 1);
  await comments.store.write((db) => sql`drop trigger full`.execute(db));
  const { entries } = await anna.act<{ entries: string[] }>('answer', [chosen], answer);
  assert.equal(entries.length, 1);
  assert.equal((await reader.read()).count, 2);
});
