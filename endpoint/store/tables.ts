/** The tables, with the types of rows when they are read. `migrations/` creates them; both databases have the same. */
import type { CommentStatus, HoldReason, ReportReason } from '../../src/model/comment-box.js';
import type { NoticeKind, NoticeChannel } from './notice.js';
import type { PublishedStatus } from '../../src/model/jobs-progress.js';

/** One row per thread that the endpoint serves or has served. */
export interface ThreadRow {
  id: string;
  /** Grows in every transaction that changes what readers see of the thread, so that cached pages can be checked by it. */
  version: number;
  /** Comments that are published. */
  count: number;
  /** 1 where a moderator has closed it, else 0: SQLite has no booleans. */
  closed: number;
}

/** One row per comment, kept forever: a removed comment keeps its place, without its words. */
export interface CommentRow {
  /** Sorts by time, see `comment-id.ts`. */
  id: string;
  thread: string;
  /** The comment at the top of its tree; null for that comment itself. */
  root: string | null;
  parent: string | null;
  name: string | null;
  role: 'publisher' | null;
  text: string;
  /** RFC 3339 in UTC, as are all times here. */
  created: string;
  edited: string | null;
  /** The number of its text: 1 for the first, and one more with each edit. */
  revision: number;
  status: CommentStatus;
  likes: number;
  /** Replies below it, at any depth, that are shown. */
  replies: number;
  /** HMAC of the writer's UUID; null once it is removed. */
  writer: string | null;
  /** Why it was held last, also after it was approved; null if it never was, or before reasons were recorded. */
  held: HoldReason | null;
  /** The blocked word for which it was held. */
  word: string | null;
  /** The same value for texts that say the same (`text/likeness.ts`); null for short, imported and removed ones. */
  likeness: string | null;
  /** 1 where it is pinned, else 0. */
  pinned: number;
  /** Reports that no moderator has looked at. */
  reports: number;
}

/** One row per comment that a moderator has removed, with what is needed to restore it, for a while. */
export interface RemovedRow {
  comment: string;
  name: string | null;
  role: 'publisher' | null;
  text: string;
  edited: string | null;
  status: CommentStatus;
  writer: string | null;
  likes: number;
  /** Who has removed it. */
  moderator: string;
  removed: string;
}

/** One row per blocked word or writer. */
export interface BlockRow {
  kind: 'word' | 'writer';
  /** A normalized word, or the HMAC of a writer. */
  value: string;
  /** The comment for which a writer was blocked, by which moderators recognize the writer. */
  comment: string | null;
  moderator: string;
  created: string;
}

/** One row per writer and reported comment. */
export interface ReportRow {
  comment: string;
  writer: string;
  reason: ReportReason;
  note: string | null;
  created: string;
  /** 1 once a moderator has looked at it, else 0. */
  settled: number;
}

/** One row per action of a moderator. None contains words of readers. */
export interface AuditRow {
  /** Sorts by time, as the ids of comments do. */
  id: string;
  moderator: string;
  action: string;
  thread: string | null;
  comment: string | null;
  /**
   * A blocked word, the HMAC of a blocked writer, the revision of a text that was held, or a counter and the day of its
   * figure with a space between.
   */
  detail: string | null;
  created: string;
}

/** One row per browser in which a moderator is signed in. */
export interface SessionRow {
  /** Hash of the cookie's value. */
  id: string;
  moderator: string;
  /** A mark of the password at its begin: a change of password ends the session. */
  mark: string;
  created: string;
  /** When it was used last, to the minute. */
  seen: string;
}

/** One row per notice and way of sending that is still to be sent. */
export interface NoticeRow {
  /** Sorts by time, as the ids of comments do. */
  id: string;
  kind: NoticeKind;
  comment: string;
  way: NoticeChannel;
  /** When to send it, or to try again. */
  due: string;
  /** How often it was tried. */
  attempts: number;
}

/** One row per limit that all processes share. Only PostgreSQL has this table, and a copy leaves it behind. */
export interface WriteCountRow {
  /** The name of the limit. */
  key: string;
  /** Writes in its current minute. */
  count: number;
  /** When that minute ends. */
  until: string;
}

/** One row per writer and liked comment. */
export interface LikeRow {
  comment: string;
  writer: string;
}

/** One row per answered post, so that a repeated post gets the same answer. */
export interface KeyRow {
  thread: string;
  writer: string;
  key: string;
  /** Hash of the post; empty once its words are gone for good. */
  body: string;
  comment: string;
  /** The HTTP status that it was answered with. */
  status: number;
  created: string;
}

/** What the database stores about itself. */
export interface MarkRow {
  name: string;
  value: string;
}

/** One row per figure that a publisher has sent, kept forever; a further one for the same day has the next revision. */
export interface PointRow {
  counter: string;
  /** The day of the figure. */
  date: string;
  revision: number;
  /** Null where it is confidential or withdrawn. */
  value: number | null;
  /** As the publisher has set it. */
  status: PublishedStatus | null;
  /** What was published for that day before, as JSON; null when nothing was. */
  replaced: string | null;
  /** The name of the publisher. */
  publisher: string;
  recorded: string;
  /** 1 where the row withdraws the one before it, else 0: SQLite has no booleans. */
  withdrawn: number;
}

/** All tables, for Kysely. */
export interface Tables {
  threads: ThreadRow;
  comments: CommentRow;
  likes: LikeRow;
  keys: KeyRow;
  marks: MarkRow;
  points: PointRow;
  removed: RemovedRow;
  blocks: BlockRow;
  reports: ReportRow;
  audit: AuditRow;
  sessions: SessionRow;
  notices: NoticeRow;
  write_counts: WriteCountRow;
}

/** The tables of a copy, in the order in which rows can be inserted: referenced tables come first. */
export const tableNames = [
  'threads',
  'comments',
  'likes',
  'keys',
  'marks',
  'points',
  'removed',
  'blocks',
  'reports',
  'audit',
  'sessions',
  'notices',
] as const satisfies (keyof Tables)[];

/** A table of a copy. */
export type CopiedTable = (typeof tableNames)[number];
