/** Northern Sami. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'se',
  kept: 'Dát guoská buot maid don leat čállán, liikon ja dieđihan dán neahttalohkkiin, buot dán almmuheaddji ságastallamiin.',
  download: 'Viečča buot',
  file: 'Vurke fiilla',
  erase: 'Sihko buot',
  sure: 'Du sánit, namma, liikomat ja dieđáhusat jávket loahpalaččat. Earáid vástádusat báhcet.',
  yes: 'Jua, sihko buot',
  erased: 'Buot lea sihkkojuvvon.',
};
