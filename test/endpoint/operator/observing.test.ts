/** What who runs an endpoint can watch: counts for Prometheus, lines as JSON, and how it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaOf } from '../../../endpoint/operator/metrics.js';
import { freePort } from '../../free-port.js';
import { settingsOf, startEndpoint } from '../endpoint-process.js';
import { makeFolder, openSite, release } from '../example-site.js';

/** A line of Prometheus's form, as name, labels and value. */
const valueOf = (text: string, name: string, ...labels: string[]): number | undefined => {
  const line = text.split('\n').find((one) => one.startsWith(name) && labels.every((label) => one.includes(label)));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
};

test('counts what is answered on a port of its own, by area, method and status, and by no address', async (t) => {
  const port = await freePort();
  const endpoint = await startEndpoint(t, { ...settingsOf(t), SPRID_METRICS_PORT: String(port) });
  const origin = await endpoint.origin();
  for (const path of ['/api/releases/a', '/api/releases/a', '/api/releases/none', '/a?from=mail', '/sprid.js'])
    await (await fetch(origin + path)).arrayBuffer();
  const answer = await fetch(`http://127.0.0.1:${String(port)}/metrics`);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
  const text = await answer.text();
  const count = 'sprid_http_request_duration_seconds_count';
  assert.equal(valueOf(text, count, 'area="releases"', 'status="200"', 'method="GET"'), 2);
  assert.equal(valueOf(text, count, 'area="releases"', 'status="404"'), 1);
  assert.equal(valueOf(text, count, 'area="pages"', 'status="200"'), 1);
  assert.equal(valueOf(text, 'sprid_releases'), 1);
  assert.equal(valueOf(text, 'sprid_counters'), 1);
  assert.equal(valueOf(text, 'sprid_database_up'), 1);
  assert.equal(valueOf(text, 'sprid_sources_failing'), 0);
  assert.ok((valueOf(text, 'process_resident_memory_bytes') ?? 0) > 1e6);
  assert.doesNotMatch(text, /from=mail|\/a\b/);
  // Readers do not see it.
  assert.equal((await fetch(`${origin}/metrics`)).status, 404);
  assert.equal((await fetch(`http://127.0.0.1:${String(port)}/`)).status, 404);
  endpoint.process.kill('SIGTERM');
  assert.equal(await endpoint.ended(), 0);
  assert.equal(endpoint.err, '');
});

test('an address belongs to one of few areas, whatever it is', () => {
  const areas = [
    '/api/threads/x/comments',
    '/api/comments/1/like',
    '/badge/c.svg',
    '/feed.atom',
    '/embed/a',
    '/media/x.jpg',
  ];
  assert.deepEqual(areas.map(areaOf), ['comments', 'comments', 'counters', 'feeds', 'embeds', 'pictures']);
  assert.deepEqual(['/0.1.0/x.js', '/frame.js', '/healthz', '/', '/%00', ''].map(areaOf), [
    'code',
    'code',
    'health',
    'pages',
    'pages',
    'pages',
  ]);
});

test('says everything as JSON, one object a line, and of a request neither who asked nor what was searched', async (t) => {
  const settings = settingsOf(t, { 'releases/broken.json': '{', 'releases/b.json': release('b') });
  const endpoint = await startEndpoint(t, { ...settings, SPRID_LOG: 'json', SPRID_NONE: '1' });
  const [, port = ''] = await endpoint.said(/index +http:\/\/localhost:(\d+)\//);
  await (await fetch(`http://127.0.0.1:${port}/api/releases?tag=secret`)).arrayBuffer();
  await endpoint.said(/answered/);
  endpoint.process.kill('SIGTERM');
  assert.equal(await endpoint.ended(), 0);
  assert.equal(endpoint.err, '');
  const lines = endpoint.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const line of lines) assert.ok(!Number.isNaN(Date.parse(String(line.time))));
  const told = (level: string): string =>
    lines
      .filter((line) => line.level === level)
      .map(({ message }) => message)
      .join('\n');
  assert.match(told('warn'), /SPRID_NONE is set/);
  assert.match(told('warn'), /broken\.json/);
  assert.match(told('info'), /is ready/);
  const answered = lines.find(({ message }) => message === 'answered');
  const { method, path, status, finished } = answered ?? {};
  assert.deepEqual(
    { method, path, status, finished },
    { method: 'GET', path: '/api/releases', status: 200, finished: true },
  );
  assert.doesNotMatch(endpoint.out, /secret|127\.0\.0\.1/);
});

test('is degraded and alive while a source elsewhere fails, and says how many', async (t) => {
  const folder = makeFolder(t);
  const { app } = await openSite(t, folder, {
    releases: ['http://127.0.0.1:9/feed'],
    mirror: { folder: `${folder}/mirror`, minutes: 5, allow: ['127.0.0.1'] },
  });
  const answer = await app.inject('/healthz');
  assert.equal(answer.statusCode, 200);
  const { status, sourcesFailing } = answer.json<{ status: string; sourcesFailing: number }>();
  assert.deepEqual([status, sourcesFailing], ['degraded', 1]);
});
