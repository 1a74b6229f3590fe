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
 * more all of one address: ours asks for that once, the browser's cache answers
 * for the others after their first requests.
 *
 * Who makes the formatters of dates before the answer comes (bluesky's element when
 * its code runs, ours while it waits) does not pay for them here: the first one of
 * a browser takes about 50 ms.
 */
import type { Browser, Page } from 'playwright-core';
import type { Part } from './frame.js';
import { metric, openPeers, withPage } from './pages.js';
import { endOf, peers, type Peer } from './press-release-peers.js';
import { answers, elementsOf, longest } from './press-release-site.js';

const many = 100;
/** How much slower a phone is than a desk. */
const slowdown = 4;
/** Milliseconds until the code has run and is still, on the slowed processor too. */
const still = 500;
/** Rounds of adding and removing before the heap is read: caches fill and code is compiled. */
const warmups = 2;
/** Rounds over which its growth is averaged. */
const cycles = 2;

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
  open: () => openPeers(answers(), peers, measureOne),
};
