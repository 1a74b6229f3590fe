/** The tables as rows are read. `migrations/` makes them; both databases have the same. */
import type { CommentStatus } from '../../src/model/comment-box.js';
import type { PublishedStatus } from '../../src/model/jobs-progress.js';

/** One row per thread that the endpoint serves or has served. */
export interface ThreadRow {
  id: string;
  /** Grows in every transaction that writes to the thread, so that what was made of it can be kept under it. */
  version: number;
  /** Comments that are published. */
  count: number;
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
}

/** In an order in which rows can be inserted: whatever is pointed to comes first. */
export const tableNames = [
  'threads',
  'comments',
  'likes',
  'keys',
  'marks',
  'points',
] as const satisfies (keyof Tables)[];
