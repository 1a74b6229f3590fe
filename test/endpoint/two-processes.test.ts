/** What holds only if the database itself decides: two real endpoint processes, and processes that are killed. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readComment } from '../../endpoint/store/comments.js';
import { placeOf, type DatabasePlace } from '../../endpoint/store/store.js';
import type { Liked, Posted, Thread } from '../../src/model/comment-box.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { databases, openUntilEnd, postgres, testOnEach } from './databases.js';
import { settingsOf, startEndpoint, type EndpointProcess } from './endpoint-process.js';

interface Sent {
  key: string;
  text: string;
  writer: string;
}

interface Answered {
  status: number;
  body: string;
}

const makePost = (): Sent => ({ key: randomUUID(), text: `Hej ${randomUUID()}`, writer: randomUUID() });

const post = async (origin: string, { key, ...body }: Sent): Promise<Answered> => {
  const answer = await fetch(`${origin}/api/threads/a/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.text() };
};

const read = async (origin: string): Promise<Thread> => {
  const answer = await fetch(`${origin}/api/threads/a/comments?limit=200`);
  assert.equal(answer.status, 200);
  return (await answer.json()) as Thread;
};

/** All texts of the thread, page by page. */
const readTexts = async (origin: string): Promise<string[]> => {
  const texts: string[] = [];
  for (let next: string | null = '/api/threads/a/comments?limit=200'; next;) {
    const page: Thread = (await (await fetch(origin + next)).json()) as Thread;
    texts.push(...page.items.map(({ text }) => text));
    next = page.next;
  }
  return texts;
};

const settingsFor = (t: TestContext, place: DatabasePlace): Record<string, string> => ({
  ...settingsOf(t),
  SPRID_RATE_LIMIT_WRITE: '0',
  SPRID_RATE_LIMIT_READ: '0',
  ...('url' in place ? { SPRID_DATABASE_URL: place.url } : { SPRID_DATA: join(place.file, '..') }),
});

/** Two processes that start at the same time on an empty database. */
const startTwo = async (t: TestContext, place: DatabasePlace): Promise<string[]> => {
  const settings = settingsFor(t, place);
  const processes = await Promise.all([startEndpoint(t, settings), startEndpoint(t, settings)]);
  return Promise.all(processes.map((endpoint) => endpoint.origin()));
};

const spread = <Result>(origins: string[], times: number, ask: (origin: string, turn: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: times }, (_, turn) => ask(origins[turn % origins.length] as string, turn)));

testOnEach('two processes on one database save one comment once, and count exactly', async (t, place) => {
  const origins = await startTwo(t, place);

  const same = makePost();
  const equal = await spread(origins, 20, (origin) => post(origin, same));
  assert.deepEqual(new Set(equal.map(({ status }) => status)), new Set([201]));
  assert.equal(new Set(equal.map(({ body }) => body)).size, 1, 'twenty equal answers');
  const { comment } = JSON.parse(equal[0]?.body ?? '') as Posted;
  for (const origin of origins) assert.equal((await read(origin)).count, 1);

  const bodies = await spread(origins, 20, (origin, turn) => post(origin, { ...same, text: `Annat ${String(turn)}` }));
  assert.deepEqual(new Set(bodies.map(({ status }) => status)), new Set([422]));

  const like = async (origin: string, writer: string, method: string): Promise<Liked> => {
    const answer = await fetch(`${origin}/api/comments/${comment.id}/like`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ writer }),
    });
    assert.equal(answer.status, 200);
    return (await answer.json()) as Liked;
  };
  const writers = Array.from({ length: 20 }, () => randomUUID());
  const likes = await spread(origins, 20, (origin, turn) => like(origin, writers[turn] as string, 'PUT'));
  assert.deepEqual(
    likes.map((liked) => liked.likes).sort((one, other) => one - other),
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  await spread(origins, 20, (origin, turn) => like(origin, writers[turn % 5] as string, 'DELETE'));
  for (const origin of origins) assert.equal((await read(origin)).items[0]?.likes, 15);

  const posts = Array.from({ length: 40 }, makePost);
  const saved = await spread(origins, 40, (origin, turn) => post(origin, posts[turn] as Sent));
  assert.ok(saved.every(({ status }) => status === 201));
  const replies = await spread(origins, 20, (origin) =>
    post(origin, { ...makePost(), parent: comment.id } as unknown as Sent),
  );
  assert.ok(replies.every(({ status }) => status === 201));
  for (const origin of origins) {
    const { count, items } = await read(origin);
    assert.equal(count, 61);
    assert.equal(items.length, 41);
    assert.equal(items.find(({ id }) => id === comment.id)?.replies?.count, 20);
  }
});

