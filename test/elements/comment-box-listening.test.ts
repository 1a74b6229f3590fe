import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import { keepOwn } from '../../src/client/own.js';
import { forget, namesOf } from '../../src/client/storage.js';
import { paces } from '../../src/client/streams.js';
import type { CommentBoxElement } from '../../src/elements/comment-box/comment-box.js';
import '../../src/elements/comment-box/comment-box.define.js';
import { expectAccessible } from './axe.js';
import { place, textOf, until, when } from './element.js';

let unique = 0;
const fresh = (kind: string): string => `${kind}-${String(Date.now())}-${String(unique++)}`;
const make = async (id: string, more = ''): Promise<CommentBoxElement> => {
  const element = place<CommentBoxElement>(`<comment-box src="/answers/thread/${id}" ${more}></comment-box>`);
  await when(element, 'load');
  return element;
};
const write = async (id: string, text: string, parent?: string): Promise<void> => {
  const headers = { 'Idempotency-Key': fresh('key') };
  const answer = await fetch(`/answers/thread/${id}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ text, parent }),
  });
  await answer.text();
};
const change = async (id: string, comment: string, method: string, text?: string): Promise<void> => {
  const headers = { Authorization: `Bearer cap-${comment}` };
  await fetch(`/answers/comment/${id}/${comment}`, {
    method,
    headers,
    ...(text && { body: JSON.stringify({ text }) }),
  });
};
interface Streams {
  asked: string[];
  open: number;
}
const streamsOf = async (id: string): Promise<Streams> =>
  (await fetch(`/answers/streams/${id}`)).json() as Promise<Streams>;
const untilStreams = async (id: string, isSo: (streams: Streams) => boolean): Promise<void> => {
  while (!isSo(await streamsOf(id))) await new Promise((next) => setTimeout(next, 20));
};
const untilOpen = (id: string, count = 1): Promise<void> => untilStreams(id, ({ open }) => open === count);
const pause = (time: number): Promise<void> => new Promise((next) => setTimeout(next, time));

const find = (element: CommentBoxElement, selector: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(selector);
const offered = (element: CommentBoxElement): string | undefined => find(element, '[part=arrived]')?.textContent.trim();
const untilOffered = (element: CommentBoxElement, text: string): Promise<void> =>
  until(() => offered(element) === text);
const heading = (element: CommentBoxElement): string | undefined => find(element, '[part=heading]')?.textContent.trim();
const said = (element: CommentBoxElement): string | undefined => find(element, '[role=status]')?.textContent;
const texts = (element: CommentBoxElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part=comment-text]') ?? [])].map(({ textContent }) => textContent.trim());
const focused = (element: CommentBoxElement): string | undefined =>
  (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id;
const asked = (id: string): number =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes(`/answers/thread/${id}`)).length;

const clear = (): void => {
  document.body.querySelectorAll('div').forEach((holder) => {
    holder.remove();
  });
};

describe('<comment-box>, while the page is open', () => {
  const before = { ...paces };
  let isHidden = false;
  const hide = (hidden: boolean): void => {
    isHidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    Object.assign(paces, { between: 50, spread: 10, soon: 20 });
    performance.setResourceTimingBufferSize(5000);
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  });
  afterEach(() => {
    clear();
    namesOf('').forEach(forget);
    entries.clear();
    Object.assign(paces, before);
    isHidden = false;
    Reflect.deleteProperty(document, 'hidden');
    document.documentElement.lang = 'sv';
  });

  it('offers what has come, moves nothing, and shows it when the reader asks', async () => {
    const id = fresh('filled-3-live-plain');
    const element = await make(id);
    const first = find(element, '.comment');
    const top = first?.getBoundingClientRect().top;
    await untilOpen(id);
    await write(id, 'Nytt ett');
    await write(id, 'Nytt två');
    await untilOffered(element, 'Visa 2 nya kommentarer');
    // Announced once: the first of them may have come alone.
    expect(said(element)).to.match(/^Visa (1 ny kommentar|2 nya kommentarer)$/);
    expect(heading(element)).to.equal('Kommentarer (5)');
    expect(texts(element)).to.have.length(3);
    expect(first?.getBoundingClientRect().top).to.equal(top);
    await expectAccessible(element);
    find(element, '[part=arrived]')?.click();
    await until(() => texts(element).length === 5);
    expect(texts(element).slice(0, 2)).to.deep.equal(['Nytt två', 'Nytt ett']);
    await until(() => focused(element) === '000005');
    expect(offered(element)).to.equal(undefined);
    expect(heading(element)).to.equal('Kommentarer (5)');
  });

  it('moves nothing and covers no name where a single comment stands below the form', async () => {
    const id = fresh('filled-1-live-plain');
    const element = await make(id);
    const top = find(element, '.comment')?.getBoundingClientRect().top ?? NaN;
    await untilOpen(id);
    await write(id, 'Nytt');
    await untilOffered(element, 'Visa 1 ny kommentar');
    expect(find(element, '.comment')?.getBoundingClientRect().top).to.equal(top);
    expect(find(element, '[part=arrived]')?.getBoundingClientRect().bottom).to.be.at.most(top);
  });

  it('says it once, in the language of the page', async () => {
    const id = fresh('filled-3-live-plain');
    const element = await make(id, 'lang="en"');
    await write(id, 'Nytt ett');
    await untilOffered(element, 'Show 1 new comment');
    await write(id, 'Nytt två');
    await untilOffered(element, 'Show 2 new comments');
    expect(said(element)).to.equal('Show 1 new comment');
  });

  it('loses nothing over a stream that comes byte by byte', async () => {
    const id = fresh('filled-1-live-bytes');
    const element = await make(id);
    for (const count of [2, 3]) {
      await write(id, 'Nytt');
      await until(() => heading(element) === `Kommentarer (${String(count)})`);
    }
    expect(await streamsOf(id)).to.deep.equal({ asked: [id], open: 1 });
  });

  it('loses nothing over a stream that is cut at every byte', async () => {
    Object.assign(paces, { look: 20, longest: 50, between: 5 });
    const id = fresh('filled-1-live-cut');
    const element = await make(id);
    // More than there are bytes in a message.
    for (let count = 1; (await streamsOf(id)).asked.length < id.length + 30; count++) {
      await write(id, 'Nytt');
      await untilOffered(element, count === 1 ? 'Visa 1 ny kommentar' : `Visa ${String(count)} nya kommentarer`);
    }
  });

  it('has one stream for all threads of a page, and none while nobody sees it', async () => {
    const [one, other] = [fresh('filled-1-live-plain'), fresh('filled-1-live-plain')];
    const elements = await Promise.all([make(one), make(other), make(one)]);
    const both = [one, other].sort().join(' ');
    await untilStreams(one, ({ asked, open }) => open === 1 && asked.at(-1) === both);
    hide(true);
    await untilOpen(one, 0);
    const before = asked(one);
    await write(one, 'Nytt');
    await pause(150);
    expect(asked(one)).to.equal(before + 1);
    expect(offered(elements[0])).to.equal(undefined);
    hide(false);
    await Promise.all([elements[0], elements[2]].map((element) => untilOffered(element, 'Visa 1 ny kommentar')));
    expect(offered(elements[1])).to.equal(undefined);
    expect((await streamsOf(one)).open).to.equal(1);
    elements[0].remove();
    elements[1].remove();
    await untilStreams(one, ({ asked, open }) => open === 1 && asked.at(-1) === one);
    elements[2].remove();
    await untilOpen(one, 0);
  });

  it('passes earlier versions of the stream to a box that is added later', async () => {
    const id = fresh('filled-1-live-plain');
    const element = await make(id);
    await untilOpen(id);
    await write(id, 'Nytt');
    await untilOffered(element, 'Visa 1 ny kommentar');
    // Its JSON is that of a minute ago.
    const later = await make(id);
    expect(heading(later)).to.equal('Kommentarer (1)');
    await untilOffered(later, 'Visa 1 ny kommentar');
    expect((await streamsOf(id)).asked).to.deep.equal([id]);
  });

  it('has none in the back/forward cache, and one again after', async () => {
    const id = fresh('filled-1-live-plain');
    await make(id);
    await untilOpen(id);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await untilOpen(id, 0);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await untilOpen(id);
  });

  it('asks nothing where nothing was written', async () => {
    const id = fresh('filled-2-live-junk');
    const element = await make(id);
    await untilOpen(id);
    const before = asked(id);
    await pause(200);
    expect(asked(id)).to.equal(before);
    await write(id, 'Nytt');
    await untilOffered(element, 'Visa 1 ny kommentar');
    // A line without an end was one too much, and the stream is opened once more.
    await untilStreams(id, ({ asked }) => asked.length > 1);
  });

  it('asks now and then for who waits for a decision, of which no stream tells', async () => {
    Object.assign(paces, { look: 60 });
    const id = fresh('held-live-plain');
    const element = await make(id);
    await untilOpen(id);
    const before = asked(id);
    await pause(200);
    expect(asked(id)).to.equal(before);
    const field = find(element, 'textarea') as HTMLTextAreaElement;
    field.focus();
    field.value = 'Mitt';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    find(element, '[part=send]')?.click();
    await until(() => texts(element).includes('Mitt'));
    // A moderator turns it down, which no other reader hears of.
    await change(id, '000001', 'DELETE');
    await until(() => !texts(element).includes('Mitt'));
  });

  it('asks now and then where much is written', async () => {
    paces.between = 200;
    const id = fresh('filled-1-live-plain');
    const element = await make(id);
    await untilOpen(id);
    const before = asked(id);
    const begun = performance.now();
    for (let at = 0; at < 20; at++) await write(id, 'Nytt').then(() => pause(20));
    await untilOffered(element, 'Visa 20 nya kommentarer');
    const looks = asked(id) - before - 20;
    expect(looks).to.be.at.most(2 + (performance.now() - begun) / 200);
  });

  for (const kind of ['refused', 'page', 'silent', 'held', 'none'])
    it(`looks now and then where a stream is ${kind}, and tries it again later`, async () => {
      Object.assign(paces, { silence: 100, look: 100, longest: 300 });
      const id = fresh(`filled-2-live-${kind}`);
      const element = await make(id);
      await untilStreams(id, ({ asked }) => asked.length > 0);
      await write(id, 'Nytt');
      await untilOffered(element, 'Visa 1 ny kommentar');
      await untilStreams(id, ({ asked }) => asked.length > 1);
      const { length } = (await streamsOf(id)).asked;
      await pause(400);
      // Each rest is twice as long, up to the longest.
      expect((await streamsOf(id)).asked.length - length).to.be.at.most(4);
    });

  it('tries at once when the line is back', async () => {
    paces.look = 1_000_000;
    const id = fresh('filled-2-live-refused');
    await make(id);
    await untilStreams(id, ({ asked }) => asked.length === 1);
    await pause(50);
    dispatchEvent(new Event('online'));
    await untilStreams(id, ({ asked }) => asked.length === 2);
  });

  it('listens where there is a stream, and as the page says', async () => {
    Object.assign(paces, { look: 40 });
    const [never, bare, always] = [fresh('filled-1-live-plain'), fresh('filled-1'), fresh('filled-1')];
    const elements = await Promise.all([make(never, 'live="never"'), make(bare), make(always, 'live="always"')]);
    for (const id of [never, bare, always]) await write(id, 'Nytt');
    await untilOffered(elements[2], 'Visa 1 ny kommentar');
    expect(elements.map(offered)).to.deep.equal([undefined, undefined, 'Visa 1 ny kommentar']);
    expect((await streamsOf(never)).asked).to.deep.equal([]);
    elements[0].live = 'auto';
    await untilOffered(elements[0], 'Visa 1 ny kommentar');
    elements[0].live = 'never';
    await until(() => offered(elements[0]) === undefined);
    await untilOpen(never, 0);
  });

  it('takes no more comments once a moderator has closed the thread, and keeps what is being written', async () => {
    const ids = [fresh('filled-2-live-plain'), fresh('filled-2-live-plain')] as const;
    const [reads, writes] = await Promise.all(ids.map((id) => make(id)));
    if (!reads || !writes) throw new Error();
    const field = find(writes, 'textarea') as HTMLTextAreaElement;
    field.focus();
    field.value = 'Mitt';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await untilStreams(ids[0], ({ asked, open }) => open === 1 && asked.at(-1) === [...ids].sort().join(' '));
    for (const id of ids) await fetch(`/answers/close/${id}`);
    await until(() => find(reads, '.closed') && !find(reads, 'textarea'));
    expect(texts(reads)).to.have.length(2);
    await until(() => asked(ids[1]) > 1);
    expect((find(writes, 'textarea') as HTMLTextAreaElement | null)?.value).to.equal('Mitt');
    find(writes, '[part=send]')?.click();
    await until(() => textOf(writes).includes('har stängts'));
    expect((find(writes, 'textarea') as HTMLTextAreaElement | null)?.value).to.equal('Mitt');
  });

  it('follows another thread, and nothing of one that has gone', async () => {
    const [one, other] = [fresh('filled-1-live-plain'), fresh('filled-1-live-plain')];
    const element = await make(one);
    await untilOpen(one);
    await write(one, 'Nytt');
    await untilOffered(element, 'Visa 1 ny kommentar');
    element.src = `/answers/thread/${other}`;
    await until(() => offered(element) === undefined);
    await untilOpen(one, 0);
    await untilOpen(other);
    expect(heading(element)).to.equal('Kommentarer (1)');
    element.remove();
    await untilOpen(other, 0);
    // Before it has begun.
    const third = fresh('filled-1-live-silent');
    const gone = await make(third);
    await untilStreams(third, ({ asked }) => asked.length > 0);
    gone.remove();
    await untilOpen(third, 0);
  });

  it('does not offer a writer what was just sent from here', async () => {
    const id = fresh('filled-1-live-plain-late-');
    const element = await make(id);
    await untilOpen(id);
    const field = find(element, 'textarea') as HTMLTextAreaElement;
    field.focus();
    field.value = 'Eget';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const seen: (string | undefined)[] = [];
    const observer = new MutationObserver(() => seen.push(offered(element), heading(element)));
    if (element.shadowRoot)
      observer.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
    find(element, '[part=send]')?.click();
    await until(() => texts(element).includes('Eget'));
    await pause(300);
    observer.disconnect();
    expect([...new Set(seen)].sort()).to.deep.equal(['Kommentarer (1)', 'Kommentarer (2)', undefined]);
    // What others write is, beside it.
    await write(id, 'Deras');
    await untilOffered(element, 'Visa 1 ny kommentar');
    find(element, '[part=arrived]')?.click();
    await until(() => texts(element).length === 3);
    expect(heading(element)).to.equal('Kommentarer (3)');
  });

  it('takes over changes out of sight, and those in sight with what has come', async () => {
    const id = fresh('filled-10-live-plain');
    const element = await make(id);
    element.style.cssText = 'display: block; font-size: 60px';
    find(element, '[data-id="000010"]')?.scrollIntoView();
    await untilOpen(id);
    const has = (text: string): boolean => textOf(element).includes(text);
    await change(id, '000010', 'PATCH', 'I sikte');
    await change(id, '000001', 'PATCH', 'Ur sikte');
    await change(id, '000002', 'DELETE');
    await until(() => has('Ur sikte') && !has('Kommentar 2'));
    expect(has('I sikte')).to.equal(false);
    expect(heading(element)).to.equal('Kommentarer (9)');
    expect(offered(element)).to.equal(undefined);
    await write(id, 'Nytt');
    await untilOffered(element, 'Visa 1 ny kommentar');
    expect(has('I sikte')).to.equal(false);
    find(element, '[part=arrived]')?.click();
    await until(() => has('I sikte') && has('Nytt'));
  });

  it('leads to a reply, and in another order to the newest', async () => {
    const id = fresh('filled-2-live-plain');
    const element = await make(id);
    await write(id, 'Ett svar', '000001');
    await untilOffered(element, 'Visa 1 ny kommentar');
    find(element, '[part=arrived]')?.click();
    await until(() => focused(element) === '000003');
    const long = fresh('filled-12-live-plain');
    const oldest = await make(`${long}?sort=oldest`);
    await write(long, 'Nytt');
    await untilOffered(oldest, 'Visa 1 ny kommentar');
    find(oldest, '[part=arrived]')?.click();
    await until(() => focused(oldest) === '000013');
    expect(texts(oldest)[0]).to.equal('Nytt');
  });

  it('leads from the most liked to the newest', async () => {
    const id = fresh('filled-5-top-live-plain');
    const element = await make(`${id}?sort=top`);
    expect(texts(element)[0]).to.equal('Kommentar 3');
    await write(id, 'Nytt');
    await untilOffered(element, 'Visa 1 ny kommentar');
    find(element, '[part=arrived]')?.click();
    await until(() => focused(element) === '000006');
    expect(texts(element)[0]).to.equal('Nytt');
  });

  it('hammers at no stream that ends as soon as it has spoken', async () => {
    Object.assign(paces, { soon: 20, longest: 5000 });
    const id = fresh('filled-1-live-brief');
    const element = await make(id);
    await write(id, 'Nytt');
    await untilOffered(element, 'Visa 1 ny kommentar');
    await untilStreams(id, ({ asked }) => asked.length > 3);
    const { length } = (await streamsOf(id)).asked;
    // At least 80 ms between the last two, and each pause is at least as long as the shortest one before.
    await pause(600);
    expect((await streamsOf(id)).asked.length - length).to.be.at.most(4);
  });

  it('looks again where what is read lags behind what was told', async () => {
    const id = fresh('filled-1-live-plain-behind-');
    const element = await make(id);
    await write(id, 'Nytt ett');
    await untilOffered(element, 'Visa 1 ny kommentar');
    // A cache on the way keeps that answer for a while.
    await write(id, 'Nytt två');
    await untilOffered(element, 'Visa 2 nya kommentarer');
    // One look may have been under way when the comment was offered. Then it is quiet.
    const before = asked(id);
    await pause(300);
    const settled = asked(id);
    expect(settled - before).to.be.at.most(1);
    await pause(300);
    expect(asked(id)).to.equal(settled);
  });

  it('offers what comes behind a last page that was full, the oldest first', async () => {
    const id = fresh('filled-10-live-plain');
    const element = await make(`${id}?sort=oldest`);
    expect(texts(element)).to.have.length(10);
    await untilOpen(id);
    await write(id, 'Nytt');
    await untilOffered(element, 'Visa 1 ny kommentar');
    find(element, '[part=arrived]')?.click();
    await until(() => focused(element) === '000011');
  });

  it('offers a writer what was sent in another tab', async () => {
    const id = fresh('filled-1-live-plain');
    const element = await make(id);
    await untilOpen(id);
    const absolute = (path: string): string => new URL(path, location.href).href;
    keepOwn(absolute(`/answers/thread/${id}`), {
      comment: {
        id: '000002',
        author: {},
        text: 'Eget',
        created: new Date().toISOString(),
        status: 'published',
        likes: 0,
        links: { self: absolute(`/answers/comment/${id}/000002`) },
      },
      capability: 'cap-000002',
      editableUntil: new Date(Date.now() + 60_000).toISOString(),
    });
    element.requestUpdate();
    await write(id, 'Eget');
    await untilOffered(element, 'Visa 1 ny kommentar');
    find(element, '[part=arrived]')?.click();
    await until(() => focused(element) === '000002');
    expect(heading(element)).to.equal('Kommentarer (2)');
  });

  it('does not offer a writer what was just taken back here', async () => {
    const id = fresh('filled-1-live-plain');
    const element = await make(id);
    await untilOpen(id);
    const field = find(element, 'textarea') as HTMLTextAreaElement;
    field.focus();
    field.value = 'Eget';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const before = asked(id);
    find(element, '[part=send]')?.click();
    await until(() => texts(element).includes('Eget'));
    // The post, and a look at what has become of the thread by it.
    await until(() => asked(id) > before + 1);
    await pause(100);
    paces.between = 2000;
    const seen: (string | undefined)[] = [];
    const observer = new MutationObserver(() => seen.push(offered(element)));
    if (element.shadowRoot) observer.observe(element.shadowRoot, { subtree: true, childList: true });
    await until(() => find(element, '.remove') !== null);
    find(element, '.remove')?.click();
    await until(() => find(element, '.yes') !== null);
    find(element, '.yes')?.click();
    await until(() => !texts(element).includes('Eget'));
    await pause(200);
    observer.disconnect();
    expect([...new Set(seen)]).to.deep.equal([undefined]);
    expect(heading(element)).to.equal('Kommentarer (1)');
  });

  it('does not offer a writer a reply to a reply in a branch that is not all there', async () => {
    const id = fresh('filled-1-live-plain-few-');
    for (const text of ['Ett svar', 'Ett till']) await write(id, text, '000001');
    const element = await make(id);
    await untilOpen(id);
    find(element, '[data-id="000002"] .reply')?.click();
    await until(() => find(element, '[id="form-000002"]') !== null);
    const field = find(element, '[id="form-000002"]') as HTMLTextAreaElement;
    field.value = 'Eget';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const before = asked(id);
    field.closest('.form')?.querySelector<HTMLElement>('[part=send]')?.click();
    await until(() => texts(element).includes('Eget'));
    await until(() => asked(id) > before + 1);
    await pause(100);
    expect(offered(element)).to.equal(undefined);
    expect(heading(element)).to.equal('Kommentarer (4)');
  });

  it('takes away no comment that is being answered out of sight', async () => {
    const id = fresh('filled-10-live-plain');
    const element = await make(id);
    element.style.cssText = 'display: block; font-size: 60px';
    await untilOpen(id);
    find(element, '[data-id="000001"] .reply')?.click();
    await until(() => element.shadowRoot?.activeElement?.id === 'form-000001');
    // The focus scrolls to it, in WebKit some frames later.
    await pause(500);
    find(element, '[data-id="000010"]')?.scrollIntoView();
    await pause(100);
    await change(id, '000001', 'DELETE');
    await change(id, '000002', 'DELETE');
    await until(() => !textOf(element).includes('Kommentar 2'));
    expect(find(element, '[id="form-000001"]')).to.not.equal(null);
  });

  it('listens again after a page was left without a box', async () => {
    const id = fresh('filled-1-live-plain');
    const element = await make(id);
    await untilOpen(id);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    element.remove();
    await untilOpen(id, 0);
    await pause(50);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    const other = fresh('filled-1-live-plain');
    await make(other);
    await untilOpen(other);
  });

  it('listens again where the element was taken out and put back later', async () => {
    const id = fresh('filled-1-live-plain');
    const element = await make(id);
    await untilOpen(id);
    const holder = element.parentElement;
    element.remove();
    await untilOpen(id, 0);
    holder?.append(element);
    await untilOpen(id);
    await write(id, 'Nytt');
    await untilOffered(element, 'Visa 1 ny kommentar');
  });

  it('goes on where the page makes no request', async () => {
    Object.assign(paces, { look: 60 });
    const [one, other] = [fresh('filled-1-live-plain'), fresh('filled-1')];
    const [element, always] = await Promise.all([make(one), make(other, 'live="always"')]);
    await untilOpen(one);
    const { request } = element;
    element.request = () => {
      throw new Error('No token.');
    };
    document.dispatchEvent(new Event('visibilitychange'));
    await write(other, 'Nytt');
    await untilOffered(always, 'Visa 1 ny kommentar');
    element.request = request;
    await write(one, 'Nytt');
    await untilOffered(element, 'Visa 1 ny kommentar');
  });
});
