/** The next page of a list that does not name it: the list's own address, counted on. */
import { safeResource } from '../../markup/url.js';
import type { Place, Taken } from '../toolkit/place.js';
import { implied } from '../toolkit/taken.js';

// A document that was handed over has no address that a page could be counted in.
const addressOf = ({ context: { base } }: Place): URL | undefined =>
  safeResource(base, base) ? new URL(base) : undefined;

// Some services read their parameters in any case.
const nameIn = ({ searchParams }: URL, parameter: string): string =>
  [...searchParams.keys()].find((name) => name.toLowerCase() === parameter.toLowerCase()) ?? parameter;

/** The number that a parameter of the document's own address says; undefined when it says none. */
export const numberInAddress = (at: Place, parameter: string): number | undefined => {
  const address = addressOf(at);
  const written = address?.searchParams.get(nameIn(address, parameter)) ?? '';
  return /^\d{1,9}$/.test(written) ? Number(written) : undefined;
};

/** How many items stand in a list; what is no list holds no page. */
export const lengthOf = (list: Place): number => (Array.isArray(list.value) ? list.value.length : 0);

/** The document's own address with another page in it. @param without the other way to say which page, which must not contradict it */
export const pageAt = (at: Place, parameter: string, value: number, without?: string): Taken<string> => {
  const address = addressOf(at);
  if (without) address?.searchParams.delete(without);
  address?.searchParams.set(nameIn(address, parameter), String(value));
  return implied(address?.href);
};
