import type { HoldReason } from '../../../model/comment-box.js';
import type { Words } from '../../words.js';

/** The words for writing in `<comment-box>`; loaded with its code. */
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
  /** Instead of "kept in this browser", when the browser stores nothing. */
  notKept: string;
  limited: (seconds: string) => string;
  closed: string;
  /** @param detail the endpoint's message, in English */
  refused: (detail: string) => string;
  nameRefused: string;
  /** The comment that a reply answers does not exist any more. */
  parentGone: string;
  failed: string;
  windowPassed: string;
  /** The comment has arrived, and was removed before the browser got the answer. */
  removedMeanwhile: string;
  /** The time in which the withdrawn comment could be removed has passed. */
  stays: string;
  unsent: string;
  old: (day: string) => string;
  sendNow: string;
  withdraw: string;
  /** About a withdrawn or discarded comment that may have arrived: it will be removed. */
  takenBack: string;
  withdrawing: string;
  takeBack: string;
  edit: string;
  save: string;
  remove: string;
  removeSure: string;
  removeYes: string;
  removeNo: string;
  /** The button that opens the section about the writer's data. */
  yourData: string;
  /** Why a comment waits for review; missing where all comments do. */
  why: Readonly<Partial<Record<HoldReason, string>>>;
}
