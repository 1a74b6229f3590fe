/**
 * Whether a safe address depends on the document that it stands in. `https:page` does, so a scheme alone does not make
 * an address absolute.
 */
export const isRelative = (address: string): boolean => !/^\s*(https?:[\\/]{2}|mailto:|tel:)/i.test(address);
