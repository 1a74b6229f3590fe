/**
 * How fast a thread is on screen once its JSON is there, and what that costs:
 * ours and other widgets, each with its own server's answers to the same thread.
 *
 * The answer with the comments is held back until the code of every widget waits
 * for it, so that its end starts the clock for all alike. A widget that does not
 * show every comment fails the run. Other hosts are out of reach, and counted; the
 * pictures they would send are answered here, so that none waits for a dead line.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Case, Part } from './frame.js';
import { compress } from './pages.js';
import { pathOf, peers, write, type Peer } from './peers.js';

const sizes = [10, 200, 1000] as const;
/** As many as the longest threads have; only ours shows so many in one page, for the other widgets take minutes. */
const most = 10_000;

/** Milliseconds until the comments are answered: all code has run before, in the slowest widget too. */
const held = 500;
/** Milliseconds after the comments in which a widget may still shift, work and ask. */
const after = 500;
/** Milliseconds after which a widget will not show them any more. */
const longest = 20_000;

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** A picture for whoever asks a service of pictures: one pixel. */
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What a page has seen. */
interface Seen {
  /** Settles when the comments are painted: with the time, or with what is wrong. */
  painted: Promise<number>;
  comments: () => NodeListOf<Element>;
  /** Milliseconds over 50, all long tasks together. */
  long: number;
  shift: number;
}

// As text: the compiler names inner functions with a helper that the page does not have.
const watch = ({ comment, host }: Peer, size: number): string => `
  const seen = window.seen = {
    long: 0,
    shift: 0,
    comments: () => ${host ? `(document.querySelector('${host}')?.shadowRoot ?? document)` : 'document'}.querySelectorAll('${comment}'),
  };
  const observe = (type, add) => new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => seen.long += duration - 50);
  observe('layout-shift', ({ value }) => seen.shift += value);
  seen.painted = new Promise((resolve, reject) => {
    const look = () => {
      const { length } = seen.comments();
      if (length >= ${size}) {
        // What is posted from a frame is heard when the frame has been laid out and painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage('');
      } else if (performance.now() > ${longest}) reject(new Error('It shows ' + length + ' of ${size} comments.'));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
`;

const pageOf = (key: string, peer: Peer, size: number): string => `<!doctype html>
  <html lang="en">
    <title>${key}</title>
    <link rel="icon" href="data:,">
    <style>body { max-inline-size: 44em; margin: auto; font: 16px/1.5 sans-serif; } .comments { display: block; min-block-size: 100vh; }</style>
    <script>${watch(peer, size)}</script>
    <h1>A page</h1>
    ${peer.html(`/files/${key}`, `/api/${key}/${size}`)}
    <p>What follows the comments.</p>
  </html>`;

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
};

/** Answers for all widgets, and as a proxy for no other host. */
const answers = (): ((request: IncomingMessage, response: ServerResponse) => Promise<void>) => {
  const now = Date.now();
  // What the first round has read is kept, so that a build meanwhile changes nothing.
  const files = new Map<string, Promise<Buffer>>();
  const threads = new Map<string, Promise<Buffer>>();
  const once = (kept: typeof files, key: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const made = kept.get(key) ?? make();
    kept.set(key, made);
    return made;
  };

  return async (request, response) => {
    const address = request.url ?? '';
    const [, kind, key = '', ...rest] = address.split('/');
    const peer = peers[key];
    const send = (type: string, body: Buffer | string, more: Record<string, string> = {}): void => {
      response.writeHead(200, {
        'Content-Type': `${type}; charset=utf-8`,
        ...(typeof body === 'string' ? {} : { 'Content-Encoding': 'br' }),
        ...more,
      });
      response.end(body);
    };
    if (!peer) {
      response.writeHead(502).end();
    } else if (kind === 'page') {
      send('text/html', pageOf(key, peer, Number(rest[0])));
    } else if (kind === 'files') {
      const file = pathOf(peer, rest.join('/'));
      send(types[extname(file)] ?? 'text/plain', await once(files, file, async () => compress(await readFile(file))));
    } else {
      const [size = '', ...path] = rest;
      const asked = `/${path.join('/')} ${await textOf(request)}`;
      if (!peer.asksForComments(asked)) {
        send('application/json', JSON.stringify(peer.others?.(asked) ?? {}));
        return;
      }
      const written = (): string => JSON.stringify(peer.comments(write(Number(size), now)));
      // To compress the longest would take longer than a widget may.
      const thread =
        Number(size) === most ? written() : await once(threads, `${key} ${size}`, () => compress(written()));
      setTimeout(() => {
        send('application/json', thread, { 'Server-Timing': 'comments' });
      }, held);
    }
  };
};

