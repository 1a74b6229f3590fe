/** What the moderators' pages share. */
import type { ModerationWords } from '../../src/locales/pages/moderation/words.js';
import type { Moderators } from '../comments/moderators.js';
import type { Calendar } from '../counters/calendar.js';
import type { Counters } from '../counters/counters.js';
import type { WriteLimit } from '../http/write-limit.js';
import type { Releases } from '../releases/releases.js';
import type { CommentParts } from '../routes/comment-box/parts.js';
import type { SignIns } from './sign-ins.js';

/** What the endpoint serves besides comments. */
export interface ServedParts {
  releases: Releases;
  counters: Counters;
  calendar: Calendar;
  /** The limit for published figures, which publishers with a token share. */
  limitPoints: WriteLimit;
  /** The hosts of mirrored counters, by their ids. */
  mirroredFrom: ReadonlyMap<string, string>;
}

/** What every route uses. */
export interface ModerateParts {
  comments: CommentParts;
  served: ServedParts;
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
  counters: '/moderate/counters',
  releases: '/moderate/releases',
  signIn: '/moderate/sign-in',
  signOut: '/moderate/sign-out',
  actions: '/moderate/actions',
  undo: '/moderate/undo',
  writer: '/moderate/writer',
  writerFile: '/moderate/writer.json',
} as const;
