/**
 * The outbox. A comment is stored before it is sent, and deleted when the endpoint has answered, so no crash in between
 * loses it. Its key makes the endpoint accept it only once, however often it is sent. Any open page of the site with a
 * comment box sends the waiting comments, one page at a time.
 */
import { ownPosted } from '../formats/comment-box/own-posted.js';
import type { Posted } from '../model/comment-box.js';
import { LoadError } from './load-error.js';
import { forgetAnswers } from './load.js';
import { heldLocks, hold } from './locks.js';
import {
  dropOldWithdrawals,
  entryOf,
  forgetEntry,
  isOld,
  storeEntry,
  storeWithdrawal,
  waiting,
  withdrawalOf,
  withdrawals,
  type OutboxEntry,
  type Withdrawal,
} from './outbox-entries.js';
import { forgetOwn, keepOwn } from './own.js';
import { detailOf, makeRequest, readingAt, send, type PostAnswer } from './post.js';
import { writer } from './storage.js';

/**
 * - `posted`: the endpoint has it
 * - `waits`: no connection or no answer now; it is tried again by itself
 * - `limited`: too many requests; nothing is saved, and `wait` milliseconds remain
 * - `beside`: the comment that it replaces has arrived and stays
 * - `closed`, `refused`: it is never accepted
 */
export type Outcome =
  | { kind: 'posted'; posted: Posted }
  | { kind: 'waits'; why: 'offline' | 'down'; wait: number | undefined }
  | { kind: 'limited'; wait: number }
  | { kind: 'beside' }
  | { kind: 'closed' }
  | { kind: 'refused'; answer: PostAnswer };

/** An element that sends the comments of a thread, and gets the results. */
export interface Carrier {
  thread: string;
  /** The element's own request, for its headers and credentials. */
  request: () => Request;
  /** Called when the endpoint has accepted a comment of this thread. */
  arrived: (posted: Posted) => void;
  /** Called when a withdrawn comment had arrived, and stays because the time for edits has passed. */
  stays: (posted: Posted) => void;
  /** Called when the waiting comments have changed, here or in another tab. */
  changed: () => void;
}

/** Milliseconds between tries. An object, so that tests can shorten them. */
export const pauses = { first: 5_000, longest: 300_000 };

const carriers = new Set<Carrier>();
let timer: ReturnType<typeof setTimeout> | undefined;
let pause = pauses.first;

/** Keys of comments that a form of this page is sending right now. */
const inHand = new Set<string>();
/** Keys of comments that have arrived, as far as this page knows: two pages may have sent the same one. */
const arrived = new Set<string>();

const lockOf = (key: string): string => `sprid:sending:${key}`;

const tell = (): void => {
  for (const carrier of carriers) carrier.changed();
};

const mayGo = (entry: OutboxEntry): boolean => entry.refused === undefined && !entry.beside && !isOld(entry);

/** Deletes an entry: it has arrived, or nothing was saved and its writer has the text back. */
export const strike = (key: string): void => {
  forgetEntry(key);
  tell();
};

/**
 * Withdraws an entry. If it may have arrived, it is removed at the endpoint, now or when the connection is back.
 * @param form the form that gets its text back
 */
export const withdraw = (entry: OutboxEntry, form?: string): void => {
  // Another tab may have sent and deleted it meanwhile.
  const { tried, refused } = entryOf(entry.key) ?? { tried: true };
  if (tried && refused === undefined)
    storeWithdrawal({ ...entry, withdrawn: Date.now(), ...(form !== undefined && { form }) });
  strike(entry.key);
  void deliver();
};

/**
 * Prepares the outbox for a new writer's number, after the old one was erased. A comment that has not left this browser is
 * sent under the new number. One that may have arrived under the old number is taken back, because nobody could erase it
 * later.
 */
export const renumber = (): void => {
  for (const entry of waiting()) {
    if (entry.tried && entry.refused === undefined) withdraw(entry);
    else storeEntry({ ...entry, body: { ...entry.body, writer: writer() } });
  }
};

/**
 * Records the writer's decision to send it, although it is old, or although the comment that it should replace stays.
 */
