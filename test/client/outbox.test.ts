import { expect } from '@esm-bundle/chai';
import { limits } from '../../src/client/limits.js';
import {
  carry,
  carryFromForm,
  deliver,
  join,
  pauses,
  settle,
  strike,
  withdraw,
  type Outcome,
} from '../../src/client/outbox.js';
import { enter, outlives, removedByWriter, waiting, withdrawals } from '../../src/client/outbox-entries.js';
import { forget, keep, makeUuid, namesOf, writer } from '../../src/client/storage.js';
import type { Posted } from '../../src/model/comment-box.js';

let unique = 0;
const fresh = (kind = 'thread'): string =>
  new URL(`/answers/thread/${kind}-outbox-${String(Date.now())}-${String(unique++)}`, location.href).href;
const saved = async (thread: string): Promise<{ texts: string[]; posts: number }> =>
  (await fetch(thread.replace('/thread/', '/saved/'))).json() as Promise<{ texts: string[]; posts: number }>;

describe('the outbox', () => {
  const before = { ...limits };
  const leaves: (() => void)[] = [];
  const arrived: string[] = [];
  const stayed: string[] = [];
  const open = (thread: string, headers: Record<string, string> = {}): void => {
    leaves.push(
      join({
        thread,
        request: () => new Request(thread, { headers, credentials: 'omit' }),
        arrived: ({ comment }: Posted) => arrived.push(comment.text),
        stays: ({ comment }) => stayed.push(comment.text),
        changed: () => undefined,
      }),
    );
  };
  const beforePauses = { ...pauses };
  beforeEach(() => {
    Object.assign(limits, { timeout: 3000 });
    Object.assign(pauses, { first: 20, longest: 100 });
  });
  afterEach(() => {
    leaves.splice(0).forEach((leave) => {
      leave();
    });
    arrived.length = stayed.length = 0;
    namesOf('').forEach(forget);
    Object.assign(limits, before);
    Object.assign(pauses, beforePauses);
  });

  it('writes a comment down before it is sent, for this browser to keep', () => {
    const entry = enter('https://a.example/t', 'https://a.example/t', { text: 'hej' });
    expect(outlives(entry)).to.equal(true);
    expect(waiting().map(({ body }) => body.text)).to.deep.equal(['hej']);
    expect(waiting('https://a.example/other')).to.deep.equal([]);
    expect(entry.body.writer).to.equal(writer());
    strike(entry.key);
    expect(waiting()).to.deep.equal([]);
  });

  it('sends what waits once, in the order in which it was written', async () => {
    const thread = fresh();
    for (const [index, text] of ['ett', 'två', 'tre'].entries()) {
      const entry = enter(thread, thread, { text });
      keep(`outbox ${entry.key}`, JSON.stringify({ ...entry, created: Date.now() - 1000 + index }));
    }
    open(thread);
    await Promise.all([deliver(), deliver(), deliver()]);
    while (waiting().length) await deliver();
    expect((await saved(thread)).texts).to.deep.equal(['ett', 'två', 'tre']);
    expect(arrived).to.deep.equal(['ett', 'två', 'tre']);
  });

  it('keeps an entry that the endpoint will never take, with its reason, and does not ask again', async () => {
    const thread = fresh();
    enter(thread, thread, { text: 'refuse me' });
    open(thread);
    while (waiting()[0]?.refused === undefined) await deliver();
    expect(waiting()[0]?.refused).to.equal('must not say that.');
    await deliver();
    expect((await saved(thread)).posts).to.equal(1);
  });

  it('answers what became of one try', async () => {
    const kinds: [kind: string, outcome: string][] = [
      ['thread', 'posted'],
      ['held', 'posted'],
      ['down', 'waits'],
      ['limited', 'limited'],
      ['shut', 'closed'],
    ];
    for (const [kind, outcome] of kinds) {
      const thread = fresh(kind);
      expect((await carry(enter(thread, thread, { text: 'hej' }))).kind, kind).to.equal(outcome);
    }
    // Taken, but nobody can read what the answer says of it.
    const unreadable = new URL('/answers/release', location.href).href;
    expect(await carry(enter(unreadable, unreadable, { text: 'hej' }))).to.deep.equal({
      kind: 'waits',
      why: 'down',
      wait: undefined,
    });
  });

  const goneFrom = async (thread: string): Promise<void> => {
    while (!(await saved(thread)).texts.every((text) => text === '')) await new Promise(requestAnimationFrame);
  };
  const up = (thread: string): Promise<Response> => fetch(thread.replace('/thread/', '/up/'));

  it('removes at the endpoint what its writer took back while it was under way', async () => {
    const thread = fresh();
    open(thread);
    const entry = enter(thread, thread, { text: 'ångrad' });
    const outcome = await carry(entry);
    withdraw(entry);
    settle(entry, (outcome as Outcome & { kind: 'posted' }).posted);
    await goneFrom(thread);
    expect(arrived).to.deep.equal([]);
  });

  it('removes what was saved without an answer and then taken back, as soon as the line is back', async () => {
    const thread = fresh('mute');
    open(thread);
    const entry = enter(thread, thread, { text: 'ångrad' });
    expect((await carry(entry)).kind).to.equal('waits');
    expect((await saved(thread)).texts).to.deep.equal(['ångrad']);
    withdraw(entry);
    expect([waiting(), withdrawals().length]).to.deep.equal([[], 1]);
    await deliver();
    expect((await saved(thread)).texts, 'the endpoint is still mute').to.deep.equal(['ångrad']);
    // Another page of the site opens later.
    leaves.splice(0).forEach((leave) => {
      leave();
    });
    await up(thread);
    open(fresh());
    await goneFrom(thread);
    while (withdrawals().length) await deliver();
    expect(arrived).to.deep.equal([]);
    expect(removedByWriter(thread)).to.deep.equal(['000001']);
  });

  it('makes nothing of what was taken back before it arrived, not even of an attempt that is late', async () => {
    const thread = fresh('down');
    open(thread);
    const entry = enter(thread, thread, { text: 'ångrad' });
    await carry(entry);
    await up(thread);
    withdraw(entry);
    while (withdrawals().length) await deliver();
    const late = await carry(entry);
    settle(entry, (late as Outcome & { kind: 'posted' }).posted);
    expect((await saved(thread)).texts).to.deep.equal(['']);
    expect(arrived).to.deep.equal([]);
    expect(waiting()).to.deep.equal([]);
  });

  it('asks nobody about what was taken back before it was tried', async () => {
    const thread = fresh();
    open(thread);
    withdraw(enter(thread, thread, { text: 'aldrig iväg' }));
    await deliver();
    expect([withdrawals(), (await saved(thread)).posts]).to.deep.equal([[], 0]);
  });

  it('reports a withdrawn comment that had arrived and can no longer be removed', async () => {
    const thread = fresh('over');
    open(thread);
    const entry = enter(thread, thread, { text: 'för sent' });
    await carry(entry);
    withdraw(entry);
    await up(thread);
    while (withdrawals().length) await deliver();
    expect(stayed).to.deep.equal(['för sent']);
  });

  it('never leaves two of what was taken back and changed', async () => {
    const thread = fresh('mute');
    open(thread);
    const first = enter(thread, thread, { text: 'första' });
    await carry(first);
    withdraw(first, '');
    const changed = enter(thread, thread, { text: 'andra' }, '');
    // Entries are in the order of their milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const other = enter(thread, thread, { text: 'ett svar' }, '000009');
    expect([changed.instead, other.instead]).to.deep.equal([[first.key], undefined]);
    expect((await carry(changed)).kind).to.equal('waits');
    await up(thread);
    while (waiting().length || withdrawals().length) await deliver();
    // Those that were written in the same millisecond go in any order.
    expect((await saved(thread)).texts).to.have.members(['', 'andra', 'ett svar']);
    expect(arrived).to.have.members(['andra', 'ett svar']);
  });

  it('does not send a change beside what can no longer be removed', async () => {
    const thread = fresh('over');
    open(thread);
    const first = enter(thread, thread, { text: 'första' });
    await carry(first);
    withdraw(first, '');
    enter(thread, thread, { text: 'andra' }, '');
    await up(thread);
    while (!waiting()[0]?.beside) await deliver();
    expect((await saved(thread)).texts).to.deep.equal(['första']);
  });

  it('withdraws nothing that two tabs have sent, and reports it once', async () => {
    const thread = fresh();
    open(thread);
    const entry = enter(thread, thread, { text: 'en gång' });
    for (const outcome of await Promise.all([carry(entry), carry(entry)]))
      settle(entry, (outcome as Outcome & { kind: 'posted' }).posted);
    const { texts, posts } = await saved(thread);
    expect(posts).to.be.greaterThan(1);
    expect(texts).to.deep.equal(['en gång']);
    expect(arrived).to.deep.equal(['en gång']);
  });

  it('leaves what is being sent from a form to the form', async () => {
    const thread = fresh();
    open(thread);
    const entry = enter(thread, thread, { text: 'från formuläret' });
    // A form strikes out what has arrived at once: on a slow machine the delivery may look after that.
    const sending = carryFromForm(entry).then((outcome) => {
      settle(entry, (outcome as Outcome & { kind: 'posted' }).posted);
      return outcome;
    });
    await deliver();
    expect((await sending).kind).to.equal('posted');
    expect((await saved(thread)).posts).to.equal(1);
  });

  it('delivers what another tab began to send and left', async () => {
    const thread = fresh();
    const { key } = enter(thread, thread, { text: 'övergiven' });
    let die = (): void => undefined;
    const tab = new Promise<void>((resolve) => (die = resolve));
    const dead = navigator.locks.request(`sprid:sending:${key}`, () => tab);
    open(thread);
    await deliver();
    expect((await saved(thread)).posts).to.equal(0);
    die();
    await dead;
    while (waiting().length) await deliver();
    expect((await saved(thread)).texts).to.deep.equal(['övergiven']);
  });

  it('survives what others have written under its names', () => {
    keep('outbox x', '[]');
    keep('outbox y', '{"key": 1}');
    keep('outbox z', 'null');
    expect(waiting()).to.deep.equal([]);
  });
});

describe('the storage', () => {
  it('makes UUIDs of version 4, also where the page has no https', () => {
    const made = new Set(Array.from({ length: 100 }, makeUuid));
    expect(made.size).to.equal(100);
    for (const uuid of made) expect(uuid).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('uses memory when the storage is full, and says so', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(keep('draft x', 'text')).to.equal(false);
      expect(namesOf('draft ')).to.deep.equal(['draft x']);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(keep('draft x', 'text')).to.equal(true);
    forget('draft x');
  });
});
