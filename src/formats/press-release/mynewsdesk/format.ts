import type { ReleaseFormat } from '../../contract.js';

/** Mynewsdesk. */
export const mynewsdesk = {
  name: 'mynewsdesk',
  lists: ['search_result', 'items', 'item'],
  fits: (first, document) =>
    first.has('type_of_media', 'newsdeskML') ||
    document.has('search_result') ||
    document.at('items').has('total_count'),
  load: () => import('./mynewsdesk.js').then((chunk) => chunk.readMynewsdesk),
} as const satisfies ReleaseFormat;
