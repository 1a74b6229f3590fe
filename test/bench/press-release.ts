/**
 * How fast releases are on screen once their JSON is there, and what that costs:
 * ours and other elements, each with its own service's answers (`press-release-peers.ts`
 * says who has it easier).
 *
 * Every answer is held back in the page until the last one is there and all code
 * has run: the line, its six connections and who asks first do not count. The
 * clock runs from there to the frame in which every release is painted, so the
 * wait for that frame, 8 ms in the middle, is in it; "work" is the main thread's
 * time alone. A hundred are each of its own address, as in a newsroom, and once
 * more all of one address, which only ours asks for once.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import type { Case, Part } from './frame.js';
import { compress, metric, serve, withPage } from './pages.js';
import { endOf, peers, write, type Peer } from './press-release-peers.js';

const many = 100;
/** How much slower a phone is than a desk. */
const slowdown = 4;
/** Milliseconds until the code has run and is still, on the slowed processor too. */
const still = 500;
/** Milliseconds after which an element will not show them any more. */
const longest = 60_000;
/** Rounds of adding and removing before the heap is read: caches fill and code is compiled. */
const warmups = 2;
/** Rounds over which its growth is averaged. */
const cycles = 3;

/** What the page's own script keeps. */
interface Seen {
  /** Milliseconds over 50, all long tasks together. */
  long: number;
  shift: number;
  shown: () => Element[];
  /** How many answers are there and held back. */
  held: () => number;
  /** Lets them go; answers with the milliseconds until so many are painted. */
  open: (size: number) => Promise<number>;
}

declare global {
  // Test pages only.
  var seen: Seen;
}

// As text: the compiler names inner functions with a helper that the page does not have.
const watch = ({ tag, content }: Peer): string => `
  const ask = fetch;
  let held = [];
  // One element knows no other port than that of https.
  const near = (asked) => typeof asked === 'string' ? asked.replace('https://127.0.0.1/', location.origin + '/') : asked;
  window.fetch = async (asked, options) => {
    const response = await ask(near(asked), options);
    const body = await response.arrayBuffer();
    await new Promise((resolve) => held.push(resolve));
    return new Response(body, response);
  };
  const seen = window.seen = {
    long: 0,
    shift: 0,
    shown: () => [...document.querySelectorAll('${tag}')].map((element) => (element.shadowRoot ?? element).querySelector('${content}')).filter(Boolean),
    held: () => held.length,
    open: (size) => new Promise((resolve, reject) => {
      const start = performance.now();
      for (const letGo of held.splice(0)) letGo();
      const look = () => {
        const { length } = seen.shown();
        if (length >= size) {
          // What is posted from a frame is heard when the frame has been laid out and painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage('');
        } else if (performance.now() - start > ${longest}) reject(new Error('It shows ' + length + ' of ' + size + ' releases.'));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }),
  };
  const observe = (type, add) => new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => seen.long += duration - 50);
  observe('layout-shift', ({ value }) => seen.shift += value);
`;

const elementsOf = (peer: Peer, ids: readonly number[], origin: string): string =>
  ids.map((id) => peer.element(id, origin)).join('\n');

const pageOf = (key: string, peer: Peer, ids: readonly number[], origin: string): string => `<!doctype html>
  <html lang="en">
    <title>${key}</title>
    <link rel="icon" href="data:,">
    <style>body { max-inline-size: 44em; margin: auto; font: 16px/1.5 sans-serif; } .release { display: block; min-block-size: 100vh; }</style>
    <script>${watch(peer)}</script>
    ${peer.head(`/files/${key}`)}
    <h1>A page</h1>
    <main>${elementsOf(peer, ids, origin)}</main>
    <p>What follows the releases.</p>
  </html>`;

/** Answers for all elements. A page is `/page/<key>/<number>,<number>`. */
const answers = (): ((request: IncomingMessage, response: ServerResponse) => Promise<void>) => {
  // What the first round has read is kept, so that a build meanwhile changes nothing.
  const files = new Map<string, Promise<Buffer>>();
  return async ({ url: address = '', headers: { host = '' } }, response) => {
    const send = (type: string, body: Buffer | string, more: Record<string, string> = {}): void => {
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...more }).end(body);
    };
    const [, kind, key = '', ...rest] = address.split('/');
    const peer = peers[key];
    if (kind === 'page' && peer) {
      const ids = (rest[0] ?? '').split(',').filter(Boolean).map(Number);
      send('text/html', pageOf(key, peer, ids, `http://${host}`));
    } else if (kind === 'files' && peer) {
      const path = rest.join('/');
      const file = files.get(address) ?? peer.file(path).then(compress);
      files.set(address, file);
      send(path.endsWith('.css') ? 'text/css' : 'text/javascript', await file, { 'Content-Encoding': 'br' });
    } else {
      for (const asked of Object.values(peers)) {
        const id = asked.asksFor(address);
        // A minute, as our endpoint says: the same address again costs no element a second trip.
        if (id)
          send('application/json', JSON.stringify(asked.answer(write(Number(id)))), { 'Cache-Control': 'max-age=60' });
      }
      if (!response.headersSent) response.writeHead(404).end();
    }
  };
};

/** Settles when so many answers are held back. */
const waitFor = async (page: Page, asked: number): Promise<void> => {
  await page.waitForFunction((count) => seen.held() >= count, asked, { timeout: longest });
};

const numbers = (size: number, from = 1): number[] => Array.from({ length: size }, (_, index) => from + index);

interface Look {
  ids: readonly number[];
  /** How many times slower the processor is. */
  slower?: number;
}

