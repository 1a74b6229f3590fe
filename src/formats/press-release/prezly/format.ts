import type { ReleaseFormat } from '../../contract.js';

/** Prezly's stories. */
export const prezly = {
  name: 'prezly',
  lists: ['stories', 'story', 'data'],
  fits: (first, document) =>
    (first.has('format_version') && first.has('culture')) ||
    (Array.isArray(document.at('stories').value) && document.has('pagination')),
  load: () => import('./prezly.js').then((chunk) => chunk.readPrezly),
} as const satisfies ReleaseFormat;
