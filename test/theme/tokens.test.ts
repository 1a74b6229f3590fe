import { expect } from '@esm-bundle/chai';
import { CommentBoxElement } from '../../src/elements/comment-box/comment-box.js';
import { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { PressReleaseListElement } from '../../src/elements/press-release-list/press-release-list.js';
import { PressReleaseElement } from '../../src/elements/press-release/press-release.js';

const sheets = [CommentBoxElement, JobsProgressElement, PressReleaseElement, PressReleaseListElement].flatMap(
  ({ styles }) => styles.map(({ cssText }) => cssText),
);
const names = (pattern: RegExp, text: string): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

describe('private custom properties', () => {
  it('are all defined, and all used', () => {
    const text = sheets.join('\n');
    const used = names(/var\((--_[\w-]+)/g, text);
    // Set on an element by a template: where a counter's start and its goal stand, how many signs its figure has, and the hue of a writer's disc.
    const definedElsewhere = ['--_start', '--_goal', '--_signs', '--_hue'];
    const defined = new Set([...names(/(--_[\w-]+)\s*:/g, text), ...definedElsewhere]);
    expect([...used].filter((name) => !defined.has(name))).to.deep.equal([]);
    expect([...defined].filter((name) => !used.has(name))).to.deep.equal([]);
  });
});
