/** A body of no bytes and an empty parameter are none: clients, proxies and forms send both. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Problem } from '../../../src/model/problem.js';
import { commentsOf, Reader, threads } from '../comments-site.js';
import { makeSite, release } from '../example-site.js';

/** Sends no byte of a body, either chunked or by its length. */
const send = (
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  isChunked: boolean,
): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const length = isChunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': '0' };
    const sent = request({ port, host: '127.0.0.1', method, path, headers: { ...headers, ...length } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, body });
      });
    });
    sent.on('error', reject).end();
  });

test('a DELETE works whatever type its empty body has', async (t) => {
  const publisherTokens = [{ name: 'anna', token: 'the-token-of-anna-1' }];
  const { app } = await makeSite(
    t,
    { 'jobs/a.json': { value: 1, goal: 10 } },
    { comments: await commentsOf(t), publisherTokens },
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const reader = new Reader(app);
  const authorization = 'Bearer the-token-of-anna-1';
  for (const [type, isChunked] of [
    ['application/json', false],
    ['application/json', true],
    ['application/json; charset=utf-8', false],
    ['text/plain;charset=UTF-8', false],
    ['application/x-www-form-urlencoded', false],
    ['none at all', false],
  ] as const) {
    const { comment, capability } = await reader.write('Hej');
    const headers = { authorization: `Bearer ${capability}`, 'content-type': type };
    const removed = await send(port, 'DELETE', `/api/comments/${comment.id}`, headers, isChunked);
    assert.deepEqual(removed, { status: 204, body: '' }, type);
    assert.equal((await reader.read()).count, 0);
  }
  const published = await app.inject({
    method: 'PUT',
    url: '/api/jobs/a/points',
    headers: { authorization },
    payload: { date: '2019-12-31', value: 5 },
  });
  assert.equal(published.statusCode, 200, published.payload);
  const withdrawn = await send(
    port,
    'DELETE',
    '/api/jobs/a/points/2019-12-31?revises=1',
    { authorization, 'content-type': 'application/json' },
    false,
  );
  assert.equal(withdrawn.status, 200, withdrawn.body);
});

test('what needs a body names that it is missing, with and without a type', async (t) => {
  const { app } = await makeSite(t, {}, { comments: await commentsOf(t) });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const { comment, capability } = await new Reader(app).write('Hej');
  for (const [method, path] of [
    ['POST', `/api/threads/${threads.one}/comments`],
    ['PATCH', `/api/comments/${comment.id}`],
    ['PUT', `/api/comments/${comment.id}/like`],
    ['DELETE', `/api/comments/${comment.id}/like`],
    ['POST', '/api/writer/export'],
    ['POST', '/api/writer/erase'],
  ] as const)
    for (const type of [{}, { 'content-type': 'application/json' }, { 'content-type': 'text/plain' }]) {
      const headers = { authorization: `Bearer ${capability}`, 'idempotency-key': randomUUID(), ...type };
      const { status, body } = await send(port, method, path, headers, false);
      assert.equal(status, 400, `${method} ${path} ${JSON.stringify(type)} ${body}`);
      const { errors } = JSON.parse(body) as Problem;
      assert.deepEqual(errors, [{ pointer: '', detail: 'must be a JSON object.' }]);
    }
});

for (const [path, empty] of [
  ['/oembed?url=https%3A%2F%2Fnews.example%2Fa', 'maxwidth=&maxheight=&format='],
  ['/embed/a', 'theme=&accent=&lang=&variant='],
  ['/embed/c', 'variant='],
  ['/api/releases', 'tag=&language=&cursor=&limit='],
  ['/api/threads/a/comments', 'limit=&sort=&cursor=&root=&at='],
  ['/api/jobs/c.svg', 'lang=&theme=&accent='],
  ['/api/jobs/c.txt', 'lang='],
  ['/a/card.png', 'accent='],
  ['/news', 'tag=&language=&cursor='],
  ['/docs/search', 'q='],
] as const)
  test(`${path} takes empty parameters as none`, async (t) => {
    const files = { 'releases/a.json': release('a'), 'jobs/c.json': { value: 742, goal: 1000, label: 'Nya jobb' } };
    const { app } = await makeSite(t, files, { comments: await commentsOf(t) });
    const plain = await app.inject(path);
    assert.equal(plain.statusCode, 200, plain.payload);
    const answer = await app.inject(`${path}${path.includes('?') ? '&' : '?'}${empty}`);
    assert.equal(answer.statusCode, 200, answer.payload);
    const without = (text: string): string => text.replaceAll(/nonce-[^'"]+/g, '');
    assert.equal(without(answer.payload), without(plain.payload));
  });
