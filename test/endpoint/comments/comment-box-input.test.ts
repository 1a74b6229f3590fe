import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { makeCommentId } from '../../../endpoint/store/comment-id.js';
import { publishComment } from '../../../endpoint/store/review.js';
import type { Posted } from '../../../src/model/comment-box.js';
import type { Problem } from '../../../src/model/problem.js';
import { openCommentSite, Reader, threads } from '../comments-site.js';
import { testOnEach } from '../databases.js';

const fine = { text: 'Hej', writer: '00000000-0000-4000-8000-000000000001' };
const tooMany = 'must have at most 4000 characters; it has 4001.';

const piledMarks = 'has more marks on a letter than any script needs.';

const bodies: [title: string, body: unknown, pointer: string, detail?: string][] = [
  ['no text', { ...fine, text: undefined }, '/text', 'is missing.'],
  ['null for a text', { ...fine, text: null }, '/text', 'must be a text.'],
  ['a number for a text', { ...fine, text: 5 }, '/text', 'must be a text.'],
  ['a list for a text', { ...fine, text: ['Hej'] }, '/text', 'must be a text.'],
  ['an object for a text', { ...fine, text: { toString: 'x' } }, '/text', 'must be a text.'],
  ['an empty text', { ...fine, text: '' }, '/text'],
  ['a text of spaces', { ...fine, text: ' \n\t ' }, '/text'],
  ['a text of controls', { ...fine, text: '\u0000\u0007\u202e' }, '/text'],
  ['a text of unpaired surrogates', { ...fine, text: '\udfff\ud800' }, '/text'],
  ['a text that cannot be seen', { ...fine, text: '\u200b\u3164' }, '/text'],
  ['a text that is too long', { ...fine, text: 'x'.repeat(4001) }, '/text', tooMany],
  ['a text of too many emoji', { ...fine, text: '😀'.repeat(4001) }, '/text', tooMany],
  ['too many lines', { ...fine, text: 'x\n'.repeat(201) }, '/text', 'must have at most 200 lines.'],
  ['marks piled on a letter', { ...fine, text: `Hej e${'\u0334'.repeat(50)}` }, '/text', piledMarks],
  ['null for a name', { ...fine, name: null }, '/name', 'must be a text.'],
  ['a number for a name', { ...fine, name: 1 }, '/name', 'must be a text.'],
  ['a name that is too long', { ...fine, name: 'x'.repeat(61) }, '/name'],
  ['a name of piled marks', { ...fine, name: `Z${'\u0334'.repeat(9)}` }, '/name', piledMarks],
  ['a name that cannot be seen', { ...fine, name: '\u202e' }, '/name'],
  ['no writer', { ...fine, writer: undefined }, '/writer'],
  ['null for a writer', { ...fine, writer: null }, '/writer', 'must be a text.'],
  ['a writer that is no UUID', { ...fine, writer: 'Ada' }, '/writer'],
  ['a writer with more behind', { ...fine, writer: `${fine.writer}\n` }, '/writer'],
  ['null for a parent', { ...fine, parent: null }, '/parent', 'must be a text.'],
  ['a parent that is no id', { ...fine, parent: "' or 1=1 --" }, '/parent'],
  ['a parent that is not there', { ...fine, parent: makeCommentId(Date.now()) }, '/parent'],
  ['a list for a body', [fine], ''],
  ['null for a body', null, ''],
  ['a text for a body', 'Hej', ''],
];

testOnEach('what a comment must not be is named, and nothing is saved', async (t, place) => {
  const { app, comments } = await openCommentSite(t, place);
  for (const [title, body, pointer, detail] of bodies) {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/threads/one/comments',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      payload: JSON.stringify(body),
    });
    assert.equal(answer.statusCode, 400, title);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    const problem = answer.json<Problem>();
    assert.equal(problem.type, '/problems/invalid-request', title);
    assert.deepEqual(
      problem.errors?.map((fault) => fault.pointer),
      [pointer],
      title,
    );
    if (detail) assert.equal(problem.errors?.[0]?.detail, detail, title);
  }
  for (const table of ['comments', 'keys'] as const) {
    assert.deepEqual(await comments.store.read((db) => db.selectFrom(table).selectAll().execute()), []);
  }
});

