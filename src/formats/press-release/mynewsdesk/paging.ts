import type { Place, Taken } from '../../toolkit/place.js';
import { first } from '../../toolkit/taken.js';
import { numberInAddress, pageAt } from '../paging.js';
import { digits } from '../values.js';

/**
 * A search counts pages, a list the items before it. The shape without `strict` has the total, and so does a search.
 */
export const nextPage = (root: Place, list: Place): Taken<string> | undefined => {
  const search = root.at('search_result');
  const { length } = list.items;
  if (!length || !(search.exists || root.at('items').exists)) return undefined;
  const size = numberInAddress(root, 'limit') || 100;
  const page = numberInAddress(root, 'page') ?? (search.exists ? 1 : undefined);
  const here = page ? (page - 1) * size : (numberInAddress(root, 'offset') ?? 0);
  const told = first(search.at('summary', 'total').take(digits), root.at('items', 'total_count').take(digits));
  const isLast = told.value ? here + length >= told.value : length < size;
  if (isLast) return undefined;
  return page ? pageAt(root, 'page', page + 1) : pageAt(root, 'offset', here + length);
};
