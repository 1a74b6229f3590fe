/**
 * What is written down of comments on their way: those that have not arrived, and
 * those that were taken back when they may have. Each stands in the browser's
 * storage under its key, so that every tab sees the same and no crash loses one.
 */
import type { NewComment } from '../model/comment-box.js';
import { forget, keep, makeUuid, namesOf, recallJson, writer } from './storage.js';

/** A comment that has not arrived yet. */
export interface OutboxEntry {
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
  /** Whether it has left this browser: the endpoint may have it. */
  tried?: boolean;
  /** Why the endpoint will never take it; empty when the thread is closed. */
  refused?: string;
  /** Keys of what was taken back to be changed into this: it goes when those are gone, and not beside them. */
  instead?: string[];
  /** Whether one of those has arrived and stays: then this one waits for its writer's word. */
  beside?: boolean;
}

/** A comment that was taken back when it may have arrived. */
export interface Withdrawal extends OutboxEntry {
  withdrawn: number;
  /** The form into which its text was put back. */
  form?: string;
  /** What became of it: there is none, or it has arrived and can no longer be removed. */
  end?: 'gone' | 'stays';
  /** The id of the comment that was removed: a page of the thread that was answered before may still show it. */
  comment?: string;
}

/** After this long the writer is asked before it is sent: 30 days. The endpoint knows a key for 90. */
export const askAfter = 30 * 86_400_000;

/** For so long an attempt may still be under way somewhere, in milliseconds: a day, for a tab that was asleep. */
const underWayFor = 86_400_000;

/** For so long the endpoint knows a key. */
const keysFor = 90 * 86_400_000;

const nameOf = (key: string): string => `outbox ${key}`;
const withdrawnName = (key: string): string => `withdrawn ${key}`;

const isWhole = ({ key, thread, post, body, created }: Partial<OutboxEntry>): boolean =>
  typeof key === 'string' &&
  typeof thread === 'string' &&
  typeof post === 'string' &&
  typeof body?.text === 'string' &&
  typeof created === 'number';

const all = <Kept extends OutboxEntry>(beginning: string): Kept[] =>
  namesOf(beginning)
    .map((name) => recallJson<Kept>(name, isWhole))
    .filter((entry): entry is Kept => entry !== undefined)
    .sort((one, other) => one.created - other.created);

/** What waits, the oldest first. @param thread only what belongs to this one */
export const waiting = (thread?: string): OutboxEntry[] =>
  all<OutboxEntry>('outbox ').filter((entry) => !thread || entry.thread === thread);

/** The entry as it is written down now, unless it was struck out. */
export const entryOf = (key: string): OutboxEntry | undefined => recallJson<OutboxEntry>(nameOf(key), isWhole);

/** Writes an entry down anew. */
export const storeEntry = (entry: OutboxEntry): void => {
  keep(nameOf(entry.key), JSON.stringify(entry));
};

/** Forgets an entry. */
export const forgetEntry = (key: string): void => {
  forget(nameOf(key));
};

/** Whether it must not go without the writer's word. */
export const isOld = ({ created, confirmed }: OutboxEntry): boolean => !confirmed && Date.now() - created > askAfter;

/** Whether what is written down here outlives the page. */
export const outlives = ({ key }: OutboxEntry): boolean => {
  try {
    return localStorage.getItem(`sprid:${nameOf(key)}`) !== null;
  } catch {
    return false;
  }
};

/** What was taken back and may still be at the endpoint. @param thread only what belongs to this one */
export const withdrawals = (thread?: string): Withdrawal[] =>
  all<Withdrawal>('withdrawn ').filter((entry) => !entry.end && (!thread || entry.thread === thread));

/** Ids of comments that were taken back and removed, as long as a page may still show them. */
export const removedByWriter = (thread: string): string[] =>
  all<Withdrawal>('withdrawn ').flatMap((one) => (one.thread === thread && one.comment ? [one.comment] : []));

/** What was taken back under this key, for a day after it ended, too. */
export const withdrawalOf = (key: string): Withdrawal | undefined =>
  recallJson<Withdrawal>(withdrawnName(key), isWhole);

/** Writes down that an entry was taken back. */
export const storeWithdrawal = (withdrawal: Withdrawal): void => {
  keep(withdrawnName(withdrawal.key), JSON.stringify(withdrawal));
};

/** Forgets of what was taken back all that is of no more use: what has ended, and what no endpoint knows any more. */
export const dropOldWithdrawals = (): void => {
  for (const name of namesOf('withdrawn ')) {
    const kept = recallJson<Withdrawal>(name, isWhole);
    if (!kept || !(Date.now() - kept.withdrawn < (kept.end ? underWayFor : keysFor))) forget(name);
  }
};

/**
 * Writes a comment down. It is not sent yet.
 * @param form the form in which it was written: what was taken back into it must be gone first
 */
export const enter = (thread: string, post: string, words: Omit<NewComment, 'writer'>, form?: string): OutboxEntry => {
  const instead = withdrawals(thread).flatMap((one) => (one.form === form && form !== undefined ? [one.key] : []));
  const entry: OutboxEntry = {
    key: makeUuid(),
    thread,
    post,
    body: { ...words, writer: writer() },
    created: Date.now(),
    ...(instead.length && { instead }),
  };
  storeEntry(entry);
  return entry;
};
