/** A counter as picture, page, text, observation and badge, as the endpoint serves them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ConfigurationError } from '../../../endpoint/operator/configuration-error.js';
import { words as en } from '../../../src/locales/jobs-progress/en.js';
import { words as sv } from '../../../src/locales/jobs-progress/sv.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { Calendar } from '../../../endpoint/counters/calendar.js';
import { counterForms, type CounterForm } from '../../../endpoint/counters/counter-forms.js';
import { htmlPage } from '../../../endpoint/counters/html-form.js';
import { Counter } from '../../../endpoint/counters/counters.js';
import type { Problem } from '../../../src/model/problem.js';
import { badgeSvg } from '../../../src/pictures/jobs-progress/badge-svg.js';
import { badge } from '../../../src/derived/jobs-progress/badge.js';
import { structuredData } from '../../../src/derived/jobs-progress/structured-data.js';
import { plainText } from '../../../src/derived/jobs-progress/summary.js';
import { svg } from '../../../src/pictures/jobs-progress/svg.js';
import { Clock } from '../comments-site.js';
import { makeFolder, makeSite, openSite } from '../example-site.js';

const counter: JobsProgress = {
  label: 'Jobb <i> regionen',
  value: 742,
  asOf: '2019-11-04',
  goal: 1000,
  deadline: '2020-12-31',
  source: { name: 'Byrån', url: 'https://office.example/' },
};
const secret: JobsProgress = { value: null, status: 'confidential', goal: 10 };
const files = { 'jobs/a.json': counter, 'jobs/secret.json': secret, 'jobs/a.b.json': { value: 7 } };
const today = '2020-01-01';

const forms: [path: string, type: string, content: string][] = [
  ['/api/jobs/a.svg', 'image/svg+xml; charset=utf-8', svg(counter, today, sv)],
  ['/api/jobs/a.svg?lang=en&theme=dark', 'image/svg+xml; charset=utf-8', svg(counter, today, en, 'dark')],
  ['/api/jobs/a.svg?accent=0A7D77', 'image/svg+xml; charset=utf-8', svg(counter, today, sv, 'auto', '#0a7d77')],
  [
    '/api/jobs/a.svg?theme=light&accent=%2307a',
    'image/svg+xml; charset=utf-8',
    svg(counter, today, sv, 'light', '#0077aa'),
  ],
  ['/api/jobs/a.html?lang=sv', 'text/html; charset=utf-8', await htmlPage(counter, today, sv, 'auto')],
  [
    '/api/jobs/a.html?lang=en&theme=dark&accent=0A7D77',
    'text/html; charset=utf-8',
    await htmlPage(counter, today, en, 'dark', '#0a7d77'),
  ],
  ['/api/jobs/a.txt?lang=en', 'text/plain; charset=utf-8', `${plainText(counter, today, en)}\n`],
  [
    '/api/jobs/a.jsonld',
    'application/ld+json; charset=utf-8',
    `${JSON.stringify(structuredData(counter, today, sv)).replace('<', '\\u003c')}\n`,
  ],
  ['/badge/a.json?lang=en', 'application/json; charset=utf-8', JSON.stringify(badge(counter, en))],
  ['/badge/a.svg', 'image/svg+xml; charset=utf-8', badgeSvg(counter, sv)],
  ['/badge/secret.svg', 'image/svg+xml; charset=utf-8', badgeSvg(secret, sv)],
  ['/api/jobs/a.b.txt', 'text/plain; charset=utf-8', '7 jobb.\n'],
];

test('every form is made of the same counter, says what it is, and is asked for again by its tag', async (t) => {
  const { app } = await makeSite(t, files, { now: new Clock().now });
  for (const [path, type, content] of forms) {
    const { statusCode, headers, payload } = await app.inject(path);
    assert.equal(statusCode, 200, path);
    assert.equal(payload, content, path);
    assert.equal(headers['content-type'], type);
    assert.equal(headers['content-language'], path.includes('lang=en') ? 'en' : 'sv');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.match(String(headers['cache-control']), /^public, max-age=60, s-maxage=60, /);
    assert.equal(headers.vary, 'Accept-Encoding');
    const again = await app.inject({ url: path, headers: { 'if-none-match': String(headers.etag) } });
    assert.deepEqual([again.statusCode, again.payload], [304, ''], path);
    assert.equal(
      (await app.inject({ url: path, method: 'HEAD' })).headers['content-length'],
      headers['content-length'],
    );
  }
});

test('a picture or a page that is opened by itself runs, loads and sends nothing', async (t) => {
  const { app } = await makeSite(t, files);
  for (const path of ['/api/jobs/a.svg', '/badge/a.svg', '/api/jobs/a.html']) {
    const { headers, payload } = await app.inject(path);
    const policy = String(headers['content-security-policy']);
    assert.match(
      policy,
      /^default-src 'none'; style-src '[^;]+'; (.*; )?sandbox( allow-popups allow-popups-to-escape-sandbox)?$/,
      path,
    );
    // Only the page has a link, which opens outside of its frame.
    assert.equal(policy.includes('allow-popups'), path.endsWith('.html'), path);
    if (!path.endsWith('.html')) continue;
    const styles = Array.from(payload.matchAll(/<style>(.*?)<\/style>/gs), ([, style = '']) => style);
    assert.equal(styles.length, 2);
    const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    assert.ok(policy.includes(`; style-src ${hashes.join(' ')}; style-src-attr 'unsafe-inline'; `), policy);
    assert.doesNotMatch(policy, /script-src|style-src [^;]*unsafe/);
    assert.doesNotMatch(payload, /<script|<link/);
  }
});

test('the language comes from the address alone, so that no cache gives one reader’s to all', async (t) => {
  const { app } = await makeSite(t, files);
  const ask = (query: string, language: string) =>
    app.inject({ url: `/api/jobs/a.txt${query}`, headers: { 'accept-language': language } });
  assert.equal((await ask('', 'en')).payload, (await ask('', 'sv')).payload);
  const refused = await ask('?lang=xx', 'xx');
  assert.equal(refused.statusCode, 400);
  assert.match(
    JSON.stringify(refused.json<Problem>().errors),
    /^\[\{"pointer":"\/lang","detail":"must be one of sv, en, ar, .*, uk\."\}\]$/,
  );
  for (const query of ['?lang=sv&lang=en', '?lang=constructor'])
    assert.equal((await ask(query, '')).statusCode, 400, query);
});

test('an accent that is no color is refused with what to write', async (t) => {
  const { app } = await makeSite(t, files);
  for (const accent of ['red', '0a7d7', '0a7d77ff', '%23', 'url(%23a)', '0a7d77;fill:red', '%C3%A5bc']) {
    const { statusCode, payload } = await app.inject(`/api/jobs/a.svg?accent=${accent}`);
    assert.equal(statusCode, 400, accent);
    const { errors } = JSON.parse(payload) as Problem;
    assert.equal(errors?.[0]?.pointer, '/accent');
    assert.match(
      errors[0].detail,
      /^must be a color of 3 or 6 hexadecimal digits, such as 0a7d77 \(a "#" in an address is %23\)\.$/,
    );
  }
  assert.equal((await app.inject('/api/jobs/a.svg?accent=fff&accent=000')).statusCode, 400);
});

test('however many accents are asked for, some are kept, and what has none is kept always', async () => {
  const kept = new Counter(counter, new Calendar('Europe/Stockholm'), 'shortly');
  const [picture, page, text] = counterForms as readonly [CounterForm, CounterForm, CounterForm];
  const now = Date.parse('2020-01-01T12:00:00Z');
  const ask = async (accent?: string, form = picture): Promise<unknown> =>
    (await kept.write(form, { lang: 'sv', theme: 'auto', accent }, now))?.answer;
  const colors = Array.from({ length: 200 }, (_, at) => `#${String(100_000 + at)}`);
  const plain = await ask();
  const usual = await ask('#0a7d77');
  assert.equal(await ask('#0a7d77'), usual);
  const answers: unknown[] = [];
  for (const color of colors) {
    assert.equal(await ask('#0a7d77'), usual, 'what is asked for again and again stays');
    answers.push(await ask(color));
  }
  for (const [at, color] of colors.entries()) assert.notEqual(await ask(color), answers[at], 'the others go');
  assert.equal(await ask(), plain);
  assert.notEqual(await ask('#0a7d77', page), await ask(undefined, page));
  // Where there is no bar to be filled, an accent makes no other answer.
  assert.equal(await ask('#0a7d77', text), await ask(undefined, text));
});

test('requests for a form that is being made share it, and a failed one is made again', async () => {
  const kept = new Counter(counter, new Calendar('Europe/Stockholm'), 'shortly');
  const [picture] = counterForms as readonly [CounterForm];
  let made = 0;
  const form: CounterForm = {
    ...picture,
    write: async () => {
      made += 1;
      await Promise.resolve();
      if (made === 1) throw new Error('No disk.');
      return String(made);
    },
  };
  const ask = () => kept.write(form, { lang: 'sv', theme: 'auto' }, Date.parse('2020-01-01T12:00:00Z'));
  await assert.rejects(Promise.all([ask(), ask()]), /No disk/);
  assert.equal(made, 1);
  const [one, other] = await Promise.all([ask(), ask()]);
  assert.equal(one?.answer, other?.answer);
  assert.equal(made, 2);
});

const missing = [
  '/api/jobs/none.svg',
  '/api/jobs/.svg',
  '/api/jobs/a.svg.svg',
  '/api/jobs/__proto__.txt',
  '/api/jobs/a%00.html',
  '/badge/none.json',
  '/badge/a',
  '/badge/a.txt',
  '/api/jobs/secret.jsonld',
];

test('a form of a counter that is not there, or of a figure that is not told, is a problem', async (t) => {
  const { app } = await makeSite(t, files);
  for (const url of missing) {
    const { statusCode, headers, payload } = await app.inject(url);
    assert.deepEqual([statusCode, headers['content-type']], [404, 'application/problem+json; charset=utf-8'], url);
    assert.equal((JSON.parse(payload) as Problem).type, '/problems/not-found');
    assert.equal(headers['content-security-policy'], undefined);
  }
  assert.equal((await app.inject({ url: '/badge/a', method: 'POST' })).statusCode, 404);
  assert.equal((await app.inject({ url: '/badge/a.svg', method: 'POST' })).statusCode, 405);
});

test('badges are counted with the API', async (t) => {
  const { app } = await makeSite(t, files, { rateLimitRead: 1 });
  assert.equal((await app.inject('/badge/a.svg')).statusCode, 200);
  assert.equal((await app.inject('/badge/a.svg')).statusCode, 429);
});

const nights: [title: string, progress: JobsProgress, time: string, before: RegExp, after: RegExp | undefined][] = [
  ['the last day', { ...counter, value: 9 }, '2020-12-31T22:59:50Z', /Sista dagen/, /har passerat/],
  ['a day of the last', { ...counter, value: 9 }, '2020-12-20T22:59:50Z', /11 dagar/, /10 dagar/],
  ['the day before days are counted', counter, '2020-12-16T22:59:50Z', /senast 31 dec/, /14 dagar/],
  [
    'the target date of a goal that is reached',
    { ...counter, value: 1000 },
    '2020-12-31T22:59:50Z',
    /förtid/,
    /var 31/,
  ],
  ['any day long before', counter, '2020-01-01T22:59:50Z', /senast 31 dec/, undefined],
  ['any day after', counter, '2026-01-01T22:59:50Z', /har passerat/, undefined],
];

for (const [title, progress, time, before, after] of nights) {
  test(`no cache keeps the state of the deadline past midnight: ${title}`, async (t) => {
    const clock = new Clock();
    clock.time = Date.parse(time);
    const { app } = await makeSite(t, { 'jobs/a.json': progress }, { now: clock.now });
    for (const form of ['svg', 'html', 'txt', 'jsonld']) {
      clock.time = Date.parse(time);
      const evening = await app.inject(`/api/jobs/a.${form}`);
      assert.match(evening.payload, before);
      assert.equal(
        evening.headers['cache-control'],
        after
          ? 'public, max-age=10, s-maxage=10, stale-while-revalidate=0, stale-if-error=0'
          : 'public, max-age=60, s-maxage=60, stale-while-revalidate=3600, stale-if-error=604800',
      );
      clock.time += 10_000;
      const headers = { 'if-none-match': String(evening.headers.etag) };
      const morning = await app.inject({ url: `/api/jobs/a.${form}`, headers });
      assert.equal(morning.statusCode, after ? 200 : 304);
      if (after) assert.match(morning.payload, after);
    }
  });
}

test('midnight is the publisher’s', async (t) => {
  const clock = new Clock();
  clock.time = Date.parse('2020-12-31T23:30:00Z');
  const said: string[] = [];
  for (const timeZone of ['UTC', 'Europe/Stockholm']) {
    const { app } = await makeSite(t, files, { now: clock.now, timeZone });
    said.push((await app.inject('/api/jobs/a.txt?lang=en')).payload);
  }
  assert.match(said[0] ?? '', /Last day to reach the goal/);
  assert.match(said[1] ?? '', /has passed/);
});

test('a counter whose name is another’s picture stops the start with a sentence', async (t) => {
  for (const name of ['a.svg', 'a.HTML', 'a.txt', 'a.json', 'b.jsonld']) {
    const folder = makeFolder(t, { [`jobs/${name}.json`]: { value: 1 } });
    await assert.rejects(openSite(t, folder), (error: Error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, new RegExp(`${name}\\.json: a counter cannot be called "${name}", because `));
      assert.match(error.message, /Choose a name without "\.\w+" at its end\.$/);
      return true;
    });
  }
});