/** Shows releases on a page of their own. */
const show = (
  browser: Browser,
  origin: string,
  key: string,
  { ids, slower = 1 }: Look,
): Promise<Record<'time' | 'work' | 'requests' | 'bytes' | 'long' | 'shift', number>> =>
  withPage(browser, async (page, devtools) => {
    const peer = peers[key] as Peer;
    if (slower > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(`${origin}/page/${key}/${ids.join()}`, { waitUntil: 'load' });
    await page.evaluate((tag) => customElements.whenDefined(tag).then(() => undefined), peer.tag);
    await waitFor(page, peer.shares ? new Set(ids).size : ids.length);
    await page.waitForTimeout(still);
    const before = await metric(devtools, 'TaskDuration');
    const time = await page.evaluate((size) => seen.open(size), ids.length);
    const work = ((await metric(devtools, 'TaskDuration')) - before) * 1000;
    await page.waitForTimeout(still);
    const { texts, ...rest } = await page.evaluate(() => {
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return {
        texts: seen
          .shown()
          .map((text) => (text.checkVisibility() && text.getBoundingClientRect().height ? text.textContent : '')),
        // What came from the cache was no request.
        requests: resources.filter(({ transferSize }) => transferSize).length,
        bytes: resources
          .filter(({ name }) => /\.(js|css)$/.test(name))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        long: seen.long,
        shift: seen.shift,
      };
    });
    const missing = ids.filter((id, index) => !texts[index]?.trimEnd().endsWith(endOf(id)));
    if (missing.length) throw new Error(`${key} does not show the release ${missing.join()}.`);
    return { time, work, ...rest };
  });

/** What is left of a hundred that were shown and removed: bytes, and nodes. */
const leave = (browser: Browser, origin: string, key: string): Promise<{ bytes: number; nodes: number }> =>
  withPage(browser, async (page, devtools) => {
    const peer = peers[key] as Peer;
    await page.goto(`${origin}/page/${key}/`, { waitUntil: 'load' });
    const cycle = async (index: number): Promise<void> => {
      const html = elementsOf(peer, numbers(many, index * many), origin);
      await page.evaluate((elements) => {
        document.querySelector('main')?.insertAdjacentHTML('beforeend', elements);
      }, html);
      await waitFor(page, many);
      await page.evaluate((tag) => customElements.whenDefined(tag).then(() => undefined), peer.tag);
      await page.evaluate((size) => seen.open(size), many);
      await page.evaluate(() => document.querySelector('main')?.replaceChildren());
    };
    const read = async (): Promise<{ bytes: number; nodes: number }> => {
      await page.waitForTimeout(still);
      // What only the nodes of the first held goes with the second.
      for (let times = 0; times < 2; times++) await devtools.send('HeapProfiler.collectGarbage');
      return { bytes: await metric(devtools, 'JSHeapUsedSize'), nodes: await metric(devtools, 'Nodes') };
    };
    for (let index = 0; index < warmups; index++) await cycle(index);
    const before = await read();
    for (let index = 0; index < cycles; index++) await cycle(warmups + index);
    const after = await read();
    return { bytes: (after.bytes - before.bytes) / cycles, nodes: (after.nodes - before.nodes) / cycles };
  });

const measureOne = async (browser: Browser, origin: string, key: string): Promise<Record<string, number>> => {
  const one = await show(browser, origin, key, { ids: [1] });
  const each = await show(browser, origin, key, { ids: numbers(many) });
  const same = await show(browser, origin, key, { ids: Array<number>(many).fill(1) });
  const slowOne = await show(browser, origin, key, { ids: [1], slower: slowdown });
  const slow = await show(browser, origin, key, { ids: numbers(many), slower: slowdown });
  const left = await leave(browser, origin, key);
  return {
    one: one.time,
    'work for one': one.work,
    '100': each.time,
    'work for 100': each.work,
    '100 of the same': same.time,
    'long tasks for one at 4×': slowOne.long,
    'for 100 at 4×': slow.long,
    'layout shift': Math.max(...[one, each, same, slowOne, slow].map(({ shift }) => shift)),
    'JS and CSS': one.bytes / 1000,
    requests: one.requests,
    'for 100 of the same': same.requests,
    'heap left by 100': left.bytes / 1000,
    'nodes left by 100': left.nodes,
  };
};

export const pressRelease: Part = {
  name: 'press-release',
  measures: [
    { name: 'one', unit: 'ms', digits: 0 },
    { name: 'work for one', unit: 'ms', digits: 1 },
    { name: '100', unit: 'ms', digits: 0 },
    { name: 'work for 100', unit: 'ms', digits: 0 },
    { name: '100 of the same', unit: 'ms', digits: 0 },
    { name: 'long tasks for one at 4×', unit: 'ms', digits: 0 },
    { name: 'for 100 at 4×', unit: 'ms', digits: 0 },
    { name: 'layout shift', unit: '', digits: 3 },
    { name: 'JS and CSS', unit: 'kB', digits: 1 },
    { name: 'requests', unit: '', digits: 0 },
    { name: 'for 100 of the same', unit: '', digits: 0 },
    { name: 'heap left by 100', unit: 'kB', digits: 0 },
    { name: 'nodes left by 100', unit: '', digits: 0 },
  ],
  open: async () => {
    const { origin, close } = await serve(answers());
    return {
      cases: Object.entries(peers).map(([key, { name }]): Case => ({
        name,
        run: (browser) => measureOne(browser, origin, key),
      })),
      close,
    };
  },
};
