import type { Words } from '../words.js';

/** What `<comment-box>` says before anyone writes in it. */
export interface CommentBoxWords extends Words {
  heading: (figure: string) => string;
  empty: string;
  closed: string;
  /** Leads to where readers write. */
  elsewhere: (host: string) => string;
  /** What a writer should know before, per moderation. */
  moderation: Readonly<Record<'first' | 'all', string>>;
  sort: string;
  newest: string;
  oldest: string;
  top: string;
  more: string;
  moreReplies: (count: number, figure: string) => string;
  /** On the button that folds a branch. */
  replies: (count: number, figure: string) => string;
  anonymous: string;
  publisher: string;
  /** Marks a comment that stands before all others. */
  pinned: string;
  report: string;
  removed: string;
  edited: string;
  /** Said of a comment that answers another one. */
  inReplyTo: (name: string) => string;
  like: string;
  likes: (count: number, figure: string) => string;
  reply: string;
  /** The name of that button, which begins with what stands on it. */
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
