/** The orders of a thread: newest or oldest first, or those with the most likes first (`top`). */
export const threadSorts = ['newest', 'oldest', 'top'] as const;

/** One of the orders. */
export type ThreadSort = (typeof threadSorts)[number];
