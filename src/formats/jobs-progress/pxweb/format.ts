import type { ProgressFormat } from '../../contract.js';
import { has } from '../../toolkit/json.js';

/** Tables of PxWeb version 1. */
export const pxWeb = {
  name: 'pxweb',
  fits: (document) => Array.isArray(document.columns) && has(document, 'data'),
  load: () => import('./pxweb.js').then((chunk) => chunk.readPxWeb),
} as const satisfies ProgressFormat;
