import type { ReleaseFormat } from '../../contract.js';

/** schema.org's NewsArticle and its kin. */
export const newsArticle = {
  name: 'news-article',
  fits: (first, document) => first.has('@context', '@type') || document.has('@graph'),
  load: () => import('./news-article.js').then((chunk) => chunk.readNewsArticle),
} as const satisfies ReleaseFormat;
