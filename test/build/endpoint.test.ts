/** The built endpoint with a mirrored newsroom: code that works only from the sources works for nobody. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import { refusePackagesInImports } from '../../scripts/dynamic-packages.js';
import { spokenTags } from '../../scripts/rollup/narrow-words.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Nyheter',
  items: [
    {
      id: '1',
      url: 'https://news.example/1',
      title: 'Ett',
      content_html: '<p>x</p>',
      date_published: '2020-01-01T12:00:00Z',
    },
  ],
};

const answers: Readonly<Record<string, unknown>> = { '/feed': feed, '/counter': { value: 12, goal: 20 } };

const openNewsroom = async (t: TestContext): Promise<string> => {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers[request.url ?? '']));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
};

it('the built endpoint mirrors a newsroom and a counter', async (t) => {
  const newsroom = await openNewsroom(t);
  const data = mkdtempSync(join(tmpdir(), 'sprid-'));
  const child = spawn(process.execPath, ['endpoint/dist/server.js'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      SPRID_DEMO_PORT: '0',
      SPRID_DATA: data,
      SPRID_RELEASES: `${newsroom}/feed`,
      SPRID_JOBS: `b=${newsroom}/counter`,
      SPRID_MIRROR_ALLOW: '127.0.0.1',
    },
  });
  const exited = once(child, 'exit');
  t.after(async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(data, { recursive: true, force: true });
  });
  let said = '';
  let wrong = '';
  child.stderr.on('data', (text: Buffer) => (wrong += text.toString()));
  while (!/index +http/.test(said)) {
    const [text] = (await Promise.race([once(child.stdout, 'data'), exited.then(() => assert.fail(wrong))])) as [
      Buffer,
    ];
    said += text.toString();
  }
  const origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
  const { items } = (await (await fetch(`${origin}/api/releases`)).json()) as { items: { headline: string }[] };
  assert.deepEqual(
    items.map(({ headline }) => headline),
    ['Ett'],
    wrong,
  );
  const counter = (await (await fetch(`${origin}/api/jobs/b`)).json()) as { value: number };
  assert.equal(counter.value, 12, wrong);
});

it('the built command reads the address of a newsroom', async (t) => {
  const newsroom = await openNewsroom(t);
  const child = spawn(process.execPath, ['endpoint/dist/commands/check.js', `${newsroom}/feed`], {
    cwd: root,
    env: { PATH: process.env.PATH, SPRID_MIRROR_ALLOW: '127.0.0.1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  assert.match(said, /has the format json-feed; 1 release is fine/);
  assert.equal(code, 0);
});

/** Everything that is read before a program does something: its file, and the imports of that. */
const readAtStart = (program: string): string => {
  const files = new Map<string, string>();
  const read = (path: string): void => {
    if (files.has(path)) return;
    const text = readFileSync(path, 'utf8');
    files.set(path, text);
    for (const [, name = ''] of text.matchAll(/(?:^|;)(?:import|export)\b[^;'"]*?["'](\.[^"']+)["']/gm))
      read(join(dirname(path), name));
  };
  read(join(root, 'endpoint/dist', program));
  return [...files.values()].join('\n');
};

it('a start does not read what renders elements, which comes with the first that is asked for', () => {
  const rendering = /shadowrootmode="open"/;
  for (const program of ['server.js', 'commands/counter.js']) {
    const text = readAtStart(program);
    assert.match(text, /--theme auto\|light\|dark|\/api\/jobs\/:id\.html/, 'what it does is read');
    assert.doesNotMatch(text, rendering, program);
  }
  const all = readdirSync(join(root, 'endpoint/dist')).filter((name) => name.endsWith('.js'));
  assert.ok(
    all.some((name) => readFileSync(join(root, 'endpoint/dist', name), 'utf8').includes('shadowrootmode="open"')),
  );
});

it('the build refuses a package that is loaded by import(), which has no names in a bundle', () => {
  const importing = (path: string, original: string): Metafile => ({
    inputs: { [path]: { bytes: 1, imports: [{ path: original, kind: 'dynamic-import', original }], format: 'esm' } },
    outputs: {},
  });
  assert.throws(() => {
    refusePackagesInImports(importing('endpoint/a.ts', 'undici'));
  }, /endpoint\/a\.ts loads undici by import\(\)/);
  for (const fine of [
    importing('endpoint/a.ts', './b.js'),
    importing('endpoint/a.ts', 'node:fs'),
    importing('node_modules/x/a.js', 'y'),
  ])
    refusePackagesInImports(fine);
});

it('the built endpoint reads the words of a language when it first needs that language', () => {
  const modules = new URL('../../endpoint/dist/modules/src/locales/', import.meta.url).href;
  const program = `
    import Module from 'node:module';
    const { languages } = await import('${modules}consent/languages.js');
    const read = () => Object.keys(Module._cache).flatMap((path) => /languages.(\\w+)\\.cjs$/.exec(path)?.[1] ?? []);
    const before = read();
    const { language } = languages.fi;
    console.log(JSON.stringify({ before, language, after: read(), all: Object.keys(languages).length }));
  `;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  assert.deepEqual(JSON.parse(said), { before: [], language: 'fi', after: ['fi'], all: spokenTags().length });
});
