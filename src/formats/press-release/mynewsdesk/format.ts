import type { ReleaseFormat } from '../../contract.js';
import { below, has } from '../fields.js';

/** Mynewsdesk. */
export const mynewsdesk = {
  name: 'mynewsdesk',
  lists: ['search_result', 'item'],
  fits: (first, document) =>
    has(first, 'type_of_media', 'newsdeskML') ||
    has(document, 'search_result') ||
    has(below(document, 'items'), 'total_count'),
  load: () => import('./mynewsdesk.js'),
} as const satisfies ReleaseFormat;
