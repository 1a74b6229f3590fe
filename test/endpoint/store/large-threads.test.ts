/** What a page of a very large thread costs: rows that are looked at, because a time would depend on the machine. */
import assert from 'node:assert/strict';
import { CompiledQuery, Kysely, sql } from 'kysely';
import { readFirstBelow, readTop } from '../../../endpoint/store/thread-pages.js';
import { postgresDialect } from '../../../endpoint/store/postgres.js';
import { sqliteDialect } from '../../../endpoint/store/sqlite.js';
import type { DatabasePlace, Store } from '../../../endpoint/store/store.js';
import type { Tables } from '../../../endpoint/store/tables.js';
import { addThreads } from '../../../endpoint/store/threads.js';
import { openUntilEnd, testOnEach } from '../databases.js';

/** Ids as they sort; the second half of a thread's comments answers its first one. */
const idOf = (thread: string, number: number): string => `${thread}${String(number).padStart(9, '0')}`;

/** In steps, because no statement may take long. */
const fill = async (store: Store, thread: string, size: number): Promise<void> => {
  const root = idOf(thread, 1);
  for (let from = 1; from <= size; from += 10_000) {
    const to = Math.min(size, from + 9_999);
    await store.write((db) =>
      sql`
        with recursive numbers (number) as (
          select ${sql.lit(from)} union all select number + 1 from numbers where number < ${sql.lit(to)}
        )
        insert into comments (id, thread, root, parent, text, created, status, replies, writer)
        select
          ${thread} || substr(cast(1000000000 + number as text), 2),
          ${thread},
          case when number > ${sql.lit(size / 2)} then ${root} end,
          case when number > ${sql.lit(size / 2)} then ${root} end,
          'Hej', '2020-01-01T12:00:00.000Z', 'published',
          case when number = 1 then ${sql.lit(size / 2)} else 0 end,
          'w'
        from numbers`.execute(db),
    );
  }
};

interface PlanNode {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

const rowsOf = (node: PlanNode): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'] +
  (node.Plans ?? []).reduce((sum, plan) => sum + rowsOf(plan), 0);

/** What a page of the thread asks, by the functions that the endpoint asks with. */
const askPages = async (place: DatabasePlace, engine: Store['engine'], thread: string, size: number) => {
  const asked: CompiledQuery[] = [];
  const db = new Kysely<Tables>({
    dialect: 'url' in place ? postgresDialect(place.url) : sqliteDialect(place.file),
    log: ({ query }) => {
      asked.push(query);
    },
  });
  const store = { engine, read: (query: (from: typeof db) => unknown) => query(db) } as unknown as Store;
  const [root, middle] = [idOf(thread, 1), idOf(thread, size / 4)];
  for (const sort of ['newest', 'oldest', 'top'] as const) {
    for (const after of [undefined, { id: middle, likes: 0 }]) {
      assert.equal((await readTop(store, { thread, sort, limit: 20, after })).rows.length, 20);
    }
  }
  assert.equal((await readFirstBelow(store, [root, middle], 20)).length, 20);
  // A copy: the log goes on.
  return { db, asked: [...asked] };
};

testOnEach('a page looks at as many rows of a hundred thousand comments as of a hundred', async (t, place) => {
  const store = await openUntilEnd(t, place);
  await addThreads(store, ['large', 'small']);
  await fill(store, 'large', 100_000);
  await fill(store, 'small', 100);
  const costs: unknown[][] = [];
  for (const [thread, size] of [
    ['small', 100],
    ['large', 100_000],
  ] as const) {
    const { db, asked } = await askPages(place, store.engine, thread, size);
    t.after(() => db.destroy());
    if (store.engine === 'postgres') await sql`analyze comments`.execute(db);
    const of: unknown[] = [];
    for (const { sql: text, parameters } of asked) {
      const explain = store.engine === 'postgres' ? 'explain (analyze, format json)' : 'explain query plan';
      const { rows } = await db.executeQuery<Record<string, unknown>>(
        CompiledQuery.raw(`${explain} ${text}`, [...parameters]),
      );
      if (store.engine === 'postgres') {
        const [{ Plan }] = rows[0]?.['QUERY PLAN'] as [{ Plan: PlanNode }];
        assert.ok(rowsOf(Plan) < 300, `${String(rowsOf(Plan))} rows for ${text}`);
        of.push(text);
      } else {
        const steps = rows.map(({ detail }) => String(detail));
        for (const step of steps) assert.doesNotMatch(step, /^SCAN (?!top|weighed|\(subquery)/, text);
        if (text.includes('limit') && !text.includes('json'))
          assert.ok(
            steps.every((step) => !step.includes('TEMP B-TREE')),
            text,
          );
        of.push(steps);
      }
    }
    costs.push(of);
  }
  assert.equal(costs[0]?.length, 7);
  assert.deepEqual(costs[0], costs[1]);
});
