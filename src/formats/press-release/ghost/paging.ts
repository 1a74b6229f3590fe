import type { Place, Taken } from '../../toolkit/place.js';
import { pageAt } from '../paging.js';
import { digits } from '../values.js';

/** The answer has the number of the next page. */
export const nextPage = (at: Place): Taken<string> | undefined => {
  const next = at.at('meta', 'pagination', 'next').take(digits).value;
  return next ? pageAt(at, 'page', next) : undefined;
};
