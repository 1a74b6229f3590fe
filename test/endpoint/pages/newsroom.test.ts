/** The publisher's pages, as they are sent. What a browser makes of them: test/browser/newsroom.test.ts. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { LightMyRequestResponse } from 'fastify';
import { parse, type DefaultTreeAdapterTypes as Trees } from 'parse5';
import { commentsOf, Reader } from '../comments-site.js';
import { anySite } from '../../../endpoint/pages/site.js';
import { makeSite, release } from '../example-site.js';

const html = { accept: 'text/html' };

const elementsIn = (node: Trees.Node): Trees.Element[] =>
  'childNodes' in node
    ? [
        ...('tagName' in node ? [node] : []),
        ...[...('content' in node ? node.content.childNodes : []), ...node.childNodes].flatMap(elementsIn),
      ]
    : [];

const attribute = (element: Trees.Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;

const textOf = (node: Trees.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** The elements of a page. */
const read = ({ payload }: LightMyRequestResponse): Trees.Element[] => elementsIn(parse(payload));

const metadata = (page: Trees.Element[], name: string): string | undefined =>
  attribute(
    page.find((element) => [attribute(element, 'property'), attribute(element, 'name')].includes(name)),
    'content',
  );

const linkTo = (page: Trees.Element[], rel: string): string | undefined =>
  attribute(
    page.find((element) => element.tagName === 'link' && attribute(element, 'rel') === rel),
    'href',
  );

const whole = release('a', {
  url: '/a',
  headline: 'Rubrik & <b>mer</b>',
  lead: 'Ingressen.',
  body: '<h4>Mellanrubrik</h4><p onclick="x()">Texten<script>x()</script></p><table><tr><td>1</td></tr></table>',
  tags: ['jobb', 'Göteborg'],
  translations: [{ language: 'en', headline: 'Headline', url: '/a-en' }],
});

const counter = { value: 742, goal: 1000, label: 'Nya jobb', asOf: '2019-11-04', deadline: '2020-01-01' };

