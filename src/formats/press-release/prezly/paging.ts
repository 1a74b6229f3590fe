import type { Place, Taken } from '../../toolkit/place.js';
import { lengthOf, pageAt } from '../paging.js';
import { digits } from '../values.js';

/** Counted in stories. The answer has the total. */
export const nextPage = (at: Place, list: Place): Taken<string> | undefined => {
  const told = (field: string): number => at.at('pagination', field).take(digits).value ?? 0;
  const next = told('offset') + told('limit');
  const isLast = !lengthOf(list) || next >= told('matched_records_number');
  return isLast || !told('limit') ? undefined : pageAt(at, 'offset', next);
};
