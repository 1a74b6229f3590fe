/**
 * Changes which comments of a thread are shown: more comments, more replies, another order, or the thread loaded again.
 * Loaded at the first such request.
 */
import type { LoadError } from '../../../client/load-error.js';
import { readThread } from '../../../formats/comment-box/formats.js';
import type { Read } from '../../../formats/contract.js';
import { addReplies } from '../../../formats/comment-box/add-replies.js';
import { ownReplies } from '../../../formats/comment-box/own-replies.js';
import { renew } from '../../../formats/comment-box/renew.js';
import { findComment, putComment } from '../../../formats/comment-box/tree.js';
import type { Comment, Thread, ThreadSort } from '../../../model/comment-box.js';
import type { OptionalTemplate } from '../../optional-template.js';

/**
 * What to load: the next page; the first one, to update what is shown or to replace it; another order; more replies to
 * a comment; or the comment that a link names.
 */
export type PageTurn = 'more' | 'again' | 'start' | ThreadSort | Comment | `#${string}`;

/** What this code needs from the element while it shows one thread. */
export interface PagedThread {
  thread: Thread;
  /** The address that the thread was loaded from. */
  asked: string;
  load: <More>(address: string, read: Read<More>) => Promise<More | null>;
  /** Whether the thread is still shown. */
  isShown: () => boolean;
  /** Where the thread is rendered, and in which language. */
  root: ParentNode;
  language: string;
  /** The element with the focus when the request began. */
  active: Element | null;
  /** Renders the result; settles when it is on screen. */
  render: () => Promise<unknown>;
  focusOn: (comment: string) => void;
  /**
   * Shows something above the comments.
   * @param said the announcement for screen readers
   */
  offer: (template: OptionalTemplate, said?: string) => void;
  /** Loads the thread from its first page. */
  again: () => void;
}

const loadFirst = ({ asked, load }: PagedThread, sort: ThreadSort): Promise<Thread | null> => {
  const address = new URL(asked);
  address.searchParams.set('sort', sort);
  address.searchParams.delete('cursor');
  return load(address.href, readThread);
};

/** The next page. After a full last page, WordPress answers 400. */
const nextOf = ({ thread, load }: PagedThread, next: string): Promise<Thread | null> =>
  load(next, readThread).catch((error: unknown) => {
    if (!thread.links?.elsewhere || (error as LoadError).status !== 400) throw error;
    return { ...thread, items: [], count: 0, next: null };
  });

/** How many pages without new comments are skipped at one press, in case they never end. */
const mostPassed = 20;

/**
 * Loads the next page with something new: endpoints limit a page in bytes, or leave out held comments, and a press that
 * shows nothing looks broken.
 * @param take inserts the page; returns the first new comment, if there is one
 * @returns the address of the page after it; null where that was requested before
 */
const goOn = async <Page extends { items: Comment[]; next: string | null }>(
  from: string,
  load: (address: string) => Promise<Page | null>,
  take: (page: Page) => Comment | undefined,
): Promise<{ first: Comment | undefined; next: string | null } | undefined> => {
  const asked = new Set<string>();
  let first: Comment | undefined;
  let next: string | null = from;
  while (next && !first && asked.size < mostPassed) {
    asked.add(next);
    const page: Page | null = await load(next);
    if (!page) return undefined;
    first = take(page);
    next = page.next && asked.has(page.next) ? null : page.next;
  }
  return { first, next };
};

const showMore = async (paged: PagedThread): Promise<void> => {
  const { thread, isShown, active, render, focusOn } = paged;
  const taken = await goOn(
    thread.next ?? '',
    async (address) => {
      const page = await nextOf(paged, address);
      return isShown() ? page : null;
    },
    (page) => {
      const first = page.items.find(({ id }) => !thread.items.some((comment) => comment.id === id));
      for (const comment of page.items)
        // The next page of the most liked comments follows the last one, whenever they were written.
        if (thread.sort === 'top' && !findComment(thread.items, comment.id)) thread.items.push(comment);
        else putComment(thread.items, comment, thread.sort);
      // Another service counts the comments of a page, ours those of the thread.
      thread.count = thread.links?.elsewhere ? thread.count + page.count : page.count;
      return first;
    },
  );
  if (!taken) return;
  thread.next = taken.next;
  await render();
  // The button disappears with the last page, so the focus moves to the first new comment.
  if (!taken.next && taken.first && active?.matches('.more')) focusOn(taken.first.id);
};

const showReplies = async ({ load, render, focusOn }: PagedThread, comment: Comment): Promise<void> => {
  const taken = await goOn(
    comment.replies?.next ?? '',
    (address) => load(address, ownReplies),
    ({ items, next }) => {
      const first = items.find(({ id }) => !findComment([comment], id));
      addReplies(comment, items, next);
      return first;
    },
  );
  if (!taken) return;
  addReplies(comment, [], taken.next);
  await render();
  if (!taken.next && taken.first) focusOn(taken.first.id);
};

/**
 * Loads one of these.
 * @throws LoadError
 */
export const turnPage = async (paged: PagedThread, turn: PageTurn): Promise<void> => {
  const { thread, isShown } = paged;
  if (turn === 'more') return showMore(paged);
  if (typeof turn === 'object') return showReplies(paged, turn);
  const page = await loadFirst(paged, turn === 'newest' || turn === 'oldest' || turn === 'top' ? turn : thread.sort);
  if (!page || !isShown()) return undefined;
  if (turn === 'again') renew(thread, page);
  else Object.assign(thread, page);
  return undefined;
};
