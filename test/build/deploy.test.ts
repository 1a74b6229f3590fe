/**
 * What `deploy/` says holds for what is built: the files of the image start as its user on a read-only root, every
 * setting is one that the endpoint knows, and a proxy lets through what the endpoint takes.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formBodyLimit } from '../../endpoint/html/form-limits.js';
import { allSettings } from '../../endpoint/settings/settings.js';
import manifest from '../../package.json' with { type: 'json' };
import { EndpointProcess } from '../endpoint/endpoint-process.js';
import { release, write } from '../endpoint/example-site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The lines without comments, each with what it goes on with. */
const linesOf = (text: string): string[] =>
  text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .replace(/\n\s+/g, ' ')
    .split('\n');

const dockerfile = read('deploy/Dockerfile');
const [, lastStage = ''] = dockerfile.split(/^FROM .*(?<!AS build)\n/m);
const inImage = linesOf(lastStage);
const valueIn = (lines: readonly string[], name: string): string =>
  lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? assert.fail(name);
const command = JSON.parse(valueIn(inImage, 'CMD')) as string[];
const copies = inImage.flatMap((line) => {
  const [, from = '', to = ''] = /^COPY --from=build \/sprid\/(\S+) (\S+)$/.exec(line) ?? [];
  return from ? [{ from, to }] : [];
});

/** The paths that the source of a copy means. */
const pathsOf = (from: string): string[] =>
  from.startsWith('*') ? readdirSync(root).filter((name) => name.endsWith(from.slice(1))) : [from];

