import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { commentsOf } from '../comments-site.js';
import { makeSite, release, type Files } from '../example-site.js';

const noDemo = { demo: undefined };

const front = async (...[t, files, options = {}]: Parameters<typeof makeSite>): Promise<string> => {
  const { app } = await makeSite(t, files, { ...noDemo, ...options });
  const answer = await app.inject('/served');
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
  return answer.payload;
};

test('served content is listed under the strictest policy, with its own style sheet', async (t) => {
  const { app } = await makeSite(t, { 'releases/a.json': release('a') }, noDemo);
  const answer = await app.inject('/served');
  assert.match(String(answer.headers['content-security-policy']), /^default-src 'none';.*;trusted-types sprid$/);
  assert.equal(answer.headers['cache-control'], 'no-cache');
  assert.doesNotMatch(answer.payload, / style=| on\w+=|<style|<script/);
  const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(answer.payload) ?? [];
  const styles = await app.inject(sheet);
  assert.deepEqual([styles.statusCode, styles.headers['content-type']], [200, 'text/css; charset=utf-8']);
});

test('each release has its headline in its language, its page, its day, its JSON and its comments', async (t) => {
  const files: Files = {
    'releases/a.json': release('a', { url: '/nyheter/a', published: '2017-10-10T00:20:00+02:00' }),
  };
  const page = await front(t, files, { comments: await commentsOf(t) });
  assert.ok(page.includes('<a href="/nyheter/a" lang="sv">Rubrik för a</a>'));
  assert.ok(page.includes('<time datetime="2017-10-10T00:20:00+02:00">2017-10-10</time>'));
  for (const path of ['/api/releases/a', '/api/threads/a/comments', '/api/threads/one/comments'])
    assert.equal(page.split(`<a href="${path}">${path}</a>`).length, 2, path);
});

test('a counter has its name and its forms, and without comments there is no thread', async (t) => {
  const page = await front(t, { 'jobs/b.json': { value: 1, label: 'Jobb & mer' }, 'jobs/c.json': { value: 2 } });
  assert.ok(page.includes('<h3>Jobb &amp; mer</h3>') && page.includes('<h3>c</h3>'));
  for (const path of ['/api/jobs/b', '/api/jobs/b.svg', '/api/jobs/b.html', '/api/jobs/b.txt'])
    assert.ok(page.includes(`<a href="${path}">${path}</a>`), path);
  assert.doesNotMatch(page, /threads|comment-box/);
  assert.match(page, /No release can be seen right now\./);
});

test('the tag to copy names the origin in use and what there is', async (t) => {
  const page = await front(t, { 'releases/a.json': release('a'), 'jobs/b.json': { value: 1 } });
  assert.ok(
    page.includes(
      '&lt;script type=&quot;module&quot; src=&quot;https://news.example/sprid.js&quot;&gt;&lt;/script&gt;',
    ),
    page,
  );
  assert.ok(page.includes('&lt;press-release src=&quot;https://news.example/api/releases/a&quot;&gt;'));
  assert.ok(page.includes('&lt;jobs-progress src=&quot;https://news.example/api/jobs/b&quot;&gt;'));
  assert.match(page, /<title>What news\.example serves<\/title>/);
});

test('a release under embargo is not listed, and appears when its hour comes', async (t) => {
  let now = Date.parse('2020-01-01T12:00:00Z');
  const { app } = await makeSite(
    t,
    {
      'releases/a.json': release('a', { embargo: '2020-01-01T13:00:00Z' }),
      'releases/b.json': release('b', { status: 'withheld' }),
    },
    { ...noDemo, now: () => now, comments: { ...(await commentsOf(t)), threads: ['a', 'one'] } },
  );
  assert.doesNotMatch((await app.inject('/served')).payload, /Rubrik|releases\/[ab]|threads\/[ab]\//);
  now = Date.parse('2020-01-01T13:00:00Z');
  const { payload } = await app.inject('/served');
  assert.match(payload, /Rubrik för a/);
  assert.doesNotMatch(payload, /Rubrik för b/);
});

test('of many releases the newest fifty are listed, and where the list goes on is said', async (t) => {
  const files = Object.fromEntries(
    Array.from({ length: 52 }, (_, at) => [
      `releases/r${String(at)}.json`,
      release(`r${String(at)}`, { published: new Date(Date.UTC(2020, 0, 1 + at)).toISOString() }),
    ]),
  );
  const page = await front(t, files);
  assert.equal(page.split('<time ').length, 51);
  assert.match(page, /The newest 50 of 52; the list goes on at <a href="\/api\/releases">/);
  assert.doesNotMatch(page, /Rubrik för r1</);
});

test('text of a publisher stays text', async (t) => {
  const page = await front(t, {
    'releases/a.json': release('a', { headline: '<img src=x onerror=alert(1)> & "citat"', url: '/a?"><b>' }),
    'jobs/b.json': { value: 1, label: '</h3><script>x</script>' },
  });
  const tags: string[] = [];
  const walk = (node: object): void => {
    if ('tagName' in node) tags.push(String(node.tagName));
    if ('childNodes' in node) (node.childNodes as object[]).forEach(walk);
  };
  walk(parse(page));
  assert.deepEqual(
    tags.filter((tag) => ['img', 'script', 'b'].includes(tag)),
    [],
  );
  assert.match(page, /&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;citat&quot;/);
});
