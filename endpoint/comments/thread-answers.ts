/**
 * Answers with pages of threads, each made once per change. A request costs one query for the thread's version; the
 * page itself comes from memory. That is also right when another process has written.
 */
import type { Comment, Moderation, Thread, ThreadCounts } from '../../src/model/comment-box.js';
import { threadSorts } from '../../src/model/thread-sort.js';
import { Answer } from '../http/answer.js';
import { ThreadPageCache } from './thread-page-cache.js';
import { flatReplies, nestReplies, shownComment } from './comment-model.js';
import { nameLimit, type TextRules } from './new-comment.js';
import { maxLines } from './plain-text.js';
import type { ThreadQuery } from '../schemas/comment-box.js';
import { isCommentId } from '../store/comment-id.js';
import { readComment } from '../store/comments.js';
import type { Store } from '../store/store.js';
import type { CommentRow, ThreadRow } from '../store/tables.js';
import {
  readBelow,
  readBranch,
  readFirstBelow,
  readNewest,
  readPinned,
  readTop,
  type ThreadPosition,
} from '../store/thread-pages.js';
import { writerPaths } from './writer-data.js';

/** The rules of a thread. */
export interface ThreadRules extends TextRules {
  moderation: Moderation;
  /** Whether readers can report comments. Where nobody would read the reports, the link is left out. */
  takesReports: boolean;
  isOpen: (thread: string) => boolean;
  pageOf: (thread: string) => string | undefined;
}

/** How many replies come with a comment at the top, and how many with each further request. */
const repliesAtOnce = 50;

/** Comments in a feed. */
const feedLength = 50;

/** In bytes before compression, of each kind of page. */
const maxKept = 8 * 1024 * 1024;

/** The largest number of likes that both databases can compare. */
const mostLikes = 2 ** 31 - 1;

/** What a query says of the order. */
type Order = Partial<Pick<ThreadQuery, 'sort' | 'root'>>;

/** Whether a page is in the order by likes. Replies are always in that of time. */
const isByLikes = ({ sort, root }: Order): boolean => sort === 'top' && root === undefined;

/** Encodes a place in a list for an address. Clients must not read it; its content may change. */
const writeCursor = ({ id, likes }: ThreadPosition, order: Order): string =>
  Buffer.from(isByLikes(order) ? `${id}.${String(likes)}` : id).toString('base64url');

/** The place where the page of a query begins; undefined when its cursor does not come from `writeCursor` for this order. */
export const readCursor = (cursor: string, order: Order): ThreadPosition | undefined => {
  const [id = '', likes = '0'] = Buffer.from(cursor, 'base64url').toString().split('.');
  const place = { id, likes: Number(likes) };
  return isCommentId(id) && place.likes >= 0 && place.likes <= mostLikes && writeCursor(place, order) === cursor
    ? place
    : undefined;
};

/** The address of a page. Defaults are left out. */
const addressOf = (thread: string, order: ThreadQuery, after: ThreadPosition | undefined): string => {
  const { limit, sort, root } = order;
  const query = new URLSearchParams(root === undefined ? { sort } : { root });
  query.set('limit', String(limit));
  if (after !== undefined) query.set('cursor', writeCursor(after, order));
  return `/api/threads/${thread}/comments?${query.toString()}`;
};

/** The pages of all threads, with a bounded cache. */
export class ThreadAnswers {
  readonly #store: Store;
  readonly #rules: ThreadRules;
  readonly #readThread: (id: string) => Promise<ThreadRow | undefined>;
  readonly #first = new ThreadPageCache(maxKept);
  readonly #further = new ThreadPageCache(maxKept);

  /** @param readThread the row of a thread, as it is at the call */
  constructor(store: Store, rules: ThreadRules, readThread: (id: string) => Promise<ThreadRow | undefined>) {
    this.#store = store;
    this.#rules = rules;
    this.#readThread = readThread;
  }

