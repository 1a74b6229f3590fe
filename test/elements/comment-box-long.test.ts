/** A thread of thousands of comments: the browser observes batches, and nothing else is otherwise for it. */
import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import { paces } from '../../src/client/streams.js';
import '../../src/elements/comment-box/comment-box.define.js';
import type { CommentBoxElement } from '../../src/elements/comment-box/comment-box.js';
import { expectAccessible } from './axe.js';
import { place, textOf, until, when } from './element.js';

const fresh = (kind: string): string => `${kind}-${String(Date.now())}-${String(Math.random()).slice(2)}`;
const idOf = (number: number): string => String(number).padStart(6, '0');

/** As many comments in one answer, the newest first. */
const threadOf = (count: number): object => ({
  thread: 't',
  count,
  open: false,
  moderation: 'none',
  names: 'optional',
  limits: { text: 100, name: 20 },
  sort: 'newest',
  next: null,
  items: Array.from({ length: count }, (_, at) => ({
    id: idOf(count - at),
    author: {},
    text: `Kommentar ${String(count - at)}`,
    created: new Date(Date.UTC(2026, 0, 1) - at * 60_000).toISOString(),
    status: 'published',
    likes: 0,
  })),
});

const shown = async (count: number): Promise<CommentBoxElement> => {
  const element = place<CommentBoxElement>('<comment-box></comment-box>');
  // An address has no room for so much.
  await element.show(threadOf(count), location.href);
  await element.updateComplete;
  return element;
};
const loaded = async (id: string, more: string): Promise<CommentBoxElement> => {
  const element = place<CommentBoxElement>(`<comment-box src="/answers/thread/${id}${more}"></comment-box>`);
  await when(element, 'load');
  return element;
};
const comments = (element: CommentBoxElement): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=comment]') ?? []),
];
const ids = (element: CommentBoxElement): (string | undefined)[] => comments(element).map(({ dataset }) => dataset.id);
const downFrom = (number: number, to = 1): string[] =>
  Array.from({ length: number - to + 1 }, (_, at) => idOf(number - at));
/** What the browser observes while the page is scrolled. */
const observed = (element: CommentBoxElement): Element[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    (one) => getComputedStyle(one).contentVisibility === 'auto',
  );
const press = (element: CommentBoxElement, selector: string): void => {
  const button = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`There is no ${selector} in ${textOf(element).slice(0, 300)}.`);
  button.focus();
  button.click();
};
/** Shows the next page, which has ten. */
const goOn = async (element: CommentBoxElement): Promise<void> => {
  const count = comments(element).length + 10;
  press(element, '.more');
  await until(() => comments(element).length === count);
};

describe('a thread of thousands of comments', () => {
  const { href } = location;
  const before = { ...paces };
  afterEach(() => {
    history.replaceState(null, '', href);
    Object.assign(paces, before);
    entries.clear();
    for (const holder of document.body.querySelectorAll('div')) holder.remove();
  });

  it('has ten thousand in one list, and the browser observes one element for twenty of them at most', async () => {
    const element = await shown(10_000);
    expect(ids(element)).to.deep.equal(downFrom(10_000));
    const lists = element.shadowRoot?.querySelectorAll('ol:not([role=presentation])');
    expect(lists?.length).to.equal(1);
    const { length } = observed(element);
    expect(length).to.be.above(0);
    expect(length).to.be.at.most(10_000 / 20);
  });

  it('is one list for assistive technology, and lays out the first and the last comments at once', async () => {
    const element = await shown(300);
    await expectAccessible(element);
    const late = new Set(observed(element));
    const isLate = comments(element).map((comment) =>
      late.has(comment.closest('[role=presentation]:not(ol)') as Element),
    );
    expect(isLate.slice(0, 20)).not.to.include(true);
    expect(isLate.slice(-20)).not.to.include(true);
    expect(isLate).to.include(true);
  });

  it('makes no comment anew when pages follow, when one is written or removed, or when the clock goes on', async () => {
    const id = fresh('filled-220');
    const element = await loaded(id, '?limit=40');
    const nodes = new Map<string | undefined, HTMLElement>();
    const expectKept = (): void => {
      const all = comments(element);
      const known = all.filter(({ dataset }) => nodes.has(dataset.id));
      expect(known.length).to.be.above(0);
      for (const comment of known) expect(nodes.get(comment.dataset.id)).to.equal(comment);
      for (const comment of all) nodes.set(comment.dataset.id, comment);
    };
    for (const comment of comments(element)) nodes.set(comment.dataset.id, comment);
    while (element.shadowRoot?.querySelector('.more')) {
      await goOn(element);
      expectKept();
    }
    expect(ids(element)).to.deep.equal(downFrom(220));
    expect(observed(element).length).to.be.above(0);
    element.requestUpdate();
    await element.updateComplete;
    expectKept();

    const field = element.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    field.value = 'Ny överst';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    press(element, '.send');
    await until(() => comments(element).length === 221);
    expect(ids(element)[0]).to.equal('000221');
    expectKept();

    await until(() => element.shadowRoot?.querySelector('.remove'));
    press(element, '.remove');
    await until(() => element.shadowRoot?.querySelector('.yes'));
    press(element, '.yes');
    await until(() => comments(element).length === 220);
    expect(ids(element)).to.deep.equal(downFrom(220));
    expectKept();
  });

  it('shows new comments above the batches when the reader asks, and moves no other', async () => {
    Object.assign(paces, { between: 50, spread: 10, soon: 20 });
    const id = fresh('filled-300-live-plain');
    const element = await loaded(id, '?limit=200');
    const nodes = new Map(comments(element).map((comment) => [comment.dataset.id, comment]));
    for (const text of ['Ett', 'Två']) {
      const headers = { 'Idempotency-Key': fresh('key') };
      await fetch(`/answers/thread/${id}`, { method: 'POST', headers, body: JSON.stringify({ text }) });
    }
    const offer = (): HTMLElement | null | undefined =>
      element.shadowRoot?.querySelector<HTMLElement>('[part=arrived]');
    await until(() => offer()?.textContent.includes('2'));
    offer()?.click();
    await until(() => comments(element).length === 202);
    expect(ids(element)).to.deep.equal(downFrom(302, 101));
    for (const [known, node] of nodes)
      expect(comments(element).find(({ dataset }) => dataset.id === known)).to.equal(node);
  });

  it('shows another order, each comment once', async () => {
    const element = await loaded(fresh('filled-200'), '?limit=150');
    const oldest = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.sort button') ?? [])][1];
    oldest?.click();
    await until(() => ids(element)[0] === '000001');
    expect(ids(element)).to.deep.equal(downFrom(150).reverse());
    await goOn(element);
    expect(ids(element)).to.deep.equal(downFrom(160).reverse());
  });

  it('leads to a comment in the middle, which gets the focus and is in view', async () => {
    const element = await loaded(fresh('filled-300'), '?limit=300');
    location.hash = '#comment-000120';
    const focused = (): HTMLElement | null | undefined => element.shadowRoot?.activeElement as HTMLElement | null;
    await until(() => focused()?.dataset.id === '000120');
    await until(() => {
      const { top = NaN, bottom = NaN } = focused()?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
    expect(focused()?.getAttribute('aria-current')).to.equal('true');
  });
});
