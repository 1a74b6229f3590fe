import type { ReleaseFormat } from '../../contract.js';
import { below, has } from '../fields.js';

/** WordPress. */
export const wordPress = {
  name: 'wordpress',
  // Search results have none of these fields, and get an error that says what to request instead.
  fits: (first) =>
    has(below(first, 'title'), 'rendered') || has(first, 'date_gmt') || (has(first, 'subtype') && has(first, '_links')),
  load: () => import('./wordpress.js'),
} as const satisfies ReleaseFormat;
