import type { ProgressFormat } from '../../contract.js';
import { has, isObject } from '../../toolkit/json.js';

/** JSON-stat 2.0 and 1. */
export const jsonStat = {
  name: 'json-stat',
  fits: (document) =>
    has(document, 'class', 'dimension') ||
    // A bundle of version 1 names its data sets as it likes.
    Object.values(document).some((inside) => isObject(inside) && has(inside, 'dimension')),
  load: () => import('./json-stat.js').then((chunk) => chunk.readJsonStat),
} as const satisfies ProgressFormat;
