/** Tigrinya. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'ti',
  missing: 'እቲ መላግቦ ዘመልክቶ ርእይቶ ድሕሪ ሕጂ ኣብዚ የለን።',
  fromStart: 'ርእይቶታት ካብ መጀመርታ ኣርእዩ',
};
