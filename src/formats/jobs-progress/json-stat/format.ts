import type { ProgressFormat } from '../../contract.js';
import { isObject } from '../../toolkit/json.js';

/** JSON-stat 2.0 and 1. */
export const jsonStat = {
  name: 'json-stat',
  fits: (document) =>
    document.class != null ||
    document.dimension != null ||
    // A bundle of version 1 can name its data sets in any way.
    Object.values(document).some((inside) => isObject(inside) && inside.dimension != null),
  load: () => import('./json-stat.js'),
} as const satisfies ProgressFormat;
