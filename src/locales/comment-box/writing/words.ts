import type { HoldReason } from '../../../model/comment-box.js';
import type { Words } from '../../words.js';

/** What `<comment-box>` says to who writes in it; loaded with the code for writing. */
export interface WritingWords extends Words {
  left: (count: number, figure: string) => string;
  tooLong: (count: number, figure: string) => string;
  tooManyLines: (count: number, figure: string) => string;
  nothing: string;
  nameMissing: string;
  nameTooLong: (most: string) => string;
  sending: string;
  published: string;
  held: string;
  changed: string;
  gone: string;
  /** Why it waits, and until when. */
  offline: string;
  down: string;
  /** Instead of "kept in this browser", where the browser keeps nothing. */
  notKept: string;
  limited: (seconds: string) => string;
  closed: string;
  /** @param detail the endpoint's own words, which are English */
  refused: (detail: string) => string;
  nameRefused: string;
  /** What a reply answers is not there any more. */
  parentGone: string;
  failed: string;
  windowPassed: string;
  /** A comment arrived, and was removed before its answer came. */
  removedMeanwhile: string;
  /** What was taken back had arrived too long ago to be removed. */
  stays: string;
  unsent: string;
  old: (day: string) => string;
  sendNow: string;
  withdraw: string;
  /** What was thrown away or taken back when it may have arrived, and what becomes of it. */
  takenBack: string;
  withdrawing: string;
  takeBack: string;
  edit: string;
  save: string;
  remove: string;
  removeSure: string;
  removeYes: string;
  removeNo: string;
  /** The way to all that is kept of the writer. */
  yourData: string;
  /** Why a comment waits, beside that it does; nothing where all do. */
  why: Readonly<Partial<Record<HoldReason, string>>>;
}
