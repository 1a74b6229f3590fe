import type { ReleaseFormat } from '../../contract.js';
import { has } from '../fields.js';

/** Drupal's JSON:API. */
export const drupal = {
  name: 'drupal',
  lists: ['data'],
  fits: (first, document) => has(document, 'jsonapi') || (typeof first.type === 'string' && /^\w+--/.test(first.type)),
  load: () => import('./drupal.js'),
} as const satisfies ReleaseFormat;
