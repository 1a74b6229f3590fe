/**
 * Whether an address that was found safe takes something from the document that
 * it stands in. `https:page` does, so that having a scheme is not enough.
 */
export const isRelative = (address: string): boolean => !/^\s*(https?:[\\/]{2}|mailto:|tel:)/i.test(address);
