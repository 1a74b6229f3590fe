/**
 * Comments on their way. One is written down before it is sent and struck out
 * when the endpoint has answered for it, so no crash in between loses it; its
 * key makes the endpoint take it once, however often it is sent. Whatever page of
 * the site is open with a comment box delivers what waits, one page at a time.
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
 * - `waits`: not now, for lack of a connection or an answer; tried again by itself
 * - `limited`: too many; nothing is saved, and `wait` milliseconds remain
 * - `beside`: what it was changed from has arrived and stays
 * - `closed`, `refused`: never
 */
export type Outcome =
  | { kind: 'posted'; posted: Posted }
  | { kind: 'waits'; why: 'offline' | 'down'; wait: number | undefined }
  | { kind: 'limited'; wait: number }
  | { kind: 'beside' }
  | { kind: 'closed' }
  | { kind: 'refused'; answer: PostAnswer };

/** Who delivers for a thread, and hears what became of it. */
export interface Carrier {
  thread: string;
  /** The element's own request, for its headers and credentials. */
  request: () => Request;
  /** The endpoint has taken a comment of this thread. */
  arrived: (posted: Posted) => void;
  /** What its writer took back had arrived, and stays because the time for changes has passed. */
  stays: (posted: Posted) => void;
  /** What waits has changed, here or in another tab. */
  changed: () => void;
}

/** Milliseconds between tries. An object, so that a test can shorten them. */
export const pauses = { first: 5_000, longest: 300_000 };

const carriers = new Set<Carrier>();
let timer: ReturnType<typeof setTimeout> | undefined;
let pause = pauses.first;

/** What is being sent from a form of this page. */
const inHand = new Set<string>();
/** What has arrived, as far as this page knows: two may have sent it. */
const arrived = new Set<string>();

const lockOf = (key: string): string => `sprid:sending:${key}`;

const tell = (): void => {
  for (const carrier of carriers) carrier.changed();
};

const mayGo = (entry: OutboxEntry): boolean => entry.refused === undefined && !entry.beside && !isOld(entry);

/** Strikes an entry out: it has arrived, or nothing of it was saved and its writer has it back. */
export const strike = (key: string): void => {
  forgetEntry(key);
  tell();
};

/**
 * Its writer takes an entry back. What may have arrived is removed there, now or when the line is back.
 * @param form the form into which its text is put back
 */
export const withdraw = (entry: OutboxEntry, form?: string): void => {
  // Another tab may have sent it meanwhile, and struck it out.
  const { tried, refused } = entryOf(entry.key) ?? { tried: true };
  if (tried && refused === undefined)
    storeWithdrawal({ ...entry, withdrawn: Date.now(), ...(form !== undefined && { form }) });
  strike(entry.key);
  void deliver();
};

/**
 * The writer's number has been forgotten. What has not left this browser goes under a new one; what may have arrived
 * under the old one is taken back, for nobody could have it erased any more.
 */
export const renumber = (): void => {
  for (const entry of waiting()) {
    if (entry.tried && entry.refused === undefined) withdraw(entry);
    else storeEntry({ ...entry, body: { ...entry.body, writer: writer() } });
  }
};

/** The writer wants it sent, however old it is, or beside what it was meant to take the place of. */
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
    // Saved, but what was saved cannot be read: the same key asks again.
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
 * Removes what was taken back, if it has arrived: its key tells, and makes nothing any more where it has made nothing.
 * Answers why not, where that cannot be known now.
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
      // The time for changes is over, by whatever clock.
      if (stays) keepOwn(thread, { ...outcome.posted, editableUntil: comment.created });
      else forgetOwn(self);
      forgetAnswers(thread);
      if (stays) for (const carrier of carriers) if (carrier.thread === thread) carrier.stays(outcome.posted);
    }
    if (!stays) removed = comment.id;
  }
  // Its words are of no more use; that it was taken back is, to an attempt that is still under way.
  const end = stays ? 'stays' : 'gone';
  storeWithdrawal({ ...withdrawal, body: { text: '', writer: '' }, end, ...(removed && { comment: removed }) });
  tell();
  return undefined;
};

/** Sends an entry once. Whatever comes of it, the entry stays until it is struck out. */
export const carry = async (entry: OutboxEntry): Promise<Outcome> => {
  for (const key of entry.instead ?? []) {
    const before = withdrawalOf(key);
    const trouble = before && !before.end && (await endWithdrawal(before));
    if (trouble) return trouble;
    if (withdrawalOf(key)?.end === 'stays') return { kind: 'beside' };
  }
  // Offline nothing leaves; what is sent may have arrived from here on, whatever is answered.
  const kept = entryOf(entry.key);
  if (kept && navigator.onLine) storeEntry({ ...kept, tried: true });
  return post(entry);
};

/** Does the same for a form: as long as it sends, in whichever tab, nobody else delivers the entry. */
export const carryFromForm = async (entry: OutboxEntry): Promise<Outcome> => {
  const { key } = entry;
  inHand.add(key);
  // A browser that gives no locks has the key alone, which is enough for the endpoint to take it once.
  const free = hold(lockOf(key));
  try {
    return await carry(entry);
  } finally {
    inHand.delete(key);
    free();
  }
};

/** Strikes out what has arrived, keeps what its writer may do with it, and tells those whom it concerns. */
export const settle = (entry: OutboxEntry, posted: Posted): void => {
  const { key, thread } = entry;
  const withdrawal = withdrawalOf(key);
  if (withdrawal) {
    // It has arrived although its writer took it back while it was under way: it is removed there too.
    if (!withdrawal.end) void deliver();
  } else if (!arrived.has(key)) {
    arrived.add(key);
    keepOwn(thread, posted);
    for (const carrier of carriers) if (carrier.thread === thread) carrier.arrived(posted);
  }
  forgetAnswers(thread);
  strike(key);
};

/** Tries again after a while. @param wait milliseconds that the endpoint asks for */
export const deliverLater = (wait = 0): void => {
  clearTimeout(timer);
  timer = setTimeout(
    () => void deliver(),
    Math.min(Math.max(wait, pause), pauses.longest) * (0.75 + Math.random() / 2),
  );
  pause = Math.min(pause * 2, pauses.longest);
};

/** Does what follows from a try without the writer's word: it has arrived, is tried again, or stays with the reason. */
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
      // Should that tab die, this one goes on.
      deliverLater();
      continue;
    }
    const outcome = await carry(entry);
    conclude(entry, outcome);
    // The next one would meet the same.
    if (outcome.kind === 'waits' || outcome.kind === 'limited') return;
  }
  pause = pauses.first;
};

/** Sends what waits, unless another tab is at it. */
export const deliver = async (): Promise<void> => {
  if (!carriers.size || document.hidden || !(withdrawals().length || waiting().some(mayGo))) return;
  const locks = (navigator as Partial<Navigator>).locks;
  // Where locks are missing or refused, the key alone keeps it to one comment.
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

/** Delivers for as long as the carrier stays. Answers with how it leaves. */
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
