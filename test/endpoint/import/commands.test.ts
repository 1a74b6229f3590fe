/** The two commands as processes: on both databases, beside an endpoint that runs, killed in the middle, and what they refuse. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setLike } from '../../../endpoint/store/likes.js';
import { rejectComment } from '../../../endpoint/store/review.js';
import type { DatabasePlace } from '../../../endpoint/store/store.js';
import type { Thread } from '../../../src/model/comment-box.js';
import { openUntilEnd, temporaryFolder, testOnEach } from '../databases.js';
import { EndpointProcess, programOf, runCommand, settingsOf, startEndpoint } from '../endpoint-process.js';
import { release } from '../example-site.js';
import { disqus, makeIsso, remark42, wxr } from './exports.js';
import { checkCounts } from './importing.js';

/** An endpoint with the releases `a` and `b` over this database. */
const settingsFor = (t: TestContext, place: DatabasePlace): Record<string, string> => ({
  ...settingsOf(t, { 'releases/b.json': release('b') }),
  SPRID_THREADS: 'gamla',
  ...('url' in place ? { SPRID_DATABASE_URL: place.url } : { SPRID_DATA: dirname(place.file) }),
});

const save = (t: TestContext, content: string | Buffer): string => {
  const path = join(temporaryFolder(t), 'export');
  writeFileSync(path, content);
  return path;
};

testOnEach(
  'a running endpoint shows what is imported, and an export of it is the same after an import',
  async (t, place) => {
    const settings = settingsFor(t, place);
    const endpoint = await startEndpoint(t, settings);
    const origin = await endpoint.origin();
    const read = async (): Promise<Thread> =>
      (await (await fetch(`${origin}/api/threads/a/comments`)).json()) as Thread;
    assert.equal((await read()).count, 0);
    const posts = Array.from({ length: 1200 }, (_, at) => ({
      id: String(at + 1),
      parent: at % 3 ? String(at - (at % 3) + 1) : '0',
      content: `Nummer ${String(at)}`,
      date_gmt: `2020-01-02 ${String(23 - Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00`,
      approved: at % 50 === 7 ? '0' : at % 30 === 6 ? 'trash' : '1',
    }));
    const path = save(t, wxr(posts));
    const { code, out, err } = await runCommand(t, 'import', settings, path);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^".*" is an export of WordPress\.\n +1,200 {2}comments were read\n/);
    const after = await read();
    assert.ok(after.count > 1000);
    assert.ok(after.items.some(({ text }) => text.startsWith('Nummer ')));
    const store = await openUntilEnd(t, place);
    await checkCounts(store);
    assert.match((await runCommand(t, 'import', settings, path)).out, / 0 {2}added/);

    const [liked, removed] = after.items
      .filter(({ replies, status }) => replies && status === 'published')
      .map(({ id }) => id);
    await setLike(store, liked ?? '', 'w', true);
    await rejectComment(store, removed ?? '', undefined);
    const exported = await runCommand(t, 'export-comments', settings);
    assert.equal(exported.err, '');
    const lines = exported.out.trimEnd().split('\n');
    assert.equal(lines[0], '{"sprid":"comments","version":1}');
    assert.ok(lines.length > after.count && !/"writer"|"number"|"links"/.test(exported.out));
    const file = join(temporaryFolder(t), 'ours.jsonl');
    assert.equal((await runCommand(t, 'export-comments', settings, '--thread', 'a', '--out', file)).code, 0);
    assert.equal(readFileSync(file, 'utf8'), exported.out);
    assert.match((await runCommand(t, 'export-comments', settings, '--out', file)).err, /is there already; nothing/);

    const other = settingsFor(t, { file: join(temporaryFolder(t), 'comments.db') });
    assert.equal((await runCommand(t, 'import', other, file)).code, 0);
    assert.equal((await runCommand(t, 'export-comments', other)).out, exported.out);
    await checkCounts(await openUntilEnd(t, { file: join(other.SPRID_DATA ?? '', 'comments.db') }));
  },
);

const many = 6000;
const texts = Array.from({ length: many }, (_, at) => `Nummer ${String(at)}`);
/** The number of the comment that it answers: chains of five. */
const above = (at: number): number | undefined => (at % 5 ? at : undefined);
const dated = (at: number): Date => new Date(1577934245000 + at * 1000);

/** The same comments, as each system exports them. */
const systems: Record<string, (path: string) => void> = {
  WordPress: (path) => {
    const comments = texts.map((content, at) => ({
      id: String(at + 1),
      parent: String(above(at) ?? 0),
      content,
      date_gmt: dated(at).toISOString().slice(0, 19).replace('T', ' '),
    }));
    writeFileSync(path, wxr(comments));
  },
  Disqus: (path) => {
    const posts = texts.map((text, at) => {
      const parent = above(at);
      return {
        id: String(at + 1),
        ...(parent !== undefined && { parent: String(parent) }),
        message: `<p>${text}</p>`,
        created: `${dated(at).toISOString().slice(0, 19)}Z`,
      };
    });
    writeFileSync(path, disqus(posts));
  },
  Isso: (path) => {
    const comments = texts.map((text, at) => {
      const parent = above(at);
      return { id: at + 1, ...(parent !== undefined && { parent }), text, created: dated(at).getTime() / 1000 };
    });
    makeIsso(path, comments, '/a', 'key');
  },
  Remark42: (path) => {
    const comments = texts.map((text, at) => ({
      id: `c${String(at + 1)}`,
      pid: at % 5 ? `c${String(at)}` : '',
      text,
      time: dated(at).toISOString(),
    }));
    writeFileSync(path, remark42(comments));
  },
};

