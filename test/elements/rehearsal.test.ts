import { expect } from '@esm-bundle/chai';
import '../../src/elements/comment-box/comment-box.define.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
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

    it(`lays it out with the fonts of the page, where nobody sees it, and takes it away: <${tag}>`, async () => {
      const stages: Pick<CSSStyleDeclaration, 'visibility' | 'blockSize' | 'fontFamily'>[] = [];
      const heights: number[] = [];
      const attach = Element.prototype.attachShadow;
      const watcher = new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof HTMLDivElement && node.shadowRoot) {
              const { visibility, blockSize, fontFamily } = getComputedStyle(node);
              stages.push({ visibility, blockSize, fontFamily });
              heights.push(node.shadowRoot.querySelector('.root')?.getBoundingClientRect().height ?? 0);
            }
      });
      Element.prototype.attachShadow = function (this: Element, init) {
        const root = attach.call(this, init);
        if (this.localName === tag) watcher.observe(root, { childList: true });
        return root;
      };
      const kind = customElements.get(tag) as unknown as { sample: object };
      const { sample } = kind;
      // Each sample is rendered once in a page, and this one was.
      kind.sample = { ...sample };
      const width = document.documentElement.scrollWidth;
      try {
        const element = place<HTMLElement>(`<${tag} style="font-family: monospace" src="/answers/hang/c"></${tag}>`);
        await until(() => stages.length);
        expect(document.documentElement.scrollWidth).to.equal(width);
        await until(() => !element.shadowRoot?.querySelector('div:not([class])'));
      } finally {
        Element.prototype.attachShadow = attach;
        kind.sample = sample;
        watcher.disconnect();
      }
      expect(stages).to.deep.equal([{ visibility: 'hidden', blockSize: '0px', fontFamily: 'monospace' }]);
      expect(heights[0]).to.be.above(10);
    });
  }

  it('has nothing of the sample left once it shows an answer, however busy the browser is', async () => {
    const kind = customElements.get('jobs-progress') as unknown as { sample: object };
    const { sample } = kind;
    const idle = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    kind.sample = { ...sample };
    window.requestIdleCallback = () => 0;
    try {
      const element = place<JobsProgressElement>('<jobs-progress src="/answers/hang/d"></jobs-progress>');
      const stage = (): Element | null | undefined => element.shadowRoot?.querySelector('div:not([class])');
      await until(() => stage());
      await element.show({ value: 742 });
      expect(stage() === null).to.equal(true);
    } finally {
      // Safari has none.
      if (idle) Object.defineProperty(window, 'requestIdleCallback', idle);
      else Reflect.deleteProperty(window, 'requestIdleCallback');
      kind.sample = sample;
    }
  });
});
