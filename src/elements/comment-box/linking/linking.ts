/**
 * Goes to the comment that the page's address names, `#comment-<id>`: loads its page and branch, moves the focus there,
 * and marks it. Loaded with the first such address.
 */
import { html, nothing } from 'lit';
import { LoadError } from '../../../client/load-error.js';
import { addReplies } from '../../../formats/comment-box/add-replies.js';
import { readThread } from '../../../formats/comment-box/formats.js';
import { findComment, flatten } from '../../../formats/comment-box/tree.js';
import { languages } from '../../../locales/comment-box/linking/languages.js';
import { wordsFor } from '../../../locales/words.js';
import type { Thread } from '../../../model/comment-box.js';
import type { PagedThread, PageTurn } from '../paging/paging.js';

/** The only marked comment on the page. */
let marked: Element | undefined;

/** Threads without the named comment. When another thread has it, they show no message. */
const without = new Set<PagedThread>();

const unmark = (): void => {
  marked?.removeAttribute('aria-current');
  marked = undefined;
  for (const { offer } of without) offer(nothing);
  without.clear();
};

const idOf = (hash: string): string => {
  const id = hash.replace('#comment-', '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

/** Loads the page that begins with the branch; null where there is no such comment. */
const loadBranch = async ({ asked, thread, load }: PagedThread, id: string): Promise<Thread | null> => {
  const address = new URL(asked);
  address.searchParams.delete('cursor');
  address.searchParams.set('sort', thread.sort);
  address.searchParams.set('at', id);
  try {
    const page = await load(address.href, readThread);
    return page && findComment(page.items, id) ? page : null;
  } catch (error) {
    // An endpoint knows its own ids, so these answers mean that the comment does not exist.
    if (error instanceof LoadError && [400, 404, 410].includes(error.status ?? 0)) return null;
    throw error;
  }
};

/** Adds the branch to its first comment, if that is shown; else returns false. */
const addBranch = ({ thread }: PagedThread, page: Thread): boolean => {
  const [first] = page.items;
  const known = first && thread.items.find(({ id }) => id === first.id);
  if (!known) return false;
  if (first.replies) known.replies ??= { ...first.replies, items: [] };
  const next = known.replies?.next ?? null;
  const branch = flatten(first.replies?.items ?? []).map(({ reply: { replies, ...reply } }) => ({
    ...reply,
    ...(replies && { replies: { count: replies.count, items: [] } }),
  }));
  addReplies(known, branch, next);
  return true;
};

const show = async ({ render, focusOn, root }: PagedThread, id: string): Promise<void> => {
  await render();
  focusOn(id);
  marked = root.querySelector(`[data-id="${CSS.escape(id)}"]`) ?? undefined;
  marked?.scrollIntoView({ block: 'center' });
  marked?.setAttribute('aria-current', 'true');
  // Adding the same listener again has no effect.
  addEventListener('hashchange', unmark);
};

/**
 * Goes to the comment that the address names.
 * @throws LoadError
 */
export const turnPage = async (paged: PagedThread, turn: PageTurn): Promise<void> => {
  const { thread, isShown, language, offer, again } = paged;
  if (typeof turn !== 'string') return;
  const id = idOf(turn);
  // The page has an element with this id of its own, as content systems write them.
  if (document.getElementById(turn.slice(1))) return;
  const { missing, fromStart } = wordsFor(language, languages);
  if (!findComment(thread.items, id)) {
    const page = await loadBranch(paged, id);
    if (!isShown()) return;
    if (!page) {
      if (marked?.matches(`[data-id="${CSS.escape(id)}"]`)) return;
      without.add(paged);
      offer(html`<p class="note wrong">${missing}</p>`, missing);
      return;
    }
    if (!addBranch(paged, page)) {
      Object.assign(thread, page);
      offer(html`<button type="button" class="quiet" @click=${again}>${fromStart}</button>`);
    }
  }
  unmark();
  await show(paged, id);
};