for (const [system, write] of Object.entries(systems))
  testOnEach(
    `an import of ${system} that is killed in the middle goes on when it is run again, and doubles and loses nothing`,
    async (t, place) => {
      const settings = settingsFor(t, place);
      const path = join(temporaryFolder(t), 'export');
      write(path);
      const store = await openUntilEnd(t, place);
      const count = async (): Promise<number> =>
        (await store.read((db) => db.selectFrom('comments').select('id').execute())).length;
      const killed = EndpointProcess.during(t, programOf('commands/import'), settings, [path]);
      while ((await count()) < 500) {
        assert.equal(killed.process.exitCode, null, killed.err);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      await killed.kill();
      assert.ok((await count()) < many);
      await checkCounts(store);
      const { code, out } = await runCommand(t, 'import', settings, path);
      assert.equal(code, 0);
      assert.match(out, /\n +[1-9],?\d* {2}were there before/);
      await checkCounts(store);
      const rows = await store.read((db) =>
        db.selectFrom('comments').select(['id', 'parent', 'text']).orderBy('id').execute(),
      );
      assert.deepEqual(
        rows.map(({ text }) => text),
        texts,
      );
      assert.deepEqual(
        rows.map(({ parent }) => parent),
        rows.map((_, at) => (above(at) === undefined ? null : rows[at - 1]?.id)),
      );
      assert.match((await runCommand(t, 'import', settings, path)).out, / 0 {2}added/);
      assert.equal(await count(), many);
    },
  );

test('an import goes on when nobody reads what it says any more', async (t) => {
  const settings = settingsFor(t, { file: join(temporaryFolder(t), 'comments.db') });
  const path = save(t, wxr([{ id: '1', content: 'Hej' }]));
  const command = EndpointProcess.during(t, programOf('commands/import'), settings, [path]);
  command.process.stdout?.destroy();
  assert.deepEqual([await command.ended(), command.err], [0, '']);
  const store = await openUntilEnd(t, { file: join(settings.SPRID_DATA ?? '', 'comments.db') });
  assert.equal((await store.read((db) => db.selectFrom('comments').select('id').execute())).length, 1);
});

test('comments are put into one thread, or by a list, and what is wrong with these is said', async (t) => {
  const settings = settingsFor(t, { file: join(temporaryFolder(t), 'comments.db') });
  const path = save(t, wxr([{ id: '1', content: 'Hej' }], 'https://old.example/2015/hej/'));
  const first = await runCommand(t, 'import', settings, path, '--dry-run');
  assert.match(first.out, /\nhttps:\/\/old\.example\/2015\/hej\/,,1\n$/);
  // As a spreadsheet program saves it that calls UTF-16 "Unicode".
  const list = save(
    t,
    Buffer.from(
      '\ufeffaddress,thread,comments\nhttp://old.example/2015/hej,gamla,1\nhttps://old.example/x,,3\n',
      'utf16le',
    ),
  );
  const few = { ...settings, SPRID_RETENTION_DAYS: '30' };
  assert.match(
    (await runCommand(t, 'import', few, path, '--map', list)).out,
    / 0 {2}added\n +1 {2}are older than SPRID_RETENTION_DAYS keeps/,
  );
  assert.match((await runCommand(t, 'import', settings, path, '--map', list)).out, /1 {2}added/);
  const store = await openUntilEnd(t, { file: join(settings.SPRID_DATA ?? '', 'comments.db') });
  const rows = await store.read((db) => db.selectFrom('comments').select(['thread', 'text']).execute());
  assert.deepEqual(rows, [{ thread: 'gamla', text: 'Hej' }]);
  const again = await runCommand(t, 'import', settings, path, '--thread', 'b');
  assert.match(again.out, / 0 {2}added\n +1 {2}were there before/, 'the same comment is nowhere twice');
  for (const [args, says] of [
    [
      [path, '--thread', 'nowhere'],
      /^There is no thread "nowhere": it is neither a release nor named in SPRID_THREADS\.\n$/,
    ],
    [[path, '--map', '/none'], /^"\/none" cannot be read \(ENOENT\)\.\n$/],
    [[path, '--map', list, '--thread', 'a'], /^Use it as: npx sprid import /],
    [[path, '--site', 'not one'], /^--site "not one" is no address\. Use it as: npx sprid import /],
    [['/none'], /^"\/none" is not there\.\n$/],
    [[path, '--format', 'remark42'], /^".*" is no JSON in line 1\. What stands before that was read; /],
  ] as [string[], RegExp][]) {
    const { code, err } = await runCommand(t, 'import', settings, ...args);
    assert.equal(code, 1);
    assert.match(err, says);
  }
});

test('an export that cannot be is refused with a sentence', async (t) => {
  const folder = temporaryFolder(t);
  const settings = settingsFor(t, { file: join(folder, 'comments.db') });
  assert.match((await runCommand(t, 'export-comments', settings)).err, /^".*comments\.db" is not there\.\n$/);
  assert.equal(existsSync(join(folder, 'comments.db')), false);
  await openUntilEnd(t, { file: join(folder, 'comments.db') });
  assert.match((await runCommand(t, 'export-comments', settings, '--thread', 'x')).err, /^There is no thread "x"\.\n$/);
  assert.match(
    (await runCommand(t, 'export-comments', settings, '--out', '/none/x')).err,
    /was not written \(ENOENT\)/,
  );
  assert.match((await runCommand(t, 'export-comments', settings, '--all')).err, /Use it as: npx sprid export-comments/);
});
