/** How often the database is asked: counted, because a time would depend on the machine. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { saveComment } from '../../../endpoint/store/posts.js';
import type { Store } from '../../../endpoint/store/store.js';
import { addThreads, threadReader } from '../../../endpoint/store/threads.js';
import { openUntilEnd, postgres, testOnEach } from '../databases.js';
import { countTrips, type PostgresTrips } from '../postgres-trips.js';
import { examplePost } from './example-post.js';

const openCounted = async (t: TestContext): Promise<{ store: Store; trips: PostgresTrips }> => {
  const server = await postgres();
  const { url, trips } = await countTrips(t, server.url(await server.makeDatabase()));
  const store = await openUntilEnd(t, { url });
  await addThreads(store, ['a', 'b', 'c']);
  return { store, trips };
};

testOnEach(
  'all who ask for a thread in one turn share one question, and who comes later has the next',
  async (t, place) => {
    const store = await openUntilEnd(t, place);
    await addThreads(store, ['a', 'b']);
    await saveComment(store, examplePost());
    const ask = store.readThreads.bind(store);
    const questions = t.mock.method(store, 'readThreads');
    const read = threadReader(store);
    const asked = Array.from({ length: 30 }, (_, index) => read(['a', 'b', 'none'][index % 3] as string));
    const [one, other, none] = await Promise.all(asked);
    assert.deepEqual([one?.count, other?.count, none], [1, 0, undefined]);
    assert.deepEqual(
      questions.mock.calls.map(({ arguments: [ids] }) => ids),
      [['a', 'b', 'none']],
    );
    // Whoever comes once a question is sent does not share its answer.
    let sent = (): void => undefined;
    const isSent = new Promise<void>((resolve) => (sent = resolve));
    questions.mock.mockImplementationOnce((ids: readonly string[]) => {
      sent();
      return ask(ids);
    });
    const first = read('a');
    await isSent;
    await Promise.all([first, read('a'), read('b'), read('a')]);
    assert.deepEqual(
      questions.mock.calls.slice(1).map(({ arguments: [ids] }) => ids),
      [['a'], ['a', 'b']],
    );
  },
);

test('the versions of any number of threads are one trip to PostgreSQL, parsed once', async (t) => {
  const { store, trips } = await openCounted(t);
  await store.readThreads(['a']);
  trips.clear();
  for (let round = 0; round < 5; round += 1) await store.readThreads(['a', 'b', 'c']);
  assert.equal(trips.sent, 'BEBEBES'.repeat(5));
});

test('trips to PostgreSQL take turns, because its driver will not have them wait in it', async (t) => {
  const { store, trips } = await openCounted(t);
  const warnings: string[] = [];
  const warn = ({ message }: Error): number => warnings.push(message);
  process.on('warning', warn);
  t.after(() => process.off('warning', warn));
  trips.clear();
  const rows = await Promise.all(['a', 'b', 'none', 'c'].map((id) => store.readThreads([id])));
  assert.deepEqual(
    rows.map(([row]) => row?.id),
    ['a', 'b', undefined, 'c'],
  );
  // A warning comes one turn later.
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(warnings, []);
});

test('posts that come at once to a thread are one statement of PostgreSQL, in one trip', async (t) => {
  const { store, trips } = await openCounted(t);
  await saveComment(store, examplePost());
  trips.clear();
  await Promise.all(Array.from({ length: 20 }, () => saveComment(store, examplePost())));
  assert.equal(trips.count, 1);
  assert.equal((await store.readThreads(['a']))[0]?.count, 21);
});

testOnEach('posts that come at once to a thread are one change of it', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['a']);
  await Promise.all(Array.from({ length: 20 }, () => saveComment(store, examplePost())));
  const [thread] = await store.readThreads(['a']);
  assert.deepEqual([thread?.version, thread?.count], [1, 20]);
});
