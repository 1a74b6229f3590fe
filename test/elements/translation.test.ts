/** Page translation puts a `<font>` where a text was. What changes afterwards is on screen all the same, and nothing else is lost. */
import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { until } from './element.js';
import { clearPage, comment, placeState, progress, release, rootOf, states, thread, typed } from './states.js';
import type { SpridElement, State } from './states.js';

const textsIn = (root: ParentNode): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) found.push(node);
    if (node instanceof Element && node.shadowRoot) found.push(...textsIn(node.shadowRoot));
  }
  return found;
};

const fonts = (): [outer: HTMLElement, inner: HTMLElement] => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  outer.append(inner);
  return [outer, inner];
};

/** Ways to translate; the words stay, so that what is there can be compared. */
const translators: Readonly<Record<string, (root: ParentNode) => void>> = {
  'put in the place of words': (root) => {
    for (const text of textsIn(root)) {
      if (!text.data.trim() || text.parentElement?.localName === 'font') continue;
      const [outer, inner] = fonts();
      inner.append(text.data);
      text.replaceWith(outer);
    }
  },
  'put around every text, blank ones too': (root) => {
    for (const text of textsIn(root)) {
      if (text.parentElement?.localName === 'font') continue;
      const [outer, inner] = fonts();
      text.replaceWith(outer);
      inner.append(text);
    }
  },
};

const textOf = (root: Node): string => {
  const own = textsIn(root as ParentNode).map(({ data }) => data);
  return own.join('').replace(/\s+/g, ' ').trim();
};

const said = (element: SpridElement): string => textOf(rootOf(element));

const settled = async (element: SpridElement, act: () => unknown): Promise<void> => {
  await act();
  await element.updateComplete;
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
};

const stateOf = (tag: string): State => {
  const state = states.find((one) => one.tag === tag);
  if (!state) throw new Error(`<${tag}> has no state.`);
  const { name, attributes, json } = state;
  return { name, tag, attributes, json };
};

/** JSON that is shown after another one, by tag. */
const changes: Readonly<Record<string, readonly object[]>> = {
  'jobs-progress': [
    progress,
    { ...progress, value: 743, asOf: '2019-12-01', label: 'Andra ord' },
    { ...progress, value: null, status: 'confidential', milestones: undefined, notes: [] },
    { value: 1250, unit: null },
    { ...progress, value: 1250, status: 'revised', source: { name: 'en annan' }, notes: ['Ett', 'Två'] },
    { ...progress, deadline: '2099-12-31', label: undefined, start: undefined, regions: undefined },
    {
      ...progress,
      history: progress.history.slice(0, 2),
      milestones: [{ value: 1 }],
      regions: progress.regions.slice(1),
    },
  ],
  'press-release': [
    release,
    {
      ...release,
      headline: 'En annan rubrik',
      lead: undefined,
      type: undefined,
      updated: undefined,
      correction: undefined,
    },
    { ...release, status: 'canceled', publisher: undefined },
    { ...release, status: 'withheld' },
    { ...release, language: 'en', headline: 'In English', image: undefined, gallery: undefined, tags: ['one'] },
    { ...release, contacts: undefined, links: undefined, translations: undefined, comments: { src: '/c', count: 4 } },
    { ...release, image: { ...release.image, caption: undefined }, boilerplates: undefined, attachments: undefined },
  ],
  'press-release-list': [
    { items: [release], next: null },
    { items: [release, { ...release, id: 'r2', headline: 'Två', status: 'canceled' }], next: '/answers/hang/list' },
    { items: [{ ...release, headline: 'Ett', lead: undefined, type: undefined }], next: null },
    { items: [], next: '/answers/hang/list' },
  ],
  'comment-box': [
    thread,
    { ...thread, count: 1, items: [comment('1', { text: 'Ändrad\n\nmed två stycken', likes: 4 })], next: null },
    { ...thread, items: [], count: 0 },
    { ...thread, open: false, moderation: 'none' },
    { ...thread, items: [...thread.items].reverse(), names: 'required', moderation: 'all' },
    { ...thread, items: [comment('1', { status: 'removed', author: {}, text: '' }), comment('3')] },
  ],
};

const variants: Readonly<Record<string, readonly string[]>> = {
  'jobs-progress': ['bar', 'ring', 'thermometer', 'compact', 'number'],
  'press-release': ['full', 'summary', 'card', 'headline'],
};

/** Settles when everything that the element loads on demand is there. */
const whole = async (element: SpridElement): Promise<SpridElement> => {
  await settled(element, () => undefined);
  return element;
};

