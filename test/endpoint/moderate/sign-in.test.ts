/** Signing in, and what keeps others out. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { hashPassword } from '../../../endpoint/comments/moderators.js';
import { idleHours, maxSessions } from '../../../endpoint/store/sessions.js';
import { temporaryFolder, openUntilEnd } from '../databases.js';
import { openCommentSite } from '../comments-site.js';
import { Moderator, moderators, openModeration, origin, password } from './moderator.js';

const pages = ['/moderate', '/moderate/log', '/moderate/blocked', '/moderate/counters', '/moderate/releases'];

const placeIn = (t: TestContext) => ({ file: join(temporaryFolder(t), 'comments.db') });

test('a moderator signs in and out, with a cookie that only this host gets, by https and no script', async (t) => {
  const { app, comments } = await openCommentSite(t, placeIn(t), { moderators });
  const anna = new Moderator(app);
  for (const path of pages)
    assert.deepEqual(
      [(await anna.get(path)).statusCode, (await anna.get(path)).headers.location],
      [303, `/moderate/sign-in${path === '/moderate' ? '' : `?back=${encodeURIComponent(path)}`}`],
    );
  assert.equal((await anna.get('/moderate', 'application/json')).statusCode, 401);
  const answer = await anna.signIn();
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, '/moderate']);
  const [cookie, known] = answer.headers['set-cookie'] as string[];
  assert.match(
    String(cookie),
    /^__Host-sprid-moderator=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
  assert.match(
    String(known),
    /^__Secure-sprid-known=[\w-]{22}\.[\w-]{43}; Max-Age=15552000; Path=\/moderate\/sign-in; HttpOnly; Secure; SameSite=Strict$/,
  );
  const page = await anna.get('/moderate');
  assert.equal(page.statusCode, 200);
  assert.match(page.payload, /Inloggad som anna/);
  const kept = JSON.stringify(await comments.store.read((db) => db.selectFrom('sessions').selectAll().execute()));
  assert.ok(!kept.includes(anna.cookie.split('=')[1] ?? 'x'), 'the database cannot sign anybody in');
  const out = await anna.post('/moderate/sign-out', { token: anna.token });
  assert.match(String(out.headers['set-cookie']), /^__Host-sprid-moderator=; Max-Age=0; /);
  assert.equal((await anna.get('/moderate')).statusCode, 303, 'also for who has kept the cookie');
});

test('who signs in comes back to the page that was asked for, and to no other site', async (t) => {
  const { app } = await openCommentSite(t, placeIn(t), { moderators });
  const anna = new Moderator(app);
  const asked = '/moderate?list=all&q=%C3%A5%20b&comment=x';
  const sent = String((await anna.get(`${asked}&done=x&not=full`)).headers.location);
  assert.equal(sent, '/moderate/sign-in?back=%2Fmoderate%3Flist%3Dall%26q%3D%25C3%25A5%2Bb%26comment%3Dx');
  const back = /name="back" value="([^"]*)"/.exec((await anna.get(sent)).payload)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.equal(back, '/moderate?list=all&q=%C3%A5+b&comment=x');
  const signIn = (to: string) => anna.post('/moderate/sign-in', { name: 'anna', password, back: to });
  assert.equal((await signIn(back)).headers.location, back);
  for (const to of ['https://evil.example/', '//evil.example', '/moderate/sign-out', '/\\evil.example', '/evil'])
    assert.equal((await signIn(to)).headers.location, '/moderate', to);
  assert.ok((await anna.get('/moderate/sign-in?back=https://evil.example/')).payload.includes('value="/moderate"'));
});

test('an answer that was typed when the session had ended is shown without a script, to be copied', async (t) => {
  const { app } = await openCommentSite(t, placeIn(t), { moderators });
  const anna = new Moderator(app);
  const answer = { action: 'answer', text: 'Ett långt </textarea><svar>', back: '/moderate?list=all', token: 'old' };
  const shown = await anna.post('/moderate/actions', answer);
  assert.equal(shown.statusCode, 401);
  assert.ok(shown.payload.includes('Ett långt &lt;/textarea&gt;&lt;svar&gt;</textarea>'));
  assert.ok(shown.payload.includes('name="back" value="/moderate?list=all"'));
  const typed = { name: 'anna', password: 'fel', typed: answer.text, back: answer.back };
  assert.ok((await anna.post('/moderate/sign-in', typed)).payload.includes('Ett långt &lt;/textarea&gt;'));
  // A form of another site shows nothing of what it says, and one without words only asks to sign in.
  for (const [fields, headers] of [
    [answer, { origin: 'https://evil.example' }],
    [{ ...answer, text: ' ' }, {}],
  ] as const) {
    const { statusCode, headers: said } = await anna.post('/moderate/actions', fields, headers);
    assert.deepEqual([statusCode, said.location], [303, '/moderate/sign-in?back=%2Fmoderate%3Flist%3Dall']);
  }
});

test('nobody may frame, cache, index or read /moderate from another site', async (t) => {
  const { anna } = await openModeration(t, placeIn(t));
  for (const path of [...pages, '/moderate/sign-in']) {
    const { headers } = await anna.get(path);
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/);
    assert.match(
      String(headers['content-security-policy']),
      /default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    assert.deepEqual(
      [
        'x-frame-options',
        'cache-control',
        'x-robots-tag',
        'access-control-allow-origin',
        'cross-origin-resource-policy',
        'cross-origin-opener-policy',
        'referrer-policy',
        'vary',
      ].map((name) => headers[name]),
      [
        'DENY',
        'no-store',
        'noindex, nofollow',
        undefined,
        'same-origin',
        'same-origin',
        'same-origin',
        'Cookie, Accept',
      ],
      path,
    );
  }
});

test('wrong passwords are stopped by name and by network, whoever there is and whoever is not', async (t) => {
  const { app, clock } = await openCommentSite(t, placeIn(t), { moderators });
  const attempt = (name: string, network: number, given = 'x') =>
    app.inject({
      method: 'POST',
      url: '/moderate/sign-in',
      remoteAddress: `10.0.${String(network)}.1`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
      payload: new URLSearchParams({ name, password: given }).toString(),
    });
  for (const name of ['anna', 'nobody']) {
    const statuses: number[] = [];
    for (let count = 0; count < 21; count++) statuses.push((await attempt(name, count)).statusCode);
    assert.deepEqual([...new Set(statuses.slice(0, 20)), statuses[20]], [403, 429], name);
  }
  const right = await attempt('anna', 100, password);
  assert.deepEqual([right.statusCode, right.headers['set-cookie']], [429, undefined], 'also the right one has to wait');
  clock.time += 60_001;
  assert.equal((await attempt('anna', 100, password)).statusCode, 303);
  const statuses: number[] = [];
  for (let count = 0; count < 12; count++) statuses.push((await attempt(`n${String(count)}`, 200)).statusCode);
  assert.deepEqual(statuses.slice(9), [403, 429, 429]);
});

test('one network that tries passwords all the time keeps nobody else out', async (t) => {
  const { app } = await openCommentSite(t, placeIn(t), { moderators });
  const attempt = (name: string, network: string, given: string) =>
    app.inject({
      method: 'POST',
      url: '/moderate/sign-in',
      remoteAddress: network,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
      payload: new URLSearchParams({ name, password: given }).toString(),
    });
  const statuses: number[] = [];
  for (let count = 0; count < 80; count++) statuses.push((await attempt('anna', '10.2.0.1', 'x')).statusCode);
  assert.deepEqual([statuses[9], statuses[10], statuses[79]], [403, 429, 429]);
  assert.equal((await attempt('anna', '10.3.0.1', password)).statusCode, 303);
});

test('attempts from many networks keep no moderator out of a browser in which they have signed in before', async (t) => {
  const place = placeIn(t);
  const { app, clock, comments } = await openCommentSite(t, place, { moderators });
  let network = 0;
  const attempt = async (name: string, given: string, cookie?: string, to = app) => {
    network += 1;
    return to.inject({
      method: 'POST',
      url: '/moderate/sign-in',
      remoteAddress: `10.4.${String(network % 250)}.1`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin, ...(cookie && { cookie }) },
      payload: new URLSearchParams({ name, password: given }).toString(),
    });
  };
  const knownOf = async (name: string): Promise<string> =>
    ((await attempt(name, password)).headers['set-cookie'] as string[])[1]?.split(';')[0] ?? '';
  const [anna, bo] = [await knownOf('anna'), await knownOf('bo')];
  // Neither one name nor all of them have attempts left.
  for (let count = 0; count < 20; count++) for (const name of ['anna', 'bo', 'x']) await attempt(name, 'fel');
  for (const name of ['anna', 'bo', 'y']) assert.equal((await attempt(name, password)).statusCode, 429, name);
  assert.equal((await attempt('anna', password, anna)).statusCode, 303);
  assert.equal((await attempt('bo', password, `x=1; ${bo}`)).statusCode, 303);
  for (const [title, cookie] of [
    ['of another moderator', bo],
    ['with a letter changed', anna.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['with another browser', anna.replace(/=./, (first) => (first === '=A' ? '=B' : '=A'))],
    ['without a mark', anna.replace(/\..*/, '')],
    ['that is empty', '__Secure-sprid-known='],
    ['of http', anna.replace('__Secure-', '')],
  ])
    assert.equal((await attempt('anna', password, cookie)).statusCode, 429, title);
  // Who has stolen it has as many attempts as one network has, from all of them together.
  const statuses: number[] = [];
  for (let count = 0; count < 12; count++) statuses.push((await attempt('anna', 'fel', anna)).statusCode);
  assert.deepEqual(statuses, [...Array<number>(9).fill(403), 429, 429, 429]);
  assert.equal((await attempt('bo', password, bo)).statusCode, 303, 'and keeps nobody else out');
  // A new password makes every browser unknown.
  const changed = [{ name: 'anna', hash: await hashPassword(password, { power: 10, r: 8, p: 1 }) }];
  const other = await openCommentSite(t, place, { store: comments.store, moderators: changed });
  other.clock.time = clock.time;
  for (let count = 0; count < 20; count++) await attempt('anna', 'fel', undefined, other.app);
  assert.equal((await attempt('anna', password, anna, other.app)).statusCode, 429);
  // The name of a moderator stands in no cookie, and nothing of it in the database.
  assert.ok(!anna.includes('anna'));
  const rows = JSON.stringify(await comments.store.read((db) => db.selectFrom('sessions').selectAll().execute()));
  assert.ok(!rows.includes(anna.split(/[=.]/)[1] ?? 'x'));
});

