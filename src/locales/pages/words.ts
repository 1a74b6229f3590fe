/** What is said around the elements on the publisher's own pages, which the endpoint writes. */
import type { Words } from '../words.js';

export interface PagesWords extends Words {
  /** Leads past the head of the page. */
  skip: string;
  /** Name of the list of all releases. */
  news: string;
  /** Heading of the counters. */
  progress: string;
  /** Names the groups of links by which the list is narrowed. */
  topics: string;
  languages: string;
  everything: string;
  older: string;
  newest: string;
  /** The list where nothing fits. */
  nothing: string;
  /** Leads to the page on which one makes the code for one's own site. */
  embed: string;
  /** Names the feed. */
  feed: string;
  /** Names the feed of a thread. @param title of its page */
  comments: (title: string) => string;
  /** What a page says that is not there, or not yet. */
  missing: string;
  missingHint: string;
  unpublished: string;
  /** The page on which a comment is looked at once more before it is sent. */
  check: string;
  checkHint: string;
  send: string;
  /** At a field that only machines see. */
  trap: string;
  name: string;
  text: string;
  /** After it was sent. */
  sent: string;
  held: string;
  /** Why it was not sent. What was written stands below. */
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
  /** Leads from such a page to the release. */
  back: string;
}