/** The image's folder, with what the last stage copies into it, and nothing else. */
const layOut = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  t.after(() => {
    spawnSync('chmod', ['-R', 'u+w', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  const image = join(folder, 'sprid');
  for (const { from, to } of copies)
    for (const path of pathsOf(from).filter((one) => one !== 'node_modules'))
      cpSync(join(root, path), join(image, to === './' ? basename(path) : to), {
        recursive: true,
        // A third of the files: packed ones, and modules that only tests import.
        filter: (one) => !/node_modules|\.(br|gz)$|endpoint\/dist\/modules/.test(one.slice(root.length)),
      });
  // Of the packages, those that are not bundled.
  for (const name of ['libsql', '@libsql', '@neon-rs', 'detect-libc'])
    cpSync(join(root, 'node_modules', name), join(image, 'node_modules', name), { recursive: true });
  spawnSync('chmod', ['-R', 'a-w,a+rX', image]);
  chmodSync(folder, 0o755);
  write(join(folder, 'content'), {
    'releases/a.json': release('a'),
    'jobs/b.json': { value: 1 },
    'media/a.txt': 'x',
  });
  mkdirSync(join(folder, 'data'), { mode: 0o777 });
  chmodSync(join(folder, 'data'), 0o777);
  return folder;
};

test('the image copies what is there, starts on a read-only root as no root user, and its commands run', async (t) => {
  assert.equal(valueIn(inImage, 'USER'), 'node');
  for (const { from } of copies) {
    assert.ok(pathsOf(from).length, from);
    for (const path of pathsOf(from)) assert.ok(existsSync(join(root, path)), path);
  }
  const folder = layOut(t);
  const settings = Object.fromEntries(
    valueIn(inImage, 'ENV')
      .split(' ')
      .map((one) => one.split('=') as [string, string])
      .map(([name, value]) => [name, value.startsWith('/') ? join(folder, value) : value]),
  );
  const where = { cwd: join(folder, 'sprid'), ...(process.getuid?.() === 0 && { uid: 65_534 }) };
  const [node, first = '', ...rest] = command;
  assert.equal(node, 'node');
  const endpoint = EndpointProcess.during(t, first, { ...settings, PORT: '0' }, rest, where);
  const [, port = ''] = await endpoint.said(/http:\/\/localhost:(\d+)\//);
  const origin = `http://127.0.0.1:${port}`;
  for (const path of ['/', '/a', '/b', '/sprid.js', '/api/releases/a', '/api/jobs/b', '/media/a.txt', '/docs/hosting'])
    assert.equal((await fetch(origin + path)).status, 200, path);

  const run = (args: string[], more: { input?: string; env?: NodeJS.ProcessEnv } = {}): string =>
    execFileSync(process.execPath, args, { ...where, encoding: 'utf8', ...more, env: { ...settings, ...more.env } });
  const [, check = ''] = /CMD (\[.*\])$/.exec(valueIn(inImage, 'HEALTHCHECK')) ?? [];
  const [, ...checkArgs] = JSON.parse(check) as string[];
  run(checkArgs, { env: { PORT: port } });
  const commands = Array.from(dockerfile.matchAll(/^# docker exec (?:-i )?sprid node (.*)$/gm), ([, line = '']) =>
    line.split(' ').map((word) => (word.startsWith('/data/') ? join(folder, word) : word)),
  );
  assert.equal(commands.length, 2);
  for (const args of commands) run(args, { input: 'ett långt lösenord\n' });
  assert.ok(existsSync(join(folder, 'data/comments-backup.db')));

  endpoint.process.kill('SIGTERM');
  assert.equal(await endpoint.ended(), 0);
  assert.throws(() => run(checkArgs, { env: { PORT: port } }), 'nothing answers');
});

test('nothing that an image is built from is left out of it, and no secret goes into it', () => {
  const ignored = read('.dockerignore').trim().split('\n');
  const inFolder = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
  const built = [...readdirSync(root), ...['src', 'scripts', 'endpoint', 'docs'].flatMap(inFolder)].filter(
    (path) => /^[^/]+\.(json|mjs)$|\/.*\.(ts|js|json|md)$/.test(path) && !/(^|\/)(node_modules|dist)\//.test(path),
  );
  assert.ok(built.length > 300);
  for (const path of built) assert.ok(!ignored.some((one) => path === one || path.startsWith(`${one}/`)), path);
  // What is ignored is made by the build, or needed by tests alone.
  for (const path of built.filter((one) => /^(src|endpoint)\/.*\.ts$|^rollup|^scripts\/(build|rollup)/.test(one)))
    assert.doesNotMatch(read(path), /from '(\.\.\/)+test\//, path);
  for (const name of ['.git', '.data']) assert.ok(ignored.includes(name), name);
});

test('the unit and the image start the endpoint as npm start does, with the flags that keep it small', () => {
  const flags = /exec node (.*) scripts\/run-built\.js server/.exec(manifest.scripts.start)?.[1]?.split(' ');
  assert.deepEqual(command, ['node', ...(flags ?? []), 'endpoint/dist/server.js']);
  const unit = read('deploy/sprid.service').split('\n');
  assert.ok(unit.includes(`ExecStart=/usr/bin/${command.join(' ')}`));
  assert.ok(read('docs/hosting.md').includes(`\n${command.join(' ')}\n`));
});

test('the unit leaves the endpoint its data folder and its network, and nothing else', () => {
  const unit = read('deploy/sprid.service').split('\n');
  for (const line of [
    'DynamicUser=yes',
    'StateDirectory=sprid',
    'UMask=0077',
    'ProtectSystem=strict',
    'ProtectHome=yes',
    'PrivateTmp=yes',
    'PrivateDevices=yes',
    'ProtectKernelTunables=yes',
    'ProtectKernelModules=yes',
    'ProtectControlGroups=yes',
    'NoNewPrivileges=yes',
    'CapabilityBoundingSet=',
    'RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX',
    'RestrictNamespaces=yes',
    'LockPersonality=yes',
    'SystemCallArchitectures=native',
    'SystemCallFilter=@system-service',
    'SystemCallFilter=~@privileged',
  ])
    assert.ok(unit.includes(line), line);
  // The folder that systemd makes is the one that the endpoint writes to.
  assert.ok(unit.some((line) => line.startsWith('Environment=SPRID_DATA=/var/lib/sprid ')));
});

const places = ['deploy/Dockerfile', 'deploy/sprid.service', 'deploy/nginx.conf', 'docs/hosting.md'];

for (const path of places)
  test(`${path} names only settings that the endpoint knows`, () => {
    const names = new Set(read(path).match(/\bSPRID_[A-Z_]+|\b(?:PORT|HOST)(?==)/g));
    assert.ok(names.size);
    const known = allSettings.map(({ name }) => name);
    assert.deepEqual(
      [...names].filter((name) => !known.includes(name)),
      [],
    );
  });

test('nginx lets through what the endpoint takes, and says who asks', () => {
  const nginx = read('deploy/nginx.conf');
  assert.deepEqual(
    [...nginx.matchAll(/location (\S+)/g)].map(([, at]) => at),
    ['/'],
  );
  const [, size = ''] = /client_max_body_size (\d+)m;/.exec(nginx) ?? [];
  for (const textLimit of [4000, 20_000]) assert.ok(Number(size) * 1024 * 1024 >= formBodyLimit(textLimit));
  // A stream of new comments is no answer that ends: kept connections, and no compression of the proxy's own.
  for (const line of ['proxy_http_version 1.1;', 'proxy_set_header Connection "";', 'proxy_set_header Host $host;'])
    assert.ok(nginx.includes(line), line);
  // What a client claims to be is thrown away.
  assert.ok(nginx.includes('proxy_set_header X-Forwarded-For $remote_addr;'));
});
