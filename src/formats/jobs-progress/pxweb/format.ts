import type { ProgressFormat } from '../../contract.js';

/** Tables of PxWeb version 1. */
export const pxWeb = {
  name: 'pxweb',
  fits: (document) => Array.isArray(document.at('columns').value) && document.has('data'),
  load: () => import('./pxweb.js').then((chunk) => chunk.readPxWeb),
} as const satisfies ProgressFormat;
