/** An element is as wide as the block that it stands in; where its parent is as wide as what stands in it, it has a width of its own. */
import { expect } from '@esm-bundle/chai';
import { clearPage, placeState, rootOf, states, type SpridElement } from './states.js';

/** The parents that shrink to fit, as a page writes them. */
const parents: Readonly<Record<string, (element: string) => string>> = {
  'a flex row': (element) => `<div class="room" style="display: flex">${element}</div>`,
  'a flex row beside a sibling': (element) =>
    `<div class="room" style="display: flex; gap: 8px"><b style="inline-size: 32px; overflow: hidden"></b>${element}</div>`,
  'a flex row that wraps': (element) => `<div class="room" style="display: flex; flex-wrap: wrap">${element}</div>`,
  'a centered flex column': (element) =>
    `<div class="room" style="display: flex; flex-direction: column; align-items: center">${element}</div>`,
  'a centered grid': (element) => `<div class="room" style="display: grid; place-items: center">${element}</div>`,
  'a float': (element) => `<div class="room"><div style="float: left">${element}</div></div>`,
  'an inline block': (element) => `<div class="room"><div style="display: inline-block">${element}</div></div>`,
  'a box out of the flow': (element) =>
    `<div class="room" style="position: relative"><div style="position: absolute">${element}</div></div>`,
  'a table': (element) =>
    `<div class="room"><table cellspacing="0" cellpadding="0"><tr><td>${element}</td></tr></table></div>`,
  'a table cell of CSS': (element) => `<div class="room"><div style="display: table-cell">${element}</div></div>`,
  'fit-content': (element) => `<div class="room"><div style="inline-size: fit-content">${element}</div></div>`,
  'a float that is the element': (element) =>
    `<div class="room">${element.replace(' src', ' style="float: left" src')}</div>`,
  'an inline block that is the element': (element) =>
    `<div class="room">${element.replace(' src', ' style="display: inline-block" src')}</div>`,
  'an element out of the flow': (element) =>
    `<div class="room" style="position: relative">${element.replace(' src', ' style="position: absolute" src')}</div>`,
  'a flex row that sees through the element': (element) =>
    `<div class="room" style="display: flex">${element.replace(' src', ' style="display: contents" src')}</div>`,
  'a flex row around an inline element': (element) =>
    `<div class="room" style="display: flex"><div>${element.replace(' src', ' style="display: inline" src')}</div></div>`,
};

const inRoom =
  (width: number, parent: (element: string) => string) =>
  (element: string): string =>
    parent(element)
      .replace('class="room" style="', `class="room" style="width: ${String(width)}px; `)
      .replace('class="room">', `class="room" style="width: ${String(width)}px">`);

const sizeOf = (element: SpridElement): DOMRect =>
  (rootOf(element).querySelector('.root') as Element).getBoundingClientRect();

const plain = (element: string): string => `<div class="room">${element}</div>`;

const first = states.filter(({ tag }, at) => states.findIndex((other) => other.tag === tag) === at);

for (const state of first) {
  describe(`<${state.tag}>`, () => {
    afterEach(clearPage);

    it('fills an ordinary block', async () => {
      for (const width of [200, 1200]) {
        const element = await placeState(state, 'sv', inRoom(width, plain));
        expect([sizeOf(element).width, element.getBoundingClientRect().width]).to.deep.equal([width, width]);
      }
    });

    for (const [name, parent] of Object.entries(parents))
      it(`has a width of its own in ${name}, and never more than there is room for`, async () => {
        // A sibling takes its place from the room, and not from what the element can do with.
        for (const room of name.includes('sibling') ? [240, 600, 1200] : [200, 600, 1200]) {
          const element = await placeState(state, 'sv', inRoom(room, parent));
          const { width, height } = sizeOf(element);
          const place = element.closest('.room') as HTMLElement;
          expect(width, `in ${String(room)} px`).to.be.within(Math.min(room - 60, 320), Math.min(room, 800));
          expect(place.scrollWidth, `the room of ${String(room)} px`).to.be.at.most(room);
          const block = await placeState(state, 'sv', inRoom(width, plain));
          expect(height, `in ${String(room)} px`).to.be.closeTo(sizeOf(block).height, 2);
        }
      });

    it('is no narrower than words need where its parent is as narrow as it can be', async () => {
      const element = await placeState(
        state,
        'sv',
        (markup) => `<div style="inline-size: min-content">${markup}</div>`,
      );
      expect(sizeOf(element).width).to.be.within(120, 200);
    });

    for (const name of [
      'a flex row beside a sibling',
      'a float that is the element',
      'an inline block that is the element',
    ])
      it(`is never wider than ${name} that is too narrow for words`, async () => {
        const element = await placeState(state, 'sv', inRoom(120, parents[name] ?? plain));
        expect(element.getBoundingClientRect().right).to.be.at.most(
          (element.closest('.room') as HTMLElement).getBoundingClientRect().right,
        );
      });

    it('fits in a modal dialog', async () => {
      const element = await placeState(state, 'sv', (markup) => `<dialog>${markup}</dialog>`);
      const { width } = sizeOf(element);
      const room = (element.parentElement as HTMLElement).clientWidth;
      expect(width).to.be.within(320, room);
    });

    it('keeps its width from before its content is there', async () => {
      const holder = document.createElement('div');
      holder.style.float = 'left';
      holder.innerHTML = `<${state.tag}></${state.tag}>`;
      document.body.append(holder);
      const element = holder.firstElementChild as SpridElement;
      await element.updateComplete;
      const before = holder.offsetWidth;
      const after = await placeState(state, 'sv', (markup) => `<div style="float: left">${markup}</div>`);
      expect(after.offsetWidth).to.equal(before);
    });
  });
}
