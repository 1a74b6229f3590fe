/** What a writer can do with all that the endpoint keeps. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { enter, storeEntry, waiting, withdrawals } from '../../src/client/outbox-entries.js';
import { forget, keep, namesOf, recall } from '../../src/client/storage.js';
import type { CommentBoxElement } from '../../src/elements/comment-box/comment-box.js';
import '../../src/elements/comment-box/comment-box.define.js';
import { expectAccessible } from './axe.js';
import { place, textOf, until, when } from './element.js';

let unique = 0;
const fresh = (kind: string): string => `${kind}-${String(Date.now())}-${String(unique++)}`;

const open = async (id: string): Promise<CommentBoxElement> => {
  const element = place<CommentBoxElement>(
    `<comment-box src="/answers/thread/${id}"><a href="/r">Kommentarer</a></comment-box>`,
  );
  await when(element, 'load');
  return element;
};

const find = <Found extends HTMLElement>(element: CommentBoxElement, selector: string): Found | null =>
  element.shadowRoot?.querySelector<Found>(selector) ?? null;

const button = (element: CommentBoxElement, text: string): HTMLElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].find(
    ({ textContent }) => textContent.trim() === text,
  );

/** A box whose writer is known, with the way to what is kept opened. */
const number = '5b2c6f0e-7d51-4f0e-9a57-1c1f1a4c2f11';
const opened = async (id: string): Promise<CommentBoxElement> => {
  keep('writer', number);
  // The code for writing comes for who has left something here.
  keep('name', 'Åsa');
  const element = await open(id);
  await until(() => button(element, 'Dina uppgifter') !== undefined);
  button(element, 'Dina uppgifter')?.click();
  await until(() => element.shadowRoot?.activeElement?.matches('.rights') ?? false);
  return element;
};

describe('all that is kept of a writer', () => {
  afterEach(() => {
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
    namesOf('').forEach(forget);
  });

  it('is offered to who has written, and to nobody else', async () => {
    const element = await open(fresh('filled-1'));
    find(element, 'textarea')?.focus();
    find(element, 'textarea')?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => find(element, '[part=name]') !== null);
    expect(button(element, 'Dina uppgifter')).to.equal(undefined);
    const known = await opened(fresh('filled-1'));
    await expectAccessible(known);
    await sendKeys({ press: 'Escape' });
    await until(() => button(known, 'Dina uppgifter') !== undefined);
    expect(known.shadowRoot?.activeElement?.textContent.trim()).to.equal('Dina uppgifter');
  });

  it('comes as a file that the reader saves', async () => {
    const element = await opened(fresh('filled-2'));
    button(element, 'Hämta allt')?.click();
    await until(() => element.shadowRoot?.activeElement?.matches('a[download]') ?? false);
    const link = find<HTMLAnchorElement>(element, '.rights a');
    const data = (await (await fetch(link?.href ?? '')).json()) as { comments: string[] };
    expect(data.comments).to.have.length(2);
    await expectAccessible(element);
    const { href = '' } = link ?? {};
    button(element, 'Avbryt')?.click();
    await until(() => find(element, '.rights a') === null);
    const gone = await fetch(href).then(
      () => false,
      () => true,
    );
    expect(gone, 'nobody needs it any more').to.equal(true);
  });

  it('is erased when the reader is sure, here and there, and the thread is shown without it', async () => {
    const element = await opened(fresh('filled-2'));
    button(element, 'Radera allt')?.click();
    await until(() => textOf(element).includes('försvinner för gott'));
    button(element, 'Avbryt')?.click();
    await until(() => button(element, 'Radera allt') !== undefined);
    expect(namesOf('writer')).to.have.length(1);
    button(element, 'Radera allt')?.click();
    await until(() => button(element, 'Ja, radera allt') !== undefined);
    await expectAccessible(element);
    button(element, 'Ja, radera allt')?.click();
    await until(() => element.shadowRoot?.activeElement?.id === 'heading');
    expect(namesOf('')).to.deep.equal([]);
    expect(button(element, 'Dina uppgifter')).to.equal(undefined);
    expect(find(element, '[role=status]')?.textContent.trim()).to.equal('Allt är raderat.');
    expect(element.shadowRoot?.querySelectorAll('[part=comment-text]')).to.have.length(0);
  });

  it('comes also where it weighs more than any other answer', async () => {
    const element = await opened(fresh('much'));
    button(element, 'Hämta allt')?.click();
    await until(() => find(element, '.rights a') !== null);
  });

  it('is erased with what may have arrived, and what never left goes under another number', async () => {
    const id = fresh('down');
    const thread = new URL(`/answers/thread/${id}`, location.href).href;
    keep('writer', number);
    storeEntry({ ...enter(thread, thread, { text: 'Kanske framme' }), tried: true });
    storeEntry({ ...enter(thread, thread, { text: 'Aldrig framme' }), refused: '' });
    const element = await opened(id);
    button(element, 'Radera allt')?.click();
    await until(() => button(element, 'Ja, radera allt') !== undefined);
    button(element, 'Ja, radera allt')?.click();
    await until(() => element.shadowRoot?.activeElement?.id === 'heading');
    expect(waiting().map(({ body }) => body.text)).to.deep.equal(['Aldrig framme']);
    expect(waiting()[0]?.body.writer).to.equal(recall('writer'));
    expect(recall('writer')).to.not.equal(number);
    expect(withdrawals().map(({ body }) => body.text)).to.deep.equal(['Kanske framme']);
  });

  it('begins where its words begin', async () => {
    const element = await opened(fresh('filled-1'));
    const left = (selector: string): number => {
      const range = document.createRange();
      const node = find(element, selector);
      if (node) range.selectNodeContents(node);
      return range.getBoundingClientRect().left;
    };
    expect(left('.rights .quiet')).to.be.closeTo(left('.rights > p'), 1.5);
  });

  it('stays where it is when the endpoint does not answer, and says so', async () => {
    const element = await opened(fresh('stuck'));
    for (const press of [['Hämta allt'], ['Radera allt', 'Ja, radera allt']]) {
      for (const text of press) {
        await until(() => button(element, text) !== undefined);
        button(element, text)?.click();
      }
      await until(() => find(element, '.rights .note')?.textContent !== '');
      expect(find(element, '.rights .note')?.textContent).to.equal('Det gick inte just nu. Försök igen om en stund.');
    }
    expect(namesOf('writer')).to.have.length(1);
  });
});
