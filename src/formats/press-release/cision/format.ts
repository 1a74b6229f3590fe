import type { ReleaseFormat } from '../../contract.js';
import { has } from '../../toolkit/json.js';

/** Cision's `papi`. */
export const cision = {
  name: 'cision',
  lists: ['Releases', 'Release'],
  fits: (first, document) => has(document, 'Release', 'Releases') || has(first, 'HtmlBody', 'EncryptedId'),
  load: () => import('./cision.js').then((chunk) => chunk.readCision),
} as const satisfies ReleaseFormat;
