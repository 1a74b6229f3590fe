/** German. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'de',
  missing: 'Der verlinkte Kommentar ist hier nicht mehr vorhanden.',
  fromStart: 'Kommentare von Anfang an anzeigen',
};
