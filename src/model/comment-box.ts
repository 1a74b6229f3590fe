import type { ThreadSort } from './thread-sort.js';

export type { ThreadSort } from './thread-sort.js';

/**
 * One page of a thread of comments: `GET /api/threads/:id/comments`, version 1. An action without a link is not
 * available.
 */
export interface Thread {
  /** Stable identifier. */
  thread: string;
  /** Published comments in the whole thread, replies included. */
  count: number;
  /** Whether new comments are accepted. */
  open: boolean;
  /** Which comments are held for review: none, a writer's first, or all. */
  moderation: Moderation;
  /** Whether a writer must give a name. */
  names: 'optional' | 'required';
  /** The longest text and name, in characters (Unicode code points), and the most lines. */
  limits: TextLimits;
  /** The order of the items. Replies are always oldest first. */
  sort: ThreadSort;
  /** The orders that readers can choose; `newest` and `oldest` where nothing is said. */
  sorts?: ThreadSort[];
  /** Comments that are no replies; their replies are nested in them. */
  items: Comment[];
  /** Address of the next page, or null on the last one. */
  next: string | null;
  links?: ThreadLinks;
}

export type Moderation = 'none' | 'first' | 'all';

export interface TextLimits {
  text: number;
  name: number;
  /** The most lines of a text; missing where there is no limit. */
  lines?: number;
}

export interface ThreadLinks {
  /** Accepts new comments, see `NewComment`. */
  post?: string;
  /** The page that the thread belongs to. */
  page?: string;
  /** The address where readers write instead, for a thread on another service. */
  elsewhere?: string;
  /** The newest comments as an Atom feed. */
  feed?: string;
  /** A stream of events that announces changes. */
  live?: string;
  /** Returns all data of a writer, see `WriterData`. */
  export?: string;
  /** Erases all of that, see `WriterErased`. */
  erase?: string;
}

/** How many comments some threads have: `GET /api/counts?for=…`. */
export interface ThreadCounts {
  /** Published comments by thread; an unknown thread is left out. */
  counts: Record<string, number>;
}

/** A comment. `text` is plain text; nothing in it is HTML. */
export interface Comment {
  /** Stable identifier; sorts by time of creation. */
  id: string;
  /** The comment that this one answers; missing when it is no reply. */
  parent?: string;
  author: Author;
  /** Empty where `status` is `removed`. */
  text: string;
  /** RFC 3339 in UTC. */
  created: string;
  /** Time of the last edit by its writer, RFC 3339 in UTC. */
  edited?: string;
  /** `pending` is held for review and shown to its writer only; `removed` keeps its place because of its replies. */
  status: CommentStatus;
  /** Why it waits for review; missing where the reason is not known, or it does not wait. */
  held?: HoldReason;
  /** Whether it is shown before all other comments of its thread, whatever the order is. */
  pinned?: boolean;
  likes: number;
  /** Missing when there are none. */
  replies?: Replies;
  links?: CommentLinks;
}

export type CommentStatus = 'published' | 'pending' | 'removed';

/**
 * `all`: every comment is reviewed. `first`: the first comment of each writer is reviewed. `words`: it has a blocked
 * word. `writer`: its writer is blocked. `moderator`: a moderator has held it. `links`: it has many links. `repeated`:
 * the same text is in another thread. `machine`: its form was filled in faster than a person reads, or as only a
 * machine does.
 */
export type HoldReason = 'all' | 'first' | 'words' | 'writer' | 'moderator' | 'links' | 'repeated' | 'machine';

/** Who wrote it. `publisher` speaks for the site. */
export interface Author {
  /** Missing for a writer who gave none. */
  name?: string;
  /**
   * A number that tells nameless writers apart: always the same for a writer in this thread, and another one in other
   * threads.
   */
  number?: number;
  role?: 'publisher';
}

/** Direct replies, each with its own replies, oldest first. */
export interface Replies {
  /** How many replies are below the comment, at any depth, loaded or not. */
  count: number;
  items: Comment[];
  /**
   * Address of more replies, which come as a flat list (`parent` says where each belongs); only on comments that are no
   * replies.
   */
  next?: string;
}

export interface CommentLinks {
  /** Edits or deletes the comment, with the capability. */
  self?: string;
  like?: string;
  /** Accepts reports from readers, see `Report`. */
  report?: string;
}

/** The answer at `Replies.next`: more replies below one comment, as a flat list, oldest first. */
export interface MoreReplies {
  items: Comment[];
  next: string | null;
}

/** The body of a POST to `ThreadLinks.post`, with the header `Idempotency-Key: <uuid>`. */
export interface NewComment {
  text: string;
  name?: string;
  /** The comment that it answers. */
  parent?: string;
  /** A UUID that the browser made and keeps; the endpoint stores only its HMAC. */
  writer: string;
  /**
   * Set when its writer has withdrawn it without knowing whether it has arrived. If the key has made a comment, the
   * answer is the same as before; if not, the key can never make one.
   */
  withdrawn?: true;
}

/** All data that the endpoint has about one writer. */
export interface WriterData {
  /** RFC 3339 in UTC. */
  exported: string;
  comments: readonly WriterComment[];
  /** The ids of comments that the writer likes. */
  likes: readonly string[];
  reports: readonly { comment: string; reason: ReportReason; note?: string; created: string }[];
}

/** One comment of a writer, and its thread. */
export interface WriterComment extends Pick<Comment, 'id' | 'parent' | 'text' | 'created' | 'edited' | 'status'> {
  thread: string;
  name?: string;
}

/** The answer to an erasure: how much was erased. */
export interface WriterErased {
  comments: number;
  likes: number;
  reports: number;
}

/** The answer to a post: 201 when published, 202 when held. The same key always gets the same answer. */
export interface Posted {
  comment: Comment;
  /** Lets its bearer edit and delete this one comment. */
  capability: string;
  /** The time until which it does, RFC 3339 in UTC. */
  editableUntil: string;
}

/** The body of a PUT to `CommentLinks.like`. */
export interface Like {
  writer: string;
  /** Whether the writer likes it; true by default, `false` removes the like. */
  liked?: boolean;
}

/** The answer to a like, given or removed. */
export interface Liked {
  likes: number;
  /** Whether the writer likes it now. */
  liked: boolean;
}

/** Why a reader reports a comment. */
export type ReportReason = 'spam' | 'abuse' | 'illegal' | 'private' | 'other';

/** The body of a POST to `CommentLinks.report`. One report per writer and comment counts. */
export interface Report {
  writer: string;
  reason: ReportReason;
  /** What else the moderators should know, at most 500 characters. */
  note?: string;
}
