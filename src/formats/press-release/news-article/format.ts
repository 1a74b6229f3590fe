import type { ReleaseFormat } from '../../contract.js';
import { has } from '../fields.js';

/** schema.org's NewsArticle and its kin. */
export const newsArticle = {
  name: 'news-article',
  fits: (first, document) => has(first, '@context', '@type') || has(document, '@graph'),
  load: () => import('./news-article.js'),
} as const satisfies ReleaseFormat;
