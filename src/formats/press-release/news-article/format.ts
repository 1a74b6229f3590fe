import type { ReleaseFormat } from '../../contract.js';
import { has } from '../../toolkit/json.js';

/** schema.org's NewsArticle and its kin. */
export const newsArticle = {
  name: 'news-article',
  fits: (first, document) => has(first, '@context', '@type') || has(document, '@graph'),
  load: () => import('./news-article.js').then((chunk) => chunk.readNewsArticle),
} as const satisfies ReleaseFormat;
