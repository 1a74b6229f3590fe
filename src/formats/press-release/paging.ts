/** Computes the next page of a list that does not name it, from the list's own address. */
import { safeResource } from '../../markup/url.js';
import type { Place, Taken } from '../toolkit/place.js';
import { implied } from '../toolkit/taken.js';

// A document that was passed in has no address with pages.
const addressOf = ({ context: { base } }: Place): URL | undefined =>
  safeResource(base, base) ? new URL(base) : undefined;

// Some services accept their parameters in any case.
const nameIn = ({ searchParams }: URL, parameter: string): string =>
  [...searchParams.keys()].find((name) => name.toLowerCase() === parameter.toLowerCase()) ?? parameter;

/** The number in a parameter of the document's own address; undefined when there is none. */
export const numberInAddress = (at: Place, parameter: string): number | undefined => {
  const address = addressOf(at);
  const written = address?.searchParams.get(nameIn(address, parameter)) ?? '';
  return /^\d{1,9}$/.test(written) ? Number(written) : undefined;
};

/** The number of items in a list; 0 for anything else. */
export const lengthOf = (list: Place): number => (Array.isArray(list.value) ? list.value.length : 0);

/**
 * The document's own address with another page in it.
 * @param without the other parameter for pages, which must not contradict this one
 */
export const pageAt = (at: Place, parameter: string, value: number, without?: string): Taken<string> => {
  const address = addressOf(at);
  if (without) address?.searchParams.delete(without);
  address?.searchParams.set(nameIn(address, parameter), String(value));
  return implied(address?.href);
};
