import { expect } from '@esm-bundle/chai';
import { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { PressReleaseListElement } from '../../src/elements/press-release-list/press-release-list.js';
import { PressReleaseElement } from '../../src/elements/press-release/press-release.js';

const sheets = [JobsProgressElement, PressReleaseElement, PressReleaseListElement].flatMap(({ styles }) =>
  styles.map(({ cssText }) => cssText),
);
const names = (pattern: RegExp, text: string): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

describe('private custom properties', () => {
  it('are all defined, and all used', () => {
    const text = sheets.join('\n');
    const used = names(/var\((--_[\w-]+)/g, text);
    // Set on an element by the counter's template: where its start and its goal stand.
    const definedElsewhere = ['--_start', '--_goal'];
    const defined = new Set([...names(/(--_[\w-]+)\s*:/g, text), ...definedElsewhere]);
    expect([...used].filter((name) => !defined.has(name))).to.deep.equal([]);
    expect([...defined].filter((name) => !used.has(name))).to.deep.equal([]);
  });
});
