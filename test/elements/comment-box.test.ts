import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { clock } from '../../src/client/clock.js';
import { Drafts } from '../../src/client/drafts.js';
import { limits } from '../../src/client/limits.js';
import { entries } from '../../src/client/load.js';
import { hold } from '../../src/client/locks.js';
import { pauses } from '../../src/client/outbox.js';
import { waiting } from '../../src/client/outbox-entries.js';
import { forget, keep, namesOf } from '../../src/client/storage.js';
import type { CommentBoxSubmittedEvent } from '../../src/elements/comment-box/comment-box.events.js';
import type { CommentBoxElement } from '../../src/elements/comment-box/comment-box.js';
import '../../src/elements/comment-box/comment-box.define.js';
import { expectAccessible } from './axe.js';
import { consoleLines, elsewhere, jsonAt, place, textOf, until, when } from './element.js';

let unique = 0;
const fresh = (kind = 'thread'): string => `${kind}-${String(Date.now())}-${String(unique++)}`;
const at = (id: string): string => `/answers/thread/${id}`;

const make = (src: string, more = ''): CommentBoxElement =>
  place(
    `<comment-box src="${src.replaceAll('"', '&quot;')}" ${more}><a href="/r1#comments">Kommentarer</a></comment-box>`,
  );
const shown = async (src: string, more = ''): Promise<CommentBoxElement> => {
  const element = make(src, more);
  await when(element, 'load');
  return element;
};
const open = (id: string): Promise<CommentBoxElement> => shown(at(id));

