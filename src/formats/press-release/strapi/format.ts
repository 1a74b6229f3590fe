import type { ReleaseFormat } from '../../contract.js';

/** Strapi's REST API. */
export const strapi = {
  name: 'strapi',
  lists: ['data'],
  fits: (first, document) =>
    first.has('attributes', 'documentId') ||
    (Array.isArray(document.at('data').value) && document.at('meta').has('pagination')),
  load: () => import('./strapi.js').then((chunk) => chunk.readStrapi),
} as const satisfies ReleaseFormat;