for (const [way, translate] of Object.entries(translators))
  describe(`a translation that is ${way}`, () => {
    afterEach(clearPage);

    for (const [tag, documents] of Object.entries(changes))
      it(`leaves no old words in <${tag}> when JSON, language and variant change`, async () => {
        const at = fc.nat({ max: documents.length - 1 });
        const step = fc.record({
          document: at,
          language: fc.constantFrom('sv', 'en'),
          variant: fc.constantFrom(...(variants[tag] ?? [''])),
          translate: fc.boolean(),
        });
        const state = stateOf(tag);
        // What each of them says to who has never seen another one.
        const fresh = new Map<string, string>();
        const freshly = async (document: number, language: string, variant: string): Promise<string> => {
          const name = [document, language, variant].join();
          let text = fresh.get(name);
          if (text === undefined) {
            const attributes = `${state.attributes} variant="${variant}"`;
            const element = await placeState({ ...state, attributes, json: documents[document] }, language);
            text = said(await whole(element));
            // What is left on the page is laid out again with every step.
            element.parentElement?.remove();
            fresh.set(name, text);
          }
          return text;
        };
        await fc.assert(
          fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
            const element = await placeState({ ...state, json: documents[0] }, 'sv');
            await whole(element);
            translate(rootOf(element));
            for (const { document, language, variant, translate: again } of steps) {
              await settled(element, async () => {
                element.lang = language;
                element.setAttribute('variant', variant);
                await element.show(documents[document]);
              });
              await whole(element);
              expect(said(element)).to.equal(await freshly(document, language, variant));
              if (again) translate(rootOf(element));
            }
            element.parentElement?.remove();
          }),
          { numRuns: 12 },
        );
      }).timeout(120_000);

    it('leaves no old figure in <jobs-progress>, whose bar shows the new one', async () => {
      const element = await placeState({ ...stateOf('jobs-progress'), attributes: '' }, 'sv');
      translate(rootOf(element));
      await settled(element, () => element.show({ ...progress, value: 800 }));
      expect(textOf(rootOf(element).querySelector('[part=sentence]') as Element)).to.equal(
        '800 av 1 000 jobb, 80 % av målet.',
      );
      expect(rootOf(element).querySelector('.fill')?.getAttribute('width')).to.equal('80%');
      // What has not changed is translated already, and stays.
      expect(rootOf(element).querySelector('.label font')).not.to.equal(null);
    });

    it('leaves no old note, count or word on a button in <comment-box> while someone writes', async () => {
      const element = await placeState(stateOf('comment-box'), 'sv');
      const root = rootOf(element);
      for (const [text, note] of [
        ['a'.repeat(190), '10 tecken kvar'],
        ['a'.repeat(201), '1 tecken för mycket'],
        ['a', ''],
        ['a'.repeat(199), '1 tecken kvar'],
      ] as const) {
        translate(root);
        typed(element, 'textarea', text);
        await until(() => textOf(root.querySelector('.note') as Element) === note);
      }
      translate(root);
      root.querySelectorAll<HTMLElement>('.sort button')[0]?.click();
      await settled(element, () => element.show({ ...thread, count: 7 }));
      expect(textOf(root.querySelector('.heading') as Element)).to.equal('Kommentarer (7)');
      root.querySelector<HTMLElement>('.reply')?.click();
      await until(() => root.querySelector('.said .form') !== null);
      translate(root);
      await settled(element, () => (element.lang = 'en'));
      expect(textOf(root.querySelector('.said .form') as Element)).to.equal(
        'Write a reply to Åsa Ek Name (optional) Send the reply Cancel',
      );
    });

    it('leaves no old place or caption in the large pictures, and no old answer in the dialog for passing on', async () => {
      const gallery = states.find(({ name }) => name === 'with its pictures large') as State;
      const element = await placeState(gallery, 'sv');
      const inside = (): ShadowRoot => rootOf(rootOf(element).querySelector('.dialog') as Element);
      translate(inside());
      const next = [...inside().querySelectorAll('button')].find(({ textContent }) => textContent.includes('Nästa'));
      for (const [place, caption] of [
        ['Bild 2 av 3', 'Hotellet Bild: sprid'],
        ['Bild 3 av 3', 'Köket'],
        ['Bild 1 av 3', 'Hotellet Bild: sprid'],
      ]) {
        next?.click();
        expect(textOf(inside().querySelector('[role=status]') as Element)).to.equal(place);
        expect(textOf(inside().querySelector('figcaption') as Element)).to.equal(caption);
        translate(inside());
      }

      const sharing = states.find(({ name }) => name === 'passed on') as State;
      const shared = await placeState(sharing, 'sv');
      const dialog = rootOf(rootOf(shared).querySelector('.dialog') as Element);
      translate(dialog);
      const link = [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent.includes('länken'));
      const status = (): string => textOf(dialog.querySelector('[role=status]') as Element);
      link?.click();
      await until(() => status() !== '');
      translate(dialog);
      link?.click();
      await until(() => status() !== '');
      expect(['Kopierat.', 'Webbläsaren tillåter inte kopiering. Kopiera texten här:']).to.include(status());
    });

    it('leaves the figure to the language of the page', async () => {
      const element = await placeState(stateOf('jobs-progress'), 'sv');
      expect(rootOf(element).querySelector('.value')?.getAttribute('translate')).to.equal('no');
      await settled(element, () => element.show({ ...progress, value: null, status: 'confidential' }));
      expect(rootOf(element).querySelector('[part=value]')?.getAttribute('translate')).to.equal(null);
    });
  });