test('attempts of one minute are bounded in all, and those at once wait in a short line', async (t) => {
  const { app } = await openCommentSite(t, placeIn(t), { moderators });
  const answers = await Promise.all(
    Array.from({ length: 70 }, (_, count) =>
      app.inject({
        method: 'POST',
        url: '/moderate/sign-in',
        remoteAddress: `10.1.${String(count)}.1`,
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
        payload: new URLSearchParams({ name: `n${String(count)}`, password: 'x' }).toString(),
      }),
    ),
  );
  const taken = answers.filter(({ statusCode }) => statusCode === 403).length;
  assert.ok(taken >= 1 && taken <= 11, String(taken));
  assert.equal(answers.filter(({ statusCode }) => statusCode === 429).length, 70 - taken);
});

test('a session ends with its moderator in the settings, with the password, with time, and with too many others', async (t) => {
  const place = placeIn(t);
  const { anna, clock } = await openModeration(t, place);
  const store = await openUntilEnd(t, place);
  for (const [now, status] of [
    [moderators, 200],
    [moderators.slice(1), 303],
    [[{ name: 'anna', hash: moderators[0]?.hash.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) ?? '' }], 303],
  ] as [typeof moderators, number][]) {
    const { app, clock: other } = await openCommentSite(t, place, { store, moderators: now });
    other.time = clock.time;
    const there = new Moderator(app);
    there.cookie = anna.cookie;
    assert.equal((await there.get('/moderate')).statusCode, status);
  }
  const { app } = anna;
  for (let count = 0; count < maxSessions; count++) {
    clock.time += 60_001;
    assert.equal((await new Moderator(app).signIn()).statusCode, 303);
  }
  assert.equal((await anna.get('/moderate')).statusCode, 303);
  await anna.signIn();
  clock.time += idleHours * 60 * 60_000 - 1;
  assert.equal((await anna.get('/moderate')).statusCode, 200);
  clock.time += idleHours * 60 * 60_000;
  assert.equal((await anna.get('/moderate')).statusCode, 303);
});

