import type { ReleaseFormat } from '../../contract.js';

/** IPTC's ninjs. */
export const ninjs = {
  name: 'ninjs',
  lists: ['items'],
  fits: (first) =>
    first.has('uri') && first.entries.some(({ path }) => /(^|\.)(headlines?|bodies|standard|body_\w*)$/.test(path)),
  load: () => import('./ninjs.js').then((chunk) => chunk.readNinjs),
} as const satisfies ReleaseFormat;
