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

  it('is never taken by the page of what has its name, and the start says so', async (t) => {
    const files = {
      'releases/news.json': release('news', { url: '/press/news' }),
      'releases/feed.json.json': release('feed.json'),
      'jobs/oembed.json': counter,
    };
    const { app, warnings } = await makeSite(t, files);
    assert.ok((await app.inject('/news')).payload.includes('class="newsroom"'));
    // Its page would be the newsroom's.
    assert.equal((await app.inject({ url: '/press/news', headers: page })).statusCode, 404);
    assert.match(String((await app.inject('/feed.json')).headers['content-type']), /feed\+json/);
    assert.equal((await app.inject('/oembed')).statusCode, 400);
    for (const id of ['news', 'feed.json', 'oembed'])
      assert.ok(
        warnings.some((line) => line.startsWith(`"${id}" has no page: /${id} is an address`)),
        id,
      );
    assert.doesNotMatch((await app.inject('/sitemap.xml')).payload, /\/(news|feed\.json|oembed)</);
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
});
