import type { ReleaseFormat } from '../../contract.js';
import { has } from '../fields.js';

/** Cision's `papi`. */
export const cision = {
  name: 'cision',
  lists: ['Releases', 'Release'],
  fits: (first, document) => has(document, 'Release', 'Releases') || has(first, 'HtmlBody', 'EncryptedId'),
  load: () => import('./cision.js'),
} as const satisfies ReleaseFormat;
