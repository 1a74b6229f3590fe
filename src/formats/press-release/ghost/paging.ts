import type { Place, Taken } from '../../toolkit/place.js';
import { pageAt } from '../paging.js';
import { digits } from '../values.js';

/** Pages are counted, and the number of the next one is told. */
export const nextPage = (at: Place): Taken<string> | undefined => {
  const next = at.at('meta', 'pagination', 'next').take(digits).value;
  return next ? pageAt(at, 'page', next) : undefined;
};
