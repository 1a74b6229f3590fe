/** Divides lists that are in memory into pages. */

/** The items of a page. */
const partSize = 50;

/** The part of a list from a place on, and where the next one begins. */
export interface ListPart<Item> {
  items: Item[];
  from: number;
  next: number | undefined;
}

/** The place that a query names; 0 for a malformed one. */
export const placeIn = (asked: string | undefined): number => (/^\d{1,7}$/.test(asked ?? '') ? Number(asked) : 0);

/** Cuts the part that begins at a place. */
export const partOf = <Item>(all: readonly Item[], from: number): ListPart<Item> => {
  const next = from + partSize;
  return { items: all.slice(from, next), from, next: next < all.length ? next : undefined };
};