for (const { name, make } of databases) {
  test(`killed in the middle of posts five times, it loses none and doubles none [${name}]`, async (t) => {
    const place = await make(t);
    const settings = settingsFor(t, place);
    const acknowledged: Sent[] = [];
    const unanswered: Sent[] = [];
    for (let round = 0; round < 5; round++) {
      const endpoint: EndpointProcess = await startEndpoint(t, settings);
      const origin = await endpoint.origin();
      // What was under way when it was killed is sent again, as an outbox does, and may have been saved.
      for (const sent of unanswered.splice(0)) {
        assert.equal((await post(origin, sent)).status, 201);
        acknowledged.push(sent);
      }
      let killed: Promise<void> | undefined;
      let answered = 0;
      const client = async (): Promise<void> => {
        while (!killed) {
          const sent = makePost();
          const answer = await post(origin, sent).catch(() => undefined);
          if (answer?.status === 201) acknowledged.push(sent);
          else unanswered.push(sent);
          // At another moment in each round, and by the count and not by the clock.
          if (++answered === 20 + round * 6) killed = endpoint.kill();
        }
      };
      await Promise.all(Array.from({ length: 8 }, client));
      await killed;
    }
    const endpoint = await startEndpoint(t, settings);
    const origin = await endpoint.origin();
    const before = await readTexts(origin);
    for (const { text } of acknowledged) {
      assert.equal(before.filter((other) => other === text).length, 1, 'what was acknowledged is there once');
    }
    for (const sent of unanswered) assert.equal((await post(origin, sent)).status, 201);
    const after = await readTexts(origin);
    const all = [...acknowledged, ...unanswered].map(({ text }) => text);
    assert.deepEqual([...after].sort(), all.sort(), 'and what was sent again is there once too');
    assert.equal((await read(origin)).count, all.length);
    assert.ok(acknowledged.length > 100);
  });
}

test('two processes that start at once end up with one secret, which only its owner may read', async (t) => {
  const place = placeOf(join(settingsOf(t).SPRID_DATA ?? '', 'comments.db'));
  const origins = await startTwo(t, place);
  assert.ok('file' in place);
  const path = join(place.file, '../secret');
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.match(readFileSync(path, 'utf8'), /^[\w-]{43}\n$/);
  const { body } = await post(origins[0] ?? '', makePost());
  const { comment, capability } = JSON.parse(body) as Posted;
  const removed = await fetch(`${origins[1] ?? ''}/api/comments/${comment.id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${capability}` },
  });
  assert.equal(removed.status, 204);
  const store = await openUntilEnd(t, place);
  assert.equal((await readComment(store, comment.id))?.status, 'removed');
});

testOnEach('a process with another secret is refused, because it would save the same post again', async (t, place) => {
  const settings = settingsFor(t, place);
  const first = await startEndpoint(t, { ...settings, SPRID_SECRET: 'the secret of the first' });
  await first.origin();
  const second = await startEndpoint(t, { ...settings, SPRID_SECRET: 'the secret of the second' });
  assert.equal(await second.ended(), 1);
  assert.match(second.err, /^SPRID_SECRET is not the secret that the database was begun with: [^\n]+\n$/);
});

testOnEach('two processes take one of two figures for the same day, and both show it', async (t, place) => {
  const settings = { ...settingsFor(t, place), SPRID_PUBLISHER_TOKENS: 'anna:the-token-of-anna-1' };
  const processes = await Promise.all([startEndpoint(t, settings), startEndpoint(t, settings)]);
  const origins = await Promise.all(processes.map((endpoint) => endpoint.origin()));
  const publish = async (origin: string, value: number, revises?: number): Promise<Answered> => {
    const answer = await fetch(`${origin}/api/jobs/b/points`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: 'Bearer the-token-of-anna-1' },
      body: JSON.stringify({ date: '2020-12-31', value, ...(revises !== undefined && { revises }) }),
    });
    return { status: answer.status, body: await answer.text() };
  };
  const figures = (): Promise<(number | null)[]> =>
    Promise.all(
      origins.map(async (origin) => ((await (await fetch(`${origin}/api/jobs/b`)).json()) as JobsProgress).value),
    );
  for (const [round, revises] of [undefined, 1].entries()) {
    const answers = await spread(origins, 10, (origin, turn) =>
      publish(origin, 100 * (round + 1) + (turn % 2), revises),
    );
    const taken = answers.filter(({ status }) => status === 200);
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200, 409]));
    assert.equal(new Set(taken.map(({ body }) => body)).size, 1, 'those who said the same have the same answer');
    const { value } = JSON.parse(taken[0]?.body ?? '') as JobsProgress;
    assert.deepEqual(await figures(), [value, value]);
  }
});

test('a process that reaches PostgreSQL by its socket reads what another has written by TCP', async (t) => {
  const server = await postgres();
  const database = await server.makeDatabase();
  const settings = settingsOf(t);
  const start = async (url: string): Promise<string> =>
    (await startEndpoint(t, { ...settings, SPRID_DATABASE_URL: url })).origin();
  const byTcp = await start(server.url(database));
  const bySocket = await start(server.socketUrl(database));
  for (const [writer, reader] of [
    [byTcp, bySocket],
    [bySocket, byTcp],
  ] as const) {
    const sent = makePost();
    assert.equal((await post(writer, sent)).status, 201);
    assert.ok((await readTexts(reader)).includes(sent.text));
  }
});
