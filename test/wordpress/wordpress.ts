/**
 * A WordPress of Debian's packages, copied into a folder of its own, with a database that listens to a socket there and
 * PHP's own server. Nothing of it is left afterwards, and nothing outside of the folder is changed.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../browser/site.js';
import { freePort } from '../free-port.js';

const run = promisify(execFile);

/** Everybody's; nobody else gets in. */
export const password = 'a-password-of-tests';

/** Who writes, by what WordPress calls them. */
export type Role = 'administrator' | 'editor' | 'author' | 'contributor';

const packaged = '/usr/share/wordpress';

const configOf = (socket: string, address: string): string => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', '${userInfo().username}'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', false); define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISALLOW_UNFILTERED_HTML', true);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
foreach (array('AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT') as $name) define($name, $name);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** What a site on the network needs no plugin for: here, newsrooms are on the loopback and on ports of their own. */
const loopback = `<?php
add_filter('http_request_host_is_external', fn($is, $host) => $is || $host === 'localhost', 10, 2);
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => array_merge($ports, array(wp_parse_url($url, PHP_URL_PORT))), 10, 3);
add_filter('pre_http_request', fn($answer, $args, $url) => str_contains($url, 'wordpress.org') ? new WP_Error('offline') : $answer, 10, 3);
`;

const install = `
define('WP_INSTALLING', true);
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Blogg', 'administrator', 'administrator@blogg.example', true, '', '${password}');
foreach (array('editor', 'author', 'contributor') as $role)
  wp_insert_user(array('user_login' => $role, 'user_pass' => '${password}', 'user_email' => "$role@blogg.example", 'role' => $role));
update_option('permalink_structure', '');
update_option('show_avatars', 0);
switch_theme('twentytwentythree');
`;

/** The running site. */
export class WordPress {
  readonly folder = mkdtempSync(join(tmpdir(), 'sprid-wordpress-'));
  address = '';
  /** Each command loads all of WordPress, and would spend most of its time on compiling that anew. */
  #compiledOnce = `opcache.enable_cli=1 opcache.file_cache_only=1 opcache.file_cache=${this.folder}`
    .split(' ')
    .flatMap((setting) => ['-d', setting]);
  #processes: ChildProcess[] = [];

  async start(): Promise<void> {
    const data = join(this.folder, 'database');
    const socket = join(this.folder, 'socket');
    const site = join(this.folder, 'site');
    const user = `--user=${userInfo().username}`;
    cpSync(packaged, site, { recursive: true, dereference: true });
    mkdirSync(join(site, 'wp-content/mu-plugins'));
    writeFileSync(join(site, 'wp-content/mu-plugins/loopback.php'), loopback);
    cpSync(join(root, 'integrations/wordpress/sprid'), join(site, 'wp-content/plugins/sprid'), { recursive: true });
    await run('mariadb-install-db', [
      '--no-defaults',
      `--datadir=${data}`,
      user,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
    const database = ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user];
    this.#spawn('mariadbd', [...database, '--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M']);
    const port = await freePort();
    this.address = `http://127.0.0.1:${String(port)}`;
    writeFileSync(join(site, 'wp-config.php'), configOf(socket, this.address));
    await this.#sql(socket, `CREATE DATABASE wordpress CHARACTER SET utf8mb4`);
    await run('php', [...this.#compiledOnce, '-r', install], { cwd: site, env: this.#environment });
    const server = this.#spawn('php', ['-d', 'memory_limit=128M', '-S', `127.0.0.1:${String(port)}`, '-t', site], {
      PHP_CLI_SERVER_WORKERS: '4',
    });
    while (server.exitCode === null) {
      const answer = await fetch(`${this.address}/wp-login.php`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The server of PHP ended.');
  }

  get #environment(): NodeJS.ProcessEnv {
    return { PATH: process.env.PATH, TMPDIR: this.folder, HTTP_HOST: '127.0.0.1' };
  }

  /** In a process group of its own, as the workers of PHP outlive their parent. */
  #spawn(command: string, args: string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn(command, args, {
      stdio: 'ignore',
      detached: true,
      env: { ...this.#environment, ...environment },
    });
    this.#processes.push(child);
    return child;
  }

  /** Tries until the database listens. */
  async #sql(socket: string, query: string): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        await run('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', query]);
        return;
      } catch (error) {
        if (tries > 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Runs PHP inside of WordPress, and answers with what it returned. */
  async php(code: string): Promise<unknown> {
    const program = `require 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php'; echo "\\0" . json_encode((function () { ${code} })());`;
    const { stdout } = await run('php', [...this.#compiledOnce, '-r', program], {
      cwd: join(this.folder, 'site'),
      env: this.#environment,
      maxBuffer: 1 << 24,
    });
    return JSON.parse(stdout.split('\0').pop() ?? '');
  }

  /** What PHP complained of so far in the plugin; this WordPress is older than its PHP, and has complaints of its own. */
  get complaints(): string[] {
    const log = join(this.folder, 'site/debug.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    return lines.filter((line) => /plugins.sprid|Fatal/.test(line));
  }

  async end(): Promise<void> {
    for (const child of this.#processes.reverse()) {
      if (child.exitCode !== null || child.pid === undefined) continue;
      process.kill(-child.pid, 'SIGTERM');
      await once(child, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Starts what a file of tests needs, and ends it after them. */
export const useWordPress = (): WordPress => {
  const site = new WordPress();
  before(() => site.start());
  after(() => site.end());
  return site;
};
