import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from '@esm-bundle/chai';

const { axe } = window as unknown as { axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> } };

/** Fails on every rule of WCAG 2.2 A and AA, and of good practice, that the element breaks in its present state. */
export const expectAccessible = async (element: Element): Promise<void> => {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The tests' page has no landmarks; the demo pages are checked as a whole.
    rules: {
      'label-content-name-mismatch': { enabled: true },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  const told = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`,
  );
  expect(told).to.deep.equal([]);
};
