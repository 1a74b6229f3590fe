import type { ReleaseFormat } from '../../contract.js';

/** JSON Feed 1.0 and 1.1. */
export const jsonFeed = {
  name: 'json-feed',
  lists: ['items'],
  fits: (first, document) =>
    document.at('version').word.startsWith('https://jsonfeed.org/') || first.has('content_html', 'content_text'),
  load: () => import('./json-feed.js').then((chunk) => chunk.readJsonFeed),
} as const satisfies ReleaseFormat;
