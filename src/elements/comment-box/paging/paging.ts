/** What a reader asks for beyond the first page: more comments, more replies, another order, the thread once more. Loaded with the first of them. */
import type { LoadError } from '../../../client/load-error.js';
import { readThread } from '../../../formats/comment-box/formats.js';
import type { Read } from '../../../formats/contract.js';
import { addReplies } from '../../../formats/comment-box/add-replies.js';
import { ownReplies } from '../../../formats/comment-box/own-replies.js';
import { renew } from '../../../formats/comment-box/renew.js';
import { putComment } from '../../../formats/comment-box/tree.js';
import type { Comment, Thread, ThreadSort } from '../../../model/comment-box.js';

/** What is asked for: the next page, the first one once more, another order, or more replies to a comment. */
export type Turn = 'more' | 'again' | ThreadSort | Comment;

/** What this needs of the element while it shows one thread. */
export interface Paged {
  thread: Thread;
  /** Where the thread came from. */
  asked: string;
  load: <More>(address: string, read: Read<More>) => Promise<More | null>;
  /** Whether the thread is still the one that is shown. */
  isShown: () => boolean;
  /** What had the focus when it was asked for. */
  active: Element | null;
  /** Renders what has come; settles when it is on screen. */
  render: () => Promise<unknown>;
  focusOn: (comment: string) => void;
}

const loadFirst = ({ asked, load }: Paged, sort: ThreadSort): Promise<Thread | null> => {
  const address = new URL(asked);
  address.searchParams.set('sort', sort);
  address.searchParams.delete('cursor');
  return load(address.href, readThread);
};

/** The next page. Behind a last page that is full, WordPress answers 400. */
const nextOf = ({ thread, load }: Paged, next: string): Promise<Thread | null> =>
  load(next, readThread).catch((error: unknown) => {
    if (!thread.links?.elsewhere || (error as LoadError).status !== 400) throw error;
    return { ...thread, items: [], count: 0, next: null };
  });

const showMore = async (paged: Paged): Promise<void> => {
  const { thread, isShown, active, render, focusOn } = paged;
  const page = thread.next ? await nextOf(paged, thread.next) : null;
  if (!page || !isShown()) return;
  const first = page.items.find(({ id }) => !thread.items.some((comment) => comment.id === id));
  for (const comment of page.items) putComment(thread.items, comment, thread.sort);
  // Another service tells how many there are on a page, and ours how many there are.
  const count = thread.links?.elsewhere ? thread.count + page.count : page.count;
  Object.assign(thread, { next: page.next, count });
  await render();
  // The button has gone with the last page; who pressed it is led to what came.
  if (!page.next && first && active?.matches('.more')) focusOn(first.id);
};

const showReplies = async ({ load, render, focusOn }: Paged, comment: Comment): Promise<void> => {
  const next = comment.replies?.next;
  const page = next && (await load(next, ownReplies));
  if (!page) return;
  addReplies(comment, page.items, page.next);
  await render();
  const [first] = page.items;
  if (!page.next && first) focusOn(first.id);
};

/** Does what is asked for. @throws LoadError */
export const turnPage = async (paged: Paged, turn: Turn): Promise<void> => {
  const { thread, isShown } = paged;
  if (turn === 'more') return showMore(paged);
  if (typeof turn === 'object') return showReplies(paged, turn);
  const page = await loadFirst(paged, turn === 'again' ? thread.sort : turn);
  if (!page || !isShown()) return undefined;
  if (turn === 'again') renew(thread, page);
  else Object.assign(thread, page);
  return undefined;
};
