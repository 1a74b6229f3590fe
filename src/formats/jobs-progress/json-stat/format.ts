import type { ProgressFormat } from '../../contract.js';
import { isObject } from '../../toolkit/json.js';

/** JSON-stat 2.0 and 1. */
export const jsonStat = {
  name: 'json-stat',
  fits: (document) =>
    document.has('class', 'dimension') ||
    // A bundle of version 1 names its data sets as it likes.
    (isObject(document.value) && document.entries.some((inside) => inside.has('dimension'))),
  load: () => import('./json-stat.js').then((chunk) => chunk.readJsonStat),
} as const satisfies ProgressFormat;