const requests: {
  title: string;
  headers?: Record<string, string>;
  payload?: string | Buffer;
  status: number;
  type: string;
  names?: string;
}[] = [
  {
    title: 'a content type that is not JSON',
    headers: { 'content-type': 'text/plain' },
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    title: 'a form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'text=Hej',
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    title: 'another charset',
    headers: { 'content-type': 'application/json; charset=iso-8859-1' },
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    title: 'another charset, in quotation marks and other words',
    headers: { 'content-type': 'application/json;  Charset = "UTF-16"' },
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    title: 'a compressed body',
    headers: { 'content-encoding': 'gzip' },
    payload: gzipSync(JSON.stringify(fine)),
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    title: 'bytes that are no UTF-8',
    payload: Buffer.from(JSON.stringify({ ...fine, text: 'Blåbär' }), 'latin1'),
    status: 400,
    type: 'invalid-request',
    names: '',
  },
  { title: 'JSON that is none', payload: '{"text":', status: 400, type: 'invalid-request' },
  { title: 'no body', payload: '', status: 400, type: 'invalid-request' },
  { title: 'two megabytes', payload: `{"text":"${'x'.repeat(2e6)}"}`, status: 413, type: 'too-large' },
  {
    title: 'a key that is no UUID',
    headers: { 'idempotency-key': '1' },
    status: 400,
    type: 'invalid-request',
    names: '/Idempotency-Key',
  },
  {
    title: 'no key',
    headers: { 'idempotency-key': '' },
    status: 400,
    type: 'invalid-request',
    names: '/Idempotency-Key',
  },
];

testOnEach('what a request must not be is a problem, and nothing is saved', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place);
  for (const { title, headers, payload = JSON.stringify(fine), status, type, names } of requests) {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/threads/one/comments',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      payload,
    });
    const problem = answer.json<Problem>();
    assert.deepEqual([answer.statusCode, problem.type], [status, `/problems/${type}`], title);
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    if (names !== undefined) assert.equal(problem.errors?.[0]?.pointer, names);
  }
  assert.equal((await reader.read()).count, 0);
  for (const charset of ['utf-8', '"UTF-8"', 'utf8']) {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/threads/one/comments',
      headers: { 'content-type': `application/json; charset=${charset}`, 'idempotency-key': randomUUID() },
      payload: JSON.stringify({ ...fine, text: 'Blåbär' }),
    });
    assert.deepEqual([answer.statusCode, answer.json<Posted>().comment.text], [201, 'Blåbär']);
  }
});

testOnEach('every faulty field is named at once', async (t, place) => {
  const { reader } = await openCommentSite(t, place, { names: 'required' });
  const answer = await reader.post({ text: '', name: '  ', parent: 1, writer: 'x' });
  assert.deepEqual(
    answer.json<Problem>().errors?.map(({ pointer }) => pointer),
    ['/text', '/name', '/parent', '/writer'],
  );
});

testOnEach('a parent must be published and in the same thread', async (t, place) => {
  const { reader, comments } = await openCommentSite(t, place);
  const elsewhere = await reader.write('Annan tråd', undefined, threads.other);
  const removed = await reader.write('Borta');
  await reader.own('DELETE', removed);
  const { reader: moderated } = await openCommentSite(t, place, { ...comments, moderation: 'all' });
  const held = await moderated.write('Hållen');
  for (const parent of [elsewhere, removed, held]) {
    const answer = await reader.post({ text: 'Svar', parent: parent.comment.id });
    assert.equal(answer.statusCode, 400);
    assert.equal(answer.json<Problem>().errors?.[0]?.pointer, '/parent');
  }
  await publishComment(comments.store, held.comment.id, 1);
  assert.equal((await reader.post({ text: 'Svar', parent: held.comment.id })).statusCode, 201);
});

testOnEach('a name that must be given is asked for, and an empty one is none where it need not', async (t, place) => {
  const { reader } = await openCommentSite(t, place, { names: 'required' });
  assert.equal((await reader.post({ text: 'Hej' })).json<Problem>().errors?.[0]?.pointer, '/name');
  assert.equal((await reader.post({ text: 'Hej', name: 'Ada' })).statusCode, 201);
  assert.equal((await reader.read()).names, 'required');
  const { reader: free } = await openCommentSite(t, place);
  const { comment } = (await free.post({ text: 'Hej', name: '' })).json<Posted>();
  assert.deepEqual(Object.keys(comment.author), ['number']);
});

testOnEach('the longest text and name are taken whole', async (t, place) => {
  const { reader } = await openCommentSite(t, place);
  const body = { text: '😀'.repeat(4000), name: 'å'.repeat(60) };
  const { comment } = (await reader.post(body)).json<Posted>();
  assert.deepEqual([comment.text, comment.author.name], [body.text, body.name]);
  assert.equal((await reader.read()).items[0]?.text, body.text);
});

