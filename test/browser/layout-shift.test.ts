import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pageWith, settled, useSite } from './site.js';

const site = useSite();

/** As text, because it runs in the page before anything else: every shift, with the moment at which it came. */
const watch = `
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, startTime } of list.getEntries()) window.shifts.push({ value, startTime });
  }).observe({ type: 'layout-shift', buffered: true });
`;

const shiftsOf = (page: Page): Promise<{ value: number; startTime: number }[]> =>
  page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(window.shifts))))');

const prepare = async (_context: unknown, page: Page): Promise<void> => {
  await page.addInitScript({ content: watch });
  // Late enough that everything is painted between two answers.
  await page.route(`${site.endpoint}/**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await route.continue();
  });
};

/** Scrolls through the page, so that every lazy picture loads. */
const readThrough = async (page: Page): Promise<void> => {
  await settled(page);
  for (const element of await page.locator('press-release img, press-release-list img').all()) {
    await element.scrollIntoViewIfNeeded();
    await element.evaluate(
      (image: HTMLImageElement) =>
        image.complete ||
        new Promise((resolve) => {
          image.onload = image.onerror = resolve;
        }),
    );
  }
  await page.evaluate('scrollTo(0, 0)');
};

describe('the page', () => {
  for (const name of ['kommun', 'blogg', 'natt']) {
    for (const width of [320, 768, 1280]) {
      it(`/${name}/ does not move at ${String(width)} px, from the first paint to the last picture`, async () => {
        const { page } = await site.open(`${site.partners}/${name}/`, { viewport: { width, height: 800 }, prepare });
        await readThrough(page);
        const total = (await shiftsOf(page)).reduce((sum, { value }) => sum + value, 0);
        assert.equal(total, 0);
      });
    }
  }

  it('moves once where it reserves no place, when the content comes, and never again', async () => {
    const release = `<press-release src="${site.endpoint}/api/releases/sprids-i-europa"><a href="/r">Rubriken</a></press-release>`;
    const html = pageWith(`<script type="module" src="${site.endpoint}/sprid.js"></script>${release}<p>Efter</p>`);
    const { page } = await site.open(site.publish({ html }), { viewport: { width: 800, height: 900 }, prepare });
    await readThrough(page);
    const moments = new Set((await shiftsOf(page)).map(({ startTime }) => Math.round(startTime / 50)));
    assert.ok(moments.size <= 1, [...moments].join());
  });

  const list = (more: string): string =>
    `<style>press-release-list { display: block; min-block-size: 260rem }</style>
    <script type="module" src="${site.endpoint}/sprid.js"></script>
    <press-release-list src="${site.endpoint}/demo/states/releases.json" ${more}><a href="/r">Alla</a></press-release-list>
    <p>Efter</p>`;

  for (const width of [320, 768, 1280]) {
    it(`does not move around a list for which place is reserved, at ${String(width)} px`, async () => {
      const html = pageWith(list('limit="6" filter'));
      const { page } = await site.open(site.publish({ html }), { viewport: { width, height: 800 }, prepare });
      await readThrough(page);
      assert.equal(await page.locator('press-release-list .item').count(), 6);
      const total = (await shiftsOf(page)).reduce((sum, { value }) => sum + value, 0);
      assert.equal(total, 0);
    });
  }

  it('keeps everything where it stands above what comes by "show more"', async () => {
    const html = pageWith(list('limit="3" open="inline"'));
    const { page } = await site.open(site.publish({ html }), { viewport: { width: 800, height: 900 }, prepare });
    await readThrough(page);
    const items = page.locator('press-release-list .item');
    const tops = (): Promise<number[]> =>
      items.evaluateAll((all) => all.map((item) => item.getBoundingClientRect().top + scrollY));
    const before = await tops();
    for (const shown of [6, 9]) {
      await page.locator('press-release-list .more').click();
      await items.nth(shown - 1).waitFor();
    }
    assert.equal(before.length, 3);
    assert.deepEqual((await tops()).slice(0, 3), before);
  });
});