describe('the page of a release', () => {
  it('holds all of it without a script, in the shadow root that the element takes over', async (t) => {
    const { app } = await makeSite(t, { 'releases/a.json': whole });
    const answer = await app.inject('/a');
    const page = read(answer);
    const element = page.find(({ tagName }) => tagName === 'press-release');
    assert.equal(attribute(element, 'src'), '/api/releases/a');
    const root = page.find((one) => attribute(one, 'shadowrootmode') === 'open');
    assert.ok(root);
    const inside = elementsIn(root);
    assert.deepEqual(
      inside.filter(({ tagName }) => /^h\d$/.test(tagName)).map((one) => [one.tagName, textOf(one)]),
      [
        ['h1', 'Rubrik & <b>mer</b>'],
        ['h2', 'Mellanrubrik'],
      ],
    );
    assert.equal(
      attribute(inside.find(({ tagName }) => tagName === 'table')?.parentNode as Trees.Element, 'class'),
      'scroller',
    );
    assert.ok(!answer.payload.includes('x()'));
    assert.ok(!answer.payload.includes('<!--lit-'));
  });

  it('describes itself to search engines and networks, with the address of the original', async (t) => {
    const { app } = await makeSite(t, { 'releases/a.json': whole, 'releases/b.json': release('b') });
    const page = read(await app.inject('/a'));
    assert.equal(linkTo(page, 'canonical'), 'https://news.example/a');
    assert.equal(metadata(page, 'og:title'), 'Rubrik & <b>mer</b>');
    assert.equal(metadata(page, 'description'), 'Ingressen.');
    assert.deepEqual(
      page
        .filter((one) => attribute(one, 'hreflang') && one.tagName === 'link')
        .map((one) => [attribute(one, 'hreflang'), attribute(one, 'href')]),
      [
        ['sv', 'https://news.example/a'],
        ['en', 'https://news.example/a-en'],
      ],
    );
    const script = page.find((one) => attribute(one, 'type') === 'application/ld+json');
    const structured = JSON.parse(textOf(script as Trees.Node)) as Record<string, unknown>;
    assert.deepEqual(
      [structured['@type'], structured.headline, structured.mainEntityOfPage, structured.keywords],
      ['NewsArticle', 'Rubrik & <b>mer</b>', 'https://news.example/a', ['jobb', 'Göteborg']],
    );
    // What has its page elsewhere is no original here, and is not offered from here by oEmbed.
    const copy = read(await app.inject('/b'));
    assert.equal(linkTo(copy, 'canonical'), 'https://news.example/b');
  });

  it('allows its own style sheets by their hashes, and no script but the tag', async (t) => {
    const { app } = await makeSite(t, { 'releases/a.json': whole, 'jobs/c.json': counter });
    for (const path of ['/a', '/c', '/news', '/embed/a', '/embed/c']) {
      const answer = await app.inject(path);
      const policy = String(answer.headers['content-security-policy']);
      for (const style of read(answer).filter(({ tagName }) => tagName === 'style')) {
        const hash = createHash('sha256').update(textOf(style)).digest('base64');
        assert.ok(policy.includes(`'sha256-${hash}'`), path);
      }
      assert.match(policy, /script-src 'self'( https:\/\/news\.example)?;/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.match(policy, path.startsWith('/embed/') ? /frame-ancestors \*/ : /frame-ancestors 'none'/);
    }
  });

  it('is not there before its time, and says so in its reader’s language', async (t) => {
    let now = Date.parse('2020-01-01T00:00:00Z');
    const files = { 'releases/a.json': release('a', { embargo: '2020-01-02T00:00:00Z' }) };
    const { app } = await makeSite(t, files, { now: () => now });
    const before = await app.inject({ url: '/a', headers: html });
    assert.equal(before.statusCode, 404);
    assert.ok(before.payload.includes('inte publicerad än'));
    assert.ok(!before.payload.includes('Rubrik för a'));
    assert.ok(!(await app.inject('/sitemap.xml')).payload.includes('/a<'));
    now = Date.parse('2020-01-02T00:00:00Z');
    assert.equal((await app.inject({ url: '/a', headers: html })).statusCode, 200);
    assert.ok((await app.inject('/sitemap.xml')).payload.includes('<loc>https://news.example/a</loc>'));
  });

  it('answers a program with a problem, and a reader with a page, where there is nothing', async (t) => {
    const { app } = await makeSite(t);
    assert.match(String((await app.inject('/nothing')).headers['content-type']), /problem\+json/);
    const page = await app.inject({ url: '/nothing', headers: html });
    assert.deepEqual([page.statusCode, page.headers['content-type']], [404, 'text/html; charset=utf-8']);
    assert.ok(page.payload.includes('Sidan finns inte'));
  });

  it('shows a comment as soon as it is written, and is the same bytes as long as nothing changes', async (t) => {
    const { app } = await makeSite(t, { 'releases/a.json': whole }, { comments: await commentsOf(t) });
    const first = await app.inject('/a');
    const again = await app.inject({ url: '/a', headers: { 'if-none-match': String(first.headers.etag) } });
    assert.equal(again.statusCode, 304);
    await new Reader(app).write('Så roligt! <script>', undefined, 'a');
    assert.ok((await app.inject('/a')).payload.includes('Så roligt! &lt;script&gt;'));
  });
});

describe('the page of a counter', () => {
  it('holds its sentence, told of the publisher’s day and not of the machine’s', async (t) => {
    // In Stockholm the deadline has passed an hour before it has in London.
    let now = Date.parse('2020-01-01T22:30:00Z');
    const { app } = await makeSite(t, { 'jobs/c.json': counter }, { now: () => now });
    const before = await app.inject('/c');
    assert.match(textOf(parse(before.payload)), /^/);
    assert.match(before.payload, /742/);
    assert.doesNotMatch(before.payload, /har passerat/);
    now = Date.parse('2020-01-01T23:30:00Z');
    assert.match((await app.inject('/c')).payload, /har passerat/);
  });
});

describe('the newsroom', () => {
  const releases = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `releases/r${String(at)}.json`,
      release(`r${String(at)}`, {
        published: `2020-01-${String(at + 10)}T10:00:00Z`,
        tags: at % 2 ? ['udda', 'alla'] : ['alla'],
        language: at ? 'sv' : 'en',
      }),
    ]),
  );

  it('is the front of an endpoint with content of its own, with the counters beside the newest releases', async (t) => {
    const { app } = await makeSite(t, { ...releases, 'jobs/c.json': counter }, { demo: undefined });
    const front = await app.inject('/');
    assert.ok(front.payload.includes('Rubrik för r11'));
    assert.ok(!front.payload.includes('Rubrik för r1<'));
    assert.ok(front.payload.includes('742'));
    const [older = ''] = /\/news\?cursor=[\w%-]+/.exec(front.payload) ?? [];
    const next = await app.inject(older);
    assert.ok(next.payload.includes('Rubrik för r1<'));
    assert.ok(!next.payload.includes('Rubrik för r11'));
    assert.ok(!next.payload.includes('742'));
  });

  it('has the counters in its language, and those that name none', async (t) => {
    const inLanguage = (label: string, language?: string): object => ({ ...counter, label, language });
    const counters = {
      'jobs/a.json': inLanguage('På svenska', 'sv-SE'),
      'jobs/b.json': inLanguage('In English', 'en'),
      'jobs/c.json': inLanguage('1000 × 2'),
    };
    const { app } = await makeSite(t, { ...releases, ...counters });
    const labels = (await app.inject('/news')).payload.match(/På svenska|In English|1000 × 2/g);
    assert.deepEqual([...new Set(labels)], ['På svenska', '1000 × 2']);
    const english = await makeSite(t, { ...releases, ...counters }, { site: { ...anySite, language: 'en-GB' } });
    assert.doesNotMatch((await english.app.inject('/news')).payload, /På svenska/);
    const german = await makeSite(t, { ...releases, ...counters }, { site: { ...anySite, language: 'de' } });
    assert.match((await german.app.inject('/news')).payload, /På svenska[\s\S]*In English/);
  });

  it('is narrowed by topic and by language, by plain links', async (t) => {
    const { app } = await makeSite(t, releases);
    const odd = await app.inject('/news?tag=udda');
    assert.ok(odd.payload.includes('Rubrik för r11') && !odd.payload.includes('Rubrik för r10'));
    assert.match(odd.payload, /<a href="\/news\?tag=udda" aria-current="true">udda<\/a>/);
    const english = await app.inject('/news?language=en');
    assert.ok(english.payload.includes('Rubrik för r0') && !english.payload.includes('Rubrik för r11'));
    const none = await app.inject('/news?tag=%3Cscript%3E');
    assert.ok(none.payload.includes('Det finns inga nyheter som passar.') && !none.payload.includes('<script>'));
    assert.equal((await app.inject('/news?cursor=made-up')).statusCode, 400);
  });

  it('has the name, the mark, the color and the language of its publisher', async (t) => {
    const site = { publisher: 'Anna & Co', logo: '/media/a.svg', accent: '#a0b', language: 'en-GB' };
    const { app } = await makeSite(t, releases, { site });
    const page = await app.inject('/news');
    assert.match(page.payload, /<html lang="en-GB"/);
    assert.ok(
      page.payload.includes('<img src="/media/a.svg" alt="" height="40" /><span>Anna &amp; Co</span>') ||
        page.payload.includes('<img src="/media/a.svg" alt="" height="40"><span>Anna &amp; Co</span>'),
    );
    assert.ok((await app.inject('/newsroom.css')).payload.includes('--sprid-accent: #a0b'));
    const plain = await makeSite(t, releases);
    assert.ok(!(await plain.app.inject('/newsroom.css')).payload.includes('--sprid-accent:'));
  });

  it('is the same page whatever else stands in its address', async (t) => {
    const { app } = await makeSite(t, { ...releases, 'jobs/c.json': counter });
    const plain = await app.inject('/news');
    const followed = await app.inject('/news?utm_source=mail&limit=3&__proto__=x');
    assert.equal(followed.payload, plain.payload);
  });

  it('says of a release that was taken back no more than its headline', async (t) => {
    const taken = release('a', {
      url: '/a',
      status: 'canceled',
      lead: 'Hemligt',
      body: '<p>Hemligt</p>',
      image: { url: '/media/Hemligt.png', width: 1200, height: 675 },
    });
    const { app } = await makeSite(t, { 'releases/a.json': taken }, { demo: undefined });
    for (const path of ['/a', '/', '/embed/a', '/embed/a?variant=card', '/oembed?url=https://news.example/a']) {
      const { statusCode, payload } = await app.inject(path);
      assert.equal(statusCode, 200);
      assert.ok(payload.includes('Rubrik för a') && !payload.includes('Hemligt'), path);
    }
  });
});

