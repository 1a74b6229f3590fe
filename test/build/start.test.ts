/** What `npm start` and `npx sprid` do: with what is built, with the signals that end them, and in copies of the tree. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));

const folders: string[] = [];
// Once all processes have ended that write into them.
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  folders.push(folder);
  return folder;
};

/** A process in a group of its own, and what it says. All of the group ends with the test. */
const start = (
  t: TestContext,
  command: string,
  args: string[],
  env: Record<string, string>,
  options: { cwd?: string; uid?: number } = {},
): {
  child: ChildProcess;
  exited: Promise<unknown[]>;
  said: (pattern: RegExp) => Promise<string>;
  text: () => string;
} => {
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    ...options,
  });
  const exited = once(child, 'exit');
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (said: string) => (out += said));
  t.after(async () => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // All of it has ended.
    }
    await exited;
  });
  const said = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const [found] = pattern.exec(out) ?? [];
      if (found !== undefined) return found;
      assert.deepEqual([child.exitCode, child.signalCode], [null, null], out);
      await Promise.race([once(child.stdout, 'data'), exited]);
    }
  };
  return { child, exited, said, text: () => out };
};

const originIn = /http:\/\/localhost:\d+/;

test('npm start serves the tag, the JSON and the demo, and says where to look', async (t) => {
  const { said } = start(t, 'npm', ['start'], { SPRID_DATA: makeFolder(), HOME: makeFolder() });
  for (const path of ['releases/sprids-i-europa', 'jobs/1000-jobb', 'threads/sprids-i-europa/comments'])
    await said(new RegExp(`http://localhost:\\d+/api/${path}\\n`));
  const origin = await said(originIn);
  for (const [path, holds] of [
    ['/', '<press-release'],
    ['/sprid.js', 'import('],
    ['/api/releases/sprids-i-europa', '2017-10-10T07:20:00+02:00'],
    ['/api/jobs/1000-jobb', '"goal":1000'],
  ] as const) {
    const response = await fetch(origin + path);
    assert.equal(response.status, 200, path);
    assert.ok((await response.text()).includes(holds), path);
  }
});

/** An endpoint that hears no signal would run for ever. */
const timeout = 120_000;

/** Larger than the buffers of both ends, so that it is under way until it is read. */
const length = 32 * 1024 * 1024;

for (const [title, signal, whom] of [
  ['SIGTERM to npm alone, as a container sends it,', 'SIGTERM', 'npm'],
  ['SIGTERM to npm and all that it has started, as systemd sends it,', 'SIGTERM', 'all'],
  ['SIGINT to npm alone', 'SIGINT', 'npm'],
  ['SIGINT to npm and all that it has started, as a terminal sends it,', 'SIGINT', 'all'],
] as const) {
  test(
    `${title} ends the endpoint that npm start has started, after the requests under way`,
    { timeout },
    async (t) => {
      const media = makeFolder();
      writeFileSync(join(media, 'big.bin'), Buffer.alloc(length, 1));
      const settings = { SPRID_DATA: makeFolder(), SPRID_MEDIA: media, HOME: makeFolder() };
      const { child, exited, said } = start(t, 'npm', ['start'], settings);
      const origin = await said(originIn);
      const [slow] = (await once(get(`${origin}/media/big.bin`), 'response')) as [IncomingMessage];
      process.kill(whom === 'npm' ? (child.pid ?? 0) : -(child.pid ?? 0), signal);
      await said(/finishing the requests under way/);
      let read = 0;
      for await (const part of slow) read += (part as Buffer).length;
      assert.equal(read, length);
      await exited;
      await assert.rejects(fetch(origin), 'nothing listens there');
    },
  );
}

/** A copy of the tree, with times that say nothing or the wrong thing. */
const copyTree = (): string => {
  const folder = makeFolder();
  for (const name of [
    'package.json',
    'rollup.config.mjs',
    'tsconfig.json',
    'src',
    'endpoint',
    'scripts',
    'dist',
    'demo',
  ])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      // A third of the files: packed ones, and modules that only tests import.
      filter: (path) => !/node_modules|\.(br|gz)$|endpoint\/dist\/modules/.test(path.slice(root.length)),
    });
  // The tools of the build, and what is not bundled: copied, because not everybody may read where they come from.
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(root, 'node_modules/.bin'), join(folder, 'node_modules/.bin'));
  for (const name of ['libsql', '@libsql', '@neon-rs', 'detect-libc'])
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  return folder;
};

