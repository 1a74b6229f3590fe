/**
 * The stored entries of the outbox: comments that have not arrived, and withdrawn ones that may have arrived. Each is
 * in the browser's storage under its key, so that every tab sees the same and no crash loses one.
 */
import type { NewComment } from '../model/comment-box.js';
import { forget, keep, makeUuid, namesOf, recallJson, writer } from './storage.js';

/** A comment that has not arrived yet. */
export interface OutboxEntry {
  /** The idempotency key. */
  key: string;
  /** Address of the thread. */
  thread: string;
  /** The address that it is posted to. */
  post: string;
  body: NewComment;
  /** When it was written, in milliseconds since 1970. */
  created: number;
  /** Whether the writer was asked, after `askAfter`, and wants it sent. */
  confirmed?: boolean;
  /** Whether it was sent at least once, so that the endpoint may have it. */
  tried?: boolean;
  /** Why the endpoint will never accept it; empty when the thread is closed. */
  refused?: string;
  /** Keys of withdrawn comments that this one replaces: it is sent only when those are gone. */
  instead?: string[];
  /** Whether one of those has arrived and can no longer be removed; this one then waits for its writer's decision. */
  beside?: boolean;
}

/** A withdrawn comment that may have arrived. */
export interface Withdrawal extends OutboxEntry {
  withdrawn: number;
  /** The form that got its text back. */
  form?: string;
  /** The result: it does not exist, or it has arrived and can no longer be removed. */
  end?: 'gone' | 'stays';
  /** The id of the removed comment, which a cached page of the thread may still show. */
  comment?: string;
}

/** After this time, 30 days, the writer is asked before it is sent. The endpoint knows a key for 90 days. */
export const askAfter = 30 * 86_400_000;

/** How long an attempt may still be under way somewhere, in milliseconds: a day, for a tab that was asleep. */
const underWayFor = 86_400_000;

/** How long the endpoint knows a key. */
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

/**
 * Comments that are still to be sent, the oldest first.
 * @param thread only those of this thread
 */
export const waiting = (thread?: string): OutboxEntry[] =>
  all<OutboxEntry>('outbox ').filter((entry) => !thread || entry.thread === thread);

/** The entry as it is stored now; undefined when it was removed. */
export const entryOf = (key: string): OutboxEntry | undefined => recallJson<OutboxEntry>(nameOf(key), isWhole);

/** Stores a changed entry. */
export const storeEntry = (entry: OutboxEntry): void => {
  keep(nameOf(entry.key), JSON.stringify(entry));
};

/** Deletes an entry. */
export const forgetEntry = (key: string): void => {
  forget(nameOf(key));
};

/** Whether it must not be sent without the writer's decision. */
export const isOld = ({ created, confirmed }: OutboxEntry): boolean => !confirmed && Date.now() - created > askAfter;

/** Whether the storage outlives the page. */
export const outlives = ({ key }: OutboxEntry): boolean => {
  try {
    return localStorage.getItem(`sprid:${nameOf(key)}`) !== null;
  } catch {
    return false;
  }
};

/**
 * Withdrawn comments that the endpoint may still have.
 * @param thread only those of this thread
 */
export const withdrawals = (thread?: string): Withdrawal[] =>
  all<Withdrawal>('withdrawn ').filter((entry) => !entry.end && (!thread || entry.thread === thread));

/** Ids of comments that their writer has removed, as long as a cached page may still show them. */
export const removedByWriter = (thread: string): string[] =>
  all<Withdrawal>('withdrawn ').flatMap((one) => (one.thread === thread && one.comment ? [one.comment] : []));

/** The withdrawal with this key, also for a day after it ended. */
export const withdrawalOf = (key: string): Withdrawal | undefined =>
  recallJson<Withdrawal>(withdrawnName(key), isWhole);

/** Stores a withdrawal. */
export const storeWithdrawal = (withdrawal: Withdrawal): void => {
  keep(withdrawnName(withdrawal.key), JSON.stringify(withdrawal));
};

/** Deletes withdrawals that have ended, or whose keys no endpoint knows any more. */
export const dropOldWithdrawals = (): void => {
  for (const name of namesOf('withdrawn ')) {
    const kept = recallJson<Withdrawal>(name, isWhole);
    if (!kept || !(Date.now() - kept.withdrawn < (kept.end ? underWayFor : keysFor))) forget(name);
  }
};

/**
 * Stores a new comment. It is not sent yet.
 * @param form the form in which it was written; withdrawn comments from that form must be gone first
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
