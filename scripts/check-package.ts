/** Runs publint and attw on the packed file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './pack.js';

const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
try {
  const file = pack(folder);
  // Scripts for pages have no types.
  const scripts = ['./sprid.js', './sprid.bundle.js', './comment-count.js', './frame.js'];
  for (const [command, ...args] of [
    ['publint', '--strict', file],
    ['attw', file, '--profile', 'esm-only', '--exclude-entrypoints', ...scripts],
  ] as const)
    process.exitCode ||= spawnSync('npx', [command, ...args], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