describe('an address that is not quite right', () => {
  const files = { 'releases/a.json': whole, 'jobs/c.json': counter };

  it('leads to the page where it has a slash too many, and to no other host', async (t) => {
    const { app } = await makeSite(t, files);
    for (const [address, page] of [
      ['/a/', '/a'],
      ['/c/?utm_source=x', '/c?utm_source=x'],
      ['/news/?tag=jobb', '/news?tag=jobb'],
      ['/embed/a/', '/embed/a'],
    ] as const) {
      const answer = await app.inject(address);
      assert.deepEqual([answer.statusCode, answer.headers.location], [301, page]);
    }
    for (const address of ['//other.example/', '/\\other.example/', '/api/releases/a/', '/nothing/'])
      assert.equal((await app.inject(address)).headers.location, undefined, address);
  });

  it('is answered with a page for readers and a problem for programs', async (t) => {
    const { app } = await makeSite(t, files);
    for (const [address, status] of [
      ['/nyheter/2024/a', 404],
      ['/news?cursor=made-up', 400],
      ['/news?language=!', 400],
      ['/news?tag=a&tag=b', 400],
    ] as const) {
      const answer = await app.inject({ url: address, headers: html });
      assert.deepEqual([answer.statusCode, answer.headers['content-type']], [status, 'text/html; charset=utf-8']);
      assert.equal(answer.headers['cache-control'], 'no-store');
      assert.ok(answer.payload.includes('Sidan finns inte'), address);
      assert.equal((await app.inject(address)).headers['content-type'], 'application/problem+json; charset=utf-8');
    }
    const wrong = await app.inject({ url: '/api/nothing', headers: html });
    assert.equal(wrong.headers['content-type'], 'application/problem+json; charset=utf-8');
  });

  it('has no filter where a form sent none', async (t) => {
    const { app } = await makeSite(t, files);
    const answer = await app.inject('/news?tag=&language=&cursor=');
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.payload, (await app.inject('/news')).payload);
  });
});
