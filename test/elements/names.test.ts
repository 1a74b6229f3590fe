/** Who speaks to the page says what stands on a button: the name of everything that can be pressed begins with it (WCAG 2.5.3). */
import { expect } from '@esm-bundle/chai';
import { clearPage, placeState, rootOf, states } from './states.js';

/** Everything in the shadow root, and in those within it. */
const within = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);

const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const nameOf = (element: Element): string => {
  const root = element.getRootNode() as ShadowRoot;
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labelled = labels.map((id) => root.querySelector(`#${id}`)?.textContent).join(' ');
  return folded(labelled || element.getAttribute('aria-label') || element.textContent);
};

const pressable = 'a, button, summary, select, input, textarea, [role=button], [role=link]';

describe('the names of what can be pressed', () => {
  afterEach(clearPage);

  for (const state of states)
    for (const language of ['sv', 'en'])
      it(`begin with what stands there, in <${state.tag}> (${state.name}, ${language})`, async () => {
        const all = within(rootOf(await placeState(state, language)));
        const controls = all.filter((element) => element.matches(pressable));
        const wrong = controls
          .filter((element) => !element.matches('select, input, textarea'))
          .map((element) => ({ seen: folded(element.textContent), name: nameOf(element) }))
          .filter(({ seen, name }) => name === '' || !name.toLowerCase().startsWith(seen.toLowerCase()));
        expect(wrong).to.deep.equal([]);
      });

  it('tell the buttons for a reply apart', async () => {
    for (const [language, names] of [
      ['sv', ['Svara Åsa Ek', 'Svara Utgivaren', 'Svara Anonym', 'Svara Åsa Ek']],
      ['en', ['Reply to Åsa Ek', 'Reply to Utgivaren', 'Reply to Anonymous', 'Reply to Åsa Ek']],
    ] as const) {
      const state = states.find(({ tag }) => tag === 'comment-box');
      const element = await placeState(state as (typeof states)[number], language);
      expect([...rootOf(element).querySelectorAll('.reply')].map(nameOf)).to.deep.equal(names);
    }
  });
});
