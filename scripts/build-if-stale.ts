/** Builds when something is missing or older than what it is made of, so that `npm start` and `npm test` never use a stale build. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const newest = (path: string): number => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist');
  return Math.max(...inside.map((name) => newest(join(path, name))));
};

const sources = ['src', 'endpoint', 'scripts', 'rollup.config.mjs', 'package.json', 'tsconfig.json'].map((name) =>
  join(root, name),
);
// The last files that a build writes.
const outputs = ['dist/integrity.json', 'endpoint/dist/server.js'].map((name) => join(root, name));

const built = outputs.every(existsSync) ? Math.min(...outputs.map((path) => statSync(path).mtimeMs)) : 0;
if (built < Math.max(...sources.map(newest))) {
  console.log('Building …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
