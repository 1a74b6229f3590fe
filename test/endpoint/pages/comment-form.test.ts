/** A comment that is written where no script runs. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { CommentOptions } from '../../../endpoint/app-options.js';
import { commentsOf, Reader } from '../comments-site.js';
import { makeSite, release } from '../example-site.js';

const open = async (t: TestContext, more: Partial<CommentOptions> = {}): Promise<FastifyInstance> => {
  const comments = await commentsOf(t, undefined, more);
  const { app } = await makeSite(t, { 'releases/a.json': release('a') }, { comments });
  return app;
};

const send = (
  app: FastifyInstance,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url: '/a/comments',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });

const keyIn = ({ payload }: LightMyRequestResponse): string => /name="key" value="([\w-]+)"/.exec(payload)?.[1] ?? '';

const textsIn = async (app: FastifyInstance): Promise<string[]> =>
  (await new Reader(app).read('limit=50', 'a')).items.map(({ text }) => text);

describe('a comment without a script', () => {
  it('is shown once more, and then sent once, however often its form is', async (t) => {
    const app = await open(t);
    const shown = await send(app, { text: 'Hej <b>du</b>', name: 'Kim' });
    assert.equal(shown.statusCode, 200);
    assert.ok(shown.payload.includes('Hej &lt;b&gt;du&lt;/b&gt;'));
    assert.deepEqual(await textsIn(app), []);
    const key = keyIn(shown);
    for (let times = 0; times < 2; times += 1) {
      const sent = await send(app, { text: 'Hej <b>du</b>', name: 'Kim', key });
      assert.deepEqual([sent.statusCode, sent.headers.location], [303, '/a?sent#comments']);
    }
    assert.deepEqual(await textsIn(app), ['Hej <b>du</b>']);
    assert.ok((await app.inject('/a?sent')).payload.includes('Din kommentar är publicerad.'));
  });

  it('is read at the page where a reader opens the address of the form', async (t) => {
    const app = await open(t);
    const answer = await app.inject('/a/comments');
    assert.deepEqual([answer.statusCode, answer.headers.location], [302, '/a#comments']);
  });

  it('is offered again with a new key where the old one has sent another', async (t) => {
    const app = await open(t);
    const key = keyIn(await send(app, { text: 'Ett', name: '' }));
    await send(app, { text: 'Ett', name: '', key });
    const other = await send(app, { text: 'Två', name: '', key });
    assert.equal(other.statusCode, 422);
    assert.ok(other.payload.includes('Två') && keyIn(other) !== key);
    await send(app, { text: 'Två', name: '', key: keyIn(other) });
    assert.deepEqual((await textsIn(app)).sort(), ['Ett', 'Två']);
  });

  for (const [title, fields, more, told] of [
    ['no text', { text: ' \n', name: '' }, {}, 'Skriv något först.'],
    ['a text that is too long', { text: 'å'.repeat(11), name: '' }, { textLimit: 10 }, 'högst 10 tecken. Den har 11.'],
    ['no name where one is needed', { text: 'Hej', name: ' ' }, { names: 'required' }, 'Ange ett namn.'],
    ['a name that is too long', { text: 'Hej', name: 'x'.repeat(61) }, {}, 'högst 60 tecken'],
    ['too many lines', { text: 'x\n'.repeat(2000) + 'x', name: '' }, { textLimit: 20000 }, 'rader'],
    ['marks piled on a letter', { text: `x${'\u0336'.repeat(9)}`, name: '' }, {}, 'tecken över eller under'],
    ['a name of piled marks', { text: 'Hej', name: `x${'\u0336'.repeat(9)}` }, {}, 'tecken över eller under'],
  ] as const) {
    it(`says what is wrong with ${title}, keeps what was written, and saves nothing`, async (t) => {
      const app = await open(t, more);
      const answer = await send(app, fields);
      assert.equal(answer.statusCode, 422);
      assert.ok(answer.payload.includes(told), told);
      assert.ok(answer.payload.includes(fields.text.slice(0, 20)));
      const forced = await send(app, { ...fields, key: '5b2c6f0e-7d51-4f0e-9a57-1c1f1a4c2f11' });
      assert.equal(forced.statusCode, 422);
      assert.deepEqual(await textsIn(app), []);
    });
  }

  it('is not taken from another site, nor from a page without a name', async (t) => {
    const app = await open(t);
    const key = '5b2c6f0e-7d51-4f0e-9a57-1c1f1a4c2f11';
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const answer = await send(app, { text: 'Hej', name: '', key }, headers);
      assert.equal(answer.statusCode, 403);
      assert.ok(answer.payload.includes('från en annan webbplats'));
      // The reader can still send it, from here.
      assert.notEqual(keyIn(answer), key);
    }
    assert.deepEqual(await textsIn(app), []);
    const own = await send(app, { text: 'Hej', name: '', key }, { origin: 'https://news.example' });
    assert.equal(own.statusCode, 303);
  });

  it('is held where comments are reviewed first, and its writer learns that', async (t) => {
    const app = await open(t, { moderation: 'all' });
    const key = keyIn(await send(app, { text: 'Hej', name: '' }));
    const sent = await send(app, { text: 'Hej', name: '', key });
    assert.equal(sent.headers.location, '/a?held#comments');
    assert.ok((await app.inject('/a?held')).payload.includes('visas när den har granskats'));
  });

  it('is refused where too many come, where nobody can write any more, and where nothing is', async (t) => {
    const busy = await open(t, { rateLimitWrite: 1 });
    await send(busy, { text: 'Ett', name: '' });
    const late = await send(busy, { text: 'Två', name: '' });
    assert.equal(late.statusCode, 429);
    assert.ok(late.payload.includes('Två'));
    const closed = await send(await open(t, { closedThreads: ['a'] }), { text: 'Hej', name: '' });
    assert.deepEqual([closed.statusCode, closed.payload.includes('inte längre att kommentera')], [403, true]);
    const app = await open(t);
    const nowhere = await app.inject({
      method: 'POST',
      url: '/b/comments',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'text=x',
    });
    assert.equal(nowhere.statusCode, 404);
  });

  it('gives what was written back when the release has gone or is not to be seen any more', async (t) => {
    const comments = await commentsOf(t);
    const files = { 'releases/a.json': release('a', { status: 'withheld' }) };
    const { app } = await makeSite(t, files, { comments });
    const withheld = await send(app, { text: 'Min långa text', name: '' });
    assert.deepEqual([withheld.statusCode, withheld.payload.includes('inte publicerad än')], [404, true]);
    assert.ok(withheld.payload.includes('Min långa text') && !withheld.payload.includes('Rubrik för a'));
    // There is nowhere to send it.
    assert.ok(!withheld.payload.includes('<form'));
    const gone = await makeSite(t, {}, { comments });
    const answer = await send(gone.app, { text: 'Min långa text', name: '' });
    assert.deepEqual([answer.statusCode, answer.payload.includes('Min långa text')], [404, true]);
  });

  it('gives far too long a text back, to be shortened', async (t) => {
    const app = await open(t);
    const answer = await send(app, { text: `${'å'.repeat(100_000)} slut`, name: '' });
    assert.deepEqual([answer.statusCode, answer.payload.includes(' slut</textarea>')], [422, true]);
  });

  for (const textLimit of [4000, 100_000])
    it(`can be read and given back however much its form takes: ${String(textLimit)} characters may be sent`, async (t) => {
      const app = await open(t, { textLimit });
      const most = (name: string, page: string): number =>
        Number(new RegExp(`<(?:textarea|input)\\s[^>]*name="${name}"[^>]*maxlength="(\\d+)"`).exec(page)?.[1]);
      const first = (await app.inject('/a')).payload;
      const again = (await send(app, { text: 'x', name: '' })).payload;
      const [text, name] = [most('text', first), most('name', first)];
      assert.deepEqual([most('text', again), most('name', again)], [text, name]);
      assert.ok(text > textLimit * 2 && name > 60, String([text, name]));
      // Three bytes a unit, the most that there is.
      const answer = await send(app, { text: `${'語'.repeat(text - 1)}!`, name: '語'.repeat(name) });
      assert.deepEqual([answer.statusCode, answer.payload.includes('語!</textarea>')], [422, true]);
    });

  it('is answered with a page for a reader, and with a problem for a program, however it was sent', async (t) => {
    const app = await open(t, { textLimit: 4000 });
    const form = 'application/x-www-form-urlencoded';
    const reader = 'text/html,application/xhtml+xml,*/*;q=0.8';
    for (const [type, payload, status, told] of [
      [form, `text=${'x'.repeat(1_100_000)}`, 413, 'högst 4\u00a0000 tecken. Den har &gt;\u00a04\u00a0000.'],
      [form, Buffer.from([0x74, 0x3d, 0xe5]), 400, 'från en annan webbplats'],
      [`${form}; charset=iso-8859-1`, 'text=Hej', 415, 'från en annan webbplats'],
      ['text/plain', 'text=Hej', 415, 'från en annan webbplats'],
      ['application/json', '{"text":"Hej"}', 415, 'från en annan webbplats'],
      ['multipart/form-data; boundary=X', 'nothing', 400, 'från en annan webbplats'],
      [form, 'text=', 422, 'Skriv något först.'],
    ] as const)
      for (const accept of [reader, 'application/json']) {
        const headers = { 'content-type': type, accept };
        const answer = await app.inject({ method: 'POST', url: '/a/comments', headers, payload });
        const name = `${type} ${accept}`;
        assert.equal(answer.statusCode, status, name);
        const expected = accept === reader ? 'text/html; charset=utf-8' : 'application/problem+json; charset=utf-8';
        assert.equal(answer.headers['content-type'], expected, name);
        if (accept === reader) assert.ok(answer.payload.includes(told) && answer.payload.includes('href="/a"'), name);
        else assert.equal(answer.json<{ status: number }>().status, status);
      }
    assert.deepEqual(await textsIn(app), []);
  });

  it('is read from a form with boundaries too', async (t) => {
    const app = await open(t);
    const payload = new FormData();
    payload.set('text', 'Hej å');
    payload.set('name', new Blob(['x']), 'x.txt');
    const sent = new Response(payload);
    const answer = await app.inject({
      method: 'POST',
      url: '/a/comments',
      headers: { 'content-type': sent.headers.get('content-type') ?? '' },
      payload: Buffer.from(await sent.arrayBuffer()),
    });
    assert.equal(answer.statusCode, 200);
    assert.ok(answer.payload.includes('Hej å</textarea>') && !answer.payload.includes('[object'));
  });

  it('leads to a thread without a release, which has only the page for frames', async (t) => {
    const app = await open(t, { threads: ['alone'] });
    const at = 'https://news.example/embed/alone/comments';
    assert.equal((await app.inject('/alone/comments')).headers.location, at);
    const described = await app.inject('/oembed?url=https://news.example/alone/comments');
    assert.ok(described.json<{ html: string }>().html.startsWith(`<blockquote><a href="${at}">`));
    assert.equal((await app.inject(`/oembed?url=${at}`)).statusCode, 200);
    assert.equal((await app.inject(at.replace('https://news.example', ''))).statusCode, 200);
  });

  it('is shown with a new key where the given one is malformed', async (t) => {
    const app = await open(t);
    const shown = await send(app, { text: 'Hej', name: '', key: 'made-up' });
    assert.equal(shown.statusCode, 200);
    assert.equal((await send(app, { text: 'Hej', name: '', key: keyIn(shown) })).statusCode, 303);
  });

  it('asks for a name that can be seen', async (t) => {
    const app = await open(t);
    const answer = await send(app, { text: 'Hej', name: '\u0000\u200b' });
    assert.deepEqual([answer.statusCode, answer.payload.includes('Ange ett namn.')], [422, true]);
  });

  it('leaves every other address to JSON alone', async (t) => {
    const app = await open(t);
    const answer = await app.inject({
      method: 'POST',
      url: '/api/threads/a/comments',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'idempotency-key': '5b2c6f0e-7d51-4f0e-9a57-1c1f1a4c2f11',
      },
      payload: 'text=x',
    });
    assert.equal(answer.statusCode, 415);
  });
});
