/**
 * How fast the right number is on screen once its JSON is there, what else is seen
 * on the way, and what that costs: ours and other counters
 * (`jobs-progress-peers.ts` says what each of them does and does not).
 *
 * Every answer is held back in the page until the last one is there and all code
 * has run; the clock runs from there to the frame in which the number is painted
 * for good, so the wait for that frame, 8 ms in the middle, is in it. What is seen
 * is read in every frame (`jobs-progress-watch.ts`), which a counter that moves in
 * each of them pays for with a layout that it would have needed anyway. The heap is
 * read in every fifth round only, as it hardly differs.
 *
 * The page keeps the same space for each counter, ours would need most of it: what
 * shifts is within.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import type { Part } from './frame.js';
import { answer, peers, type Peer } from './jobs-progress-peers.js';
import { watch, type Watched } from './jobs-progress-watch.js';
import { compress, metric, openPeers, withPage } from './pages.js';

const many = 100;
const [older, newer] = [742, 816];
/** Milliseconds until the code has run and is still. */
const still = 200;
/** Milliseconds after which a page will not ask any more. */
const longest = 20_000;
/** In each so many rounds the heap is read. */
const heapEvery = 5;
/** Rounds of adding and removing before the heap is read: caches fill and code is compiled. */
const warmups = 2;
/** Rounds over which its growth is averaged. */
const cycles = 3;

declare global {
  // Test pages only.
  var watched: Watched;
}

const elementsOf = (peer: Peer, size: number, visit: string): string =>
  Array.from(
    { length: size },
    (_, index) => `<div class="place">${peer.element(`/api/${visit}/${String(index)}`)}</div>`,
  ).join('\n');

const pageOf = (key: string, peer: Peer, size: number, visit: string): string => `<!doctype html>
  <html lang="en">
    <title>${key}</title>
    <link rel="icon" href="data:,">
    <style>body { max-inline-size: 44em; margin: auto; font: 16px/1.5 sans-serif; } main { min-block-size: 100vh; } .place { min-block-size: 24rem; }</style>
    <script>${watch(peer)}</script>
    ${peer.head(`/files/${key}`)}
    <h1>A page</h1>
    <main>${elementsOf(peer, size, visit)}</main>
    <p>What follows the counters.</p>
  </html>`;

/** Answers for all counters. A page is `/page/<key>/<size>/<visit>`; in a visit an address answers with a newer number from the second time on. */
const answers = (): ((request: IncomingMessage, response: ServerResponse) => Promise<void>) => {
  // What the first round has read is kept, so that a build meanwhile changes nothing.
  const files = new Map<string, Promise<Buffer>>();
  const asked = new Set<string>();
  return async ({ url: address = '' }, response) => {
    const send = (type: string, body: Buffer | string, more: Record<string, string> = {}): void => {
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...more }).end(body);
    };
    const [, kind, key = '', ...rest] = address.split('/');
    const peer = peers[key];
    if (kind === 'page' && peer) {
      send('text/html', pageOf(key, peer, Number(rest[0]), rest[1] ?? ''));
    } else if (kind === 'files' && peer) {
      const path = rest.join('/');
      const file = files.get(address) ?? peer.file(path).then(compress);
      files.set(address, file);
      send(path.endsWith('.css') ? 'text/css' : 'text/javascript', await file, { 'Content-Encoding': 'br' });
    } else if (kind === 'api') {
      const value = asked.has(address) ? newer : older;
      asked.add(address);
      send('application/json', JSON.stringify(answer(value)), { 'Cache-Control': 'no-store' });
    } else response.writeHead(404).end();
  };
};

let visits = 0;

/** Opens a page whose counters have asked, and wait for their answers. */
const visit = async (page: Page, origin: string, key: string, size: number): Promise<void> => {
  await page.goto(`${origin}/page/${key}/${String(size)}/${String(++visits)}`, { waitUntil: 'load' });
  await waitFor(page, size);
  // Ours asks before its code is there.
  await page.waitForFunction(() => !document.querySelector('.counter:not(:defined)'));
  await page.waitForTimeout(still);
};

/** Settles when so many answers are held back. */
const waitFor = async (page: Page, size: number): Promise<void> => {
  await page.waitForFunction((count) => watched.held() >= count, size, { timeout: longest });
};

