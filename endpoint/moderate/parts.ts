/** What the moderators' pages share. */
import type { ModerationWords } from '../../src/locales/pages/moderation/words.js';
import type { Moderators } from '../comments/moderators.js';
import type { CommentParts } from '../routes/comment-box/parts.js';
import type { SignIns } from './sign-ins.js';

/** What every route uses. */
export interface ModerateParts {
  comments: CommentParts;
  moderators: Moderators;
  signIns: SignIns;
  words: ModerationWords;
  /** The time zone of the times that are shown. */
  timeZone: string;
  /** The publisher's name, at the top of the pages and as the author of answers. */
  publisher: () => string;
  /** The origin by which moderators reach the endpoint; called at every request. */
  originOf: () => string;
}

/** The paths of the pages. */
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
