/** The tables as rows are read. `migrations/` makes them; both databases have the same. */
import type { CommentStatus } from '../../src/model/comment-box.js';

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

/** All tables, for Kysely. */
export interface Tables {
  threads: ThreadRow;
  comments: CommentRow;
  likes: LikeRow;
  keys: KeyRow;
  marks: MarkRow;
}

/** In an order in which rows can be inserted: whatever is pointed to comes first. */
export const tableNames = ['threads', 'comments', 'likes', 'keys', 'marks'] as const satisfies (keyof Tables)[];
