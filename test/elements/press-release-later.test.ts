/** What is below the view when a release comes is laid out after the first paint, and then stands as if it always had. */
import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/press-release/press-release.define.js';
import type { PressReleaseElement } from '../../src/elements/press-release/press-release.js';
import { bareRelease, place, until } from './element.js';

const body = Array.from(
  { length: 60 },
  (_, at) => `<h2>Del ${String(at)}</h2><p>${'Ett stycke. '.repeat(40)}</p>`,
).join('');
const release = { ...bareRelease, body };

/** Whether its root and its text are laid out whole. */
const isWhole = (element: Element): boolean =>
  ['.content', '.text > :last-child']
    .map((part) => element.shadowRoot?.querySelector(part))
    .every((part) => part && getComputedStyle(part).contentVisibility === 'visible');

const contentOf = (element: Element): CSSStyleDeclaration =>
  getComputedStyle(element.shadowRoot?.querySelector('.content') as Element);

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** Puts an element so far below the top of the page, or above it. */
const placeAt = (top: number, { attributes = '', kept = '' } = {}): PressReleaseElement =>
  place(
    `<press-release ${attributes} style="position: absolute; inset: ${String(top)}px 0 auto; min-block-size: ${kept}"></press-release>`,
  );

/** Shows it and looks before the next frame. @returns whether all of it was laid out at once */
const show = async (element: PressReleaseElement, json: unknown = release): Promise<boolean> => {
  // Its place is told with a frame.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  await element.show(json, location.href);
  return isWhole(element);
};

describe('what is below the view when a release comes', () => {
  afterEach(() => {
    entries.clear();
    for (const holder of document.body.querySelectorAll('div')) holder.remove();
    scrollTo(0, 0);
  });

  for (const [where, top, kept] of [
    ['the end of a release that is in view', 0, ''],
    ['the end of a release below the view', 5000, ''],
    ['a release below the view for which the page keeps a place', 5000, '100vh'],
  ] as const) {
    it(`is laid out once the first paint is done, as if it always had been: ${where}`, async () => {
      const element = placeAt(top, { kept });
      expect(await show(element)).to.equal(false);
      expect(contentOf(element).contentVisibility).to.equal(kept ? 'auto' : 'visible');
      await until(() => isWhole(element));
      const height = heightOf(element);
      // A second time all of it is laid out at once.
      expect(await show(element)).to.equal(true);
      expect(heightOf(element)).to.equal(height);
    });
  }

  it('moves nothing that is in view', async () => {
    const element = placeAt(0);
    await show(element);
    const tops = (): number[] =>
      [...(element.shadowRoot as ShadowRoot).querySelectorAll('.headline, .text > *')]
        .map((part) => part.getBoundingClientRect().top)
        .filter((top) => top < innerHeight);
    const before = tops();
    expect(before.length).to.be.above(2);
    await until(() => isWhole(element));
    expect(tops()).to.deep.equal(before);
  });

  it('is laid out one release after the other', async () => {
    const elements = [0, 1, 2, 3].map((at) => placeAt(3000 + at * 3000));
    await Promise.all(elements.map((element) => show(element)));
    const seen = new Set<number>();
    await until(() => {
      const count = elements.filter(isWhole).length;
      seen.add(count);
      return count === elements.length;
    });
    expect(seen.size).to.be.above(2);
  });

  it('does not wait for releases that were removed', async () => {
    const removed = Array.from({ length: 30 }, (_, at) => placeAt(3000 + at * 3000));
    const shown = placeAt(0);
    await Promise.all([...removed, shown].map((element) => show(element)));
    for (const element of removed) element.remove();
    let frames = 0;
    await until(() => {
      frames += 1;
      return isWhole(shown);
    });
    // Each turn takes a frame at least.
    expect(frames).to.be.below(removed.length);
  });

  for (const [what, top, attributes] of [
    ['a release above the view, which would move what is in view', -3000, ''],
    ['a teaser, which is short', 0, 'variant="summary"'],
  ] as const) {
    it(`does not wait: ${what}`, async () => {
      const element = placeAt(top, { attributes, kept: '100vh' });
      await show(element);
      expect(contentOf(element).contentVisibility).to.equal('visible');
      expect(element.shadowRoot?.querySelectorAll('.later').length).to.equal(0);
    });
  }

  it('is as wide as ever, where its parent is as wide as what stands in it', async () => {
    const parent = place<HTMLElement>('<div style="position: absolute; inset-block-start: 5000px"></div>');
    const element = document.createElement('press-release');
    element.style.minBlockSize = '100vh';
    parent.append(element);
    await show(element);
    expect(contentOf(element).contentVisibility).to.equal('auto');
    const { width } = element.getBoundingClientRect();
    await until(() => isWhole(element));
    expect(width).to.be.above(300);
    expect(element.getBoundingClientRect().width).to.equal(width);
  });

  it('does not wait in a frame, whose view grows with its content', async () => {
    const frame = place<HTMLIFrameElement>('<iframe style="block-size: 200px"></iframe>');
    const view = frame.contentWindow as Window & typeof globalThis;
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/sprid.js';
    const element = view.document.createElement('press-release');
    view.document.body.append(element, script);
    await until(() => view.customElements.get('press-release'));
    await element.show(release, location.href);
    expect(element.shadowRoot?.querySelector('.body')?.textContent).to.include('Del 59');
    expect(element.shadowRoot?.querySelectorAll('.later').length).to.equal(0);
  });
});
