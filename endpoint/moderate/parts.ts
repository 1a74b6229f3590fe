/** What the pages of moderators are made with. */
import type { ModerationWords } from '../../src/locales/pages/moderation/words.js';
import type { Moderators } from '../comments/moderators.js';
import type { CommentParts } from '../routes/comment-box/parts.js';
import type { SignIns } from './sign-ins.js';

/** What each route is made with. */
export interface ModerateParts {
  comments: CommentParts;
  moderators: Moderators;
  signIns: SignIns;
  words: ModerationWords;
  /** Of the times that are shown. */
  timeZone: string;
  /** Over the pages, and under the publisher's answers. */
  publisher: () => string;
  /** Where moderators reach the endpoint; asked at every request. */
  originOf: () => string;
}

/** Where the pages are. */
export const paths = {
  queue: '/moderate',
  blocked: '/moderate/blocked',
  log: '/moderate/log',
  signIn: '/moderate/sign-in',
  signOut: '/moderate/sign-out',
  actions: '/moderate/actions',
  undo: '/moderate/undo',
  writer: '/moderate/writer',
  writerFile: '/moderate/writer.json',
} as const;
