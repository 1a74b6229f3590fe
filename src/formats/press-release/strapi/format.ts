import type { ReleaseFormat } from '../../contract.js';
import { below, has } from '../fields.js';

/** Strapi's REST API. */
export const strapi = {
  name: 'strapi',
  lists: ['data'],
  fits: (first, document) =>
    has(first, 'attributes', 'documentId') ||
    (Array.isArray(document.data) && has(below(document, 'meta'), 'pagination')),
  load: () => import('./strapi.js'),
} as const satisfies ReleaseFormat;