/** An `npm` that only writes down that it was called, before the real one in the PATH. */
const watchNpm = (): { path: string; wasCalled: () => boolean } => {
  const folder = makeFolder();
  const called = join(folder, 'called');
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho "$@" >> ${called}\nexit 7\n`, { mode: 0o755 });
  return { path: `${folder}:${process.env.PATH ?? ''}`, wasCalled: () => existsSync(called) };
};

interface BuildState {
  buildState: () => string;
}

test('a build is up to date by the content and names of its sources, not by their dates', async () => {
  const tree = copyTree();
  const { buildState } = (await import(pathToFileURL(join(tree, 'scripts/build-state.js')).href)) as BuildState;
  const inTree = (path: string): string => join(tree, path);
  assert.equal(buildState(), 'fresh');
  utimesSync(inTree('endpoint/dist/server.js'), 0, 0);
  utimesSync(inTree('dist/integrity.json'), 0, 0);
  assert.equal(buildState(), 'fresh', 'old outputs');
  for (const [title, path] of [
    ['a source of the elements', 'src/elements/source-element.ts'],
    ['a source of the endpoint', 'endpoint/store/store.ts'],
    ['the settings of the build', 'rollup.config.mjs'],
    ['a step of the build', 'scripts/seal.ts'],
  ] as const) {
    const before = readFileSync(inTree(path));
    // As `touch -r` and `rsync --times` leave it.
    writeFileSync(inTree(path), `${String(before)}\n`);
    utimesSync(inTree(path), 0, 0);
    assert.equal(buildState(), 'stale', title);
    writeFileSync(inTree(path), before);
    assert.equal(buildState(), 'fresh', `${title} as it was`);
  }
  writeFileSync(inTree('endpoint/added.ts'), '');
  assert.equal(buildState(), 'stale', 'a new source');
  rmSync(inTree('endpoint/added.ts'));
  rmSync(inTree('src/index.ts'));
  assert.equal(buildState(), 'stale', 'a source that is gone');
  rmSync(inTree('src'), { recursive: true });
  assert.equal(buildState(), 'fresh', 'without sources');
  rmSync(inTree('dist/integrity.json'));
  assert.equal(buildState(), 'missing');
});

test('an interrupted build, or one whose sources changed meanwhile, is not up to date', async () => {
  const tree = copyTree();
  const { buildState, beginBuild, endBuild } = (await import(
    pathToFileURL(join(tree, 'scripts/build-state.js')).href
  )) as BuildState & Record<'beginBuild' | 'endBuild', () => void>;
  rmSync(join(tree, 'endpoint/dist/built-from.txt'));
  beginBuild();
  assert.equal(buildState(), 'stale');
  appendFileSync(join(tree, 'src/index.ts'), '\n');
  endBuild();
  assert.equal(buildState(), 'stale');
  beginBuild();
  endBuild();
  assert.equal(buildState(), 'fresh');
});

/** Nobody may write there: root could all the same, and is somebody else then. */
const makeReadOnly = (tree: string): { uid?: number } => {
  for (const path of readdirSync(tree, { recursive: true, encoding: 'utf8' }))
    if (!path.includes('node_modules')) chmodSync(join(tree, path), 0o555);
  chmodSync(tree, 0o555);
  return process.getuid?.() === 0 ? { uid: 65_534 } : {};
};

const makeWritable = (tree: string): void => {
  spawnSync('chmod', ['-R', 'u+w', tree]);
};

const trees: {
  title: string;
  change?: (tree: string) => void;
  readOnly?: boolean;
  says: RegExp;
  builds?: boolean;
}[] = [
  { title: 'a copy without its times starts without building', says: /^sprid \S+ is ready/ },
  {
    title: 'a copy without sources starts without building',
    change: (tree) => {
      for (const path of ['src', 'endpoint/server.ts', 'rollup.config.mjs'])
        rmSync(join(tree, path), { recursive: true });
    },
    says: /^sprid \S+ is ready/,
  },
  { title: 'a read-only copy starts without building', readOnly: true, says: /^sprid \S+ is ready/ },
  {
    title: 'a read-only copy of other sources says so, and starts with what is built',
    change: (tree) => appendFileSync(join(tree, 'src/index.ts'), '\n'),
    readOnly: true,
    says: /^sprid is built from other sources, and \S+ is read-only\.\nsprid \S+ is ready/,
  },
  {
    title: 'a read-only copy that was never built says so',
    change: (tree) => rmSync(join(tree, 'dist'), { recursive: true }),
    readOnly: true,
    says: /^sprid is not built, and \S+ is read-only\.\n$/,
  },
  {
    title: 'a copy of other sources is built',
    change: (tree) => appendFileSync(join(tree, 'endpoint/server.ts'), '\n'),
    says: /^Building …\n$/,
    builds: true,
  },
  {
    title: 'a copy that was never built is built',
    change: (tree) => rmSync(join(tree, 'endpoint/dist'), { recursive: true }),
    says: /^Building …\n$/,
    builds: true,
  },
];

for (const { title, change, readOnly, says, builds = false } of trees) {
  test(`npm start: ${title}`, { timeout }, async (t) => {
    const tree = copyTree();
    change?.(tree);
    const data = makeFolder();
    chmodSync(data, 0o777);
    const npm = watchNpm();
    chmodSync(join(npm.path.split(':')[0] ?? '', '.'), 0o777);
    const user = readOnly ? makeReadOnly(tree) : {};
    t.after(() => makeWritable(tree));
    // What npm does with the script, in a PATH where another npm comes first.
    const settings = { PATH: npm.path, SPRID_DATA: data };
    const { exited, said, text } = start(t, 'sh', ['-c', manifest.scripts.start], settings, { cwd: tree, ...user });
    if (says.source.includes('ready')) await said(/thread .*\n/);
    else assert.notEqual((await exited)[0], 0);
    assert.match(text(), says);
    assert.equal(npm.wasCalled(), builds);
  });
}

test('npx sprid runs what is built where the caller stands, or else the sources, and never builds', () => {
  const tree = copyTree();
  const npm = watchNpm();
  const folder = makeFolder();
  mkdirSync(join(folder, 'bin'));
  // What npx runs: the link that npm has made of `bin`.
  symlinkSync(join(tree, 'endpoint/sprid.js'), join(folder, 'bin/sprid'));
  writeFileSync(join(folder, 'jobs.json'), '{"value": 742, "goal": 1000}');
  const sprid = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(join(folder, 'bin/sprid'), args, { cwd: folder, encoding: 'utf8', env: { PATH: npm.path } });

  const fine = sprid('counter', 'jobs.json', '--text');
  assert.deepEqual([fine.status, fine.stderr], [0, '']);
  assert.match(fine.stdout, /742/);
  appendFileSync(join(tree, 'src/index.ts'), '\n');
  const stale = sprid('counter', 'jobs.json', '--text');
  assert.deepEqual([stale.status, stale.stdout], [0, fine.stdout]);
  assert.match(stale.stderr, /^sprid was built from other sources: "npm run build" in \S+ renews it\.\n$/);
  rmSync(join(tree, 'endpoint/dist'), { recursive: true });
  const missing = sprid('counter', 'jobs.json', '--text');
  assert.deepEqual([missing.status, missing.stdout], [1, '']);
  assert.match(missing.stderr, /^sprid is not built yet: run "npm ci" and "npm run build" in \S+ first\.\n$/);
  // With all that a clone has after `npm ci`, the sources run.
  for (const part of ['node_modules', 'endpoint/node_modules']) {
    rmSync(join(tree, part), { recursive: true, force: true });
    if (existsSync(join(root, part))) symlinkSync(join(root, part), join(tree, part));
  }
  const sources = sprid('counter', 'jobs.json', '--text');
  assert.deepEqual([sources.status, sources.stdout, sources.stderr], [0, fine.stdout, '']);
  assert.equal(sprid('nothing').status, 1);
  assert.equal(npm.wasCalled(), false);
});
