import type { ReleaseFormat } from '../../contract.js';

/** Modular Finance's news. */
export const mfn = {
  name: 'mfn',
  lists: ['items'],
  fits: (first) => first.has('news_id') && first.at('content').has('publish_date', 'title'),
  load: () => import('./mfn.js').then((chunk) => chunk.readMfn),
} as const satisfies ReleaseFormat;
