import type { Place, Taken } from '../../toolkit/place.js';
import { lengthOf, pageAt } from '../paging.js';
import { digits } from '../values.js';

/** Counted in pages or in entries, as in the address; a site may leave out the total. */
export const nextPage = (at: Place, list: Place): Taken<string> | undefined => {
  const length = lengthOf(list);
  const told = (field: string): number | undefined => at.at('meta', 'pagination', field).take(digits).value;
  const page = told('page');
  const here = page ? (page - 1) * (told('pageSize') ?? 25) : (told('start') ?? 0);
  const size = told(page ? 'pageSize' : 'limit') ?? 25;
  const total = told('total') ?? (length < size ? 0 : Infinity);
  if (!length || !at.at('meta', 'pagination').exists || here + size >= total) return undefined;
  return page ? pageAt(at, 'pagination[page]', page + 1) : pageAt(at, 'pagination[start]', here + size);
};
