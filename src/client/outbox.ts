/**
 * Comments on their way. One is written down before it is sent and struck out
 * when the endpoint has answered for it, so no crash in between loses it; its
 * key makes the endpoint take it once, however often it is sent. Whatever page of
 * the site is open with a comment box delivers what waits, one page at a time.
 */
import { ownPosted } from '../formats/comment-box/own.js';
import type { NewComment, Posted } from '../model/comment-box.js';
import { LoadError } from './load-error.js';
import { forgetAnswers } from './load.js';
import { heldLocks, hold } from './locks.js';
import { keepOwn } from './own.js';
import { detailOf, makeRequest, readingAt, send, type PostAnswer } from './post.js';
import { forget, keep, makeUuid, namesOf, recall, recallJson, writer } from './storage.js';

/** A comment that has not arrived yet. */
export interface Entry {
  /** The idempotency key. */
  key: string;
  /** Address of the thread. */
  thread: string;
  /** Where it is posted to. */
  post: string;
  body: NewComment;
  /** When it was written, in milliseconds since 1970. */
  created: number;
  /** Whether the writer has been asked, after `askAfter`, and wants it sent. */
  confirmed?: boolean;
  /** Why the endpoint will never take it; empty when the thread is closed. */
  refused?: string;
}

/**
 * - `posted`: the endpoint has it
 * - `waits`: not now, for lack of a connection or an answer; tried again by itself
 * - `limited`: too many; nothing is saved, and `wait` milliseconds remain
 * - `closed`, `refused`: never
 */
export type Outcome =
  | { kind: 'posted'; posted: Posted }
  | { kind: 'waits'; why: 'offline' | 'down'; wait: number | undefined }
  | { kind: 'limited'; wait: number }
  | { kind: 'closed' }
  | { kind: 'refused'; answer: PostAnswer };

/** Who delivers for a thread, and hears what became of it. */
export interface Carrier {
  thread: string;
  /** The element's own request, for its headers and credentials. */
  request: () => Request;
  /** The endpoint has taken a comment of this thread. */
  arrived: (posted: Posted) => void;
  /** What waits has changed, here or in another tab. */
  changed: () => void;
}

/** After this long the writer is asked before it is sent: 30 days. The endpoint knows a key for 90. */
export const askAfter = 30 * 86_400_000;

/** Milliseconds between tries. An object, so that a test can shorten them. */
export const pauses = { first: 5_000, longest: 300_000 };

const carriers = new Set<Carrier>();
let timer: ReturnType<typeof setTimeout> | undefined;
let pause = pauses.first;

/** What is being sent from a form of this page. */
const inHand = new Set<string>();
/** What has arrived, as far as this page knows: two may have sent it. */
const arrived = new Set<string>();
/** For so long what was withdrawn may still be under way somewhere, in milliseconds: a day, for a tab that was asleep. */
const underWayFor = 86_400_000;

const nameOf = (key: string): string => `outbox ${key}`;
const withdrawnName = (key: string): string => `withdrawn ${key}`;
const lockOf = (key: string): string => `sprid:sending:${key}`;
const isWhole = ({ key, thread, post, body, created }: Partial<Entry>): boolean =>
  typeof key === 'string' &&
  typeof thread === 'string' &&
  typeof post === 'string' &&
  typeof body?.text === 'string' &&
  typeof created === 'number';

const tell = (): void => {
  for (const carrier of carriers) carrier.changed();
};

/** What waits, the oldest first. @param thread only what belongs to this one */
export const waiting = (thread?: string): Entry[] =>
  namesOf('outbox ')
    .map((name) => recallJson<Entry>(name, isWhole))
    .filter((entry): entry is Entry => entry !== undefined && (!thread || entry.thread === thread))
    .sort((one, other) => one.created - other.created);

/** Whether it must not go without the writer's word. */
export const isOld = ({ created, confirmed }: Entry): boolean => !confirmed && Date.now() - created > askAfter;

