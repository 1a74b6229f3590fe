/** Irish. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'ga',
  missing: 'Níl an nóta tráchta a dtéann an nasc chuige anseo a thuilleadh.',
  fromStart: 'Taispeáin na nótaí tráchta ón tús',
};
