#!/usr/bin/env node
/** `npx sprid <command>` in this repository: builds what is missing, and runs the command where the caller stands. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...rest] = process.argv.slice(2);

if (command !== 'check') {
  process.stderr.write('Use it as: npx sprid check [a folder, or addresses of newsrooms]\n');
  process.exit(1);
}
const built = spawnSync('npm', ['run', '--silent', 'build:stale'], { cwd: root, stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(1);
const program = ['dist/commands/check.js', 'dist/endpoint/commands/check.js']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url));
process.argv.splice(2, Infinity, ...rest);
await import(String(program));
