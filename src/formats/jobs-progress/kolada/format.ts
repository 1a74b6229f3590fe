import type { ProgressFormat } from '../../contract.js';

/** Kolada's answers. */
export const kolada = {
  name: 'kolada',
  fits: (document) => Array.isArray(document.values),
  load: () => import('./kolada.js'),
} as const satisfies ProgressFormat;
