import type { ReleaseFormat } from '../../contract.js';
import { has } from '../../toolkit/json.js';

/** JSON Feed 1.0 and 1.1. */
export const jsonFeed = {
  name: 'json-feed',
  lists: ['items'],
  fits: (first, document) =>
    (typeof document.version === 'string' && document.version.startsWith('https://jsonfeed.org/')) ||
    has(first, 'content_html', 'content_text'),
  load: () => import('./json-feed.js').then((chunk) => chunk.readJsonFeed),
} as const satisfies ReleaseFormat;
