/** Lists that are not cut by the database, in parts of a page. */

/** How many a page has. */
export const partSize = 50;

/** The part of a list from a place on, and where the next one begins. */
export interface Part<Item> {
  items: Item[];
  from: number;
  next: number | undefined;
}

/** The place that an address asks for; 0 for what is none. */
export const placeIn = (asked: string | undefined): number => (/^\d{1,7}$/.test(asked ?? '') ? Number(asked) : 0);

/**
 * Cuts a part.
 * @param some the items from a place on, and one more than a page has
 */
export const partOf = <Item>(some: (from: number, limit: number) => readonly Item[], from: number): Part<Item> => {
  const found = some(from, partSize + 1);
  return { items: found.slice(0, partSize), from, next: found.length > partSize ? from + partSize : undefined };
};
