/** Whatever the endpoint loads only when it is needed, as the processes of a user do it: what is bundled wrongly fails here. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Thread } from '../../src/model/comment-box.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import type { PressRelease, PressReleaseList } from '../../src/model/press-release.js';
import { bundle, cube, kolada, table } from '../formats/jobs-progress/documents.js';
import { formats } from '../formats/press-release/fixture.js';
import { postgres } from './databases.js';
import { EndpointProcess, programOf, runCommand, settingsOf, startEndpoint } from './endpoint-process.js';
import { makeFolder, release } from './example-site.js';
import { json, Newsroom } from './mirror/newsroom.js';
import { picture } from './rasters/pictures.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every format that a release can come in, and a document of it whose release is like no other's. */
const newsrooms = new Map(
  formats.map((format): [string, unknown] => {
    const text = readFileSync(join(root, `demo/formats/${format}.json`), 'utf8');
    return [format, JSON.parse(text.replaceAll('r1', `r1-${format}`).replaceAll('1000-jobb', `1000-jobb ${format}`))];
  }),
);

/** Figures in each format that counters come in, and what is chosen of them. */
const figures: readonly { name: string; document: unknown; choice?: string; value: number }[] = [
  { name: 'own', document: { value: 742, goal: 1000 }, value: 742 },
  { name: 'json-stat', document: cube(), choice: '#select=Region=1480;Kon=1', value: 40 },
  { name: 'json-stat-1', document: bundle(), value: 4 },
  { name: 'pxweb', document: table(), value: 742 },
  { name: 'kolada', document: kolada(), choice: '#format=kolada', value: 42.5 },
];

/** A server with a document under each name. */
const serve = async (t: TestContext, documents: ReadonlyMap<string, unknown>): Promise<string> => {
  const { origin } = await Newsroom.open(t, (request, response) => {
    json(documents.get((request.url ?? '').slice(1)) ?? null)(request, response);
  });
  return origin;
};

/** Settings of an endpoint that mirrors from this machine. */
const mirroring = (t: TestContext, more: Record<string, string>): Record<string, string> => ({
  ...settingsOf(t),
  SPRID_MIRROR_ALLOW: '127.0.0.1',
  ...more,
});

const read = async <Answer>(url: string): Promise<Answer> => {
  const answer = await fetch(url);
  assert.equal(answer.status, 200, url);
  return (await answer.json()) as Answer;
};

test('an endpoint mirrors newsrooms of every format', async (t) => {
  const from = await serve(t, newsrooms);
  const addresses = formats.map((format) => `${from}/${format}`).join(', ');
  const endpoint = await startEndpoint(t, mirroring(t, { SPRID_RELEASES: addresses }));
  const origin = await endpoint.origin();
  const { items } = await read<PressReleaseList>(`${origin}/api/releases?limit=100`);
  assert.deepEqual(
    items.map(({ headline }) => /1000-jobb (\S+) sprids/.exec(headline)?.[1]).sort(),
    [...formats].sort(),
    endpoint.err,
  );
  assert.equal(endpoint.err, '');
});

test('an endpoint mirrors figures of every format', async (t) => {
  const from = await serve(t, new Map(figures.map(({ name, document }) => [name, document])));
  const counters = figures.map(({ name, choice = '' }) => `${name}=${from}/${name}${choice}`).join(', ');
  const endpoint = await startEndpoint(t, mirroring(t, { SPRID_JOBS: counters }));
  const origin = await endpoint.origin();
  for (const { name, value } of figures)
    assert.equal((await read<JobsProgress>(`${origin}/api/jobs/${name}`)).value, value, endpoint.err);
});

test('sprid check reads newsrooms of every format, and names what is wrong with one', async (t) => {
  const from = await serve(t, new Map([...newsrooms, ['broken', { items: [{ headline: 1 }] }]]));
  const settings = mirroring(t, {});
  const addresses = formats.map((format) => `${from}/${format}`);
  const fine = await runCommand(t, 'check', settings, ...addresses);
  assert.deepEqual([fine.code, fine.err], [0, '']);
  assert.deepEqual(
    fine.out.split('\n').filter((line) => line.startsWith('source')),
    formats.map(
      (format, index) => `source ${String(index + 1)} (127.0.0.1) has the format ${format}; 1 release is fine.`,
    ),
  );
  assert.equal(fine.out.match(/^ {2}headline +1 of 1 .*1000-jobb/gm)?.length, formats.length, fine.out);
  const broken = await runCommand(t, 'check', settings, `${from}/broken`);
  assert.equal(broken.code, 1);
  assert.match(broken.err, /^source 1 \(127\.0\.0\.1\) .*"items\[0\]/);
});

test('an endpoint reads JSON and Markdown, and keeps comments in PostgreSQL', async (t) => {
  const server = await postgres();
  const settings = settingsOf(t, {
    'releases/m.md': '---\nurl: /m\nlanguage: sv\nheadline: B\npublished: 2017-10-10T07:20:00Z\n---\nText\n',
  });
  const endpoint = await startEndpoint(t, {
    ...settings,
    SPRID_DATABASE_URL: server.url(await server.makeDatabase()),
  });
  const origin = await endpoint.origin();
  assert.match((await read<PressRelease>(`${origin}/api/releases/m`)).body ?? '', /^<p>Text<\/p>/);
  const posted = await fetch(`${origin}/api/threads/m/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ text: 'Hej', writer: randomUUID() }),
  });
  assert.equal(posted.status, 201);
  assert.equal((await read<Thread>(`${origin}/api/threads/m/comments`)).items[0]?.text, 'Hej');
  assert.equal(endpoint.err, '');
});

test('sprid counter reads figures of every format and writes every form', async (t) => {
  const folder = makeFolder(
    t,
    Object.fromEntries(figures.map(({ name, document }) => [`${name}.json`, document ?? {}])),
  );
  const choices: Record<string, string[]> = {
    'json-stat': ['--select', 'Region=1480;Kon=1'],
    kolada: ['--format', 'kolada'],
  };
  const forms = ['--svg', '--html', '--text', '--json', '--badge', '--json-ld'];
  await Promise.all(
    [...figures.map(({ name }) => [name, '--text']), ...forms.map((form) => ['own', form])].map(
      async ([name, form]) => {
        const file = join(folder, `${name ?? ''}.json`);
        const { code, out, err } = await runCommand(t, 'counter', {}, file, form ?? '', ...(choices[name ?? ''] ?? []));
        assert.deepEqual([code, err], [0, ''], `${name ?? ''} ${form ?? ''}`);
        assert.match(out, /\d/);
      },
    ),
  );
});

test('the endpoint starts without the library that draws, and serves the pictures as they are', async (t) => {
  // As built, in a place from which all is found but that library.
  const folder = makeFolder(t, { 'package.json': { name: 'sprid', version: '1.2.3', type: 'module' } });
  cpSync(join(programOf('server'), '..'), join(folder, 'endpoint/dist'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['libsql', '@libsql', '@neon-rs', 'detect-libc'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  const settings = settingsOf(t, {
    'releases/a.json': release('a', { image: { url: '/media/a.jpg' } }),
    'media/a.jpg': await picture(40, 40).jpeg().toBuffer(),
  });
  const endpoint = EndpointProcess.during(t, join(folder, 'endpoint/dist/server.js'), settings);
  const origin = await endpoint.origin();
  assert.equal((await read<PressRelease>(`${origin}/api/releases/a`)).image?.url, '/media/a.jpg');
  await endpoint.complained(/sharp cannot be loaded/);
});