const mayGo = (entry: Entry): boolean => entry.refused === undefined && !isOld(entry);

const store = (entry: Entry): boolean => keep(nameOf(entry.key), JSON.stringify(entry));

/** Strikes an entry out: it has arrived, or nothing of it was saved and its writer has it back. */
export const strike = (key: string): void => {
  forget(nameOf(key));
  tell();
};

/** Its writer takes an entry back. If it is under way and arrives all the same, it is taken back there too. */
export const withdraw = (key: string): void => {
  keep(withdrawnName(key), String(Date.now()));
  strike(key);
};

/** The writer wants it sent, however old it is. */
export const confirm = (entry: Entry): void => {
  store({ ...entry, confirmed: true });
  void deliver();
};

/** Whether what is written down here outlives the page. */
export const outlives = ({ key }: Entry): boolean => {
  try {
    return localStorage.getItem(`sprid:${nameOf(key)}`) !== null;
  } catch {
    return false;
  }
};

/** Writes a comment down. It is not sent yet. */
export const enter = (thread: string, post: string, words: Omit<NewComment, 'writer'>): Entry => {
  const entry: Entry = { key: makeUuid(), thread, post, body: { ...words, writer: writer() }, created: Date.now() };
  store(entry);
  return entry;
};

const read = (json: unknown, base: string): Posted | undefined => {
  try {
    return ownPosted(json, readingAt(base)) ?? undefined;
  } catch {
    return undefined;
  }
};

const judge = (answer: PostAnswer, { post }: Entry): Outcome => {
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

/** Sends an entry once. Whatever comes of it, the entry stays until it is struck out. */
export const carry = async (entry: Entry): Promise<Outcome> => {
  const request = [...carriers].find(({ thread }) => thread === entry.thread)?.request();
  try {
    return judge(
      await send(makeRequest('POST', entry.post, request, entry.body, { 'Idempotency-Key': entry.key })),
      entry,
    );
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { kind: 'waits', why: navigator.onLine ? 'down' : 'offline', wait: undefined };
  }
};

/** Does the same for a form: as long as it sends, in whichever tab, nobody else delivers the entry. */
export const carryFromForm = async (entry: Entry): Promise<Outcome> => {
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

const isStill = ({ key }: Entry): boolean => recall(nameOf(key)) !== null;

// It has arrived although its writer took it back while it was under way: it is taken back there too.
const takeBack = async ({ comment, capability }: Posted): Promise<void> => {
  const self = comment.links?.self;
  if (!self) return;
  const headers = { Authorization: `Bearer ${capability}` };
  await send(makeRequest('DELETE', self, undefined, undefined, headers)).catch(() => undefined);
};

/** Strikes out what has arrived, keeps what its writer may do with it, and tells those whom it concerns. */
export const settle = (entry: Entry, posted: Posted): void => {
  const { key, thread } = entry;
  if (recall(withdrawnName(key)) !== null) {
    void takeBack(posted);
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
export const conclude = (entry: Entry, outcome: Outcome): void => {
  if (outcome.kind === 'posted') settle(entry, outcome.posted);
  else if (outcome.kind === 'waits' || outcome.kind === 'limited') deliverLater(outcome.wait);
  else if (isStill(entry)) {
    store({ ...entry, refused: outcome.kind === 'refused' ? detailOf(outcome.answer) : '' });
    tell();
  }
};

const run = async (): Promise<void> => {
  const held = await heldLocks();
  for (const entry of waiting().filter(mayGo)) {
    if (!isStill(entry) || inHand.has(entry.key)) continue;
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
  if (!carriers.size || document.hidden || !waiting().some(mayGo)) return;
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
  if (key?.startsWith('sprid:outbox ')) tell();
};

/** Delivers for as long as the carrier stays. Answers with how it leaves. */
export const join = (carrier: Carrier): (() => void) => {
  if (!carriers.size) {
    for (const name of namesOf('withdrawn ')) if (!(Date.now() - Number(recall(name)) < underWayFor)) forget(name);
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
