import { expect } from '@esm-bundle/chai';
import '../../src/elements/comment-box/comment-box.define.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import '../../src/elements/press-release/press-release.define.js';
import '../../src/elements/press-release-list/press-release-list.define.js';
import { consoleLines, place, textOf, until } from './element.js';

/** What Lit makes copies of: each of its templates that is rendered. */
const copied: DocumentFragment[] = [];
const importNode = document.importNode.bind(document);

const hasCopied = (part: string): boolean => copied.some((content) => content.querySelector(`[part~=${part}]`));

describe('an element whose first answer is waited for', () => {
  before(() => {
    document.importNode = <Content extends Node>(node: Content, deep?: boolean | ImportNodeOptions): Content => {
      if (node instanceof DocumentFragment) copied.push(node);
      return importNode(node, deep);
    };
  });
  after(() => {
    document.importNode = importNode;
  });
  afterEach(() => {
    copied.length = 0;
    document.body.replaceChildren();
  });

  for (const [tag, part, attributes] of [
    ['jobs-progress', 'sentence', 'format="pxweb" select="Kon=1" region="1480" history'],
    ['press-release', 'body', 'format="wordpress" fields="headline=/a"'],
    ['press-release-list', 'items', 'fields="items=/a; headline=/b" limit="3"'],
    ['comment-box', 'comment-text', ''],
  ] as const) {
    it(`has rendered all that it takes, out of sight, once for each kind: <${tag}>`, async () => {
      const lines = await consoleLines(async () => {
        const first = place(`<${tag} src="/answers/hang/a" ${attributes}>The way there</${tag}>`);
        await until(() => hasCopied(part));
        expect(textOf(first)).to.equal('');
        expect(first.matches(':state(busy)')).to.equal(true);
        expect(first.shadowRoot?.querySelector('slot')?.hidden).to.equal(false);
        copied.length = 0;
        const second = place(`<${tag} src="/answers/hang/b" ${attributes}>The way there</${tag}>`);
        await new Promise((resolve) => {
          second.addEventListener('loadstart', resolve);
        });
        for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setTimeout(resolve));
        expect(hasCopied(part)).to.equal(false);
      });
      expect(lines).to.deep.equal([]);
    });
  }
});
