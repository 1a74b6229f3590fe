import type { ProgressFormat } from '../../contract.js';

/** Tables of PxWeb version 1. */
export const pxWeb = {
  name: 'pxweb',
  fits: (document) => Array.isArray(document.columns) && document.data != null,
  load: () => import('./pxweb.js'),
} as const satisfies ProgressFormat;
