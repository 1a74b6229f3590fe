import { expect } from '@esm-bundle/chai';
import { early } from '../../src/client/fetch-json.js';
import { limits } from '../../src/client/limits.js';
import type { LoadError } from '../../src/client/load-error.js';
import { entries, load } from '../../src/client/load.js';
import { elsewhere } from '../elements/element.js';

let unique = 0;
const fresh = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}n=${String(unique++)}`;
const ask = (path: string, signal = new AbortController().signal, age?: number): Promise<unknown> =>
  load(new Request(new URL(path, location.href), { credentials: 'omit' }), (json) => json, signal, age);
const count = async (path: string): Promise<number> =>
  (await fetch(`/answers/count/${path}`)).json() as Promise<number>;
const failure = async (promise: Promise<unknown>): Promise<LoadError> => {
  try {
    await promise;
  } catch (error) {
    return error as LoadError;
  }
  throw new Error('It was answered.');
};

describe('load', () => {
  const before = { ...limits };
  beforeEach(() => Object.assign(limits, { timeout: 3000, delay: 5, patience: 500 }));
  afterEach(() => {
    Object.assign(limits, before);
    entries.clear();
  });

  it('shares one request between all who ask for the same address', async () => {
    const answers = await Promise.all([
      ask('/answers/release/shared'),
      ask('/answers/release/shared'),
      ask('/answers/release/shared'),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).to.equal(1);
    expect(await count('release/shared')).to.equal(1);
  });

  it('keeps an answer for later elements, and asks again when told to', async () => {
    await ask('/answers/release/kept');
    await ask('/answers/release/kept');
    expect(await count('release/kept')).to.equal(1);
    await ask('/answers/release/kept', undefined, 60_000);
    expect(await count('release/kept')).to.equal(1);
    await ask('/answers/release/kept', undefined, 0);
    expect(await count('release/kept')).to.equal(2);
  });

  it('keeps a bounded number of answers, and never an error', async () => {
    for (let at = 0; at < 40; at++) await ask(`/answers/release/many-${String(at)}`);
    expect(entries.size).to.equal(30);
    await Promise.all(Array.from({ length: 40 }, (_, at) => ask(`/answers/release/at-once-${String(at)}`)));
    await ask('/answers/release/one-more');
    expect(entries.size).to.equal(30);
    await failure(ask('/answers/status/404'));
    expect([...entries.keys()].some((key) => key.includes('status'))).to.equal(false);
  });

  it('does not share between requests with other headers', async () => {
    const signal = new AbortController().signal;
    const send = (token: string): Promise<unknown> =>
      load(
        new Request(new URL('/answers/release/private', location.href), { headers: { Authorization: token } }),
        (json) => json,
        signal,
      );
    await Promise.all([send('a'), send('b')]);
    expect(await count('release/private')).to.equal(2);
  });

  it('tries again after 503, and gives the answer that comes', async () => {
    expect(await ask('/answers/flaky/a')).to.have.property('id', 'r1');
    expect(await count('flaky/a')).to.equal(3);
  });

  it('comes back when Retry-After says so', async () => {
    limits.delay = 60_000;
    expect(await ask('/answers/later/a')).to.have.property('id', 'r1');
  });

  it('does not sit out an hour, and says what was answered', async () => {
    const error = await failure(ask('/answers/much-later/a'));
    expect(error.code).to.equal('status');
    expect(error.status).to.equal(503);
    expect(await count('much-later/a')).to.equal(1);
  });

  it('does not try again after 404 or 500', async () => {
    for (const status of ['404', '500']) {
      const error = await failure(ask(`/answers/status/${status}`));
      expect(error.code).to.equal('status');
      expect(error.message).to.contain(status);
      expect(await count(`status/${status}`)).to.be.at.least(1);
    }
    const again = await count('status/500');
    await failure(ask('/answers/status/500'));
    expect(await count('status/500')).to.equal(again + 1);
  });

  for (const name of ['hang', 'trickle']) {
    it(`gives up on a server that answers with ${name}`, async () => {
      limits.timeout = 80;
      const error = await failure(ask(fresh(`/answers/${name}/a`)));
      expect(error.code).to.equal('timeout');
      expect(error.message).to.contain('too slow or hangs');
    });
  }

  it('names the media type of an answer that is no JSON', async () => {
    const error = await failure(ask('/answers/html'));
    expect(error.code).to.equal('type');
    expect(error.message).to.contain('text/html').and.to.contain('application/json');
  });

  it('names the place where JSON breaks off', async () => {
    const error = await failure(ask('/answers/broken'));
    expect(error.code).to.equal('parse');
    expect(error.message).to.contain('is none (');
  });

  it('refuses ten megabytes of JSON', async () => {
    const error = await failure(ask('/answers/huge'));
    expect(error.code).to.equal('format');
    expect(error.message).to.contain('serve less');
  });

  it('hangs up on a server that sends for ever, and reads no more', async () => {
    // Longer than the test may take: it is the length that ends it.
    limits.timeout = 60_000;
    const path = `load-${String(Math.random()).slice(2)}`;
    const error = await failure(ask(`/answers/endless/${path}`));
    expect(error.code).to.equal('format');
    expect(error.message).to.contain('more than 4000000 characters');
    expect(await (await fetch(`/answers/ended/${path}`)).json()).to.equal(true);
  });

  it('hangs up also on an answer that the tag has asked for', async () => {
    const path = `early-${String(Math.random()).slice(2)}`;
    const url = new URL(`/answers/endless/${path}`, location.href).href;
    early.set(url, fetch(url));
    expect(await failure(ask(url))).to.have.property('code', 'format');
    expect(await (await fetch(`/answers/ended/${path}`)).json()).to.equal(true);
  });

  it('reads letters that come in two pieces', async () => {
    const url = new URL(fresh('/answers/early'), location.href).href;
    const bytes = new TextEncoder().encode('{"id":"å€😀"}');
    const body = new ReadableStream({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    early.set(url, Promise.resolve(new Response(body, { headers: { 'Content-Type': 'application/json' } })));
    expect(await ask(url)).to.deep.equal({ id: 'å€😀' });
  });

  it('says of an answer without a body that it is no JSON', async () => {
    const url = new URL(fresh('/answers/early'), location.href).href;
    early.set(url, Promise.resolve(new Response(null, { headers: { 'Content-Type': 'application/json' } })));
    expect(await failure(ask(url))).to.have.property('code', 'parse');
  });

  it('tries a cut line again, and then says what to check', async () => {
    const error = await failure(ask('/answers/cut/a'));
    expect(error.code).to.equal('network');
    expect(error.message).to.contain('connect-src');
    expect(await count('cut/a')).to.be.at.least(3);
  });

  it('names the header that another origin must send', async () => {
    const error = await failure(ask(`${elsewhere}/answers/release/closed?closed`));
    expect(error.code).to.equal('network');
    expect(error.message).to.contain('Access-Control-Allow-Origin: *');
  });

  it('reads another origin that sends the header', async () => {
    expect(await ask(`${elsewhere}/answers/release/open`)).to.have.property('id', 'r1');
  });

  it('does not follow a redirect to another site', async () => {
    const to = `${elsewhere}/answers/release`;
    const error = await failure(ask(`/answers/redirect/a?to=${encodeURIComponent(to)}`));
    expect(error.code).to.equal('network');
    expect(error.message).to.contain(`put ${to} into src`);
  });

  it('follows a redirect within the site, and reads addresses from where it led', async () => {
    const { signal } = new AbortController();
    const request = new Request(new URL('/answers/redirect/b?to=/answers/release/target', location.href));
    expect(await load(request, (_, url) => url, signal)).to.equal(
      new URL('/answers/release/target', location.href).href,
    );
  });

  it('frees the line when the last who waits has left', async () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const waits = [failure(ask('/answers/hang/left', one.signal)), failure(ask('/answers/hang/left', two.signal))];
    const [entry] = entries.values();
    one.abort();
    expect(entry?.controller.signal.aborted).to.equal(false);
    two.abort();
    expect(entry?.controller.signal.aborted).to.equal(true);
    expect((await Promise.all(waits)).map(({ code }) => code)).to.deep.equal(['aborted', 'aborted']);
    expect(entries.size).to.equal(0);
  });

  it('takes over a request that the tag has started', async () => {
    const { href } = new URL('/answers/release/early', location.href);
    early.set(href, fetch(href));
    await ask(href);
    expect(await count('release/early')).to.equal(1);
    expect(early.size).to.equal(0);
  });

  it('asks anew when the request that the tag started has failed', async () => {
    const { href } = new URL('/answers/release/early-failed', location.href);
    early.set(href, Promise.reject(new TypeError('Failed to fetch')));
    expect(await ask(href)).to.have.property('id', 'r1');
  });
});