export const confirm = ({ instead: _instead, beside: _beside, ...entry }: OutboxEntry): void => {
  storeEntry({ ...entry, confirmed: true });
  tell();
  void deliver();
};

const read = (json: unknown, base: string): Posted | undefined => {
  try {
    return ownPosted(json, readingAt(base)) ?? undefined;
  } catch {
    return undefined;
  }
};

const judge = (answer: PostAnswer, { post }: OutboxEntry): Outcome => {
  const { status, retryAfter, json } = answer;
  if (status === 201 || status === 202 || status === 200) {
    const posted = read(json, post);
    // It was saved, but the answer cannot be read: the same key asks again.
    return posted ? { kind: 'posted', posted } : { kind: 'waits', why: 'down', wait: retryAfter };
  }
  if (status === 429) return { kind: 'limited', wait: retryAfter ?? 60_000 };
  if (status >= 500 || status === 408 || status === 425) return { kind: 'waits', why: 'down', wait: retryAfter };
  const { type } = (json ?? {}) as { type?: unknown };
  return typeof type === 'string' && type.endsWith('/thread-closed') ? { kind: 'closed' } : { kind: 'refused', answer };
};

const post = async (entry: OutboxEntry, body = entry.body): Promise<Outcome> => {
  const request = [...carriers].find(({ thread }) => thread === entry.thread)?.request();
  try {
    return judge(await send(makeRequest('POST', entry.post, request, body, { 'Idempotency-Key': entry.key })), entry);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { kind: 'waits', why: navigator.onLine ? 'down' : 'offline', wait: undefined };
  }
};

/**
 * Removes a withdrawn comment if it has arrived. Its key finds that out. A key without a comment then can never make
 * one.
 * @returns why the result is not known yet
 */
const endWithdrawal = async (
  withdrawal: Withdrawal,
): Promise<(Outcome & { kind: 'waits' | 'limited' }) | undefined> => {
  const { thread, body } = withdrawal;
  const outcome = await post(withdrawal, { ...body, withdrawn: true });
  if (outcome.kind === 'waits' || outcome.kind === 'limited') return outcome;
  let stays = false;
  let removed: string | undefined;
  if (outcome.kind === 'posted') {
    const { comment, capability } = outcome.posted;
    const self = comment.status === 'removed' ? undefined : comment.links?.self;
    if (self) {
      const headers = { Authorization: `Bearer ${capability}` };
      const answer = await send(makeRequest('DELETE', self, undefined, undefined, headers)).catch(() => undefined);
      const { status = 503 } = answer ?? {};
      if (status >= 500 || status === 408 || status === 429) return { kind: 'waits', why: 'down', wait: undefined };
      stays = status === 401 || status === 403;
      // The time for edits has passed by the endpoint's clock.
      if (stays) keepOwn(thread, { ...outcome.posted, editableUntil: comment.created });
      else forgetOwn(self);
      forgetAnswers(thread);
      if (stays) for (const carrier of carriers) if (carrier.thread === thread) carrier.stays(outcome.posted);
    }
    if (!stays) removed = comment.id;
  }
  // Its text is not needed any more, but an attempt that is still under way must find the withdrawal.
  const end = stays ? 'stays' : 'gone';
  storeWithdrawal({ ...withdrawal, body: { text: '', writer: '' }, end, ...(removed && { comment: removed }) });
  tell();
  return undefined;
};

/** Sends an entry once. The entry stays until `strike` deletes it. */
export const carry = async (entry: OutboxEntry): Promise<Outcome> => {
  for (const key of entry.instead ?? []) {
    const before = withdrawalOf(key);
    const trouble = before && !before.end && (await endWithdrawal(before));
    if (trouble) return trouble;
    if (withdrawalOf(key)?.end === 'stays') return { kind: 'beside' };
  }
  // Offline nothing is sent. From here on it may have arrived, whatever the answer is.
  const kept = entryOf(entry.key);
  if (kept && navigator.onLine) storeEntry({ ...kept, tried: true });
  return post(entry);
};

