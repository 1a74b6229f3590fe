import type { Place, Taken } from '../../toolkit/place.js';
import { lengthOf, numberInAddress, pageAt } from '../paging.js';

/** Counted in posts: a page after the last is an error, an offset after the last is an empty list. */
export const nextPage = (at: Place): Taken<string> | undefined => {
  const size = numberInAddress(at, 'per_page') || 10;
  const here = numberInAddress(at, 'offset') ?? ((numberInAddress(at, 'page') || 1) - 1) * size;
  return lengthOf(at) < size ? undefined : pageAt(at, 'offset', here + size, 'page');
};
