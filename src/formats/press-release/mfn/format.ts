import type { ReleaseFormat } from '../../contract.js';
import { below, has } from '../../toolkit/json.js';

/** Modular Finance's news. */
export const mfn = {
  name: 'mfn',
  lists: ['items'],
  fits: (first) => has(first, 'news_id') && has(below(first, 'content'), 'publish_date', 'title'),
  load: () => import('./mfn.js').then((chunk) => chunk.readMfn),
} as const satisfies ReleaseFormat;
