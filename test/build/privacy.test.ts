import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

it('PRIVACY.md names a test that is there for every sentence', () => {
  const tables = read('PRIVACY.md').match(/^\| what holds[\s\S]*?\n\n/gm) ?? [];
  const rows = tables.flatMap((table) => table.trim().split('\n').slice(2));
  assert.ok(rows.length > 20, String(rows.length));
  for (const row of rows) {
    const [, path = '', title = ''] = /\| `(test\/[\w./-]+\.ts)`: `([^`]+)` +\|$/.exec(row) ?? [];
    assert.ok(path && title, `No test is named for: ${row}`);
    // Titles are in quotes of either kind.
    const test = read(path).replaceAll("\\'", "'");
    assert.ok(test.includes(title), `${path} has no test "${title}".`);
  }
});
