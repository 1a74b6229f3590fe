import type { ReleaseFormat } from '../../contract.js';
import { below, has } from '../../toolkit/json.js';

/** WordPress. */
export const wordPress = {
  name: 'wordpress',
  fits: (first) => has(below(first, 'title'), 'rendered') || has(first, 'date_gmt'),
  load: () => import('./wordpress.js').then((chunk) => chunk.readWordPress),
} as const satisfies ReleaseFormat;