/** Throws unless that is what stands on the page in the end. */
const check = async (page: Page, key: string, size: number, wanted: number): Promise<void> => {
  const shown = await page.evaluate(() => watched.shown());
  if (shown.join() !== Array<number>(size).fill(wanted).join()) throw new Error(`${key} shows ${shown.join()}`);
};

/** One counter's first number, and the newer one that follows. */
const one = (browser: Browser, origin: string, key: string): Promise<Record<string, number>> =>
  withPage(browser, async (page) => {
    await visit(page, origin, key, 1);
    const loaded = await page.evaluate(() => {
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return {
        requests: resources.filter(({ transferSize }) => transferSize).length,
        bytes: resources
          .filter(({ name }) => /\.(js|css)$/.test(name))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      };
    });
    const first = await page.evaluate((wanted) => watched.follow(wanted), String(older));
    await page.evaluate(() => {
      watched.countWrites();
      watched.refresh();
    });
    await waitFor(page, 1);
    const update = await page.evaluate((wanted) => watched.follow(wanted), String(newer));
    const { writes, shift } = await page.evaluate(() => ({ writes: watched.writes(), shift: watched.shift }));
    await check(page, key, 1, newer);
    return {
      first: first.time,
      'wrong at first': first.wrong,
      update: update.time,
      'wrong per update': update.wrong,
      'DOM writes per update': writes,
      'layout shift': shift,
      'JS and CSS': loaded.bytes / 1000,
      requests: loaded.requests,
    };
  });

/** A hundred on one page. */
const hundred = (browser: Browser, origin: string, key: string): Promise<Record<string, number>> =>
  withPage(browser, async (page) => {
    await visit(page, origin, key, many);
    const before = await page.evaluate(() => watched.long);
    const time = await page.evaluate((wanted) => watched.all(wanted), String(older));
    await page.waitForTimeout(still);
    await check(page, key, many, older);
    return { '100': time, 'long tasks for 100': (await page.evaluate(() => watched.long)) - before };
  });

/** What is left of a hundred that were shown and removed: bytes, and nodes. */
const leave = (browser: Browser, origin: string, key: string): Promise<Record<string, number>> =>
  withPage(browser, async (page, devtools) => {
    await visit(page, origin, key, 0);
    const cycle = async (): Promise<void> => {
      await page.evaluate(
        (html) => {
          watched.add(html);
        },
        elementsOf(peers[key] as Peer, many, String(++visits)),
      );
      await waitFor(page, many);
      await page.evaluate((wanted) => watched.all(wanted), String(older));
      await page.evaluate(() => document.querySelector('main')?.replaceChildren());
    };
    const read = async (): Promise<{ bytes: number; nodes: number }> => {
      await page.waitForTimeout(still);
      // What only the nodes of the first held goes with the second.
      for (let times = 0; times < 2; times++) await devtools.send('HeapProfiler.collectGarbage');
      return { bytes: await metric(devtools, 'JSHeapUsedSize'), nodes: await metric(devtools, 'Nodes') };
    };
    for (let times = 0; times < warmups; times++) await cycle();
    const before = await read();
    for (let times = 0; times < cycles; times++) await cycle();
    const after = await read();
    return {
      'heap left by 100': (after.bytes - before.bytes) / cycles / 1000,
      'nodes left by 100': (after.nodes - before.nodes) / cycles,
    };
  });

export const jobsProgress: Part = {
  name: 'jobs-progress',
  ahead: true,
  measures: [
    { name: 'first', unit: 'ms', digits: 0 },
    { name: 'wrong at first', unit: '', digits: 0 },
    { name: 'update', unit: 'ms', digits: 0 },
    { name: 'wrong per update', unit: '', digits: 0 },
    { name: 'DOM writes per update', unit: '', digits: 0 },
    { name: '100', unit: 'ms', digits: 0 },
    { name: 'long tasks for 100', unit: 'ms', digits: 0 },
    { name: 'layout shift', unit: '', digits: 3 },
    { name: 'JS and CSS', unit: 'kB', digits: 1 },
    { name: 'requests', unit: '', digits: 0 },
    { name: 'heap left by 100', unit: 'kB', digits: 0 },
    { name: 'nodes left by 100', unit: '', digits: 0 },
  ],
  open: () =>
    openPeers(answers(), peers, async (browser, origin, key, round) => ({
      ...(await one(browser, origin, key)),
      ...(await hundred(browser, origin, key)),
      ...(round % heapEvery ? {} : await leave(browser, origin, key)),
    })),
};
