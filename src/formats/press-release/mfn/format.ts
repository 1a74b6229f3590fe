import type { ReleaseFormat } from '../../contract.js';
import { below, has } from '../fields.js';

/** Modular Finance's news. It comes first in the list of formats, because its lists look like a JSON Feed. */
export const mfn = {
  name: 'mfn',
  fits: (first) => has(first, 'news_id') && has(below(first, 'content'), 'publish_date', 'title'),
  load: () => import('./mfn.js'),
} as const satisfies ReleaseFormat;
