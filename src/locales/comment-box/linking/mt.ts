/** Maltese. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'mt',
  missing: 'Il-kumment li twassal għalih il-ħolqa m’għadux hawn.',
  fromStart: 'Uri l-kummenti mill-bidu',
};
