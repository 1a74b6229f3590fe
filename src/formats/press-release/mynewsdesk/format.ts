import type { ReleaseFormat } from '../../contract.js';
import { below, has } from '../../toolkit/json.js';

/** Mynewsdesk. */
export const mynewsdesk = {
  name: 'mynewsdesk',
  lists: ['search_result', 'items', 'item'],
  fits: (first, document) =>
    has(first, 'type_of_media', 'newsdeskML') ||
    has(document, 'search_result') ||
    has(below(document, 'items'), 'total_count'),
  load: () => import('./mynewsdesk.js').then((chunk) => chunk.readMynewsdesk),
} as const satisfies ReleaseFormat;
