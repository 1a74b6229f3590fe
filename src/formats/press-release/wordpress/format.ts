import type { ReleaseFormat } from '../../contract.js';
import { below, has } from '../fields.js';

/** WordPress. */
export const wordPress = {
  name: 'wordpress',
  fits: (first) => has(below(first, 'title'), 'rendered') || has(first, 'date_gmt'),
  load: () => import('./wordpress.js'),
} as const satisfies ReleaseFormat;
