import type { ReleaseFormat } from '../../contract.js';
import { has } from '../fields.js';

/** IPTC's ninjs; Superdesk names an item by its `guid`. */
export const ninjs = {
  name: 'ninjs',
  lists: ['_items'],
  fits: (first) =>
    has(first, 'uri', 'guid') &&
    Object.keys(first).some((name) =>
      /^(headlines?|bodies|standard|renditions|(body|headline|description)_.*)$/.test(name),
    ),
  load: () => import('./ninjs.js'),
} as const satisfies ReleaseFormat;
