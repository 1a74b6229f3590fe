#!/usr/bin/env node
/** `npx sprid <command>` in this repository: builds what is missing, and runs the command where the caller stands. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const commands = ['check', 'counter'];
const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...rest] = process.argv.slice(2);

if (!commands.includes(command)) {
  process.stderr.write(
    'Use it as: npx sprid check [a folder, or addresses of newsrooms]\n' +
      '       or: npx sprid counter <file> --svg|--html|--text|--json|--badge|--json-ld\n',
  );
  process.exit(1);
}
const built = spawnSync('npm', ['run', '--silent', 'build:stale'], { cwd: root, stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(1);
const program = [`dist/commands/${command}.js`, `dist/endpoint/commands/${command}.js`]
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url));
process.argv.splice(2, Infinity, ...rest);
await import(String(program));
