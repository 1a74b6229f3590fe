/** Dutch. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'nl',
  missing: 'De reactie waarnaar de link verwijst, staat hier niet meer.',
  fromStart: 'Reacties vanaf het begin tonen',
};
