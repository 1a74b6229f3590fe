import type { ReleaseFormat } from '../../contract.js';
import { has } from '../fields.js';

/** JSON Feed 1.0 and 1.1. */
export const jsonFeed = {
  name: 'json-feed',
  fits: (first, document) =>
    (typeof document.version === 'string' && /^https?:\/\/(www\.)?jsonfeed\.org\//.test(document.version)) ||
    has(first, 'content_html', 'content_text'),
  load: () => import('./json-feed.js'),
} as const satisfies ReleaseFormat;
