/** What is said on the pages on which moderators decide. */
import type { HoldReason, ReportReason } from '../../../model/comment-box.js';
import type { ModerationAction } from '../../../model/moderation-action.js';
import type { Words } from '../../words.js';

export interface ModerationWords extends Words {
  title: string;
  skip: string;
  /** The page on which one signs in. */
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
  /** More than a number that is counted no further. */
  atLeast: (figure: string) => string;
  /** A list with nothing in it, and a search that found nothing yet. */
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
  /** Why it is held; a blocked word is named. */
  held: Readonly<Record<Exclude<HoldReason, 'words'>, string>> & { words: (word: string) => string; unknown: string };
  removedBy: (name: string, time: string) => string;
  gone: string;
  /** The page on what is kept of a comment's writer: what it is, the file with it, and that erasing it cannot be undone. */
  writerData: string;
  writerHas: (comments: string, likes: string, reports: string) => string;
  exportWriter: string;
  eraseHint: string;
  reports: (count: number, figure: string) => string;
  reasons: Readonly<Record<ReportReason, string>>;
  /** Buttons. */
  acts: Readonly<Record<ModerationAction, string>>;
  /** What has been done, as the log says it and as it is told. */
  done: Readonly<Record<ModerationAction, string>>;
  doneMany: (count: number, figure: string) => string;
  undo: string;
  undone: string;
  /** Why something was not done. */
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
  /** The page of counters, which shows how far goals have come, and the page of press releases. */
  counters: string;
  releases: string;
  /** How certain a figure is: provisional, confidential, revised. */
  status: string;
  /** Which figures are taken; also said when one was refused. */
  figureHint: string;
  /** Why a figure was not published or withdrawn. @param figure with its day, or `withdrawn` */
  figureNow: (figure: string) => string;
  /** Behind it, where the same form can be sent once more. */
  publishAgain: string;
  /** Marks figures that do not count any more. */
  withdrawn: string;
  replaced: string;
  /** Who has said a figure that is in the counter's own file. */
  filed: string;
  filedHint: string;
  /** Why nothing can be changed. @param host of the source */
  mirrored: (host: string) => string;
  /** Said by the script. */
  keys: string;
  keysOn: string;
  keyList: Readonly<Record<'j' | 'k' | 'a' | 'r' | 'p' | 'e' | 'x' | 'u' | '/' | '?', string>>;
  close: string;
  selectAll: string;
  failed: string;
  working: string;
}
