import type { Words } from '../words.js';

/** The words of `<comment-box>`, without those for writing. */
export interface CommentBoxWords extends Words {
  heading: (figure: string) => string;
  empty: string;
  closed: string;
  /** A link to the service on which readers write. */
  elsewhere: (host: string) => string;
  /** A hint for writers about the moderation, by its kind. */
  moderation: Readonly<Record<'first' | 'all', string>>;
  sort: string;
  newest: string;
  oldest: string;
  top: string;
  more: string;
  moreReplies: (count: number, figure: string) => string;
  /** The button that collapses a branch. */
  replies: (count: number, figure: string) => string;
  anonymous: string;
  publisher: string;
  /** Marks a comment that is shown before all others. */
  pinned: string;
  report: string;
  removed: string;
  edited: string;
  /** Beside a comment, which other one it answers. */
  inReplyTo: (name: string) => string;
  like: string;
  likes: (count: number, figure: string) => string;
  reply: string;
  /** The accessible name of that button, which must begin with its visible text. */
  replyTo: (name: string) => string;
  /** Label of the field, for a comment and for a reply. */
  text: string;
  replyText: (name: string) => string;
  name: Readonly<Record<'optional' | 'required', string>>;
  send: string;
  sendReply: string;
  cancel: string;
  /** The code for writing could not be loaded. */
  unready: string;
  pending: string;
}
