import type { ReleaseFormat } from '../../contract.js';
import { has } from '../../toolkit/json.js';

/** IPTC's ninjs. */
export const ninjs = {
  name: 'ninjs',
  lists: ['items'],
  fits: (first) =>
    has(first, 'uri') && Object.keys(first).some((name) => /^(headlines?|bodies|standard|body_.*)$/.test(name)),
  load: () => import('./ninjs.js').then((chunk) => chunk.readNinjs),
} as const satisfies ReleaseFormat;
