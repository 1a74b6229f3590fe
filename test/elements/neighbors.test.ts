/** What stands beside each other does not touch, and the element itself takes no room that the page has not given it. */
import { expect } from '@esm-bundle/chai';
import { embedCode } from '../../src/elements/press-release/tools/sharing.js';
import { clearPage, placeState, release, states } from './states.js';

const tags = ['press-release', 'press-release-list', 'jobs-progress', 'comment-box'];
const first = tags.map((tag) => states.find((state) => state.tag === tag));

describe('neighbors', () => {
  afterEach(clearPage);

  it('stand apart with the rule that the documentation gives, in every order', async () => {
    const developer = await (await fetch('/docs/developer.md')).text();
    const rule = /```css\n(press-release[^`]*min-block-size[^`]*)```/.exec(developer)?.[1] ?? '';
    const style = document.createElement('style');
    style.textContent = rule;
    document.head.append(style);
    const page = document.createElement('div');
    document.body.append(page);
    for (const state of [...first, ...[...first].reverse()]) {
      if (!state) throw new Error('An element has no state.');
      page.append(await placeState(state, 'sv'));
    }
    const elements = [...page.children];
    const gaps = elements
      .slice(1)
      .map((element, at) =>
        Math.round(element.getBoundingClientRect().top - (elements[at]?.getBoundingClientRect().bottom ?? 0)),
      );
    style.remove();
    expect(gaps).to.deep.equal(new Array(7).fill(32));
  });

  for (const state of first)
    it(`<${String(state?.tag)}> has no margin and no room around it of its own`, async () => {
      const element = await placeState(state as (typeof states)[number], 'sv');
      const holder = element.parentElement as HTMLElement;
      expect(getComputedStyle(element).margin).to.equal('0px');
      expect(element.getBoundingClientRect().top).to.equal(holder.getBoundingClientRect().top);
      expect(element.offsetHeight).to.equal(holder.offsetHeight);
    });

  it('of a release that was embedded stand apart, and its place is kept by the rule before our code is there', async () => {
    const developer = await (await fetch('/docs/developer.md')).text();
    const rule = /```css\n(press-release[^`]*min-block-size[^`]*)```/.exec(developer)?.[1] ?? '';
    const style = document.createElement('style');
    style.textContent = rule.replaceAll('press-release', 'not-yet-defined');
    const script = document.createElement('script');
    Object.assign(script, { src: 'https://news.example/sprid.js', type: 'text/plain' });
    document.head.append(style, script);
    const code =
      embedCode({
        release: release as Parameters<typeof embedCode>[0]['release'],
        src: 'https://news.example/api/releases/r1',
      }) ?? '';
    const holder = document.createElement('div');
    // As on a page that has not loaded the tag yet.
    holder.innerHTML = `<p>Före</p>${code.replace(/<script.*<\/script>/, '').replaceAll('press-release', 'not-yet-defined')}<p>Efter</p>`;
    document.body.append(holder);
    const [before, element, after] = [...holder.children].map((child) => child.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
      DOMRect,
    ];
    style.remove();
    script.remove();
    expect(element.height).to.equal(150 * 16);
    expect([element.top - before.bottom, after.top - element.bottom]).to.deep.equal([32, 32]);
  });
});