testOnEach('words of every script are kept letter by letter, also as an edit and as a name', async (t, place) => {
  const { reader } = await openCommentSite(t, place);
  const said = 'လျှော့ချ ཧྐྵྨླྺྼྻྂ בְּרֵאשִׁ֖ית ที่น้ำ nghiễm'.normalize('NFC');
  const posted = (await reader.post({ text: said.normalize('NFD'), name: 'လျှော့ချ' })).json<Posted>();
  assert.deepEqual([posted.comment.text, posted.comment.author.name], [said, 'လျှော့ချ']);
  assert.equal((await reader.own('PATCH', posted, `${said}!`)).statusCode, 200);
  assert.equal((await reader.read()).items[0]?.text, `${said}!`);
  const refused = await reader.own('PATCH', posted, `e${'\u0301'.repeat(20)}`);
  assert.deepEqual([refused.statusCode, refused.json<Problem>().errors?.[0]?.detail], [400, piledMarks]);
});

testOnEach('names of a prototype and unknown fields do nothing', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place);
  const send = (payload: string) =>
    app.inject({
      method: 'POST',
      url: '/api/threads/one/comments',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      payload,
    });
  const { writer } = fine;
  assert.equal((await send(`{"__proto__":{"text":"Hej","writer":"${writer}"}}`)).statusCode, 400);
  assert.equal((await send(`{"constructor":{"prototype":{"text":"x"}},"writer":"${writer}"}`)).statusCode, 400);
  const extra = await send(
    `{"text":"Hej","writer":"${writer}","role":"publisher","status":"published","likes":99,"id":"x"}`,
  );
  assert.equal(extra.statusCode, 201);
  const { comment } = extra.json<Posted>();
  assert.deepEqual([Object.keys(comment.author), comment.likes], [['number'], 0]);
  assert.equal((await reader.read()).count, 1);
});

testOnEach('a query that was made up is refused, and names the parameter', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place);
  const { comment } = await reader.write('Hej');
  const good = Buffer.from(comment.id).toString('base64url');
  const cases: [string, number, string?][] = [
    ['cursor=x', 400, '/cursor'],
    [`cursor=${good}x`, 400, '/cursor'],
    [`cursor=${good}%20`, 400, '/cursor'],
    [`cursor=${Buffer.from(`${comment.id}' or 1`).toString('base64url')}`, 400, '/cursor'],
    [`cursor=${'x'.repeat(101)}`, 400, '/cursor'],
    ['limit=0', 400, '/limit'],
    ['limit=201', 400, '/limit'],
    ['limit=x', 400, '/limit'],
    ['limit=1.5', 400, '/limit'],
    ['sort=likes', 400, '/sort'],
    ['root=x', 400, '/root'],
    [`root=${makeCommentId(Date.now())}`, 404],
    [`cursor=${good}`, 200],
    [`root=${comment.id}`, 200],
  ];
  for (const [query, status, pointer] of cases) {
    const answer = await app.inject(`/api/threads/one/comments?${query}`);
    assert.equal(answer.statusCode, status, query);
    if (pointer) assert.equal(answer.json<Problem>().errors?.[0]?.pointer, pointer, query);
  }
  const other = await reader.write('Annan tråd', undefined, threads.other);
  assert.equal((await app.inject(`/api/threads/one/comments?root=${other.comment.id}`)).statusCode, 404);
});

testOnEach('what is sent to change or like a comment is checked as well', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place);
  const posted = await reader.write('Hej');
  const url = `/api/comments/${posted.comment.id}`;
  const headers = { authorization: `Bearer ${posted.capability}` };
  for (const payload of [{}, { text: null }, { text: 'x'.repeat(4001) }, []]) {
    assert.equal((await app.inject({ method: 'PATCH', url, headers, payload })).statusCode, 400);
  }
  for (const method of ['PUT', 'DELETE'] as const) {
    for (const payload of [{}, { writer: 'x' }, { writer: null }, []]) {
      assert.equal((await app.inject({ method, url: `${url}/like`, payload })).statusCode, 400);
    }
    assert.equal((await app.inject({ method, url: `${url}/like` })).statusCode, 400, 'no body');
  }
  for (const id of ['x', '%00', '__proto__', makeCommentId(Date.now())]) {
    assert.equal((await app.inject(`/api/comments/${id}`)).statusCode, 404);
    assert.equal((await new Reader(app).like(id)).statusCode, 404);
  }
  const { items } = await reader.read();
  assert.deepEqual([items[0]?.text, items[0]?.likes], ['Hej', 0]);
});
