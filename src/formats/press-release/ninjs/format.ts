import type { ReleaseFormat } from '../../contract.js';
import { has } from '../fields.js';

/** IPTC's ninjs. */
export const ninjs = {
  name: 'ninjs',
  fits: (first) =>
    has(first, 'uri') && Object.keys(first).some((name) => /^(headlines?|bodies|standard|body_.*)$/.test(name)),
  load: () => import('./ninjs.js'),
} as const satisfies ReleaseFormat;