const find = <Found extends HTMLElement>(element: CommentBoxElement, selector: string): Found => {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector} in ${textOf(element)}.`);
  return found;
};
const all = (element: CommentBoxElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const button = (element: CommentBoxElement, text: string, within = ''): HTMLElement => {
  const found = all(element, `${within} button`).find(({ textContent }) => textContent.trim() === text);
  if (!found) throw new Error(`There is no button ${text} in ${textOf(element)}.`);
  return found;
};

/** Settles when it is so; looks in every frame, because not all that is waited for is on the page. */
const untilSaid = (element: CommentBoxElement, text: string): Promise<void> =>
  until(() => textOf(element).includes(text));

const type = (element: CommentBoxElement, text: string, form = '', field = 'textarea'): void => {
  const input = find<HTMLInputElement>(
    element,
    field === 'textarea' ? `[id="form-${form}"]` : `[id="form-${form}-name"]`,
  );
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
const isIn = (start: string): boolean => namesOf(start).length > 0;
const draftKept = async (text: string): Promise<void> =>
  until(() => Object.values(localStorage).some((kept) => String(kept).includes(text)));
const saved = async (id: string): Promise<{ texts: string[]; posts: number }> =>
  (await fetch(`/answers/saved/${id}`)).json() as Promise<{ texts: string[]; posts: number }>;
const comments = (element: CommentBoxElement): string[] =>
  all(element, '[part=comment-text]').map(({ textContent }) => textContent.trim());
const said = (element: CommentBoxElement): string => find(element, '[role=status]').textContent.trim();

const comment = (id: string, text: string, more: object = {}): object => ({
  id,
  author: { name: 'Åsa Ek' },
  text,
  created: '2026-01-01T10:00:00Z',
  status: 'published',
  likes: 0,
  links: { self: `/c/${id}`, like: `/c/${id}/like` },
  ...more,
});
const thread = (items: object[], more: object = {}): object => ({
  thread: 't',
  count: items.length,
  open: true,
  moderation: 'none',
  names: 'optional',
  limits: { text: 200, name: 20 },
  sort: 'oldest',
  items,
  next: null,
  links: { post: '/answers/thread/t' },
  ...more,
});

describe('<comment-box>', () => {
  const before = { pauses: { ...pauses }, limits: { ...limits } };
  beforeEach(() => {
    Object.assign(pauses, { first: 20, longest: 200 });
    Object.assign(limits, { timeout: 3000, delay: 5 });
  });
  afterEach(() => {
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
    namesOf('').forEach(forget);
    entries.clear();
    Object.assign(pauses, before.pauses);
    Object.assign(limits, before.limits);
    document.documentElement.lang = 'sv';
  });

  it('says how many there are, and invites where there are none', async () => {
    const element = await shown(jsonAt(thread([])));
    expect(find(element, '[part=heading]').textContent.trim()).to.equal('Kommentarer (0)');
    expect(find(element, '[part=heading]').getAttribute('aria-level')).to.equal('2');
    expect(find(element, '[part=empty]').textContent.trim()).to.equal('Ingen har kommenterat än. Bli den första!');
    element.lang = 'en';
    await untilSaid(element, 'Comments (0)');
  });

  it('does not ask to be the first who has written already and waits', async () => {
    const element = await open(fresh('down'));
    type(element, 'Jag var först');
    button(element, 'Kommentera').click();
    await until(() => all(element, '[part=waiting]').length > 0);
    expect(textOf(element)).not.to.contain('Bli den första');
    button(element, 'Släng', '.waiting').click();
    await until(() => !textOf(element).includes('Jag var först'));
  });

  it('is one line until the cursor comes into it, and grows below that line without moving it', async () => {
    const element = await open(fresh('filled-2'));
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    const isShown = (what: string): boolean => find(element, what).checkVisibility();
    expect(['.send', '[part=name]', '[for=form--name]', '.note'].map(isShown)).to.deep.equal(Array(4).fill(false));
    const before = field.getBoundingClientRect();
    expect(before.height).to.be.within(44, 50);
    field.focus();
    await until(() => isShown('.send'));
    const { top, left, width, height } = field.getBoundingClientRect();
    expect([top, left, width]).to.deep.equal([before.top, before.left, before.width]);
    expect(height).to.be.greaterThan(before.height);
    // It stays open: what closed by itself would move what is below it from under a finger.
    button(element, 'Gilla').focus();
    await element.updateComplete;
    expect(isShown('.send')).to.equal(true);
    await expectAccessible(element);
  });

  it('distinguishes nameless writers by number and color', async () => {
    const by = (id: string, number?: number): object => comment(id, 'a', { author: { ...(number && { number }) } });
    const element = await shown(jsonAt(thread([by('1', 417), by('2', 17), by('3', 417), by('4')])));
    expect(all(element, '[part=author]').map(({ textContent }) => textContent)).to.deep.equal([
      'Anonym 417',
      'Anonym 17',
      'Anonym 417',
      'Anonym',
    ]);
    const colors = all(element, '.disc').map((disc) => getComputedStyle(disc).backgroundColor);
    expect([colors[0] === colors[2], colors[0] === colors[1]]).to.deep.equal([true, false]);
    expect(button(element, 'Svara').getAttribute('aria-label')).to.equal('Svara Anonym 417');
  });

  it('shows a comment that is read from the right there as a whole, and what answers it by its own letters', async () => {
    const arabic = 'وظيفة جديدة\n\nJonsered 2017';
    const replies = { count: 1, items: [comment('2', 'Ett svar', { parent: '1' })] };
    const element = await shown(jsonAt(thread([comment('1', arabic, { replies }), comment('3', 'Jonsered')])));
    const of = (id: string, what: string): DOMRect =>
      find(element, `[data-id="${id}"] > ${what}`).getBoundingClientRect();
    const said = of('1', '.said');
    expect(of('1', '.disc').left).to.be.at.least(said.right);
    for (const part of ['.by', '.text', '.actions'])
      expect(getComputedStyle(find(element, `[data-id="1"] > .said > ${part}`)).direction).to.equal('rtl');
    const range = document.createRange();
    range.selectNodeContents(find(element, '[data-id="1"] .text p:last-child'));
    expect(range.getBoundingClientRect().right).to.be.closeTo(said.right, 1);
    // The answer stands within the thread, and reads from the left.
    expect(of('2', '.disc').right).to.be.at.most(of('2', '.said').left);
    expect(of('2', '.disc').left).to.be.at.least(said.left);
    expect(of('1', '.disc').width).to.be.closeTo(of('3', '.disc').width, 1);
    await expectAccessible(element);
  });

  it('marks removing as dangerous', async () => {
    const element = await open(fresh());
    type(element, 'Farligt');
    button(element, 'Kommentera').click();
    await until(() => all(element, '.remove').length > 0);
    button(element, 'Ta bort').click();
    await until(() => all(element, '.yes').length > 0);
    const [yes, no] = ['.yes', '.no'].map((what) => getComputedStyle(find(element, what)).color);
    expect(yes).not.to.equal(no);
    for (const color of ['#000', '#fff']) {
      element.style.color = color;
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('There is no canvas.');
      canvas.fillStyle = getComputedStyle(find(element, '.yes')).color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      expect(red - Math.max(green, blue), color).to.be.greaterThan(60);
    }
  });

  it('has the state "empty" while nobody has commented', async () => {
    const [empty, filled] = [await shown(jsonAt(thread([]))), await open('filled-1')];
    expect([empty.matches(':state(empty)'), filled.matches(':state(empty)')]).to.deep.equal([true, false]);
  });

  it('gives the headers of request() to the endpoint that the page has named, and to no other', async () => {
    const next = `${elsewhere}${jsonAt(thread([comment('2', 'Från annat håll')]))}`;
    const element = await shown(jsonAt(thread([comment('1', 'Härifrån')], { next })));
    const { src } = element;
    // The other origin answers no preflight: with the header the request would be refused.
    element.request = () => new Request(src ?? '', { headers: { 'X-Key': 'secret' } });
    find(element, '[part=more]').click();
    await until(() => comments(element).length === 2);
  });

  it('closes a reply that is empty with Escape, and the dialog around the thread stays open', async () => {
    const holder = place<HTMLDialogElement>('<dialog></dialog>');
    const element = make(jsonAt(thread([comment('1', 'Först')])));
    holder.append(element);
    holder.showModal();
    await when(element, 'load');
    const open = async (): Promise<void> => {
      find(element, '.reply').click();
      await until(() => element.shadowRoot?.activeElement?.id === 'form-1');
    };
    let heard = 0;
    holder.addEventListener('keydown', () => heard++);
    await open();
    type(element, ' \n', '1');
    await sendKeys({ press: 'Escape' });
    await until(() => !all(element, '[id="form-1"]').length);
    expect(heard).to.equal(0);
    await until(() => element.shadowRoot?.activeElement === find(element, '.reply'));
    expect(holder.open).to.equal(true);

    await open();
    type(element, 'Något', '1');
    // What the dialog around it does with the key is its own affair.
    holder.addEventListener('cancel', (event) => {
      event.preventDefault();
    });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, '[id="form-1"]').value).to.equal('Något');

    // Escape ends the choice of a letter where letters are composed.
    type(element, '', '1');
    const escape = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    find(element, '[id="form-1"]').dispatchEvent(new KeyboardEvent('keydown', { ...escape, isComposing: true }));
    await element.updateComplete;
    expect(all(element, '[id="form-1"]')).to.have.length(1);

    // The thread's own form has nothing to close: the key is the page's.
    const own = new KeyboardEvent('keydown', escape);
    find(element, '[id="form-"]').dispatchEvent(own);
    expect(own.defaultPrevented).to.equal(false);
  });

  it('shows text as text: paragraphs, lines and addresses, and never HTML', async () => {
    const text =
      'Se https://week.example/a?b=1#c.\nNästa rad\n\n<img src=x onerror="window.hacked=1"> javascript:alert(1) (http://x.example/(a))';
    const element = await shown(jsonAt(thread([comment('1', text)])));
    const [first, second, ...rest] = all(element, '[part=comment-text] p');
    expect(rest).to.deep.equal([]);
    expect(first?.textContent).to.equal('Se https://week.example/a?b=1#c.\nNästa rad');
    const line = document.createRange();
    line.selectNodeContents(first as Node);
    expect(new Set([...line.getClientRects()].map(({ top }) => Math.round(top))).size).to.equal(2);
    expect(second?.querySelector('img')).to.equal(null);
    expect(second?.textContent).to.contain('<img src=x onerror="window.hacked=1"> javascript:alert(1)');
    const links = all(element, '[part=comment-text] a') as HTMLAnchorElement[];
    expect(links.map((a) => [a.getAttribute('href'), a.rel])).to.deep.equal([
      ['https://week.example/a?b=1#c', 'ugc nofollow noopener'],
      ['http://x.example/(a)', 'ugc nofollow noopener'],
    ]);
    expect('hacked' in window).to.equal(false);
  });

  it('shows three levels, and what lies deeper flat with the name that it answers', async () => {
    const deep = (level: number): object =>
      comment(String(level), `nivå ${String(level)}`, {
        author: { name: `Person ${String(level)}` },
        ...(level > 1 && { parent: String(level - 1) }),
        ...(level < 6 && { replies: { count: 6 - level, items: [deep(level + 1)] } }),
      });
    const element = await shown(jsonAt(thread([deep(1)])));
    expect(comments(element)).to.deep.equal([1, 2, 3, 4, 5, 6].map((level) => `nivå ${String(level)}`));
    expect(all(element, '.replies .replies > li')).to.have.length(4);
    expect(all(element, '.replies .replies .replies')).to.have.length(0);
    expect(all(element, '.to').map(({ textContent }) => textContent)).to.deep.equal([
      'Svar till Person 3',
      'Svar till Person 4',
      'Svar till Person 5',
    ]);
  });

  it('marks the publisher, a change, and a comment that was removed but has replies', async () => {
    const element = await shown(
      jsonAt(
        thread([
          comment('1', 'Officiellt', {
            author: { name: 'Coompanion', role: 'publisher' },
            edited: '2026-01-01T11:00:00Z',
          }),
          comment('2', '', {
            status: 'removed',
            author: {},
            replies: { count: 1, items: [comment('3', 'Ett svar', { parent: '2' })] },
          }),
        ]),
      ),
    );
    expect(find(element, '[part=badge]').textContent).to.equal('Utgivaren');
    expect(textOf(element))
      .to.contain('(ändrad)')
      .and.to.contain('Kommentaren är borttagen.')
      .and.to.contain('Ett svar');
  });

  it('shows the age, and the date after a week', async () => {
    const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();
    const element = await shown(
      jsonAt(
        thread([
          comment('1', 'a', { created: ago(5 * 60_000 + 5000) }),
          comment('2', 'b', { created: '2017-10-11T10:00:00Z' }),
          comment('3', 'c', { created: ago(-3_600_000) }),
        ]),
      ),
    );
    expect(all(element, 'time').map(({ textContent }) => textContent)).to.deep.equal([
      'för 5 minuter sedan',
      '11 okt. 2017',
      'nu',
    ]);
  });

  it("shows the age by the server's clock where the reader's is wrong by hours", async () => {
    const { now } = Date;
    const created = new Date(now() - 5 * 60_000 - 5000).toISOString();
    try {
      for (const hours of [-5, 5]) {
        Object.assign(clock, { ahead: undefined, perhaps: NaN });
        Date.now = () => now() + hours * 3_600_000;
        const element = await shown(jsonAt(thread([comment('1', 'a', { created })])));
        expect(find(element, 'time').textContent, String(hours)).to.equal('för 5 minuter sedan');
        element.remove();
      }
    } finally {
      Date.now = now;
      Object.assign(clock, { ahead: undefined, perhaps: NaN });
    }
  });

  it('keeps the order of time when more is shown after one has written', async () => {
    const id = fresh('filled-12');
    const element = await shown(`${at(id)}?sort=oldest`);
    type(element, 'Sist');
    button(element, 'Kommentera').click();
    await until(() => comments(element).includes('Sist'));
    find(element, '[part=more]').click();
    await until(() => comments(element).length === 13);
    expect(comments(element)).to.deep.equal([
      ...Array.from({ length: 12 }, (_, at) => `Kommentar ${String(at + 1)}`),
      'Sist',
    ]);
  });

  it('shows the next page below, and leads to it who pressed the button that has gone', async () => {
    const element = await open('filled-12');
    expect(comments(element)).to.have.length(10);
    const more = find(element, '[part=more]');
    more.focus();
    more.click();
    await until(() => comments(element).length === 12);
    await until(() => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id === '000002');
    expect(all(element, '[part=more]')).to.have.length(0);
  });

  it('says that more could not be loaded, keeps what is there, and tries again', async () => {
    const element = await shown(jsonAt(thread([comment('1', 'Kvar')], { next: '/answers/status/404' })));
    await consoleLines(async () => {
      find(element, '[part=more]').click();
      await until(() => all(element, '[part=failure]').length > 0);
    });
    expect(comments(element)).to.deep.equal(['Kvar']);
    expect(textOf(element)).to.contain('Försök igen');
    await expectAccessible(element);
  });

  it('lets go of a page that is under way when it shows another thread', async () => {
    const element = await shown(jsonAt(thread([comment('a', 'Ett')], { next: '/answers/slow/60' })));
    const later = fetch('/answers/slow/120');
    find(element, '.more').click();
    element.src = at(fresh('filled-25'));
    await when(element, 'load');
    find(element, '.more').click();
    await until(() => comments(element).length === 20);
    await later;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part=failure]')).to.equal(null);
  });

  it('shows more replies in their places', async () => {
    const replies = { items: [comment('3', 'Svar två', { parent: '2' })], next: null };
    const element = await shown(
      jsonAt(
        thread([
          comment('1', 'Rot', {
            replies: { count: 2, items: [comment('2', 'Svar ett', { parent: '1' })], next: jsonAt(replies) },
          }),
        ]),
      ),
    );
    button(element, 'Visa 1 svar till').click();
    await until(() => comments(element).length === 3);
    expect(comments(element)).to.deep.equal(['Rot', 'Svar ett', 'Svar två']);
    expect(textOf(element)).not.to.contain('svar till');
  });

  it('leads on from a page without comments, and does not say that nobody has commented', async () => {
    const last = thread([comment('1', 'Till slut')], { count: 1 });
    const empty = thread([], { count: 1, next: jsonAt(last) });
    const element = await shown(jsonAt(thread([], { count: 1, next: jsonAt(empty) })));
    expect(textOf(element)).not.to.contain('Bli den första');
    expect(element.matches(':state(empty)')).to.equal(false);
    await expectAccessible(element);
    const more = find(element, '[part=more]');
    more.focus();
    more.click();
    await until(() => comments(element).length === 1);
    expect(all(element, '[part=more]')).to.have.length(0);
    await until(() => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id === '1');
  });

  it('ends where pages lead in a circle', async () => {
    const own = '/answers/circle';
    const page = thread([comment('1', 'Ensam')], { count: 2 });
    const address = jsonAt({ ...page, next: own });
    const element = await shown(address);
    const { fetch } = window;
    let asked = 0;
    window.fetch = async (input, init) => {
      if (!(input instanceof Request) || !input.url.endsWith(own)) return fetch(input, init);
      asked++;
      return Response.json({ ...page, items: [], next: own });
    };
    try {
      find(element, '[part=more]').click();
      await until(() => all(element, '[part=more]').length === 0);
    } finally {
      window.fetch = fetch;
    }
    expect(asked).to.equal(1);
    expect(comments(element)).to.deep.equal(['Ensam']);
  });

  it('leads on to replies of which none came at first, and shows no list without them', async () => {
    const replies = { items: [comment('2', 'Svar', { parent: '1' })], next: null };
    const none = { items: [], next: jsonAt(replies) };
    const element = await shown(
      jsonAt(thread([comment('1', 'Rot', { replies: { count: 1, items: [], next: jsonAt(none) } })])),
    );
    expect(all(element, '.replies')).to.have.length(0);
    await expectAccessible(element);
    button(element, 'Visa 1 svar till').click();
    await until(() => comments(element).length === 2);
    expect(textOf(element)).not.to.contain('svar till');
  });

  it('sorts as asked', async () => {
    const element = await open('filled-3');
    expect(comments(element)).to.deep.equal(['Kommentar 3', 'Kommentar 2', 'Kommentar 1']);
    button(element, 'Äldst först').click();
    await until(() => comments(element)[0] === 'Kommentar 1');
    expect(button(element, 'Äldst först').getAttribute('aria-pressed')).to.equal('true');
  });

  it('offers the most liked first where the endpoint does, page by page, and the own comment before all', async () => {
    const plain = await open(fresh('filled-3'));
    expect(all(plain, '.sort button')).to.have.length(2);
    const element = await open(fresh('filled-16-top'));
    button(element, 'Mest gillat först').click();
    await until(() => comments(element)[0] === 'Kommentar 15');
    find(element, '[part=more]').click();
    await until(() => comments(element).length === 16);
    const byLikes = [15, 11, 7, 3, 14, 10, 6, 2, 13, 9, 5, 1, 16, 12, 8, 4].map((at) => `Kommentar ${String(at)}`);
    expect(comments(element)).to.deep.equal(byLikes);
    type(element, 'Min');
    button(element, 'Kommentera').click();
    await until(() => comments(element).length === 17);
    expect(comments(element)).to.deep.equal(['Min', ...byLikes]);
    await expectAccessible(element);
  });

  it('publishes: shown, counted, said, and the form is free again', async () => {
    const id = fresh();
    const element = await open(id);
    type(element, 'Ålborg', '', 'name');
    type(element, 'Min kommentar');
    const submitted = when<CommentBoxSubmittedEvent>(element, 'comment-box-submitted');
    button(element, 'Kommentera').click();
    expect((await submitted).comment.text).to.equal('Min kommentar');
    await until(() => comments(element).includes('Min kommentar'));
    expect(find(element, '[part=heading]').textContent.trim()).to.equal('Kommentarer (1)');
    expect(said(element)).to.equal('Din kommentar är publicerad.');
    expect(find<HTMLTextAreaElement>(element, '[id="form-"]').value).to.equal('');
    expect(await saved(id)).to.deep.equal({ texts: ['Min kommentar'], posts: 1 });
    expect(isIn('outbox ') || isIn('draft ')).to.equal(false);
  });

  it('sends once, however often the button is pressed', async () => {
    const id = fresh();
    const element = await open(id);
    type(element, 'En gång');
    for (let time = 0; time < 5; time++) button(element, 'Kommentera').click();
    await until(() => comments(element).length > 0);
    expect((await saved(id)).texts).to.deep.equal(['En gång']);
  });

  it('sends with Ctrl+Enter, and not in the middle of a composition', async () => {
    const id = fresh();
    const element = await open(id);
    type(element, 'Med tangenter');
    const field = find(element, '[id="form-"]');
    const press = (isComposing: boolean): boolean =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          ctrlKey: true,
          isComposing,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    press(true);
    press(false);
    await until(() => comments(element).includes('Med tangenter'));
    expect((await saved(id)).posts).to.equal(1);
  });

  it('lets the page keep a comment from being sent', async () => {
    const id = fresh();
    const element = await open(id);
    const asked: (string | undefined)[] = [];
    element.addEventListener('comment-box-submit', (event) => {
      const { text, name, parent } = event;
      asked.push(text, name, parent);
      event.preventDefault();
    });
    type(element, 'Inte än');
    await draftKept('Inte än');
    button(element, 'Kommentera').click();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).to.deep.equal(['Inte än', undefined, undefined]);
    expect(find<HTMLTextAreaElement>(element, '[id="form-"]').value).to.equal('Inte än');
    expect((await saved(id)).posts).to.equal(0);
  });

  it('answers a comment in its place, and leads the writer to the answer', async () => {
    const id = fresh('filled-2');
    const element = await open(id);
    find(element, '[data-id="000001"] .reply').click();
    await until(() => element.shadowRoot?.activeElement?.id === 'form-000001');
    type(element, 'Mitt svar', '000001');
    button(element, 'Skicka svaret').focus();
    button(element, 'Skicka svaret').click();
    await until(() => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id === '000003');
    expect(find(element, '[data-id="000001"] .replies').textContent).to.contain('Mitt svar');
    expect(all(element, '[id="form-000001"]')).to.have.length(0);
  });

  it('shows what is held to its writer, marked, also after a reload, and as published when it is', async () => {
    const id = fresh('held');
    const element = await open(id);
    type(element, 'Granska mig');
    button(element, 'Kommentera').click();
    await until(() => all(element, '[part=held]').length > 0);
    expect(said(element)).to.contain('väntar på granskning');
    await until(() => find(element, '[part=held]').textContent.includes('Den har ord som granskas.'));
    expect(find(element, '[part=heading]').textContent.trim()).to.equal('Kommentarer (0)');
    await expectAccessible(element);
    element.remove();
    const later = await open(id);
    await until(() => all(later, '[part=held]').length > 0);
    expect(comments(later)).to.deep.equal(['Granska mig']);
    later.remove();
    await fetch(`/answers/up/${id}`);
    entries.clear();
    const published = await open(id);
    await until(() => comments(published).includes('Granska mig') && !all(published, '[part=held]').length);
    expect(comments(published)).to.deep.equal(['Granska mig']);
  });

  it('lets its writer change and take back what is held', async () => {
    const id = fresh('held');
    const element = await open(id);
    type(element, 'Granska mig');
    button(element, 'Kommentera').click();
    await until(() => all(element, '[part=held]').length > 0);
    await until(() => all(element, '[data-id] .edit').length > 0);
    button(element, 'Ta bort').click();
    await until(() => all(element, '[data-id] .yes').length > 0);
    find(element, '[data-id] .yes').click();
    await until(() => comments(element).length === 0);
    expect((await saved(id)).texts).to.deep.equal(['']);
  });

  it('marks what is pinned, and puts nothing before it', async () => {
    const element = await shown(
      jsonAt(
        thread(
          [
            comment('2', 'Fäst', { pinned: true, created: '2025-01-01T10:00:00Z' }),
            comment('1', 'Annan', { created: '2025-01-02T10:00:00Z' }),
          ],
          { sort: 'newest' },
        ),
      ),
    );
    expect(all(element, '[part=badge]').map(({ textContent }) => textContent)).to.deep.equal(['Fäst']);
    type(element, 'Ny');
    button(element, 'Kommentera').click();
    await until(() => comments(element).includes('Ny'));
    expect(comments(element)).to.deep.equal(['Fäst', 'Ny', 'Annan']);
  });

  it('reports a comment with a reason, whose form loads when it is asked for', async () => {
    const report = { links: { report: '/answers/status/204' } };
    const element = await shown(jsonAt(thread([comment('1', 'Reklam', report), comment('2', 'Annan', { links: {} })])));
    expect(all(element, 'button').filter(({ textContent }) => textContent.trim() === 'Anmäl')).to.have.length(1);
    button(element, 'Anmäl').click();
    await until(() => all(element, '.report').length > 0);
    await until(() => element.shadowRoot?.activeElement?.matches('.report input') ?? false);
    expect(all(element, '.report label').map(({ textContent }) => textContent.trim())).to.have.length(6);
    // Each choice stands beside its words, on one line with them.
    for (const choice of all(element, '.report [type=radio]'))
      expect([choice.offsetWidth < 30, (choice.parentElement?.offsetHeight ?? 0) < 45]).to.deep.equal([true, true]);
    await expectAccessible(element);
    find<HTMLButtonElement>(element, '.report .quiet').click();
    await until(() => all(element, '.report').length === 0);
    button(element, 'Anmäl').click();
    await until(() => all(element, '.report').length > 0);
    find<HTMLButtonElement>(element, '.report .send').click();
    await until(() => said(element) === 'Anmäld. Moderatorerna tittar på den.');
    expect(all(element, '.report')).to.have.length(0);
    expect(textOf(element)).to.contain('Anmäld.');
  });

  it('says beside the comment that a report did not arrive, and keeps its form', async () => {
    const report = { links: { report: '/answers/status/503' } };
    const element = await shown(jsonAt(thread([comment('1', 'Reklam', report)])));
    button(element, 'Anmäl').click();
    await until(() => all(element, '.report').length > 0);
    find<HTMLButtonElement>(element, '.report .send').click();
    await until(() => all(element, '.note.wrong').some(({ textContent }) => textContent.includes('gick inte just nu')));
    expect(all(element, '.report')).to.have.length(1);
  });

  it('shows what is held no longer when it was turned down', async () => {
    const id = fresh('held');
    const element = await open(id);
    type(element, 'Avvisad');
    button(element, 'Kommentera').click();
    await until(() => all(element, '[part=held]').length > 0);
    element.remove();
    await fetch(`/answers/comment/${id}/000001`, { method: 'DELETE', headers: { Authorization: 'Bearer cap-000001' } });
    const later = await open(id);
    await until(() => !namesOf('own ').some((name) => name.includes(id)));
    await until(() => comments(later).length === 0);
  });

  const refusals: [kind: string, text: string, says: string][] = [
    ['limited', 'För fort', 'Det går att skicka igen om 3 s.'],
    ['shut', 'För sent', 'Kommentarerna har stängts.'],
    ['thread', 'refuse me', 'Texten togs inte emot.'],
  ];
  for (const [kind, text, says] of refusals) {
    it(`keeps the text and says why when it is not taken: ${kind}`, async () => {
      const id = fresh(kind);
      const element = await open(id);
      type(element, text);
      button(element, 'Kommentera').click();
      await untilSaid(element, says);
      expect(find<HTMLTextAreaElement>(element, '[id="form-"]').value).to.equal(text);
      expect(find(element, '[part=note]').textContent).to.contain(says);
      expect(said(element)).to.contain(says);
      expect((await saved(id)).texts).to.deep.equal([]);
      expect(isIn('outbox ')).to.equal(false);
      await draftKept(text);
      await expectAccessible(element);
    });
  }

  it('counts the seconds down and is silent about it', async () => {
    const element = await open(fresh('limited'));
    type(element, 'För fort');
    button(element, 'Kommentera').click();
    await untilSaid(element, 'igen om');
    const once = said(element);
    const first = find(element, '[part=note]').textContent;
    await until(() => find(element, '[part=note]').textContent !== first);
    expect(said(element)).to.equal(once);
    await until(() => find(element, '[part=note]').textContent === '');
  });

  const faults: [what: string, kind: string, text: string, says: string][] = [
    ['nothing', 'thread', '  \n ', 'Skriv något först.'],
    ['too much', 'thread', '👩🏽‍🚀'.repeat(60), '40 tecken för mycket'],
    ['too many lines', 'thread', 'rad\n'.repeat(12), '2 rader för mycket'],
  ];
  for (const [what, kind, text, says] of faults) {
    it(`sends nothing and says what is wrong with ${what}`, async () => {
      const id = fresh(kind);
      const element = await open(id);
      type(element, text);
      button(element, 'Kommentera').click();
      await until(() => find(element, '[part=note]').textContent === says);
      await until(() => element.shadowRoot?.activeElement?.id === 'form-');
      expect(find(element, '[id="form-"]').getAttribute('aria-invalid')).to.equal('true');
      expect(said(element)).to.equal(says);
      expect((await saved(id)).posts).to.equal(0);
      await expectAccessible(element);
    });
  }

  it('keeps what is said of a faulty field when the cursor comes into it', async () => {
    const element = await open(fresh());
    button(element, 'Kommentera').click();
    await until(() => find(element, '[id="form--note"]').textContent === 'Skriv något först.');
    for (const place of ['.send', '[id="form-"]', '[id="form--name"]', '[id="form-"]']) {
      find(element, place).focus();
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
    }
    expect(find(element, '[id="form--note"]').textContent).to.equal('Skriv något först.');
    type(element, 'Något');
    await until(() => find(element, '[id="form--note"]').textContent === '');
    expect(find(element, '[id="form-"]').hasAttribute('aria-invalid')).to.equal(false);
  });

  const names: [what: string, kind: string, name: string, says: string][] = [
    ['that is missing', 'named', '', 'Skriv ditt namn.'],
    ['that is too long', 'thread', 'Å'.repeat(21), 'Namnet får ha högst 20 tecken.'],
  ];
  for (const [what, kind, name, says] of names) {
    it(`says at the name what is wrong with one ${what}, and keeps saying it`, async () => {
      const id = fresh(kind);
      const element = await open(id);
      type(element, 'Hej');
      type(element, name, '', 'name');
      button(element, 'Kommentera').focus();
      button(element, 'Kommentera').click();
      await until(() => element.shadowRoot?.activeElement?.id === 'form--name');
      const field = find(element, '[id="form--name"]');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const note = find(element, `[id="${field.getAttribute('aria-describedby') ?? ''}"]`);
      expect([note.textContent, note.checkVisibility(), said(element)]).to.deep.equal([says, true, says]);
      expect(find(element, '[id="form-"]').hasAttribute('aria-invalid')).to.equal(false);
      expect((await saved(id)).posts).to.equal(0);
      await expectAccessible(element);
      type(element, 'Ylva', '', 'name');
      await until(() => note.textContent === '');
    });
  }

  it('says all that is wrong, each at its field', async () => {
    const element = await open(fresh('named'));
    button(element, 'Kommentera').click();
    await until(() => element.shadowRoot?.activeElement?.id === 'form-');
    expect(all(element, '.form .note').map(({ textContent }) => textContent)).to.deep.equal([
      'Skriv något först.',
      'Skriv ditt namn.',
    ]);
    expect(said(element)).to.equal('Skriv något först. Skriv ditt namn.');
  });

  it('says while one writes that a name is too long, and that a text has too many lines', async () => {
    const element = await open(fresh());
    type(element, 'rad\n'.repeat(11) + 'rad');
    await until(() => find(element, '[id="form--note"]').textContent === '2 rader för mycket');
    type(element, 'Å'.repeat(21), '', 'name');
    await until(() => find(element, '[id="form--name-note"]').textContent.includes('högst 20'));
    // A long text does not push what is said of it out of sight.
    type(element, 'rad\n'.repeat(200));
    expect(find(element, 'textarea').offsetHeight).to.be.at.most(innerHeight / 2 + 1);
  });

  it('counts letters as the endpoint does: composed, without space around', async () => {
    const id = fresh();
    const element = await open(id);
    type(element, `${'e\u0302\u0301'.repeat(200)}   \n`);
    await draftKept('e');
    button(element, 'Kommentera').click();
    await until(() => comments(element).length === 1);
    expect((await saved(id)).posts).to.equal(1);
  });

  it('names no English field to a Swedish reader, and says it at the field', async () => {
    const element = await open(fresh('refused'));
    for (const [text, name, says] of [
      ['text', 'Ada', 'Texten togs inte emot.'],
      ['name', 'Ada', 'Namnet togs inte emot.'],
      ['parent', 'Ada', 'Kommentaren som du svarar på finns inte längre.'],
    ] as const) {
      type(element, text);
      type(element, name, '', 'name');
      button(element, 'Kommentera').click();
      await until(() => all(element, '.form .note').some(({ textContent }) => textContent.startsWith(says)));
      expect(textOf(element)).not.to.contain('must');
      expect(find(element, `[id="form-${text === 'name' ? '-name' : ''}"]`).getAttribute('aria-invalid')).to.equal(
        'true',
      );
      expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal(text);
    }
  });

  it('renders nothing for a letter of which there is nothing to say', async () => {
    const element = await open('thread-letters');
    let rendered = 0;
    const performUpdate = Reflect.get(element, 'performUpdate') as () => void;
    Reflect.set(element, 'performUpdate', () => {
      rendered++;
      performUpdate.call(element);
    });
    const text = 'en mening på trettio bokstäver';
    for (let length = 1; length <= text.length; length++) {
      type(element, text.slice(0, length));
      await draftKept(text.slice(0, length));
      await element.updateComplete;
    }
    // The code for writing, which came meanwhile, and the drafts, for which it looked, each once or twice.
    expect(rendered).to.be.below(10);
    // Whatever is rendered later leaves the field as it is.
    element.requestUpdate();
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal(text);
  });

  it('shows the remaining characters only when few are left', async () => {
    const element = await open(fresh());
    type(element, 'x'.repeat(150));
    await draftKept('xxx');
    expect(find(element, '[part=note]').textContent).to.equal('');
    type(element, 'x'.repeat(190));
    await until(() => find(element, '[part=note]').textContent === '10 tecken kvar');
  });

  it('keeps what cannot be sent, says so, and delivers it once when the endpoint is back', async () => {
    const id = fresh('down');
    const element = await open(id);
    type(element, 'Ur tunneln');
    button(element, 'Kommentera').click();
    await until(() => all(element, '[part=waiting]').length > 0);
    expect(said(element))
      .to.contain('Servern svarar inte just nu.')
      .and.to.contain('en sida på den här webbplatsen är öppen');
    expect(find(element, '[part=waiting]').textContent).to.contain('Ur tunneln');
    expect(find<HTMLTextAreaElement>(element, '[id="form-"]').value).to.equal('');
    await expectAccessible(element);
    // Another page of the site opens later, and the endpoint is back.
    element.remove();
    await fetch(`/answers/up/${id}`);
    entries.clear();
    const later = await open(id);
    await until(() => comments(later).includes('Ur tunneln') && !all(later, '[part=waiting]').length);
    expect((await saved(id)).texts).to.deep.equal(['Ur tunneln']);
    expect(waiting()).to.deep.equal([]);
  });

  it('delivers by itself, also for a thread that is not on the page', async () => {
    const id = fresh('down');
    const element = await open(id);
    type(element, 'Utan att fråga');
    button(element, 'Kommentera').click();
    await until(() => all(element, '[part=waiting]').length > 0);
    element.remove();
    await fetch(`/answers/up/${id}`);
    await open(fresh());
    await until(() => waiting().length === 0);
    expect((await saved(id)).texts).to.deep.equal(['Utan att fråga']);
  });

  it('lets its writer change a comment that arrived after the element had gone', async () => {
    const id = fresh();
    const element = await open(id);
    type(element, 'Skickad i farten');
    button(element, 'Kommentera').click();
    await when(element, 'comment-box-submit');
    element.remove();
    await until(() => waiting().length === 0);
    const later = await open(id);
    await until(() => all(later, '.edit').length === 1);
    expect(comments(later)).to.deep.equal(['Skickad i farten']);
  });

  it('keeps what was refused with its own thread when another one is shown meanwhile', async () => {
    const shut = fresh('shut-late');
    const element = await open(shut);
    type(element, 'Till den första');
    await draftKept('Till den första');
    button(element, 'Kommentera').click();
    await when(element, 'comment-box-submit');
    const other = fresh();
    element.src = at(other);
    await when(element, 'load');
    await until(() => waiting()[0]?.refused !== undefined);
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('');
    type(element, 'Till den andra');
    button(element, 'Kommentera').click();
    await until(() => comments(element).includes('Till den andra'));
    expect((await saved(other)).texts).to.deep.equal(['Till den andra']);
  });

  it('puts a draft of the thread before into no other one, however late the browser hands it over', async () => {
    const [one, other] = [fresh('filled-2'), fresh()];
    const before = await open(one);
    type(before, 'Från förra besöket');
    await draftKept('Från förra besöket');
    before.remove();
    // Another page is taking over drafts, and takes its time.
    const goOn = hold('sprid:drafts');
    const element = await open(one);
    // This test's lock is granted, and the element waits for it.
    const has = (locks: LockInfo[] = []): boolean => locks.some(({ name }) => name === 'sprid:drafts');
    for (let isWaiting = false; !isWaiting;) {
      const { held, pending } = await navigator.locks.query();
      isWaiting = has(held) && has(pending);
    }
    element.src = at(other);
    await when(element, 'load');
    goOn();
    await navigator.locks.request('sprid:drafts', () => undefined);
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('');
    element.src = at(one);
    await until(() => find<HTMLTextAreaElement>(element, 'textarea').value === 'Från förra besöket');
  });

  it('keeps a text with the thread that was shown when it was written, while another one is loaded', async () => {
    const [one, other] = [fresh('filled-2'), fresh()];
    const element = await open(one);
    // The code for writing comes after the thread has changed.
    type(element, 'Skrivet före koden');
    element.src = at(other);
    await when(element, 'load');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('');
    await draftKept('Skrivet före koden');
    expect(namesOf('draft ').every((name) => name.includes(one))).to.equal(true);
    element.src = at(one);
    await when(element, 'load');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Skrivet före koden');

    // A router has changed the address, and the answer takes its time.
    element.src = '/answers/hang/next-thread';
    await element.updateComplete;
    type(element, 'Skrivet under den gamla');
    await draftKept('Skrivet under den gamla');
    expect(namesOf('draft ').every((name) => name.includes(one))).to.equal(true);
    button(element, 'Äldst först').click();
    await until(() => button(element, 'Äldst först').getAttribute('aria-pressed') === 'true');
    button(element, 'Kommentera').click();
    await until(() => comments(element).includes('Skrivet under den gamla'));
    expect((await saved(one)).texts).to.deep.equal(['Kommentar 1', 'Kommentar 2', 'Skrivet under den gamla']);
  });

  it('gives a text that was being sent back to no other thread, and lets the first be written in again', async () => {
    const [one, other] = [fresh('limited-late'), fresh()];
    const element = await open(one);
    type(element, 'För fort');
    await draftKept('För fort');
    button(element, 'Kommentera').click();
    await when(element, 'comment-box-submit');
    element.src = at(other);
    await when(element, 'load');
    while (!(await saved(one)).posts) await element.updateComplete;
    // It is free again when the answer has been read.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('');
    expect(all(element, '[part=waiting]')).to.have.length(0);
    element.src = at(one);
    await when(element, 'load');
    await until(() => all(element, '[part=waiting]').length > 0);
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('');
    expect(find<HTMLTextAreaElement>(element, 'textarea').readOnly).to.equal(false);
    expect((await saved(other)).posts).to.equal(0);
  });

  it('takes two queries of one address for two threads, and another order for none', async () => {
    const id = fresh();
    const element = await shown(`${at(id)}?page=a&sort=newest`);
    type(element, 'På sidan a');
    await draftKept('På sidan a');
    element.src = `${at(id)}?page=b`;
    await when(element, 'load');
    await until(() => find<HTMLTextAreaElement>(element, 'textarea').value === '');
    element.src = `${at(id)}?page=a&sort=oldest&limit=5`;
    await when(element, 'load');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('På sidan a');
  });

  const comesBack = (): void => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  };

  it('looks at the thread again when the back/forward cache brings it back, and keeps what came on further pages', async () => {
    const id = fresh('filled-12');
    const element = await open(id);
    find(element, '[part=more]').click();
    await until(() => comments(element).length === 12);
    await fetch(`/answers/comment/${id}/000011`, { method: 'DELETE', headers: { Authorization: 'Bearer cap-000011' } });
    await fetch(at(id), {
      method: 'POST',
      headers: { 'Idempotency-Key': 'x' },
      body: JSON.stringify({ text: 'Skrivet under tiden' }),
    });
    comesBack();
    await until(() => comments(element).includes('Skrivet under tiden'));
    expect(comments(element)).to.have.length(12);
    expect(comments(element)[0]).to.equal('Skrivet under tiden');
    expect(comments(element)).not.to.include('Kommentar 11');
    expect(comments(element).at(-1)).to.equal('Kommentar 1');
  });

  it('does not offer a draft again that was sent elsewhere while its page was in the back/forward cache', async () => {
    const id = fresh();
    const element = await open(id);
    type(element, 'Skickad från en annan sida');
    await draftKept('Skickad från en annan sida');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const other = new Drafts(new URL(at(id), location.href).href);
    let taken = new Map<string, string>();
    while (!taken.size) taken = await other.open();
    other.write('', '');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => find<HTMLTextAreaElement>(element, 'textarea').value === '');
    other.close();
  });

  it('keeps a draft that nobody took while its page was in the back/forward cache', async () => {
    const element = await open(fresh());
    type(element, 'Kvar');
    await draftKept('Kvar');
    comesBack();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Kvar');
  });

  it('does not double a comment that was saved before the line broke', async () => {
    const id = fresh('lost');
    const element = await open(id);
    type(element, 'Sparad men ohörd');
    button(element, 'Kommentera').click();
    await until(() => comments(element).includes('Sparad men ohörd'));
    const { texts, posts } = await saved(id);
    expect(texts).to.deep.equal(['Sparad men ohörd']);
    expect(posts).to.be.greaterThan(1);
  });

  it('gives back what waits: to change it, or to throw it away', async () => {
    const id = fresh('down');
    const element = await open(id);
    for (const text of ['Ändra mig', 'Släng mig']) {
      type(element, text);
      button(element, 'Kommentera').click();
      await until(
        () => find(element, '.thread').textContent.includes('Inte skickad än') && textOf(element).includes(text),
      );
      await until(() => find<HTMLTextAreaElement>(element, '[id="form-"]').value === '');
    }
    button(element, 'Ta tillbaka och ändra', '.waiting li:first-child').click();
    await until(() => find<HTMLTextAreaElement>(element, '[id="form-"]').value === 'Ändra mig');
    button(element, 'Släng', '.waiting').click();
    await until(() => all(element, '[part=waiting] button').length === 0);
    expect(waiting()).to.deep.equal([]);
    await fetch(`/answers/up/${id}`);
    dispatchEvent(new Event('online'));
    await until(() => all(element, '[part=waiting]').length === 0);
    expect((await saved(id)).texts).to.deep.equal(['', '']);
  });

  it('removes what its writer discards when it was saved without an answer, also after a reload', async () => {
    const id = fresh('mute');
    const element = await open(id);
    type(element, 'Sparad och ångrad');
    button(element, 'Kommentera').click();
    await until(() => all(element, '[part=waiting]').length > 0);
    expect((await saved(id)).texts).to.deep.equal(['Sparad och ångrad']);
    button(element, 'Släng', '.waiting').click();
    await untilSaid(element, 'Om kommentaren hann komma fram tas den bort så snart servern svarar.');
    expect(textOf(element)).not.to.contain('Sparad och ångrad');
    await expectAccessible(element);
    element.remove();
    await fetch(`/answers/up/${id}`);
    entries.clear();
    const later = await open(id);
    await until(() => !all(later, '[part=waiting]').length && all(later, 'textarea').length);
    await until(() => comments(later).length === 0);
    while ((await saved(id)).texts[0] !== '') await later.updateComplete;
    // Not even where a cache still has the thread as it was.
    const cached = make(at(id));
    await cached.show(thread([comment('000001', 'Sparad och ångrad')]), new URL(at(id), location.href).href);
    await until(() => comments(cached).length === 0);
  });

  it('says that what was discarded has arrived when it can no longer be removed', async () => {
    const id = fresh('over');
    const element = await open(id);
    type(element, 'Står kvar');
    button(element, 'Kommentera').click();
    await until(() => all(element, '[part=waiting]').length > 0);
    button(element, 'Släng', '.waiting').click();
    await fetch(`/answers/up/${id}`);
    await until(() => comments(element).includes('Står kvar'));
    expect(said(element)).to.contain('tiden för att ändra eller ta bort den har gått ut');
    expect(find(element, '.thread > .note').textContent).to.contain('hade redan kommit fram');
    expect(all(element, '.edit, .remove')).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('says of a late answer that the comment was removed meanwhile', async () => {
    const id = fresh('mute');
    const element = await open(id);
    type(element, 'Olämplig');
    button(element, 'Kommentera').click();
    await until(() => all(element, '[part=waiting]').length > 0);
    await fetch(`/answers/comment/${id}/000001`, { method: 'DELETE', headers: { Authorization: 'Bearer cap-000001' } });
    await fetch(`/answers/up/${id}`);
    await until(() => said(element) === 'Kommentaren kom fram, men webbplatsen har tagit bort den.');
    expect(find(element, '.thread > .note').textContent).to.equal(said(element));
    expect(comments(element)).to.deep.equal([]);
    expect(find(element, '[part=heading]').textContent.trim()).to.equal('Kommentarer (0)');
  });

  it('asks before it sends what was written more than thirty days ago', async () => {
    const id = fresh();
    const entry = {
      key: '6f1f7c3e-6a43-4f0e-9d31-7d2a3c1b4e5f',
      thread: new URL(at(id), location.href).href,
      post: new URL(at(id), location.href).href,
      body: { text: 'Länge sedan', writer: '6f1f7c3e-6a43-4f0e-9d31-7d2a3c1b4e5f' },
      created: Date.now() - 31 * 86_400_000,
    };
    keep(`outbox ${entry.key}`, JSON.stringify(entry));
    const element = await open(id);
    await untilSaid(element, 'Ska den skickas nu?');
    expect((await saved(id)).posts).to.equal(0);
    button(element, 'Skicka nu').click();
    await until(() => comments(element).includes('Länge sedan'));
    expect((await saved(id)).texts).to.deep.equal(['Länge sedan']);
  });

  it('keeps drafts per form through a reload, and shows the reply that was begun', async () => {
    const id = fresh('filled-2');
    const element = await open(id);
    type(element, 'Halvfärdig');
    find(element, '[data-id="000001"] .reply').click();
    await until(() => all(element, '[id="form-000001"]').length > 0);
    type(element, 'Halvt svar', '000001');
    await draftKept('Halvt svar');
    element.remove();
    const later = await open(id);
    await until(() => all(later, '[id="form-000001"]').length > 0);
    expect(find<HTMLTextAreaElement>(later, '[id="form-"]').value).to.equal('Halvfärdig');
    expect(find<HTMLTextAreaElement>(later, '[id="form-000001"]').value).to.equal('Halvt svar');
  });

  it('never overwrites the draft of another place where the same thread is open', async () => {
    const id = fresh();
    const [one, other] = [await open(id), await open(id)];
    type(one, 'I den ena');
    await draftKept('I den ena');
    type(other, 'I den andra');
    await draftKept('I den andra');
    expect(Object.values(localStorage).filter((kept) => String(kept).includes('I den'))).to.have.length(2);
  });

  it('goes on with its text when it is moved', async () => {
    const element = await open(fresh());
    type(element, 'Flyttad');
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.append(element);
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, '[id="form-"]').value).to.equal('Flyttad');
    await draftKept('Flyttad');
    button(element, 'Kommentera').click();
    await until(() => comments(element).includes('Flyttad'));
  });

  it('lets its writer change a comment, and take it back after a second thought', async () => {
    const id = fresh();
    const element = await open(id);
    type(element, 'Första versionen');
    button(element, 'Kommentera').click();
    await until(() => comments(element).length === 1);
    await until(() => all(element, '.edit').length === 1);
    button(element, 'Ändra').click();
    await until(() => element.shadowRoot?.activeElement?.id === 'form-change-000001');
    type(element, 'Andra versionen', 'change-000001');
    button(element, 'Spara').click();
    await until(() => comments(element).includes('Andra versionen'));
    expect(textOf(element)).to.contain('(ändrad)');
    button(element, 'Ta bort').click();
    await until(() => (element.shadowRoot?.activeElement?.textContent ?? '').includes('Ja, ta bort'));
    await expectAccessible(element);
    button(element, 'Behåll').click();
    await until(() => (element.shadowRoot?.activeElement?.textContent ?? '').includes('Ta bort'));
    expect(comments(element)).to.have.length(1);
    button(element, 'Ta bort').click();
    await untilSaid(element, 'Ja, ta bort');
    button(element, 'Ja, ta bort').click();
    await until(() => comments(element).length === 0);
    expect(find(element, '[part=heading]').textContent.trim()).to.equal('Kommentarer (0)');
    expect(element.shadowRoot?.activeElement?.id).to.equal('heading');
    expect((await saved(id)).texts).to.deep.equal(['']);
  });

  it('likes and takes it back, once per press', async () => {
    const element = await open(fresh('filled-1'));
    const like = (): HTMLElement => button(element, 'Gilla');
    like().click();
    await untilSaid(element, '1 gillar');
    await until(() => like().getAttribute('aria-pressed') === 'true');
    await until(() => isIn('like '));
    like().click();
    await until(() => like().getAttribute('aria-pressed') === 'false');
    expect(textOf(element)).not.to.contain('gillar');
  });

  for (const [presses, says] of [
    [2, ''],
    [3, '1 gillar'],
  ] as const)
    it(`loses no press of ${String(presses)} that come faster than the answers`, async () => {
      const id = fresh('filled-1');
      const element = await open(id);
      const sent: Promise<Response>[] = [];
      let answer: () => void = () => undefined;
      const pressed = new Promise<void>((resolve) => (answer = resolve));
      const { fetch } = window;
      window.fetch = (asked, options) => {
        if (!(asked instanceof Request && asked.method === 'PUT')) return fetch(asked, options);
        const answered = pressed.then(() => fetch(asked));
        sent.push(answered);
        return answered;
      };
      button(element, 'Gilla').click();
      // The code for writing is there from the first press on.
      await until(() => sent.length > 0);
      for (let more = 1; more < presses; more++) button(element, 'Gilla').click();
      answer();
      await until(() => sent.length === (says ? 1 : 2));
      await until(() => textOf(element).includes('gillar') === (says !== ''));
      await Promise.all(sent);
      window.fetch = fetch;
      const { items } = (await (await fetch(`/answers/thread/${id}`)).json()) as { items: { likes: number }[] };
      expect(items[0]?.likes).to.equal(says ? 1 : 0);
      expect(button(element, 'Gilla').getAttribute('aria-pressed')).to.equal(String(says !== ''));
    });

  it('follows likes that are given and taken back in another tab', async () => {
    const address = new URL('/answers/like/filled-1/000001', location.href).href;
    const element = await shown(
      jsonAt(
        thread([
          comment('1', 'a', {
            replies: { count: 1, items: [comment('2', 'b', { parent: '1', likes: 2, links: { like: address } })] },
          }),
        ]),
      ),
    );
    type(element, 'x');
    await draftKept('"x"');
    const reply = '[data-id="2"] .actions';
    for (const [liked, says] of [
      [true, '3 gillar'],
      [false, '2 gillar'],
    ] as const) {
      const [oldValue, newValue] = liked ? [null, '1'] : ['1', null];
      if (liked) localStorage.setItem(`sprid:like ${address}`, '1');
      else localStorage.removeItem(`sprid:like ${address}`);
      dispatchEvent(new StorageEvent('storage', { key: `sprid:like ${address}`, oldValue, newValue }));
      await until(() => find(element, reply).textContent.includes(says));
      expect(find(element, `${reply} button`).getAttribute('aria-pressed')).to.equal(String(liked));
    }
  });

  it('remembers the name until it is emptied', async () => {
    const element = await open(fresh());
    for (const [name, later] of [
      ['Ylva', 'Ylva'],
      ['', ''],
    ] as const) {
      type(element, 'Hej');
      type(element, name, '', 'name');
      await new Promise((resolve) => setTimeout(resolve, 20));
      type(element, '');
      await element.updateComplete;
      expect(find<HTMLInputElement>(element, 'input').value, 'not filled in again').to.equal(name);
      type(element, 'Hej');
      const submitted = when(element, 'comment-box-submitted');
      button(element, 'Kommentera').click();
      await submitted;
      const next = await open(fresh());
      find(next, 'textarea').focus();
      await until(() => find<HTMLInputElement>(next, 'input').value === later);
    }
    expect(isIn('name')).to.equal(false);
  });

  it('does not let phones zoom in on its fields, whatever the size of the page', async () => {
    const element = await open(fresh());
    for (const size of ['10px', '24px']) {
      element.style.fontSize = size;
      for (const field of all(element, 'textarea, input'))
        expect(parseFloat(getComputedStyle(field).fontSize)).to.be.at.least(Math.max(16, parseFloat(size)));
    }
  });

  it('keeps the indentation of lines, the first one too', async () => {
    const id = fresh();
    const element = await open(id);
    const poem = '\n    Ett steg in\n        och ett till\n\n  Och här';
    type(element, `${poem} \n`);
    button(element, 'Kommentera').click();
    await until(() => comments(element).length === 1);
    expect((await saved(id)).texts).to.deep.equal([poem.slice(1)]);
    const [first, second] = all(element, '[part=comment-text] p');
    expect([first?.textContent, second?.textContent]).to.deep.equal([
      '    Ett steg in\n        och ett till',
      '  Och här',
    ]);
    expect(getComputedStyle(first as HTMLElement).whiteSpace).to.contain('pre-wrap');
  });

  it('sends once while Ctrl+Enter is held down', async () => {
    const id = fresh();
    const element = await open(id);
    type(element, 'Nedhållen');
    const press = (repeat: boolean): boolean =>
      find(element, '[id="form-"]').dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          ctrlKey: true,
          repeat,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    press(false);
    press(true);
    await until(() => comments(element).includes('Nedhållen'));
    expect(press(true), 'the key makes no line either').to.equal(false);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(find(element, '.form .note').textContent).to.equal('');
  });

  it('undoes a like that did not arrive, and says so', async () => {
    const element = await shown(
      jsonAt(thread([comment('1', 'a', { likes: 2, links: { like: '/answers/like/unliked-1/000001' } })])),
    );
    button(element, 'Gilla').click();
    const note = (): string => find(element, '[data-id="1"] .note').textContent;
    await until(() => all(element, '[data-id="1"] .note').length > 0);
    expect([note(), said(element)]).to.deep.equal(Array(2).fill('Det gick inte just nu. Försök igen om en stund.'));
    expect(textOf(element)).to.contain('2 gillar');
    expect(button(element, 'Gilla').getAttribute('aria-pressed')).to.equal('false');
    await expectAccessible(element);
  });

  it('keeps the focus on what was pressed and failed: a like, a removal, more replies', async () => {
    const id = fresh('stuck');
    const more = { count: 2, items: [], next: '/answers/status/404' };
    const element = await shown(
      jsonAt(thread([comment('1', 'a', { links: { like: '/answers/like/unliked-1/000001' }, replies: more })])),
    );
    const active = (): string | undefined => element.shadowRoot?.activeElement?.textContent.trim();
    button(element, 'Gilla').focus();
    button(element, 'Gilla').click();
    await until(() => all(element, '[data-id="1"] .note').length > 0);
    expect(active()).to.equal('Gilla');
    const replies = button(element, 'Visa 2 svar till');
    replies.focus();
    await consoleLines(async () => {
      replies.click();
      await until(() => all(element, '[data-id="1"] [part=failure]').length > 0);
    });
    expect(active()).to.equal('Visa 2 svar till');
    element.remove();

    const own = await open(id);
    type(own, 'Sitter fast');
    button(own, 'Kommentera').click();
    await until(() => all(own, '.remove').length > 0);
    button(own, 'Ta bort').click();
    await until(() => own.shadowRoot?.activeElement?.textContent.trim() === 'Ja, ta bort');
    button(own, 'Ja, ta bort').click();
    await until(() => all(own, '.comment .note').length > 0);
    expect(find(own, '.comment .note').textContent).to.equal('Det gick inte just nu. Försök igen om en stund.');
    expect(own.shadowRoot?.activeElement?.textContent.trim()).to.equal('Ja, ta bort');
    expect(comments(own)).to.deep.equal(['Sitter fast']);
    await expectAccessible(own);
  });

  it('says beside a comment that the time to remove it has passed, and leads to it', async () => {
    const own = await open(fresh('passed'));
    type(own, 'Klar');
    button(own, 'Kommentera').click();
    await until(() => all(own, '.remove').length > 0);
    button(own, 'Ta bort').click();
    await until(() => all(own, '.yes').length > 0);
    button(own, 'Ja, ta bort').click();
    await until(() => all(own, '.comment .note').length > 0);
    expect(find(own, '.comment .note').textContent).to.equal('Tiden för att ändra har gått ut.');
    expect(all(own, '.edit, .remove, .yes')).to.deep.equal([]);
    expect((own.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id).to.equal('000001');
  });

  it('offers nothing that has no link', async () => {
    const closed = await shown(jsonAt(thread([comment('1', 'a', { links: {} })], { open: false, links: {} })));
    expect(textOf(closed)).to.contain('Kommentarerna är stängda.');
    expect(all(closed, 'textarea, button')).to.have.length(0);
    await expectAccessible(closed);
  });

  it('works where the browser stores nothing, and says so', async () => {
    const id = fresh('down');
    const kept = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The document is sandboxed.', 'SecurityError');
      },
    });
    try {
      const element = await open(id);
      type(element, 'I en låda');
      button(element, 'Kommentera').click();
      await until(() => all(element, '[part=waiting]').length > 0);
      expect(textOf(element)).to.contain('Webbläsaren sparar ingenting här');
      await fetch(`/answers/up/${id}`);
      dispatchEvent(new Event('online'));
      await until(() => comments(element).includes('I en låda'));
    } finally {
      Object.defineProperty(window, 'localStorage', kept);
    }
  });

  it('keeps nothing in the browser of who only reads', async () => {
    const element = await open(fresh('filled-3'));
    button(element, 'Äldst först').click();
    await until(() => comments(element)[0] === 'Kommentar 1');
    expect(namesOf('')).to.deep.equal([]);
  });

  it('is accessible while busy, empty, filled, with a reply open, and after a failure, in light and dark', async () => {
    const busy = make('/answers/hang/axe-comments');
    await expectAccessible(busy);
    busy.remove();
    const empty = await shown(jsonAt(thread([])));
    await expectAccessible(empty);
    const filled = await open(fresh('filled-12'));
    find(filled, '.reply').click();
    await until(() => all(filled, 'textarea').length === 2);
    await expectAccessible(filled);
    filled.theme = 'dark';
    filled.lang = 'en';
    await untilSaid(filled, 'Comments (12)');
    await expectAccessible(filled);
    filled.remove();
    const failed = make('/answers/status/404');
    await consoleLines(() => when(failed, 'error'));
    await expectAccessible(failed);
  });

  const faulty: [what: string, json: unknown, says: RegExp][] = [
    ['a list', [], /is a list; point src at a thread/],
    ['another shape', { items: [] }, /"thread" must be text, but is missing/],
    ['a count as text', { ...thread([]), count: '3' }, /"count" must be a whole number without quotes/],
  ];
  for (const [what, json, says] of faulty) {
    it(`says what is wrong with JSON that is ${what}, and keeps the fallback`, async () => {
      const lines = await consoleLines(async () => {
        await when(make(jsonAt(json)), 'error');
      });
      expect(lines.join('\n')).to.match(says);
    });
  }

  it('leaves out a comment that is faulty, and shows the others', async () => {
    const lines = await consoleLines(async () => {
      const element = await shown(jsonAt(thread([comment('1', 'Hel'), { id: '2' }])));
      expect(comments(element)).to.deep.equal(['Hel']);
    });
    expect(lines.join('\n')).to.contain('"items[1].author"');
  });
});
