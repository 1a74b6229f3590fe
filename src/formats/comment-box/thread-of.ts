/** A thread that another service keeps: it is read here, and written there. */
import type { Comment, Thread, ThreadSort } from '../../model/comment-box.js';

/** What is known of the whole thread. */
interface Told {
  thread: string;
  /** Where readers write. */
  elsewhere: string;
  sort: ThreadSort;
  next: string | null;
}

/** Deeper answers stand beside each other: nobody can tell so many levels apart, and functions call themselves for each. */
const deepest = 50;

/** The comments above one, the nearest first. None for one of a circle. */
const above = (comment: Comment, byId: ReadonlyMap<string, Comment>): Comment[] => {
  const found = new Set<Comment>();
  for (let at = byId.get(comment.parent ?? ''); at; at = byId.get(at.parent ?? '')) {
    if (at === comment || found.has(at)) return [];
    found.add(at);
  }
  return [...found];
};

/**
 * Makes a tree of flat comments, of which each has the id of the one that it answers. They may come in any order. What
 * answers a comment that is not here stands by itself.
 */
export const threadOf = (comments: readonly Comment[], { elsewhere, ...told }: Told): Thread => {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const items: Comment[] = [];
  const all = [...byId.values()].sort((one, other) => Date.parse(one.created) - Date.parse(other.created));
  for (const comment of all) {
    const ancestors = above(comment, byId);
    for (const ancestor of ancestors) (ancestor.replies ??= { count: 0, items: [] }).count++;
    const beside = ancestors.at(-deepest) ?? ancestors[0];
    (beside?.replies?.items ?? items).push(comment);
  }
  if (told.sort === 'newest') items.reverse();
  return {
    ...told,
    count: all.length,
    open: false,
    moderation: 'none',
    names: 'optional',
    limits: { text: 1, name: 1 },
    items,
    links: { elsewhere },
  };
};
