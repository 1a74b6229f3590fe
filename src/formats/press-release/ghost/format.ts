import type { ReleaseFormat } from '../../contract.js';

/** Ghost's Content API. */
export const ghost = {
  name: 'ghost',
  lists: ['posts'],
  fits: (first, document) =>
    Array.isArray(document.at('posts').value) && (document.at('meta').has('pagination') || first.has('comment_id')),
  load: () => import('./ghost.js').then((chunk) => chunk.readGhost),
} as const satisfies ReleaseFormat;
