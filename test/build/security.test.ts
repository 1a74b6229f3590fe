import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test');
const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

it('SECURITY.md names a test that is there for every threat', () => {
  const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| [^-]/.test(line) && !line.startsWith('| threat'));
  assert.ok(rows.length > 20);
  for (const row of rows) {
    const name = /`([^`]+)` \|$/.exec(row)?.[1] ?? '';
    // Titles in a table are completed where they are used.
    const written = [name, name.replace(/^finds /, '')];
    assert.ok(name && written.some((title) => tests.includes(title)), `There is no test "${name}" for: ${row}`);
  }
});
