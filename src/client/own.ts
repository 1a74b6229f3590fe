/** What this browser knows about the reader's own comments: their capabilities, and the held ones. */
import type { Comment, Posted } from '../model/comment-box.js';
import { clock } from './clock.js';
import { forget, keep, namesOf, recall, recallJson } from './storage.js';

/** A comment that this browser has posted. */
export interface OwnComment {
  /** Its address. */
  self: string;
  /** Address of its thread. */
  thread: string;
  capability: string;
  /** Until when it can be edited, in milliseconds of this browser's clock. */
  until: number;
  /** The comment while it is held for review, because the thread does not show it. */
  held?: Comment;
}

const nameOf = (self: string): string => `own ${self}`;
const isWhole = ({ self, thread, capability, until }: Partial<OwnComment>): boolean =>
  typeof self === 'string' && typeof thread === 'string' && typeof capability === 'string' && typeof until === 'number';

/** Stores the capability from the answer to a post. */
export const keepOwn = (thread: string, { comment, capability, editableUntil }: Posted): void => {
  const self = comment.links?.self;
  if (!self) return;
  // `editableUntil` is by the endpoint's clock. Where that clock is unknown, the time counts from the creation of the
  // comment.
  const ahead = clock.ahead ?? Date.parse(comment.created) - Date.now();
  const until = Date.parse(editableUntil) - ahead;
  const held = comment.status === 'pending' ? { held: comment } : {};
  keep(nameOf(self), JSON.stringify({ self, thread, capability, until, ...held } satisfies OwnComment));
};

/** Changes what is stored about a comment. */
export const changeOwn = (own: OwnComment): void => {
  keep(nameOf(own.self), JSON.stringify(own));
};

export const forgetOwn = (self: string): void => {
  forget(nameOf(self));
};

/** Comments that this browser has posted to a thread; entries that are not needed any more are deleted. */
export const ownOf = (thread: string): OwnComment[] =>
  namesOf('own ').flatMap((name) => {
    const own = recallJson<OwnComment>(name, isWhole);
    if (!own || (own.until < Date.now() && !own.held)) forget(name);
    return own?.thread === thread ? [own] : [];
  });

/** Whether this browser likes the comment at this address. */
export const likes = (address: string): boolean => recall(`like ${address}`) !== null;

export const keepLike = (address: string, liked: boolean): void => {
  if (liked) keep(`like ${address}`, '1');
  else forget(`like ${address}`);
};