test('a moderator’s cookie does nothing for a form of another site, nor for one without the token', async (t) => {
  const { anna, reader, comments } = await openModeration(t, placeIn(t), { moderation: 'all' });
  const { comment } = await reader.write('Hej');
  const fields = { action: 'approve', comment: `${comment.id}:1` };
  const withToken = { ...fields, token: anna.token };
  for (const [title, sent, headers] of [
    ['another site', withToken, { origin: 'https://evil.example' }],
    ['a partner on another port of the same host', withToken, { origin: 'https://news.example:8264' }],
    ['a page without an origin', withToken, { origin: 'null' }],
    ['what the browser calls cross-site', withToken, { origin: undefined, 'sec-fetch-site': 'cross-site' }],
    ['what the browser calls same-site', withToken, { 'sec-fetch-site': 'same-site' }],
    ['no token', fields, {}],
    ['a wrong token', { ...fields, token: 'x'.repeat(43) }, {}],
    ['no token in a script’s request', fields, { accept: 'application/json' }],
  ] as [string, Record<string, string>, Record<string, string | undefined>][]) {
    const answer = await anna.post('/moderate/actions', sent, headers);
    assert.equal(answer.statusCode, 403, title);
  }
  const other = new Moderator(anna.app, 'bo');
  await other.signIn();
  assert.equal((await other.post('/moderate/actions', withToken)).statusCode, 403, 'the token of another session');
  for (const path of ['/moderate/undo', '/moderate/sign-out'])
    assert.equal((await anna.post(path, {}, { origin: 'https://evil.example' })).statusCode, 403);
  const foreign = await anna.post('/moderate/sign-in', { name: 'bo', password }, { origin: 'https://evil.example' });
  assert.deepEqual(
    [foreign.statusCode, foreign.headers['set-cookie']],
    [403, undefined],
    'nobody is signed in by others',
  );
  const held = await comments.store.read((db) => db.selectFrom('comments').select('status').execute());
  assert.deepEqual(
    held.map(({ status }) => status),
    ['pending'],
  );
  assert.deepEqual(await comments.store.read((db) => db.selectFrom('audit').selectAll().execute()), []);
  assert.equal((await anna.post('/moderate/actions', withToken)).statusCode, 303);
});

test('where nobody moderates, there is nothing to sign in to', async (t) => {
  const { app } = await openCommentSite(t, placeIn(t));
  for (const url of ['/moderate', '/moderate/sign-in']) assert.equal((await app.inject(url)).statusCode, 404);
});

test('on http, as at localhost, the cookie is for these pages alone', async (t) => {
  const { app } = await openCommentSite(t, placeIn(t), { moderators }, {}, () => ({
    endpoint: 'http://localhost:8263',
    partners: undefined,
  }));
  const anna = new Moderator(app);
  const answer = await anna.post('/moderate/sign-in', { name: 'anna', password }, { origin: 'http://localhost:8263' });
  assert.match(
    String((answer.headers['set-cookie'] as string[])[0]),
    /^sprid-moderator=[\w-]{43}; Max-Age=43200; Path=\/moderate; HttpOnly; SameSite=Strict$/,
  );
});
