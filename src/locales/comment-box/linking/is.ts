/** Icelandic. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'is',
  missing: 'Athugasemdin sem tengillinn vísar á er ekki lengur hér.',
  fromStart: 'Sýna athugasemdir frá byrjun',
};
