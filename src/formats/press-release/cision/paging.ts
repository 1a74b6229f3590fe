import type { Place, Taken } from '../../toolkit/place.js';
import { lengthOf, numberInAddress, pageAt } from '../paging.js';
import { digits } from '../values.js';

/** Pages are counted from 1. An answer has its page number and the total; a single release has neither. */
export const nextPage = (at: Place, list: Place): Taken<string> | undefined => {
  const told = (field: string): number | undefined => at.at(field).take(digits).value;
  const page = told('PageIndex') ?? numberInAddress(at, 'PageIndex') ?? 1;
  const size = told('PageSize') ?? (numberInAddress(at, 'PageSize') || 50);
  const total = told('TotalFoundReleases');
  const isLast = total === undefined ? lengthOf(list) < size : page * size >= total;
  return isLast || !lengthOf(list) ? undefined : pageAt(at, 'PageIndex', page + 1);
};
