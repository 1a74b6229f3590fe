/** The words of the pages for moderators. */
import type { HoldReason, ReportReason } from '../../../model/comment-box.js';
import type { ModerationAction } from '../../../model/moderation-action.js';
import type { Words } from '../../words.js';

export interface ModerationWords extends Words {
  title: string;
  skip: string;
  /** The page for signing in. */
  signIn: string;
  name: string;
  password: string;
  wrong: string;
  tooMany: string;
  foreign: string;
  signedIn: (name: string) => string;
  signOut: string;
  lists: Readonly<Record<'held' | 'reported' | 'removed' | 'all', string>>;
  blocked: string;
  log: string;
  /** A count that may be larger: "1,000 or more". */
  atLeast: (figure: string) => string;
  /** For an empty list, by its name, and for a search without a result so far. */
  none: Readonly<Record<'held' | 'reported' | 'removed' | 'all', string>>;
  notFound: string;
  searchOn: string;
  search: string;
  searchButton: string;
  next: string;
  first: string;
  select: (name: string) => string;
  selected: string;
  anonymous: string;
  publisher: string;
  replyTo: (name: string) => string;
  thread: string;
  edited: string;
  pinned: string;
  state: Readonly<Record<'published' | 'pending' | 'removed', string>>;
  /** Why a comment is held; a blocked word is named. */
  held: Readonly<Record<Exclude<HoldReason, 'words'>, string>> & { words: (word: string) => string; unknown: string };
  removedBy: (name: string, time: string) => string;
  gone: string;
  /**
   * The page about the data of a comment's writer: what is stored, the file with it, and that erasing it cannot be
   * undone.
   */
  writerData: string;
  writerHas: (comments: string, likes: string, reports: string) => string;
  exportWriter: string;
  eraseHint: string;
  reports: (count: number, figure: string) => string;
  reasons: Readonly<Record<ReportReason, string>>;
  /** Buttons. */
  acts: Readonly<Record<ModerationAction, string>>;
  /** The done actions, for the log and for messages. */
  done: Readonly<Record<ModerationAction, string>>;
  doneMany: (count: number, figure: string) => string;
  undo: string;
  undone: string;
  /** Why an action was refused. */
  changed: string;
  notSo: string;
  full: string;
  missing: string;
  tooManyBlocks: string;
  nothingChosen: string;
  answerText: string;
  send: string;
  threadClosed: string;
  words: string;
  wordsHint: string;
  word: string;
  writers: string;
  noWords: string;
  noWriters: string;
  when: string;
  who: string;
  what: string;
  where: string;
  noLog: string;
  /** The pages of counters and of press releases. */
  counters: string;
  releases: string;
  /** The label for the status of a figure: provisional, confidential, revised. */
  status: string;
  /** Which figures are accepted; also shown when one was refused. */
  figureHint: string;
  /** Why a figure was not published or withdrawn. @param figure with its day, or `withdrawn` */
  figureNow: (figure: string) => string;
  /** After that, when the same form can be sent once more. */
  publishAgain: string;
  /** Marks figures that do not count any more. */
  withdrawn: string;
  replaced: string;
  /** In place of the publisher, for a figure from the counter's file. */
  filed: string;
  filedHint: string;
  /** Why a counter cannot be changed here. @param host of the source */
  mirrored: (host: string) => string;
  /** Used by the script. */
  keys: string;
  keysOn: string;
  keyList: Readonly<Record<'j' | 'k' | 'a' | 'r' | 'p' | 'e' | 'x' | 'u' | '/' | '?', string>>;
  close: string;
  selectAll: string;
  failed: string;
  working: string;
}
