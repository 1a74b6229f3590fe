import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('a command that fails beside the server of all tests fails as a whole', () => {
  const failing = [process.execPath, '--eval', 'process.exit(Number(process.env.TEST_POSTGRES_PORT) ? 3 : 4)'];
  const { status } = spawnSync('npx', ['tsx', 'test/endpoint/with-postgres.ts', ...failing], { cwd: root });
  assert.equal(status, 3);
});
