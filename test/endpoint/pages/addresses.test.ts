/** Who gets an address of the endpoint that several could have. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeSite, release } from '../example-site.js';

const counter = { label: 'Antal jobb', target: 1000, value: 742 };
const page = { accept: 'text/html' };

describe('an address of the endpoint', () => {
  it('is never taken by a release that places its page there, and the start says where that is', async (t) => {
    const own = ['/api/releases', '/news', '/sprid.js', '/embed', '/healthz', '/feed.json', '/openapi.json', '/?p=1'];
    const files = Object.fromEntries(
      own.map((url, at) => [`releases/r${String(at)}.json`, release(`r${String(at)}`, { url })]),
    );
    const { app, warnings } = await makeSite(t, files, { demo: undefined });
    for (const [at, url] of own.entries()) {
      const headline = `<title>Rubrik för r${String(at)}`;
      assert.ok(!(await app.inject(url)).payload.includes(headline), url);
      assert.ok((await app.inject(`/r${String(at)}`)).payload.includes(headline));
      const told = `The "url" of the release "r${String(at)}" is ${url}, which is an address of the endpoint itself. Its page is at /r${String(at)}.`;
      assert.ok(warnings.includes(told), told);
    }
  });

  it('is never taken by what has its name: that is not served, and the start says so', async (t) => {
    const files = {
      'releases/news.json': release('news', { url: '/press/news' }),
      'releases/feed.json.json': release('feed.json'),
      'releases/embed.json': release('embed', { url: 'https://other.example/embed' }),
      'jobs/oembed.json': counter,
    };
    const { app, warnings } = await makeSite(t, files);
    assert.ok((await app.inject('/news')).payload.includes('class="newsroom"'));
    assert.match(String((await app.inject('/feed.json')).headers['content-type']), /feed\+json/);
    assert.equal((await app.inject('/oembed')).statusCode, 400);
    const address = 'is an address of the endpoint itself';
    assert.deepEqual(warnings, [
      `The counter "oembed" is not served: /oembed ${address}. Choose another name for its file.`,
      `"embed" has no page here, only at https://other.example/embed: /embed ${address}.`,
      `"feed.json" is not served: /feed.json ${address}, so it has no page. Choose another "id".`,
      `"news" is not served: /news ${address}, so it has no page. Choose another "id".`,
    ]);
    for (const url of [
      '/press/news',
      '/api/releases/news',
      '/embed/feed.json',
      '/api/jobs/oembed',
      '/embed/oembed',
      '/oembed?url=https://news.example/news',
      '/oembed?url=https://news.example/embed',
    ])
      assert.equal((await app.inject({ url, headers: page })).statusCode, 404, url);
    // What has its page on another site is shown, with that address alone.
    const { items } = (await app.inject('/api/releases')).json<{ items: { id: string }[] }>();
    assert.deepEqual(
      items.map(({ id }) => id),
      ['embed'],
    );
    for (const url of ['/sitemap.xml', '/feed.atom', '/feed.json', '/', '/news', '/served', '/embed'])
      assert.doesNotMatch((await app.inject(url)).payload, /Rubrik för (news|feed)|news\.example\/embed</, url);
  });

  it('is the page of what has its name, and not of a release that places its page there', async (t) => {
    const files = {
      'releases/a.json': release('a', { url: '/b' }),
      'releases/b.json': release('b', { url: '/c' }),
      'jobs/c.json': counter,
      'releases/c.json': release('c'),
    };
    const { app, warnings } = await makeSite(t, files);
    assert.ok((await app.inject('/b')).payload.includes('<title>Rubrik för b'));
    assert.ok((await app.inject('/c')).payload.includes('<title>Rubrik för c'));
    assert.ok(warnings.some((line) => line.includes('"url" of the release "a" is /b, which is the page of "b"')));
    // What leads to its page leads there in every list and feed.
    for (const url of ['/api/releases', '/feed.json', '/feed.atom', '/news'])
      assert.match((await app.inject(url)).payload, /"(https:\/\/news\.example)?\/a"/, url);
    assert.ok(
      warnings.some((line) => line.startsWith('"c" is a release and a counter: /c is the page of the release')),
    );
    assert.equal((await app.inject('/sitemap.xml')).payload.match(/\/c</g)?.length, 1);
  });

  it('is where a release places its page, with its query, however that is encoded', async (t) => {
    const files = {
      'releases/one.json': release('one', { url: '/show?id=1' }),
      'releases/two.json': release('two', { url: '/show?id=2' }),
      'releases/three.json': release('three', { url: '/nyheter/å' }),
    };
    const { app, warnings } = await makeSite(t, files);
    for (const [url, id] of [
      ['/show?id=1', 'one'],
      ['/show?id=2', 'two'],
      ['/nyheter/%C3%A5', 'three'],
      ['/nyheter/%c3%a5?from=mail', 'three'],
    ] as const)
      assert.ok((await app.inject(url)).payload.includes(`<title>Rubrik för ${id}`), url);
    assert.equal((await app.inject({ url: '/show', headers: page })).statusCode, 404);
    assert.deepEqual(warnings, []);
  });

  it('is that of the page by its whole address too, for oEmbed, feeds and search engines as well', async (t) => {
    const files = {
      'releases/one.json': release('one', { url: 'https://news.example/nyheter/1' }),
      'releases/two.json': release('two', { url: '/nyheter/2#main' }),
      'releases/other.json': release('other', { url: '/nyheter/2' }),
    };
    const { app, warnings } = await makeSite(t, files);
    for (const [path, id] of [
      ['/nyheter/1', 'one'],
      ['/nyheter/2', 'other'],
    ] as const) {
      const { payload } = await app.inject({ url: path, headers: page });
      assert.ok(payload.includes(`<title>Rubrik för ${id}`), path);
      // The page names its embed code, which is there.
      const [, discovered = ''] = /<link [^>]*json\+oembed" href="https:\/\/news\.example([^"]*)"/.exec(payload) ?? [];
      const described = (await app.inject(discovered.replaceAll('&amp;', '&'))).json<{ title: string; html: string }>();
      assert.equal(described.title, `Rubrik för ${id}`);
      assert.ok(described.html.includes(`<a href="https://news.example${path}">`), described.html);
      assert.match((await app.inject('/sitemap.xml')).payload, new RegExp(`<loc>https://news.example${path}</loc>`));
    }
    assert.deepEqual(warnings, [
      'The "url" of the release "two" is /nyheter/2, which is the page of "other". Its page is at /two.',
    ]);
    const thread = await app.inject('/oembed?url=https://news.example/nyheter/1%23comments');
    assert.equal(thread.statusCode, 404);
  });

  it('answers a reader with a page where nothing is, and a program with a problem', async (t) => {
    const { app } = await makeSite(t, { 'releases/a.json': release('a') });
    for (const [url, status] of [
      ['/docs/nope', 404],
      ['/docs/editor.md', 404],
      [`/docs/search?q=${'x'.repeat(200)}`, 400],
      ['/embed?theme=pink', 400],
      ['/nope/card.png', 404],
      ['/media/nope.pdf', 404],
      ['/%E5', 400],
    ] as const) {
      const read = await app.inject({ url, headers: page });
      assert.deepEqual([read.statusCode, /<h1>(.*)<\/h1>/.exec(read.payload)?.[1]], [status, 'Sidan finns inte'], url);
      const asked = await app.inject({ url, headers: { accept: '*/*' } });
      assert.equal(asked.statusCode, status);
      assert.match(String(asked.headers['content-type']), /problem\+json/);
    }
    const api = await app.inject({ url: '/api/releases/nope', headers: page });
    assert.match(String(api.headers['content-type']), /problem\+json/);
  });
});