/** Sends an entry for a form. Meanwhile nobody else sends it, in any tab. */
export const carryFromForm = async (entry: OutboxEntry): Promise<Outcome> => {
  const { key } = entry;
  inHand.add(key);
  // Without locks, the key alone makes the endpoint accept it only once.
  const free = hold(lockOf(key));
  try {
    return await carry(entry);
  } finally {
    inHand.delete(key);
    free();
  }
};

/** Deletes an entry that has arrived, stores its capability, and notifies the elements. */
export const settle = (entry: OutboxEntry, posted: Posted): void => {
  const { key, thread } = entry;
  const withdrawal = withdrawalOf(key);
  if (withdrawal) {
    // It has arrived although its writer has withdrawn it meanwhile, so it is removed there too.
    if (!withdrawal.end) void deliver();
  } else if (!arrived.has(key)) {
    arrived.add(key);
    keepOwn(thread, posted);
    for (const carrier of carriers) if (carrier.thread === thread) carrier.arrived(posted);
  }
  forgetAnswers(thread);
  strike(key);
};

/**
 * Tries again after a while.
 * @param wait milliseconds that the endpoint asks for
 */
export const deliverLater = (wait = 0): void => {
  clearTimeout(timer);
  timer = setTimeout(
    () => void deliver(),
    Math.min(Math.max(wait, pause), pauses.longest) * (0.75 + Math.random() / 2),
  );
  pause = Math.min(pause * 2, pauses.longest);
};

/**
 * Handles the result of a try in the background: the comment has arrived, will be tried again, or stays with the
 * reason.
 */
export const conclude = (entry: OutboxEntry, outcome: Outcome): void => {
  if (outcome.kind === 'posted') settle(entry, outcome.posted);
  else if (outcome.kind === 'waits' || outcome.kind === 'limited') deliverLater(outcome.wait);
  else if (entryOf(entry.key)) {
    storeEntry(
      outcome.kind === 'beside'
        ? { ...entry, beside: true }
        : { ...entry, refused: outcome.kind === 'refused' ? detailOf(outcome.answer) : '' },
    );
    tell();
  }
};

const run = async (): Promise<void> => {
  const held = await heldLocks();
  for (const withdrawal of withdrawals()) {
    const trouble = await endWithdrawal(withdrawal);
    if (trouble) {
      deliverLater(trouble.wait);
      return;
    }
  }
  for (const entry of waiting().filter(mayGo)) {
    if (!entryOf(entry.key) || inHand.has(entry.key)) continue;
    if (held?.has(lockOf(entry.key))) {
      // This tab continues when the other one is closed.
      deliverLater();
      continue;
    }
    const outcome = await carry(entry);
    conclude(entry, outcome);
    // The next entry would fail in the same way.
    if (outcome.kind === 'waits' || outcome.kind === 'limited') return;
  }
  pause = pauses.first;
};

/** Sends the waiting comments, unless another tab is doing that. */
export const deliver = async (): Promise<void> => {
  if (!carriers.size || document.hidden || !(withdrawals().length || waiting().some(mayGo))) return;
  const locks = (navigator as Partial<Navigator>).locks;
  // Where locks are missing or refused, the key alone prevents a second comment.
  const free = await locks
    ?.request('sprid:outbox', { ifAvailable: true }, async (lock) => {
      if (lock) await run();
      return true;
    })
    .catch((error: unknown) => (error as Error).name !== 'SecurityError');
  if (!free) await run();
};

const again = (): void => {
  pause = pauses.first;
  void deliver();
};

const heard = ({ key }: StorageEvent): void => {
  if (/^sprid:(outbox|withdrawn) /.test(key ?? '')) tell();
};

/**
 * Sends waiting comments as long as the element is on the page.
 * @returns a function that ends this
 */
export const join = (carrier: Carrier): (() => void) => {
  if (!carriers.size) {
    dropOldWithdrawals();
    addEventListener('online', again);
    addEventListener('pageshow', again);
    addEventListener('storage', heard);
    document.addEventListener('visibilitychange', again);
  }
  carriers.add(carrier);
  void deliver();
  return () => {
    carriers.delete(carrier);
    if (carriers.size) return;
    clearTimeout(timer);
    removeEventListener('online', again);
    removeEventListener('pageshow', again);
    removeEventListener('storage', heard);
    document.removeEventListener('visibilitychange', again);
  };
};
