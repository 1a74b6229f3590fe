/** Hungarian. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'hu',
  missing: 'A hozzászólás, amelyre a link mutat, már nincs itt.',
  fromStart: 'Hozzászólások az elejétől',
};
