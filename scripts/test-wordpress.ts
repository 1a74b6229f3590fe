/**
 * Runs the tests for WordPress, on a real one. It first installs what they need of Debian's packages; nothing is
 * skipped. Arguments go on to Node: `npm run test:wordpress -- --test-name-pattern=contributor`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const run = (command: string, args: readonly string[]): void => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run('.ci/packages', ['wordpress']);
mkdirSync(new URL('../coverage/junit', import.meta.url), { recursive: true });
run(process.execPath, [
  ...'--import tsx --import ./test/as-built/register.ts --test --test-concurrency=2'.split(' '),
  ...'--test-reporter=spec --test-reporter-destination=stdout'.split(' '),
  ...'--test-reporter=junit --test-reporter-destination=coverage/junit/wordpress.xml'.split(' '),
  ...process.argv.slice(2),
  'test/wordpress/wordpress.test.ts',
  'test/wordpress/hostile.test.ts',
]);