const show = async (browser: Browser, origin: string, key: string, size: number): Promise<Record<string, number>> => {
  // Loopback past the proxy, which knows no other host.
  const context = await browser.newContext({ proxy: { server: origin, bypass: '127.0.0.1' } });
  try {
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const devtools = await context.newCDPSession(page);
    devtools.on('Fetch.requestPaused', ({ requestId }) => {
      const responseHeaders = [{ name: 'Content-Type', value: 'image/png' }];
      devtools
        .send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: picture })
        // The page has gone meanwhile.
        .catch(() => undefined);
    });
    await devtools.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*/avatar/*' }] });
    await page.goto(`${origin}/page/${key}/${size}`, { waitUntil: 'domcontentloaded' });
    const painted = await page.evaluate(() => (window as unknown as { seen: Seen }).seen.painted);
    await page.waitForTimeout(after);
    const { shown, answered, requests, bytes, long, shift } = await page.evaluate((time) => {
      const { seen } = window as unknown as { seen: Seen };
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return {
        shown: [...seen.comments()].map((comment) =>
          comment.checkVisibility() && comment.getBoundingClientRect().height
            ? /Comment (\d+):/.exec(comment.textContent ?? '')?.[1]
            : undefined,
        ),
        answered: resources.find(({ serverTiming }) => serverTiming.length)?.responseEnd ?? NaN,
        requests: resources.filter(({ startTime }) => startTime < time).length,
        bytes: resources
          .filter(({ name }) => /\.(js|css)$/.test(name))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        long: seen.long,
        shift: seen.shift,
      };
    }, painted);
    const wanted = Array.from({ length: size }, (_, index) => String(size - index));
    if (shown.join() !== wanted.join())
      throw new Error(`${key} shows ${shown.length} of ${size} comments: ${shown.join()}`);
    await devtools.send('Performance.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
    return { time: painted - answered, requests, bytes, hosts: hosts.size - 1, long, shift, heap };
  } finally {
    await context.close();
  }
};

/** Flings through a page: 900 px in every frame, down and then up. The milliseconds of each frame. */
const fling = `new Promise((resolve) => {
  const frames = [];
  let last = performance.now();
  const step = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    scrollBy(0, frames.length < 200 ? 900 : -900);
    if (frames.length < 240) requestAnimationFrame(step);
    else resolve(frames);
  };
  requestAnimationFrame(step);
})`;

/** The median and the 95th percentile of the frames, without and with a slower processor. */
const scroll = async (browser: Browser, origin: string, key: string): Promise<Record<string, number>> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/page/${key}/${most}`);
    await page.evaluate(() => (window as unknown as { seen: Seen }).seen.painted);
    await page.waitForTimeout(after);
    const devtools = await context.newCDPSession(page);
    const measures: Record<string, number> = {};
    for (const rate of [1, 4]) {
      await page.evaluate('scrollTo(0, 0)');
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
      const frames = (await page.evaluate<number[]>(fling)).sort((one, other) => one - other);
      const slower = rate === 1 ? '' : ` at ${rate}×`;
      measures[`frame of ${most}${slower}`] = frames[frames.length / 2] ?? NaN;
      measures[`p95${slower}`] = frames[frames.length * 0.95] ?? NaN;
    }
    return measures;
  } finally {
    await context.close();
  }
};

export const commentBox: Part = {
  name: 'comment-box',
  measures: [
    { name: '200 comments', unit: 'ms', digits: 0 },
    { name: '10', unit: 'ms', digits: 0 },
    { name: '1,000', unit: 'ms', digits: 0 },
    { name: 'long tasks at 1,000', unit: 'ms', digits: 0 },
    { name: 'heap at 1,000', unit: 'MB', digits: 1 },
    { name: 'layout shift', unit: '', digits: 3 },
    { name: 'JS and CSS', unit: 'kB', digits: 1 },
    { name: 'requests', unit: '', digits: 0 },
    { name: 'other hosts', unit: '', digits: 0 },
    { name: `frame of ${most}`, unit: 'ms', digits: 0 },
    { name: 'p95', unit: 'ms', digits: 0 },
    { name: `frame of ${most} at 4×`, unit: 'ms', digits: 0 },
    { name: 'p95 at 4×', unit: 'ms', digits: 0 },
  ],
  open: async () => {
    const answer = answers();
    const server = createServer((request, response) => {
      answer(request, response).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    });
    // A proxy is asked like this for what is behind TLS.
    server.on('connect', (_request, socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const cases = Object.entries(peers).map(([key, { name, host }]): Case => {
      const run = async (browser: Browser): Promise<Record<string, number>> => {
        const [few, some, many] = sizes;
        const at10 = await show(browser, origin, key, few);
        const at200 = await show(browser, origin, key, some);
        const at1000 = await show(browser, origin, key, many);
        const all = [at10, at200, at1000];
        return {
          '200 comments': at200.time ?? NaN,
          '10': at10.time ?? NaN,
          '1,000': at1000.time ?? NaN,
          'long tasks at 1,000': at1000.long ?? NaN,
          'heap at 1,000': (at1000.heap ?? NaN) / 1e6,
          'layout shift': Math.max(...all.map(({ shift }) => shift ?? NaN)),
          'JS and CSS': (at200.bytes ?? NaN) / 1000,
          requests: at200.requests ?? NaN,
          'other hosts': Math.max(...all.map(({ hosts }) => hosts ?? NaN)),
          ...(host && (await scroll(browser, origin, key))),
        };
      };
      return { name, run };
    });
    return {
      cases,
      close: async () => {
        server.closeAllConnections();
        server.close();
      },
    };
  },
};
