/** The words of the publisher's pages, around the elements. */
import type { Words } from '../words.js';

export interface PagesWords extends Words {
  /** A link that skips the head of the page. */
  skip: string;
  /** Name of the list of all releases. */
  news: string;
  /** Heading of the counters. */
  progress: string;
  /** Headings of the links that filter the list. */
  topics: string;
  languages: string;
  everything: string;
  older: string;
  newest: string;
  /** For a list without matching releases. */
  nothing: string;
  /** A link to the embed builder. */
  embed: string;
  /** The title of the feed. */
  feed: string;
  /** The title of the feed of a thread. @param title of its page */
  comments: (title: string) => string;
  /** For a page that does not exist, or not yet. */
  missing: string;
  missingHint: string;
  unpublished: string;
  /** The page on which a writer checks a comment before sending it. */
  check: string;
  checkHint: string;
  send: string;
  /** The label of a field that only machines see. */
  trap: string;
  name: string;
  text: string;
  /** After a comment was sent. */
  sent: string;
  held: string;
  /** Why a comment was not sent. Its text is shown below. */
  notSent: string;
  tooLong: (limit: string, length: string) => string;
  tooManyLines: (limit: string) => string;
  tooManyMarks: string;
  noText: string;
  noName: string;
  nameTooLong: (limit: string) => string;
  sentBefore: string;
  foreign: string;
  tooMany: string;
  closed: string;
  unavailable: string;
  /** A link from such a page to the release. */
  back: string;
}