  /** Finds or makes a page; undefined when there is no such thread, or no comment `root` in it. */
  async find(thread: string, query: ThreadQuery, after: ThreadPosition | undefined): Promise<Answer | undefined> {
    const row = await this.#readThread(thread);
    if (!row) return undefined;
    // Only places that the endpoint has given out are cached; made-up ones would push out the pages that everyone asks
    // for.
    const { root, at, sort, limit } = query;
    const kept = [root, at, after].every((place) => place === undefined) ? this.#first : this.#further;
    const cursor = after && writeCursor(after, query);
    // A mirrored release may get another page while its thread stays the same.
    const page = this.#rules.pageOf(thread) ?? '';
    const key = `${thread} ${root ?? sort} ${String(limit)} ${cursor ?? ''} ${at ?? ''} ${page}`;
    return kept.find(key, row.version, () => this.#make(row, query, after));
  }

  /** How many comments each of these threads has; unknown threads are left out. */
  async count(threads: readonly string[]): Promise<Answer> {
    const rows = await Promise.all(threads.map((thread) => this.#readThread(thread)));
    const counts = Object.fromEntries(rows.flatMap((row) => (row ? [[row.id, row.count] as const] : [])));
    return new Answer({ counts } satisfies ThreadCounts, 'shortly');
  }

  /**
   * Finds or makes something from a thread's newest comments, cached until the thread changes. Undefined when there is
   * no such thread.
   * @param about what else it is made of, so that it is made again when that changes
   */
  async findFeed(
    thread: string,
    about: string,
    make: (newest: readonly Comment[]) => Promise<Buffer>,
  ): Promise<Answer | undefined> {
    const row = await this.#readThread(thread);
    return (
      row &&
      this.#further.find(`${thread} ${about}`, row.version, async () => {
        const newest = await readNewest(this.#store, thread, feedLength);
        return new Answer(await make(newest.map((row) => shownComment(row, false))), 'shortly');
      })
    );
  }

  async #make(row: ThreadRow, query: ThreadQuery, after: ThreadPosition | undefined): Promise<Answer | undefined> {
    if (query.root !== undefined) return this.#makeReplies(row.id, query, query.root, after);
    const at = query.at === undefined ? undefined : await readBranch(this.#store, row.id, query.at);
    return query.at !== undefined && !at
      ? undefined
      : new Answer(await this.#readPage(row, query, after, at), 'shortly');
  }

  /** @param at the branch with which the page begins, and which part of it */
  async #readPage(
    row: ThreadRow,
    query: ThreadQuery,
    after: ThreadPosition | undefined,
    at: { root: CommentRow; rows: readonly CommentRow[] } | undefined,
  ): Promise<Thread> {
    const { sort, limit } = query;
    const { rows: sorted, more } = await readTop(this.#store, { thread: row.id, sort, limit, after, from: at?.root });
    const rows = [...(after === undefined ? await readPinned(this.#store, row.id) : []), ...sorted];
    const withReplies = rows.filter(({ replies }) => replies > 0).map(({ id }) => id);
    const below = await readFirstBelow(this.#store, withReplies, repliesAtOnce);
    const { moderation, names, textLimit, takesReports, isOpen, pageOf } = this.#rules;
    const [open, page, last] = [isOpen(row.id) && !row.closed, pageOf(row.id), sorted.at(-1)];
    return {
      thread: row.id,
      count: row.count,
      open,
      moderation,
      names,
      limits: { text: textLimit, name: nameLimit, lines: maxLines },
      sort,
      sorts: [...threadSorts],
      items: nestReplies(
        rows,
        below,
        at?.rows ?? [],
        (root, end) =>
          addressOf(row.id, { sort, root, limit: repliesAtOnce }, end === undefined ? end : { id: end, likes: 0 }),
        takesReports,
      ),
      next: more && last ? addressOf(row.id, query, last) : null,
      links: {
        ...(open && { post: `/api/threads/${row.id}/comments` }),
        ...(page !== undefined && { page }),
        feed: `/api/threads/${row.id}/comments.atom`,
        ...writerPaths,
        live: `/api/live?for=${row.id}&version=${String(row.version)}`,
      },
    };
  }

  async #makeReplies(
    thread: string,
    query: ThreadQuery,
    root: string,
    after: ThreadPosition | undefined,
  ): Promise<Answer | undefined> {
    const top = await readComment(this.#store, root);
    if (top?.thread !== thread || top.root !== null || (top.status !== 'published' && top.replies === 0))
      return undefined;
    const { rows, more } = await readBelow(this.#store, { root, limit: query.limit, after: after?.id });
    const last = rows.at(-1);
    const next = more && last ? addressOf(thread, query, last) : null;
    return new Answer(flatReplies(rows, next, this.#rules.takesReports), 'shortly');
  }
}
