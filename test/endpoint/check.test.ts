/** `npx sprid check <address>`: the table of what was read, from where, and what was left. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { runCommand, settingsOf } from './endpoint-process.js';
import { json, Newsroom, type Answering } from './mirror/newsroom.js';

const check = async (
  t: TestContext,
  answering: Answering,
  behind = '',
  columns = 200,
): Promise<{ code: number | null; rows: string[][]; out: string; err: string; lines: string[] }> => {
  const { origin } = await Newsroom.open(t, answering);
  const settings = { ...settingsOf(t), SPRID_MIRROR_ALLOW: '127.0.0.1', COLUMNS: String(columns) };
  const answer = await runCommand(t, 'check', settings, `${origin}/${behind}`);
  const lines = answer.out.split('\n');
  return { ...answer, lines, rows: lines.slice(1).map((line) => line.trim().split(/ {2,}/)) };
};

const answer =
  (body: string, type: string): Answering =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };

const posts = [
  { title: { rendered: 'A' }, date_gmt: '2017-10-10T05:20:00', link: '/a', content: { rendered: '<p>Hej</p>' }, id: 1 },
  {
    title: { rendered: 'B &amp; C', raw: 'x' },
    date_gmt: '2017-10-09T05:20:00',
    link: '/b',
    excerpt: { rendered: '<p>Kort</p>' },
    content: { rendered: '<p>Text</p>' },
    id: 2,
    ping_status: 'open',
    meta: [],
  },
];

test('sprid check shows of JSON how many releases have each field, where it stands, what it is, and what was left', async (t) => {
  const { code, err, rows, lines } = await check(t, json(posts));
  assert.deepEqual([code, err], [0, '']);
  assert.equal(lines[0], 'source 1 (127.0.0.1) has the format wordpress; 2 releases are fine.');
  assert.deepEqual(rows[0], ['field', 'in', 'from', 'in the first']);
  const row = (name: string): string[] | undefined => rows.find(([first]) => first === name);
  assert.deepEqual(row('headline'), ['headline', '2 of 2', '[0].title.rendered', 'A']);
  assert.deepEqual(row('lead'), ['lead', '1 of 2', '[1].excerpt.rendered', 'Kort']);
  assert.deepEqual(row('body'), ['body', '2 of 2', '[0].content.rendered', '<p>Hej</p>']);
  assert.deepEqual(row('language'), ['language', '2 of 2', '(implied)', 'und']);
  assert.match(lines.join('\n'), /\n {2}no release has: .*image,.*contacts/);
  // What says how others are read is missed by nobody.
  assert.doesNotMatch(lines.join('\n'), /no release has:.*\b(undated|untitled|base)\b/);
  assert.match(lines.join('\n'), /\n {2}left: title\.raw \(1\), ping_status \(1\)\n/);
});

test('sprid check shows of our own JSON the fields that nobody knows', async (t) => {
  const item = { id: 'a', url: '/a', language: 'sv', headline: 'A', published: '2017-10-10T05:20:00Z' };
  const { rows, out } = await check(
    t,
    json({ items: [{ ...item, haedline: 'x', image: { url: '/a.webp', size: 3 } }] }),
  );
  assert.deepEqual(rows.find(([name]) => name === 'image.url')?.slice(0, 3), [
    'image.url',
    '1 of 1',
    'items[0].image.url',
  ]);
  assert.match(out, /\n {2}left: haedline, image\.size\n/);
});

test('sprid check shows of any JSON what its fields were read from', async (t) => {
  const { code, rows, out } = await check(
    t,
    json({ data: { list: [{ h: 'R', d: 1507612800, x: { y: 1 }, b: '<p>a</p>' }] } }),
    '#fields=items=/data/list%3Bheadline=/h%3Bpublished=/d%3Bbody=/b',
  );
  assert.equal(code, 0);
  assert.deepEqual(
    ['headline', 'published', 'body'].map((name) => rows.find(([first]) => first === name)),
    [
      ['headline', '1 of 1', 'data.list[0].h', 'R'],
      ['published', '1 of 1', 'data.list[0].d', '2017-10-10T05:20:00Z'],
      ['body', '1 of 1', 'data.list[0].b', '<p>a</p>'],
    ],
  );
  assert.match(out, /\n {2}left: x\n/);
});

test('sprid check shows of a feed what its elements were read as, and which were not', async (t) => {
  const { code, rows, out, err } = await check(
    t,
    answer(
      `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>E</title><link>https://news.example/</link><description>d</description>
      <item><title>Rubrik</title><link>/a</link><pubDate>Tue, 10 Oct 2017 07:20:00 +0200</pubDate><description>x</description><category>Liv</category><category>Jobb</category><comments>https://news.example/c</comments><itunes:duration>3</itunes:duration><media:rating>x</media:rating></item></channel></rss>`,
      'application/rss+xml',
    ),
  );
  assert.deepEqual([code, err], [0, '']);
  assert.deepEqual(rows[0]?.[2], 'from, as JSON');
  assert.deepEqual(
    rows.find(([name]) => name === 'tags'),
    ['tags', '1 of 1', 'items[0].tags', 'Liv (and 1 more)'],
  );
  assert.match(out, /\n {2}left: .*comments/);
  assert.match(out, /\n {2}left: .*itunes/);
  assert.match(out, /\n {2}left: .*media\.ratings/);
  assert.doesNotMatch(out, /left: .*(title|link|categories)/);
});

test('sprid check shows of a page what it says of itself', async (t) => {
  const article = { '@type': 'NewsArticle', headline: 'R', datePublished: '2017-10-10T07:20:00+02:00', wordCount: 3 };
  const { code, rows, out } = await check(
    t,
    answer(
      `<!doctype html><html lang="sv"><script type="application/ld+json">${JSON.stringify(article)}</script><meta property="og:description" content="Ingress">`,
      'text/html',
    ),
  );
  assert.equal(code, 0);
  assert.deepEqual(
    rows.find(([name]) => name === 'lead'),
    ['lead', '1 of 1', '@graph[0].description', 'Ingress'],
  );
  assert.match(out, /\n {2}left: wordCount\n/);
});

test('sprid check says of a document that it cannot read where its values stand', async (t) => {
  const { code, out, err } = await check(
    t,
    json({ data: { rows: [{ Rubrik: 'R', meta: { day: 1 } }, { Annat: 1 }] } }),
  );
  assert.equal(code, 1);
  assert.match(err, /none of: own, mfn, json-feed/);
  assert.equal(out, '  could not be read: data.rows[0].Rubrik, data.rows[0].meta.day\n');
});

test('sprid check shows nothing of a document that never came', async (t) => {
  const { code, out, err } = await check(t, answer('{"cut', 'application/json'));
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /no whole JSON/);
});

test("a source's text neither controls the terminal nor reveals its key", async (t) => {
  const { out } = await check(
    t,
    json([
      {
        ...posts[0],
        title: { rendered: 'A\u001b[31m\u202ered\nline\u0000' },
        'k\u001b[2Jey': 'x',
        content: { rendered: '<p>geheim-4711-abc</p>' },
        geheim: 'geheim-4711-abc',
      },
    ]),
    '?api_key=geheim-4711-abc',
  );
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u202e]|4711/);
  assert.match(out, /left: k \[2Jey, geheim\n/);
});

for (const columns of [1, 60, 100])
  test(`sprid check is no wider than a terminal of ${String(columns)} columns, and of 40 at least`, async (t) => {
    const long = {
      ...posts[1],
      title: { rendered: `${'東京'.repeat(40)} ${'x'.repeat(200)}` },
      [`n${'y'.repeat(90)}`]: 1,
    };
    const { lines } = await check(t, json([long]), '', columns);
    // Letters of Japanese take two columns.
    const width = (line: string): number => line.length + (line.match(/[\u2e80-\uffff]/g)?.length ?? 0);
    for (const line of lines.slice(1))
      assert.ok(width(line) <= Math.max(40, columns), `${String(width(line))}: ${line}`);
  });
