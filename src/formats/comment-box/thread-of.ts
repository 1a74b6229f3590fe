/** A thread on another service. Readers read it here, and write on that service. */
import type { Comment, Thread, ThreadSort } from '../../model/comment-box.js';

/** The known facts about the thread. */
interface ThreadFacts {
  thread: string;
  /** The address where readers write. */
  elsewhere: string;
  sort: ThreadSort;
  next: string | null;
}

/** Deeper replies are placed on this level: nobody can follow so many levels, and each costs a recursive call. */
const deepest = 50;

/** The ancestors of a comment, the nearest first. Empty for a comment in a cycle. */
const above = (comment: Comment, byId: ReadonlyMap<string, Comment>): Comment[] => {
  const found = new Set<Comment>();
  for (let at = byId.get(comment.parent ?? ''); at; at = byId.get(at.parent ?? '')) {
    if (at === comment || found.has(at)) return [];
    found.add(at);
  }
  return [...found];
};

/**
 * Builds a tree of flat comments by the ids of their parents. They may come in any order. A reply to an unknown comment
 * is placed at the top.
 */
export const threadOf = (comments: readonly Comment[], { elsewhere, ...facts }: ThreadFacts): Thread => {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const items: Comment[] = [];
  const all = [...byId.values()].sort((one, other) => Date.parse(one.created) - Date.parse(other.created));
  for (const comment of all) {
    const ancestors = above(comment, byId);
    for (const ancestor of ancestors) (ancestor.replies ??= { count: 0, items: [] }).count++;
    const beside = ancestors.at(-deepest) ?? ancestors[0];
    (beside?.replies?.items ?? items).push(comment);
  }
  if (facts.sort === 'newest') items.reverse();
  return {
    ...facts,
    count: all.length,
    open: false,
    moderation: 'none',
    names: 'optional',
    limits: { text: 1, name: 1 },
    items,
    links: { elsewhere },
  };
};
