/** Imports files into a database of a test, in this process. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { formats, recognize } from '../../../endpoint/import/formats/formats.js';
import { openFile } from '../../../endpoint/import/open-file.js';
import { runImport, type ImportOptions } from '../../../endpoint/import/run-import.js';
import { ThreadFinder } from '../../../endpoint/import/threads.js';
import type { Store } from '../../../endpoint/store/store.js';
import type { CommentRow } from '../../../endpoint/store/tables.js';
import { addThreads } from '../../../endpoint/store/threads.js';
import { openUntilEnd, temporaryFolder } from '../databases.js';

/** When the tests import. */
export const now = Date.parse('2026-11-29T12:00:00Z');

/** What a test imports into. */
export interface Importing {
  store: Store;
  /** Imports a file, or these contents of one. Answers with what was said, and why it was not read to its end. */
  run: (
    content: string | Buffer | { path: string },
    isDryRun?: boolean,
    options?: Partial<Pick<ImportOptions, 'threadOf' | 'oldest' | 'site' | 'zone'>>,
  ) => Promise<{ said: string; cut: string | undefined }>;
  rows: () => Promise<CommentRow[]>;
}

/** The threads `a` and `b`, in a database of the test. */
export const importing = async (t: TestContext, given?: Store): Promise<Importing> => {
  const folder = temporaryFolder(t);
  const store = given ?? (await openUntilEnd(t, { file: join(folder, 'comments.db') }));
  await addThreads(store, ['a', 'b']);
  const finder = new ThreadFinder(['a', 'b'].map((id) => ({ id, addresses: [`https://news.example/${id}`] })));
  let files = 0;
  return {
    store,
    run: async (content, isDryRun = false, options = {}) => {
      let path = join(folder, `export-${String((files += 1))}`);
      if (typeof content === 'object' && 'path' in content) ({ path } = content);
      else writeFileSync(path, content);
      const file = await openFile(path);
      const lines: string[] = [];
      const format = recognize(file);
      assert.ok(formats[format].name);
      const cut = await runImport(file, store, {
        format,
        threadOf: (page) => finder.find(page),
        isDryRun,
        say: (line) => lines.push(line),
        zone: 'Europe/Stockholm',
        now,
        ...options,
      });
      return { said: lines.join('\n'), cut };
    },
    rows: () => store.read((db) => db.selectFrom('comments').selectAll().orderBy('id').execute()),
  };
};

/** Counts everything anew, and compares it with what the database has counted. */
export const checkCounts = async (store: Store): Promise<void> => {
  const rows = await store.read((db) => db.selectFrom('comments').selectAll().orderBy('id', 'desc').execute());
  const below = new Map<string, number>();
  for (const row of rows) {
    const replies = below.get(row.id) ?? 0;
    assert.equal(row.replies, replies, `replies of ${row.id}`);
    const shown = row.status === 'published' || replies > 0;
    if (row.parent === null) continue;
    assert.ok(row.parent < row.id, `${row.id} sorts behind what it answers`);
    below.set(row.parent, (below.get(row.parent) ?? 0) + replies + Number(shown));
    const parent = rows.find(({ id }) => id === row.parent);
    assert.equal(row.root, parent?.root ?? parent?.id);
    assert.equal(row.thread, parent?.thread);
  }
  const threads = await store.read((db) => db.selectFrom('threads').selectAll().execute());
  for (const { id, count } of threads)
    assert.equal(count, rows.filter(({ thread, status }) => thread === id && status === 'published').length, id);
};

/** Comments with their replies in them, by their texts; `-` for one without words. */
export const treeOf = (rows: readonly CommentRow[], parent: string | null = null): string =>
  rows
    .filter((row) => row.parent === parent)
    .map((row) => {
      const below = treeOf(rows, row.id);
      return `${row.text || '-'}${below && `(${below})`}`;
    })
    .join(' ');
