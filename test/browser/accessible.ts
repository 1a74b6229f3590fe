import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails when axe finds something in the page, or when it is wider than its window. */
export const assertAccessible = async (page: Page): Promise<void> => {
  // What passes is not listed, and a page without frames needs no second page to gather the results: four times as fast.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode(page.frames().length === 1)
    .analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    [],
  );
  const { width } = page.viewportSize() ?? { width: 0 };
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, 'It scrolls sideways.');
};
