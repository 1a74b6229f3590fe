/** An endpoint with content of its host's own: nothing that it says or serves is the demo's. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { freePort } from '../../free-port.js';
import { startEndpoint } from '../endpoint-process.js';
import { makeFolder, release } from '../example-site.js';
import { json, Newsroom } from '../mirror/newsroom.js';

/** The ids, ports, sites and paths of the demo. */
const demo = /1000-jobb|sprids-i-europa|826[34]|\/(kommun|blogg|natt)\b|\btusen\b|hotell-|\/demo\//;

/** A port whose number would not be taken for one of the demo's. */
const plainPort = async (): Promise<string> => {
  for (;;) {
    const port = String(await freePort());
    if (!demo.test(port)) return port;
  }
};

/** Addresses that the demo has, with its content, pictures, threads and pages. */
const ofDemo = [
  '/api/releases/sprids-i-europa',
  '/api/jobs/1000-jobb',
  '/api/jobs/1000-jobb.svg',
  '/badge/1000-jobb.svg',
  '/api/threads/sprids-i-europa/comments',
  '/api/threads/tusen/comments',
  '/media/hotell-1440.webp',
  '/demo/',
  '/demo/index.html',
  '/demo/states.html',
  '/demo/demo.css',
  '/demo/mark.svg',
  '/demo/states/updated.json',
  '/kommun/',
];

const fixed = [
  '/',
  '/embed',
  '/served',
  '/news',
  '/sitemap.xml',
  '/api/releases',
  '/feed.json',
  '/feed.atom',
  '/openapi.json',
  '/healthz',
  '/none',
  '/api/jobs/none',
];

/** Whatever of an answer is text, its headers with it. A stream has no end, and is only opened. */
const textOf = async (answer: Response): Promise<string> => {
  const headers = JSON.stringify([...answer.headers]);
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) return headers + (await answer.text());
  await answer.body?.cancel();
  return headers;
};

/** Our own addresses that a text names: attributes of HTML and Atom, and strings of JSON. */
const addressesIn = (text: string, origin: string): string[] =>
  Array.from(
    text.matchAll(/"((?:https?:\/)?\/[^"\s<>{}:][^"\s<>{}]*)"/g),
    ([, address = '']) => new URL(address, origin),
  )
    .filter((url) => url.origin === origin)
    .map(({ pathname, search }) => pathname + search);

const folders = (t: TestContext): Record<string, string> => {
  const site = makeFolder(t, {
    'releases/a.json': release('a', { image: { url: '/media/a.svg', width: 4, height: 3, alt: '' } }),
    'releases/later.json': release('later', { embargo: '2999-01-01T00:00:00Z' }),
    'jobs/b.json': { value: 1, goal: 4, deadline: '2030-12-31', label: 'Jobb' },
    'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
    // Where pictures are when no folder of them is named.
    'data/media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
  });
  return { releases: `${site}/releases`, jobs: `${site}/jobs`, media: `${site}/media`, data: `${site}/data` };
};

const cases: {
  title: string;
  settings: (own: Record<string, string>, newsroom: string) => Record<string, string>;
  /** What it names at the start, and lists at `/`. */
  serves: string[];
}[] = [
  {
    title: 'folders of all',
    settings: ({ releases = '', jobs = '', media = '' }) => ({
      SPRID_RELEASES: releases,
      SPRID_JOBS: jobs,
      SPRID_MEDIA: media,
      SPRID_DEMO_PORT: '0',
    }),
    serves: ['/api/releases/a', '/api/jobs/b', '/api/threads/a/comments'],
  },
  {
    title: 'a folder of releases alone, and no word of the partner pages',
    settings: ({ releases = '' }) => ({ SPRID_RELEASES: releases, SPRID_THREADS: 'c' }),
    serves: ['/api/releases/a', '/api/threads/a/comments'],
  },
  {
    title: 'a folder of counters alone',
    settings: ({ jobs = '' }) => ({ SPRID_JOBS: jobs, SPRID_DEMO_PORT: '0' }),
    serves: ['/api/jobs/b'],
  },
  {
    title: 'a newsroom alone',
    settings: (_own, newsroom) => ({ SPRID_RELEASES: `${newsroom}/list`, SPRID_DEMO_PORT: '0' }),
    serves: ['/api/releases/m', '/api/threads/m/comments'],
  },
  {
    title: 'a newsroom and a counter elsewhere',
    settings: (_own, newsroom) => ({
      SPRID_RELEASES: `${newsroom}/list`,
      SPRID_JOBS: `x=${newsroom}/figure`,
      SPRID_DEMO_PORT: '0',
    }),
    serves: ['/api/releases/m', '/api/jobs/x', '/api/threads/m/comments'],
  },
  {
    title: 'a newsroom that does not answer, of which nothing is known yet',
    settings: (_own, newsroom) => ({ SPRID_RELEASES: `${newsroom}/broken`, SPRID_DEMO_PORT: '0' }),
    serves: [],
  },
];

for (const { title, settings, serves } of cases) {
  test(`no page, link or line names the demo: ${title}`, async (t) => {
    const { origin: newsroom } = await Newsroom.open(t, (request, response) => {
      const documents: Record<string, unknown> = { '/list': { items: [release('m')] }, '/figure': { value: 7 } };
      const document = documents[request.url ?? ''];
      json(document ?? {}, {}, document ? 200 : 500)(request, response);
    });
    const own = folders(t);
    const port = await plainPort();
    const endpoint = await startEndpoint(t, {
      PORT: port,
      SPRID_DATA: own.data ?? '',
      SPRID_MIRROR_ALLOW: '127.0.0.1',
      SPRID_RATE_LIMIT_READ: '0',
      ...settings(own, newsroom),
    });
    await endpoint.origin();
    const origin = `http://localhost:${port}`;

    const front = (await Promise.all(['/', '/served'].map(async (path) => (await fetch(origin + path)).text()))).join(
      '',
    );
    assert.deepEqual(
      [...endpoint.out.matchAll(/^ {2}(?!index)\w+ +(\S+)$/gm)].map(([, address]) => address),
      serves.map((path) => origin + path),
      'the lines of the start',
    );
    for (const path of serves) assert.ok(front.includes(`href="${path}"`), path);
    assert.doesNotMatch(front, /later/, 'what is under an embargo is not listed');

    // All that it leads to, with all that this leads to.
    const linked = new Set(addressesIn(front, origin));
    const asked = new Set([...fixed, ...linked]);
    for (const path of asked) {
      const answer = await fetch(origin + path, { redirect: 'manual' });
      if (linked.has(path) && !serves.length) assert.ok(answer.ok, `${path} ${String(answer.status)}`);
      else if (linked.has(path)) assert.equal(answer.status, 200, path);
      const text = await textOf(answer);
      assert.doesNotMatch(text, demo, path);
      if (!/^\/(\d+\.|sprid)/.test(path)) for (const found of addressesIn(text, origin)) asked.add(found);
    }
    for (const path of ofDemo) {
      const answer = await fetch(origin + path, { redirect: 'manual' });
      assert.equal(answer.status, 404, path);
      assert.doesNotMatch(await textOf(answer), demo, path);
    }
    endpoint.process.kill('SIGTERM');
    await endpoint.ended();
    assert.doesNotMatch(endpoint.out + endpoint.err, demo);
  });
}
