import type { ReleaseFormat } from '../../contract.js';
import { below, has } from '../fields.js';

/** Ghost's Content API. */
export const ghost = {
  name: 'ghost',
  lists: ['posts'],
  fits: (first, document) =>
    Array.isArray(document.posts) && (has(below(document, 'meta'), 'pagination') || has(first, 'comment_id')),
  load: () => import('./ghost.js'),
} as const satisfies ReleaseFormat;
