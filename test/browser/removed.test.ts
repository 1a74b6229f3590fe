import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pageWith, settled, useSite } from './site.js';

const site = useSite();

it('a release that is removed before its end was laid out is not kept', async () => {
  const html = pageWith(
    `<script type="module" src="${site.endpoint}/sprid.js"></script><press-release src="${site.endpoint}/api/releases/sprids-i-europa"></press-release>`,
  );
  const { page, context } = await site.open(site.publish({ html }), {
    // From now on too busy for its turn to come.
    prepare: async (_context, opened) => {
      await opened.addInitScript(() => {
        const { requestIdleCallback: own } = window;
        window.requestIdleCallback = (callback) =>
          document.querySelector('press-release')?.shadowRoot?.querySelector('.later') ? 0 : own(callback);
      });
    },
  });
  await settled(page);
  const weak = await page.evaluateHandle(
    () => new WeakRef(document.querySelector('press-release')?.shadowRoot?.querySelector('.later') as Element),
  );
  assert.equal(await weak.evaluate((kept) => kept.deref() !== undefined), true);
  await page.evaluate(() => document.querySelector('press-release')?.remove());
  const devtools = await context.newCDPSession(page);
  const isGone = (): Promise<boolean> => weak.evaluate((kept) => kept.deref() === undefined);
  // The browser lets go of some parts with a later frame.
  for (let times = 0; times < 50 && !(await isGone()); times += 1) {
    await page.waitForTimeout(50);
    await devtools.send('HeapProfiler.collectGarbage');
  }
  assert.equal(await isGone(), true);
});
