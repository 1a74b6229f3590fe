import { expect } from '@esm-bundle/chai';
import { limits } from '../../src/client/limits.js';
import { entries } from '../../src/client/load.js';
import type { CommentBoxElement } from '../../src/elements/comment-box/comment-box.js';
import '../../src/elements/comment-box/comment-box.define.js';
import { expectAccessible } from './axe.js';
import { consoleLines, jsonAt, place, textOf, until, when } from './element.js';

let unique = 0;
const fresh = (kind: string): string => `${kind}-${String(Date.now())}-${String(unique++)}`;
const at = (id: string): string => `/answers/thread/${id}`;
const make = (src: string, more = ''): CommentBoxElement =>
  place(`<comment-box src="${src.replaceAll('"', '&quot;')}" ${more}></comment-box>`);
const all = (element: CommentBoxElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const button = (element: CommentBoxElement, text: string): HTMLElement => {
  const found = all(element, 'button').find(({ textContent }) => textContent.trim() === text);
  if (!found) throw new Error(`There is no button ${text} in ${textOf(element)}.`);
  return found;
};
const texts = (element: CommentBoxElement): string[] =>
  all(element, '[part=comment-text]').map(({ textContent }) => textContent.trim());
const focused = (element: CommentBoxElement): string | undefined =>
  (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id;
const marked = (element: CommentBoxElement): (string | undefined)[] =>
  all(element, '[aria-current]').map(({ dataset }) => dataset.id);
const write = async (id: string, text: string, parent?: string): Promise<void> => {
  const body = JSON.stringify({ text, parent });
  await fetch(at(id), { method: 'POST', headers: { 'Idempotency-Key': fresh('key') }, body });
};
const goTo = (comment: string): void => {
  location.hash = comment && `#comment-${comment}`;
};

describe('<comment-box>, links to one comment', () => {
  const before = { ...limits };
  const { href } = location;
  beforeEach(() => Object.assign(limits, { timeout: 3000, delay: 5 }));
  afterEach(() => {
    history.replaceState(null, '', href);
    document.body.querySelectorAll('div, a[id]').forEach((holder) => {
      holder.remove();
    });
    entries.clear();
    Object.assign(limits, before);
  });

  it('links each comment by its time, on the address of the page', async () => {
    const element = make(at('filled-2'));
    await when(element, 'load');
    const links = all(element, '.by a') as HTMLAnchorElement[];
    expect(links.map((link) => link.href)).to.deep.equal(
      ['000002', '000001'].map((id) => `${location.href.split('#')[0] ?? ''}#comment-${id}`),
    );
    expect(links.every((link) => link.querySelector('time'))).to.equal(true);
    links[1]?.click();
    await until(() => focused(element) === '000001');
    expect(marked(element)).to.deep.equal(['000001']);
    await expectAccessible(element);
  });

  it('goes back and forth, also to comments of further pages', async () => {
    const element = make(at('filled-25'));
    await when(element, 'load');
    const start = texts(element);
    goTo('000020');
    await until(() => focused(element) === '000020');
    goTo('000003');
    await until(() => focused(element) === '000003');
    expect(texts(element)).to.deep.equal(['Kommentar 3', 'Kommentar 2', 'Kommentar 1']);
    expect(marked(element)).to.deep.equal(['000003']);
    history.back();
    await until(() => focused(element) === '000020');
    expect(marked(element)).to.deep.equal(['000020']);
    expect(texts(element)[0]).to.equal('Kommentar 20');
    history.back();
    await until(() => marked(element).length === 0);
    button(element, 'Visa kommentarerna från början').click();
    await until(() => texts(element)[0] === 'Kommentar 25');
    expect(texts(element)).to.deep.equal(start);
    expect(textOf(element)).not.to.contain('från början');
  });

  it('opens the branch of a reply that is not loaded yet, and one that was folded', async () => {
    const id = fresh('filled-25');
    await write(id, 'Svaret', '000002');
    goTo('000026');
    const element = make(at(id));
    await until(() => focused(element) === '000026');
    expect(texts(element).slice(0, 2)).to.deep.equal(['Kommentar 2', 'Svaret']);
    goTo('000001');
    await until(() => focused(element) === '000001');
    button(element, '1 svar').click();
    await until(() => !texts(element).includes('Svaret'));
    goTo('000026');
    await until(() => focused(element) === '000026');
  });

  it('adds a branch to its comment where that is shown already', async () => {
    const of = (id: string, parent?: string, more: object = {}): object => ({
      id,
      author: {},
      text: `Text ${id}`,
      created: '2026-01-01T10:00:00Z',
      status: 'published',
      likes: 0,
      ...(parent && { parent }),
      ...more,
    });
    const page = (items: object[]): object => ({
      thread: 't',
      count: 4,
      open: false,
      moderation: 'none',
      names: 'optional',
      limits: { text: 9, name: 9 },
      sort: 'newest',
      next: null,
      items,
    });
    const shown = page([of('1', undefined, { replies: { count: 3, items: [of('2', '1')], next: '/more' } }), of('0')]);
    const branch = page([
      of('1', undefined, {
        replies: { count: 3, items: [of('3', '1', { replies: { count: 1, items: [of('4', '3')] } })] },
      }),
    ]);
    const { fetch } = window;
    window.fetch = (input, init) =>
      input instanceof Request && new URL(input.url).searchParams.has('at')
        ? Promise.resolve(Response.json(branch))
        : fetch(input, init);
    try {
      const element = make(jsonAt(shown));
      await when(element, 'load');
      goTo('4');
      await until(() => focused(element) === '4');
      expect(texts(element)).to.deep.equal(['Text 1', 'Text 2', 'Text 3', 'Text 4', 'Text 0']);
      expect(textOf(element)).not.to.contain('från början');
    } finally {
      window.fetch = fetch;
    }
  });

  it('says of a comment that is gone that it is, and nothing where another thread has it', async () => {
    const [one, other] = [make(at('filled-2')), make(at('filled-12'))];
    await Promise.all([when(one, 'load'), when(other, 'load')]);
    goTo('000099');
    const gone = 'Kommentaren som länken leder till finns inte kvar här.';
    await until(() => textOf(one).includes(gone) && textOf(other).includes(gone));
    expect(one.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal(gone);
    await expectAccessible(one);
    goTo('000007');
    await until(() => focused(other) === '000007');
    await until(() => !textOf(one).includes('finns inte kvar'));
    expect(textOf(other)).not.to.contain('finns inte kvar');
    goTo('%E0%A4%A');
    await until(() => textOf(other).includes(gone));
  });

  it('leaves a place of the page alone that has the name of a comment', async () => {
    document.body.insertAdjacentHTML('beforeend', '<a id="comment-000099">Ett annat</a>');
    const element = make(at('filled-2'));
    await when(element, 'load');
    goTo('000099');
    await new Promise((next) => setTimeout(next, 100));
    expect(textOf(element)).not.to.contain('finns inte kvar');
  });

  it('does not wait until a thread is near when the address names a comment', async () => {
    goTo('000001');
    const element = place<HTMLElement>(
      `<p style="block-size: 5000px"></p><comment-box src="${at('filled-3')}" loading="lazy"></comment-box>`,
    ).nextElementSibling as CommentBoxElement;
    await until(() => focused(element) === '000001');
    expect(element.shadowRoot?.activeElement?.getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('takes the focus once, and not when the thread is loaded again', async () => {
    goTo('000001');
    const element = make(at('filled-3'));
    await until(() => focused(element) === '000001');
    button(element, 'Äldst först').focus();
    await Promise.all([when(element, 'load'), element.reload()]);
    await new Promise((next) => setTimeout(next, 50));
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Äldst först');
  });

  it('says that the line has failed, and tries again', async () => {
    const element = make(at('filled-25'));
    await when(element, 'load');
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('offline'));
    try {
      await consoleLines(async () => {
        goTo('000001');
        await until(() => all(element, '[part=failure]').length > 0);
      });
    } finally {
      window.fetch = fetch;
    }
    expect(texts(element)).to.have.length(10);
    button(element, 'Försök igen').click();
    await until(() => focused(element) === '000001');
  });

  it('folds a branch and unfolds it, said by the button, which keeps the focus', async () => {
    const id = fresh('filled-1');
    await write(id, 'Ett svar', '000001');
    await write(id, 'Svar på svaret', '000002');
    const element = make(at(id));
    await when(element, 'load');
    expect(texts(element)).to.deep.equal(['Kommentar 1', 'Ett svar', 'Svar på svaret']);
    const fold = button(element, '1 svar');
    fold.focus();
    fold.click();
    await element.updateComplete;
    expect(texts(element)).to.deep.equal(['Kommentar 1']);
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    expect(element.shadowRoot?.activeElement).to.equal(fold);
    await expectAccessible(element);
    fold.click();
    await element.updateComplete;
    expect(texts(element)).to.have.length(3);
  });
});
