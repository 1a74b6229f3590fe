import type { ReleaseFormat } from '../../contract.js';

/** WordPress. */
export const wordPress = {
  name: 'wordpress',
  fits: (first) => first.at('title').has('rendered') || first.has('date_gmt'),
  load: () => import('./wordpress.js').then((chunk) => chunk.readWordPress),
} as const satisfies ReleaseFormat;
