import type { ReleaseFormat } from '../../contract.js';
import { has } from '../fields.js';

/** Prezly's stories. */
export const prezly = {
  name: 'prezly',
  lists: ['stories', 'story', 'data'],
  fits: (first, document) =>
    (has(first, 'format_version') && has(first, 'culture')) ||
    (Array.isArray(document.stories) && has(document, 'pagination')),
  load: () => import('./prezly.js'),
} as const satisfies ReleaseFormat;
