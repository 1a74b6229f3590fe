/**
 * One page of a thread of comments: `GET /api/threads/:id/comments`, version 1.
 * What has no link is not offered.
 */
export interface Thread {
  /** Stable identifier. */
  thread: string;
  /** Published comments in the whole thread, replies included. */
  count: number;
  /** Whether new comments are taken. */
  open: boolean;
  /** Which comments are held for review: none, a writer's first, or all. */
  moderation: Moderation;
  /** Whether a writer must give a name. */
  names: 'optional' | 'required';
  /** The longest text and name, in characters (Unicode code points), and the most lines. */
  limits: TextLimits;
  /** How the items are sorted: by time, the first or the last one first. Replies are always oldest first. */
  sort: ThreadSort;
  /** Comments that answer no other; their replies stand in them. */
  items: Comment[];
  /** Address of the next page, or null on the last one. */
  next: string | null;
  links?: ThreadLinks;
}

export type Moderation = 'none' | 'first' | 'all';
export type ThreadSort = 'newest' | 'oldest';

export interface TextLimits {
  text: number;
  name: number;
  /** The most lines of a text; absent where nobody counts them. */
  lines?: number;
}

export interface ThreadLinks {
  /** Takes new comments, see `NewComment`. */
  post?: string;
  /** The page that the thread belongs to. */
  page?: string;
  /** Where readers write instead, of a thread that another service keeps. */
  elsewhere?: string;
  /** The newest comments as an Atom feed. */
  feed?: string;
  /** A stream of events that says when something was written. */
  live?: string;
  /** Answers a writer with all that is kept of him, see `WriterData`. */
  export?: string;
  /** Erases all of that, see `WriterErased`. */
  erase?: string;
}

/** How many comments some threads have: `GET /api/counts?for=…`. */
export interface ThreadCounts {
  /** Published comments by thread; one that is not there is left out. */
  counts: Record<string, number>;
}

/** A reader's words. `text` is plain text; nothing in it is HTML. */
export interface Comment {
  /** Stable identifier; sorts by time of creation. */
  id: string;
  /** The comment that this one answers; absent when it answers none. */
  parent?: string;
  author: Author;
  /** Empty where `status` is `removed`. */
  text: string;
  /** RFC 3339 in UTC. */
  created: string;
  /** Time of the last change by its writer, RFC 3339 in UTC. */
  edited?: string;
  /** `pending` is held for review and shown to its writer only; `removed` keeps its place because of its replies. */
  status: CommentStatus;
  /** Why it waits for review; absent where nobody has said, and where it does not. */
  held?: HoldReason;
  /** It stands before all others of its thread, whatever the order is. */
  pinned?: boolean;
  likes: number;
  /** Absent when there are none. */
  replies?: Replies;
  links?: CommentLinks;
}

export type CommentStatus = 'published' | 'pending' | 'removed';

/**
 * All are reviewed, or a writer's first; it has a blocked word, is of a blocked writer, or a moderator wants to look again.
 * As spam does, it has many links, says what stands in another thread, or comes from a form that nobody can have read.
 */
export type HoldReason = 'all' | 'first' | 'words' | 'writer' | 'moderator' | 'links' | 'repeated' | 'machine';

/** Who wrote it. `publisher` speaks for the site. */
export interface Author {
  /** Absent for who gave none. */
  name?: string;
  /** Tells apart who gave no name: the same for one writer in this thread, and another in the next. */
  number?: number;
  role?: 'publisher';
}

/** Direct replies, each with its own in it, oldest first. */
export interface Replies {
  /** Shown or not yet loaded replies below the comment, at any depth. */
  count: number;
  items: Comment[];
  /** Address of more of them, which come flat (`parent` says where each belongs); only on comments that answer none. */
  next?: string;
}

export interface CommentLinks {
  /** Change or take back, with the capability. */
  self?: string;
  like?: string;
  /** Takes reports of readers, see `Report`. */
  report?: string;
}

/** More replies below one comment, flat and oldest first: what `Replies.next` leads to. */
export interface MoreReplies {
  items: Comment[];
  next: string | null;
}

/** What is posted to `ThreadLinks.post`, with the header `Idempotency-Key: <uuid>`. */
export interface NewComment {
  text: string;
  name?: string;
  /** The comment that it answers. */
  parent?: string;
  /** A UUID that the browser made and keeps; it is stored only as an HMAC. */
  writer: string;
  /**
   * Its writer has taken it back and does not know whether it arrived: what the key made is answered as ever, and where
   * it has made nothing, nothing is ever made of it.
   */
  withdrawn?: true;
}

/** All that the endpoint keeps of one writer. */
export interface WriterData {
  /** RFC 3339 in UTC. */
  exported: string;
  comments: readonly WriterComment[];
  /** The ids of comments that the writer likes. */
  likes: readonly string[];
  reports: readonly { comment: string; reason: ReportReason; note?: string; created: string }[];
}

/** One comment of a writer, and where it stands. */
export interface WriterComment extends Pick<Comment, 'id' | 'parent' | 'text' | 'created' | 'edited' | 'status'> {
  thread: string;
  name?: string;
}

/** The answer to who has all of that erased: how much it was. */
export interface WriterErased {
  comments: number;
  likes: number;
  reports: number;
}

/** The answer to a post: 201 when published, 202 when held. The same key again gets the same answer. */
export interface Posted {
  comment: Comment;
  /** Lets its bearer change and take back this one comment. */
  capability: string;
  /** Until when it does, RFC 3339 in UTC. */
  editableUntil: string;
}

/** What is put to `CommentLinks.like`. */
export interface Like {
  writer: string;
  /** Whether the writer likes it, which a like says by itself; `false` takes it back. */
  liked?: boolean;
}

/** The answer to a like, given or taken back. */
export interface Liked {
  likes: number;
  /** Whether the writer likes it now. */
  liked: boolean;
}

/** Why a reader reports a comment. */
export type ReportReason = 'spam' | 'abuse' | 'illegal' | 'private' | 'other';

/** What is posted to `CommentLinks.report`: one per writer and comment. */
export interface Report {
  writer: string;
  reason: ReportReason;
  /** What else the moderators should know, at most 500 characters. */
  note?: string;
}
