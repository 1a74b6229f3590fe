import type { ReleaseFormat } from '../../contract.js';

/** Drupal's JSON:API. */
export const drupal = {
  name: 'drupal',
  lists: ['data'],
  fits: (first, document) => document.has('jsonapi') || /^\w+--/.test(first.at('type').word),
  load: () => import('./drupal.js').then((chunk) => chunk.readDrupal),
} as const satisfies ReleaseFormat;
