/** What this browser may still do with its own comments: the capabilities, and what waits for review. */
import type { Comment, Posted } from '../model/comment-box.js';
import { clock } from './clock.js';
import { forget, keep, namesOf, recall, recallJson } from './storage.js';

/** A comment that was posted from here. */
export interface Own {
  /** Its address. */
  self: string;
  /** Address of its thread. */
  thread: string;
  capability: string;
  /** Until when it can be changed, in milliseconds of this browser's clock. */
  until: number;
  /** The comment, as long as it is held for review: nobody else shows it. */
  held?: Comment;
}

const nameOf = (self: string): string => `own ${self}`;
const isWhole = ({ self, thread, capability, until }: Partial<Own>): boolean =>
  typeof self === 'string' && typeof thread === 'string' && typeof capability === 'string' && typeof until === 'number';

/** Keeps what an answer to a post allows. */
export const keepOwn = (thread: string, { comment, capability, editableUntil }: Posted): void => {
  const self = comment.links?.self;
  if (!self) return;
  // A window by the endpoint's clock; where that is not told, how long it is, is true by ours as well.
  const ahead = clock.ahead ?? Date.parse(comment.created) - Date.now();
  const until = Date.parse(editableUntil) - ahead;
  const held = comment.status === 'pending' ? { held: comment } : {};
  keep(nameOf(self), JSON.stringify({ self, thread, capability, until, ...held } satisfies Own));
};

/** Changes what is kept of a comment. */
export const changeOwn = (own: Own): void => {
  keep(nameOf(own.self), JSON.stringify(own));
};

export const forgetOwn = (self: string): void => {
  forget(nameOf(self));
};

/** What was posted to a thread from here; what is of no more use is dropped. */
export const ownOf = (thread: string): Own[] =>
  namesOf('own ').flatMap((name) => {
    const own = recallJson<Own>(name, isWhole);
    if (!own || (own.until < Date.now() && !own.held)) forget(name);
    return own?.thread === thread ? [own] : [];
  });

/** Whether this browser likes what is at this address. */
export const likes = (address: string): boolean => recall(`like ${address}`) !== null;

export const keepLike = (address: string, liked: boolean): void => {
  if (liked) keep(`like ${address}`, '1');
  else forget(`like ${address}`);
};
