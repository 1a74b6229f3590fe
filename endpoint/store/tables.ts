/** The tables as rows are read. `migrations/` makes them; both databases have the same. */
import type { CommentStatus, HoldReason, ReportReason } from '../../src/model/comment-box.js';
import type { NoticeKind, NoticeWay } from './notice.js';
import type { PublishedStatus } from '../../src/model/jobs-progress.js';

/** One row per thread that the endpoint serves or has served. */
export interface ThreadRow {
  id: string;
  /** Grows in every transaction that writes to the thread, so that what was made of it can be kept under it. */
  version: number;
  /** Comments that are published. */
  count: number;
  /** 1 where a moderator has closed it, else 0: SQLite has no other yes and no. */
  closed: number;
}

/** One row per comment, for ever: what is removed keeps its place, without its words. */
export interface CommentRow {
  /** Sorts by time, see `comment-id.ts`. */
  id: string;
  thread: string;
  /** The comment at the top of the tree that it stands in; null when it is that one. */
  root: string | null;
  parent: string | null;
  name: string | null;
  role: 'publisher' | null;
  text: string;
  /** RFC 3339 in UTC, as are all times here. */
  created: string;
  edited: string | null;
  /** Which of its texts this is: 1 when it was written, and one more with each change. */
  revision: number;
  status: CommentStatus;
  likes: number;
  /** Comments below it, at any depth, that are shown. */
  replies: number;
  /** HMAC of the writer's UUID; null once it is removed. */
  writer: string | null;
  /** Why it was held last, also after it was let through; null for what never was, or before anybody wrote it down. */
  held: HoldReason | null;
  /** The blocked word for which it was held. */
  word: string | null;
  /** The same for texts that say the same (`text/likeness.ts`); null for short ones, for those from elsewhere, and for what is gone. */
  likeness: string | null;
  /** 1 where it stands before all others, else 0. */
  pinned: number;
  /** Reports of readers that no moderator has looked at. */
  reports: number;
}

/** One row per comment that a moderator has removed, with what it takes to restore it, for a while. */
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

/** One row per word or writer whose comments are held. */
export interface BlockRow {
  kind: 'word' | 'writer';
  /** A word as it is compared, or the HMAC of a writer. */
  value: string;
  /** The comment by which a writer was chosen, so that one can tell who it is. */
  comment: string | null;
  moderator: string;
  created: string;
}

/** One row per writer and comment that he has reported. */
export interface ReportRow {
  comment: string;
  writer: string;
  reason: ReportReason;
  note: string | null;
  created: string;
  /** 1 once a moderator has looked at it, else 0. */
  settled: number;
}

/** One row per thing that a moderator has done. None holds words of readers. */
export interface AuditRow {
  /** Sorts by time, as the ids of comments do. */
  id: string;
  moderator: string;
  action: string;
  thread: string | null;
  comment: string | null;
  /** A blocked word, or the HMAC of a blocked writer. */
  detail: string | null;
  created: string;
}

/** One row per browser in which a moderator is signed in. */
export interface SessionRow {
  /** Hash of what the cookie holds. */
  id: string;
  moderator: string;
  /** Of the password that it was begun with: another one ends it. */
  mark: string;
  created: string;
  /** When it was used last, to the minute. */
  seen: string;
}

/** One row per thing that is still to be told to the publisher, by one way. */
export interface NoticeRow {
  /** Sorts by time, as the ids of comments do. */
  id: string;
  kind: NoticeKind;
  comment: string;
  way: NoticeWay;
  /** When it is to be told, or tried again. */
  due: string;
  /** How often it was tried. */
  attempts: number;
}

/** One row per writer and comment that he likes. */
export interface LikeRow {
  comment: string;
  writer: string;
}

/** One row per post that was answered, so that it is answered the same when it comes again. */
export interface KeyRow {
  thread: string;
  writer: string;
  key: string;
  /** Hash of what was posted. */
  body: string;
  comment: string;
  /** The HTTP status that it was answered with. */
  status: number;
  created: string;
}

/** What the database remembers about itself. */
export interface MarkRow {
  name: string;
  value: string;
}

/** One row per figure that a publisher has said, for ever; a further one for the same day has the next revision. */
export interface PointRow {
  counter: string;
  /** The day that the figure is of. */
  date: string;
  revision: number;
  /** Null where it is confidential or withdrawn. */
  value: number | null;
  /** As it was said. */
  status: PublishedStatus | null;
  /** What was published for that day before, as JSON; null when nothing was. */
  replaced: string | null;
  /** The name of who said it. */
  publisher: string;
  recorded: string;
  /** 1 where the row says that the one before it is withdrawn, else 0: SQLite has no other yes and no. */
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
}

/** In an order in which rows can be inserted: whatever is pointed to comes first. */
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
