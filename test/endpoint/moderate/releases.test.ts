/** What moderators see of releases: all of them, and nothing that changes one. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { DatabasePlace } from '../../../endpoint/store/store.js';
import { temporaryFolder, testOnEach } from '../databases.js';
import { openCommentSite } from '../comments-site.js';
import { release, type Files } from '../example-site.js';
import { Moderator, moderators } from './moderator.js';

const path = '/moderate/releases';
const placeIn = (t: TestContext): DatabasePlace => ({ file: join(temporaryFolder(t), 'comments.db') });

const openReleases = async (t: TestContext, place = placeIn(t), files: Files = {}) => {
  const site = await openCommentSite(t, place, { moderators }, files);
  const anna = new Moderator(site.app);
  await anna.signIn();
  return { ...site, anna };
};

testOnEach('releases are listed with date, language, state, page and thread, the newest first', async (t, place) => {
  const { anna, app, comments } = await openReleases(t, place, {
    'releases/embargo.json': release('embargo', { published: '2019-12-31T10:00:00Z', embargo: '2020-01-01T13:00:00Z' }),
    'releases/withheld.json': release('withheld', { published: '2019-12-30T10:00:00Z', status: 'withheld' }),
    'releases/canceled.json': release('canceled', { published: '2019-12-29T10:00:00Z', status: 'canceled' }),
    'releases/own.json': release('own', {
      published: '2019-12-28T00:00:00+01:00',
      dateOnly: true,
      language: 'en',
      url: '/nyheter/own',
    }),
    'releases/und.json': release('und', { published: '2019-12-27T10:00:00Z', language: 'und' }),
  });
  await comments.store.write((db) => db.deleteFrom('threads').where('id', '=', 'und').execute());
  const page = (await anna.get(path)).payload;
  const items = page
    .split('<li class="item">')
    .slice(1)
    .map((item) => item.replace(/<\/ul>[^]*/, ''));
  const said = items.map((item) =>
    item
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  assert.deepEqual(said, [
    'Rubrik för embargo 31 dec. 2019 11:00 svenska Tråd: embargo Det här pressmeddelandet släpps 1 jan. 2020 14:00.',
    'Rubrik för withheld 30 dec. 2019 11:00 svenska Tråd: withheld Utgivaren håller tills vidare inne det här pressmeddelandet.',
    'Rubrik för canceled 29 dec. 2019 11:00 svenska Tråd: canceled Utgivaren har dragit tillbaka det här pressmeddelandet.',
    'Rubrik för own 28 dec. 2019 English Tråd: own',
    'Rubrik för und 27 dec. 2019 11:00',
    'Rubrik för a 10 okt. 2017 07:20 svenska Tråd: a',
    'Rubrik för hidden 10 okt. 2017 07:20 svenska Tråd: hidden Det här pressmeddelandet släpps 1 jan. 2020 14:00.',
  ]);
  assert.ok(items[3]?.includes('<a href="/nyheter/own" lang="en" dir="auto">'), items[3]);
  assert.ok(items[0]?.includes('<a href="https://news.example/embargo" lang="sv" dir="auto">'), items[0]);
  assert.ok(items[0]?.includes('href="/moderate?list=all&amp;thread=embargo"'));
  assert.match(page, /<a href="\/moderate\/releases" aria-current="page">Pressmeddelanden<\/a>/);
  assert.ok(!/<form(?! class="who")/.test(page), 'nothing is changed here');
  const nobody = new Moderator(app);
  assert.equal((await nobody.get(path)).headers.location, '/moderate/sign-in?back=%2Fmoderate%2Freleases');
  assert.equal((await nobody.get(path, 'application/json')).statusCode, 401);
  assert.equal((await anna.post(path, { token: anna.token })).statusCode, 405);
});

test('hostile words of a release stay text, and lead nowhere but to its page', async (t) => {
  const hostile = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>';
  const { anna, warnings } = await openReleases(t, placeIn(t), {
    'releases/h.json': release('h', { headline: hostile, url: 'https://news.example/"><img src=x>' }),
    'releases/j.json': release('j', { url: 'javascript:alert(1)' }),
  });
  const { payload } = await anna.get(`${path}?from=${encodeURIComponent(hostile)}`);
  assert.ok(payload.includes('&gt;&lt;img src=x onerror=alert(1)&gt;'), warnings.join('\n'));
  assert.ok(!payload.includes('<img') && !/<script(?! defer src="\/moderate\.js">)/.test(payload));
  assert.ok(!payload.includes('javascript:'), warnings.join('\n'));
});

test('hundreds of releases are shown by the page, and none is left out', async (t) => {
  const files = Object.fromEntries(
    Array.from({ length: 130 }, (_, at) => [`releases/n${String(at)}.json`, release(`n${String(at)}`)]),
  );
  const { anna } = await openReleases(t, placeIn(t), files);
  const seen: string[] = [];
  let next: number | null = 0;
  let pages = 0;
  while (next !== null) {
    const part: { items: { id: string }[]; next: number | null } = await anna.json(`${path}?from=${String(next)}`);
    seen.push(...part.items.map(({ id }) => id));
    next = part.next;
    pages += 1;
  }
  assert.deepEqual([pages, seen.length, new Set(seen).size], [3, 132, 132]);
});
