/** A text of thousands of elements: the browser lays out what is near the screen, and nothing looks otherwise for it. */
import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/press-release/press-release.define.js';
import type { PressReleaseElement } from '../../src/elements/press-release/press-release.js';
import { bareRelease, place, until } from './element.js';

const numbers = Array.from({ length: 1200 }, (_, at) => String(at));

const shown = async (body: string): Promise<Element> => {
  const element = place<PressReleaseElement>('<press-release></press-release>');
  // An address has no room for so much.
  await element.show({ ...bareRelease, body }, location.href);
  return element.shadowRoot?.querySelector('.body .text') as Element;
};
const pieces = (text: Element): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('.piece')];
const space = (one: Element | null | undefined, other: Element | null | undefined): number =>
  Math.round((other?.getBoundingClientRect().top ?? 0) - (one?.getBoundingClientRect().bottom ?? 0));

describe('a text of thousands of elements', () => {
  afterEach(() => {
    entries.clear();
    for (const holder of document.body.querySelectorAll('div')) holder.remove();
  });

  /** Where two pieces meet, both laid out. */
  const meet = async (text: Element): Promise<[before: Element, after: Element]> => {
    const [first, second] = pieces(text);
    const ends = [first?.lastElementChild, second?.firstElementChild];
    await until(() => {
      second?.scrollIntoView({ block: 'end' });
      ends[0]?.scrollIntoView({ block: 'center' });
      return ends.every((one) => one?.checkVisibility({ contentVisibilityAuto: true }));
    });
    return ends as [Element, Element];
  };

  for (const [where, before, after] of [
    ['alone', '', ''],
    ['in an element of another language', '<div lang="en">', '</div>'],
    ['in a quotation', '<blockquote>', '</blockquote>'],
  ] as const) {
    it(`is laid out in pieces, ${where}, with all of it there and the same space everywhere`, async () => {
      const text = await shown(`${before}${numbers.map((one) => `<p>${one}</p>`).join('')}${after}`);
      const cut = pieces(text);
      expect(cut.length).to.equal(12);
      expect(getComputedStyle(cut[1] as Element).contentVisibility).to.equal('auto');
      expect(Array.from(text.querySelectorAll('p'), ({ textContent }) => textContent)).to.deep.equal(numbers);
      const [last, next] = await meet(text);
      const inside = space(last.previousElementSibling, last);
      expect(inside).to.be.above(4);
      expect(space(last, next)).to.equal(inside);
    });
  }

  it('parts no heading from its text, and has the same space above each', async () => {
    const text = await shown(
      `<p>Ingress.</p>${numbers.map((one) => `<p>${one}.</p><p>${one}</p><p>${one}</p><h2>Rubrik</h2>`).join('')}`,
    );
    const cut = pieces(text);
    expect(cut.length).to.be.above(12);
    expect(cut.slice(0, -1).map((piece) => piece.lastElementChild?.localName)).not.to.include('h3');
    const [last, next] = await meet(text);
    expect(next.localName).to.equal('h3');
    const [heading] = pieces(text)[1]?.querySelectorAll(':scope > h3:not(:first-child)') ?? [];
    await until(() => heading?.checkVisibility({ contentVisibilityAuto: true }));
    expect(space(last, next)).to.equal(space(heading?.previousElementSibling, heading));
  });

  it('parts no words from each other', async () => {
    const words = numbers.map((one) => `ord ${one} <em>starkt</em> `).join('');
    const text = await shown(`${words}<p>Slut.</p><p>Sist.</p>`);
    expect(pieces(text).map(({ firstChild }) => firstChild?.textContent?.trim())).to.deep.equal(['ord 0', 'Slut.']);
  });

  it('is left as it is where it is not long', async () => {
    const text = await shown(
      numbers
        .slice(0, 400)
        .map((one) => `<p>${one}</p>`)
        .join(''),
    );
    expect(pieces(text)).to.deep.equal([]);
  });
});
