/** What a publisher is told of comments, by a webhook and by a mail server, both real ones. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import { attemptsInOrder, maxAttempts, pauseAfter, type Notices } from '../../../endpoint/notices/notices.js';
import { openNotices } from '../../../endpoint/notices/open.js';
import { decide } from '../../../endpoint/store/moderation.js';
import { openCommentSite, Reader } from '../comments-site.js';
import { temporaryFolder, testOnEach } from '../databases.js';
import { moderators } from '../moderate/moderator.js';

const secret = `whsec_${randomBytes(24).toString('base64')}`;
const minute = 60_000;

interface Told {
  type: string;
  data: { thread: string; held?: string; reports: number; comment: { text: string; status: string } };
}

/** A webhook that answers as it is told to. */
const openHook = async (t: TestContext) => {
  const got: { headers: IncomingHttpHeaders; body: string }[] = [];
  const hook = {
    status: 204,
    refused: '',
    url: '',
    got,
    told: (): Told[] => got.map(({ body }) => JSON.parse(body) as Told),
  };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      got.push({ headers: request.headers, body });
      response.writeHead(hook.refused !== '' && body.includes(hook.refused) ? 422 : hook.status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  hook.url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`;
  return hook;
};

/** A mail server that keeps what it gets. @param refused whom it does not know */
const openMail = async (t: TestContext, refused = '') => {
  const mails: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      done(address === refused ? new Error('No such user here') : null);
    },
    onData: (stream, _session, done) => {
      void text(stream).then((mail) => {
        mails.push(mail);
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  t.after(() => {
    server.close();
  });
  return { mails, server: `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}` };
};

type Options = Partial<Parameters<typeof openNotices>[1]>;

/** An endpoint whose notices are told when the test says so. */
const open = async (t: TestContext, place: Parameters<typeof openCommentSite>[1], options: Options, more = {}) => {
  const warnings: string[] = [];
  const site = await openCommentSite(t, place, {
    ...more,
    moderators,
    notice: (...happened) => notices.add(...happened),
  });
  const { comments, clock } = site;
  const make = (): Notices =>
    openNotices(comments.store, {
      language: 'sv',
      originOf: () => 'https://news.example',
      warn: (line) => warnings.push(line),
      now: clock.now,
      ...options,
    });
  const notices = make();
  const rows = async (): Promise<number> =>
    (await comments.store.read((db) => db.selectFrom('notices').select('id').execute())).length;
  /** What is written down after the answer has been written. */
  const written = async (count: number): Promise<void> => {
    while ((await rows()) !== count) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { ...site, notices, make, warnings, rows, written };
};

testOnEach('a webhook is told of what is published, held and reported, each signed', async (t, place) => {
  const hook = await openHook(t);
  const site = await open(t, place, { webhook: { url: hook.url, secret } }, { linkLimit: 0 });
  const posted = await site.reader.write('Hej');
  await site.written(1);
  site.clock.time += 1;
  await site.reader.write('https://a.example');
  await site.written(2);
  site.clock.time += 1;
  const body = { writer: new Reader(site.app).writer, reason: 'spam' };
  for (let times = 0; times < 2; times++)
    await site.app.inject({ method: 'POST', url: `/api/comments/${posted.comment.id}/report`, payload: body });
  await site.written(3);
  await site.notices.work();
  assert.deepEqual(
    hook
      .told()
      .map(({ type, data: { thread, held, reports, comment } }) => [type, thread, held, reports, comment.text]),
    [
      ['comment.published', 'one', undefined, 1, 'Hej'],
      ['comment.held', 'one', 'links', 0, 'https://a.example'],
      ['comment.reported', 'one', undefined, 1, 'Hej'],
    ],
  );
  const signed = new Webhook(secret);
  for (const { headers, body: sent } of hook.got) {
    // The clock of the test is years behind.
    assert.throws(() => signed.verify(sent, headers as Record<string, string>), /timestamp too old/);
    const [id, time] = [String(headers['webhook-id']), Number(headers['webhook-timestamp'])];
    assert.equal(headers['webhook-signature'], signed.sign(id, new Date(time * 1000), sent));
  }
  assert.ok(!hook.got.some(({ body: sent }) => sent.includes(site.reader.writer)));
  assert.equal(await site.rows(), 0);
  await site.notices.work();
  assert.equal(hook.got.length, 3, 'nothing is told twice');
});

testOnEach('what does not arrive is tried again with the same id, and a post waits for nothing', async (t, place) => {
  const hook = await openHook(t);
  hook.status = 500;
  const site = await open(t, place, { webhook: { url: hook.url, secret } });
  await site.reader.write('Hej');
  await site.written(1);
  await site.notices.work();
  await site.notices.work();
  assert.equal(hook.got.length, 1, 'not before its time');
  assert.deepEqual(site.warnings, [
    `The webhook takes no notices, and is tried again: ${new URL(hook.url).origin} answers 500.`,
  ]);
  site.clock.time += pauseAfter(1);
  await site.notices.work();
  assert.equal(hook.got.length, 2);
  hook.status = 200;
  site.clock.time += pauseAfter(2);
  await site.notices.work();
  assert.deepEqual(site.warnings.slice(1), ['The webhook takes notices again.']);
  assert.equal(new Set(hook.got.map(({ headers }) => headers['webhook-id'])).size, 1);
  assert.equal(await site.rows(), 0);
});

testOnEach('what comes later waits for what did not arrive, so that all is told in order', async (t, place) => {
  const hook = await openHook(t);
  hook.status = 503;
  const site = await open(t, place, { webhook: { url: hook.url, secret } });
  for (const [index, said] of ['first', 'second', 'third'].entries()) {
    await site.reader.write(said);
    await site.written(index + 1);
    site.clock.time += 1;
    await site.notices.work();
  }
  const told = (): string[] => hook.told().map(({ data }) => data.comment.text);
  assert.deepEqual(told(), ['first'], 'a receiver that is down is asked for the first one only');
  hook.status = 204;
  await Promise.all([site.notices.work(), site.make().work()]);
  assert.deepEqual(told(), ['first'], 'not before its time');
  site.clock.time += pauseAfter(1);
  await site.notices.work();
  assert.deepEqual(told(), ['first', 'first', 'second', 'third']);
});

testOnEach('what the receiver never takes holds up the others for an hour, not for days', async (t, place) => {
  const hook = await openHook(t);
  const site = await open(t, place, { webhook: { url: hook.url, secret } });
  hook.refused = 'poison';
  await site.reader.write('poison');
  await site.written(1);
  site.clock.time += 1;
  await site.reader.write('Hej');
  await site.written(2);
  const told = (): string[] => hook.told().map(({ data }) => data.comment.text);
  for (let attempt = 1; attempt < attemptsInOrder; attempt++) {
    await site.notices.work();
    site.clock.time += pauseAfter(attempt);
  }
  assert.ok(!told().includes('Hej'));
  await site.notices.work();
  assert.equal(told().filter((text) => text === 'poison').length, attemptsInOrder);
  await site.notices.work();
  assert.equal(told().at(-1), 'Hej');
  assert.equal(await site.rows(), 1, 'the other is still tried');
});

testOnEach(
  'two processes tell each thing once, and what one that was killed has taken is told by the other',
  async (t, place) => {
    const hook = await openHook(t);
    const site = await open(t, place, { webhook: { url: hook.url, secret } });
    for (let count = 1; count <= 12; count++) {
      await site.reader.write(`Hej ${String(count)}`);
      await site.written(count);
    }
    await Promise.all([site.notices.work(), site.make().work()]);
    assert.equal(hook.got.length, 12);
    assert.equal(new Set(hook.told().map(({ data }) => data.comment.text)).size, 12);
    await site.reader.write('Sist');
    await site.written(1);
    // Taken, and never told.
    await site.comments.store.write((db) =>
      db
        .updateTable('notices')
        .set({ due: new Date(site.clock.time + minute).toISOString() })
        .execute(),
    );
    await site.notices.work();
    assert.equal(hook.got.length, 12);
    site.clock.time += minute;
    await site.notices.work();
    assert.equal(hook.told().at(-1)?.data.comment.text, 'Sist');
  },
);

test('what is gone meanwhile is not told, and what never arrives is given up', async (t) => {
  const hook = await openHook(t);
  const site = await open(t, { file: `${temporaryFolder(t)}/c.db` }, { webhook: { url: hook.url, secret } });
  const posted = await site.reader.write('Hej');
  await site.written(1);
  await site.reader.own('DELETE', posted);
  await site.notices.work();
  assert.deepEqual([hook.got.length, await site.rows()], [0, 0]);
  hook.status = 404;
  await site.reader.write('Hej');
  await site.written(1);
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    await site.notices.work();
    site.clock.time += pauseAfter(attempt);
  }
  assert.deepEqual([hook.got.length, await site.rows()], [maxAttempts, 0]);
  assert.equal(site.warnings.at(-1), 'Notices that were given up after 24 attempts: 1.');
});

test('moderators get one mail for all that has come in five minutes, without words of readers', async (t) => {
  const post = await openMail(t);
  const mail = { server: post.server, from: 'news@news.example', to: ['anna@news.example', 'bo@news.example'] };
  const site = await open(t, { file: `${temporaryFolder(t)}/c.db` }, { mail }, { moderation: 'all' });
  for (let count = 1; count <= 3; count++) {
    await site.reader.post({ text: 'Hemligt', name: 'Åsa' });
    await site.written(count);
  }
  await site.notices.work();
  assert.equal(post.mails.length, 0);
  site.clock.time += 5 * minute;
  await site.notices.work();
  const [sent = ''] = post.mails;
  assert.equal(post.mails.length, 1);
  assert.match(sent, /^Subject: =\?UTF-8\?Q\?news=2Eexample=3A_V=C3=A4ntar=3A_3\?=/m);
  assert.match(sent, /^To: anna@news\.example, bo@news\.example/m);
  assert.ok(sent.includes('https://news.example/moderate'));
  assert.ok(!/Hemligt|Åsa|=C3=85sa/.test(sent));
  // Decided before the mail goes: nothing to tell.
  await site.reader.write('Hej');
  await site.written(1);
  const all = await site.comments.store.read((db) => db.selectFrom('comments').select('id').execute());
  for (const { id } of all)
    await decide(site.comments.store, { action: 'approve', id, revision: 1, moderator: 'anna', now: site.clock.time });
  site.clock.time += 5 * minute;
  await site.notices.work();
  assert.deepEqual([post.mails.length, await site.rows()], [1, 0]);
});

test('a mail server that is dead slows no post, and gets the mail when it is back', async (t) => {
  const post = await openMail(t);
  const site = await open(
    t,
    { file: `${temporaryFolder(t)}/c.db` },
    { mail: { server: 'smtp://127.0.0.1:1', from: 'a@b.example', to: ['c@d.example'] } },
    { moderation: 'all' },
  );
  assert.equal((await site.reader.write('Hej')).comment.status, 'pending');
  await site.written(1);
  site.clock.time += 5 * minute;
  await site.notices.work();
  assert.match(site.warnings[0] ?? '', /^The mail takes no notices, and is tried again: /);
  assert.equal(await site.rows(), 1);
  const back = openNotices(site.comments.store, {
    language: 'en',
    originOf: () => 'https://news.example',
    warn: assert.fail,
    now: site.clock.now,
    mail: { server: post.server, from: 'a@b.example', to: ['c@d.example'] },
  });
  site.clock.time += pauseAfter(1);
  await back.work();
  assert.equal(post.mails.length, 1);
});

test('a mail server that refuses one of several gets the mail once, and the publisher hears of whom', async (t) => {
  const post = await openMail(t, 'bo@news.example');
  const mail = { server: post.server, from: 'news@news.example', to: ['anna@news.example', 'bo@news.example'] };
  const site = await open(t, { file: `${temporaryFolder(t)}/c.db` }, { mail }, { moderation: 'all' });
  for (let times = 1; times <= 2; times++) {
    await site.reader.write('Hej');
    await site.written(1);
    site.clock.time += 5 * minute;
    await site.notices.work();
    assert.deepEqual([post.mails.length, await site.rows()], [times, 0]);
  }
  assert.deepEqual(site.warnings, ['The mail server refuses bo@news.example.']);
});

test('an answer that never ends was one, and one that says no is tried again', async (t) => {
  let status = 200;
  let asked = 0;
  let givenUp = 0;
  const server = createServer((_request, response) => {
    asked++;
    response.on('close', () => (givenUp += Number(!response.writableEnded)));
    response.writeHead(status, { location: 'http://127.0.0.1:1/' });
    if (status === 204) response.end();
    else response.write('It goes on');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`;
  const site = await open(t, { file: `${temporaryFolder(t)}/c.db` }, { webhook: { url, secret } });
  for (status of [200, 302, 410]) {
    await site.reader.write('Hej');
    await site.written(1);
    await site.notices.work();
    assert.equal(await site.rows(), status === 200 ? 0 : 1, String(status));
    assert.equal(givenUp, 0, 'nobody has waited for the end');
    site.clock.time += 2 * minute;
    status = 204;
    await site.notices.work();
    assert.equal(await site.rows(), 0);
  }
  assert.equal(asked, 5);
  assert.deepEqual(site.warnings.slice(0, 1), [
    `The webhook takes no notices, and is tried again: ${new URL(url).origin} answers 302.`,
  ]);
});

test('a process that stops tells what it has begun, and leaves the rest to the next', async (t) => {
  const hook = await openHook(t);
  const site = await open(t, { file: `${temporaryFolder(t)}/c.db` }, { webhook: { url: hook.url, secret } });
  for (let count = 1; count <= 3; count++) {
    await site.reader.write(`Hej ${String(count)}`);
    await site.written(count);
    site.clock.time += 1;
  }
  t.mock.timers.enable({ apis: ['setInterval'] });
  site.notices.start();
  t.mock.timers.tick(5000);
  await site.notices.stop();
  assert.equal(hook.got.length, 1);
  assert.equal(await site.rows(), 2);
  await site.make().work();
  assert.deepEqual(
    hook.told().map(({ data }) => data.comment.text),
    ['Hej 1', 'Hej 2', 'Hej 3'],
  );
});
