/**
 * Runs the tests for WordPress, on a real one. It first installs what they need of Debian's packages; nothing is
 * skipped. Arguments go on to Node: `npm run test:wordpress -- --test-name-pattern=contributor`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const programs = {
  '/usr/share/wordpress/wp-load.php': 'wordpress',
  '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css': 'wordpress-theme-twentytwentythree',
  '/usr/bin/php': 'php-cli',
  '/usr/sbin/mariadbd': 'mariadb-server',
};
const modules = { mysqli: 'php-mysql', dom: 'php-xml', mbstring: 'php-mbstring', curl: 'php-curl' };

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
};

const loaded = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.split('\n') ?? [];
const missing = [
  ...Object.entries(programs).flatMap(([path, name]) => (existsSync(path) ? [] : [name])),
  ...Object.entries(modules).flatMap(([module, name]) => (loaded.includes(module) ? [] : [name])),
];
if (missing.length > 0) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

mkdirSync(new URL('../coverage/junit', import.meta.url), { recursive: true });
run(process.execPath, [
  ...'--import tsx --import ./test/as-built/register.ts --test --test-concurrency=2'.split(' '),
  ...'--test-reporter=spec --test-reporter-destination=stdout'.split(' '),
  ...'--test-reporter=junit --test-reporter-destination=coverage/junit/wordpress.xml'.split(' '),
  ...process.argv.slice(2),
  'test/wordpress/wordpress.test.ts',
  'test/wordpress/hostile.test.ts',
]);
