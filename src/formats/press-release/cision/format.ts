import type { ReleaseFormat } from '../../contract.js';

/** Cision's `papi`. */
export const cision = {
  name: 'cision',
  lists: ['Releases', 'Release'],
  fits: (first, document) => document.has('Release', 'Releases') || first.has('HtmlBody', 'EncryptedId'),
  load: () => import('./cision.js').then((chunk) => chunk.readCision),
} as const satisfies ReleaseFormat;
