/** Somali. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'so',
  kept: 'Tani waxay khusaysaa wax kasta oo aad ka qortay, ka heshay oo aad ka warbixisay biraawsarkan, dhammaan doodaha daabacahan.',
  download: 'Soo hel dhammaan',
  file: 'Kaydi faylka',
  erase: 'Tirtir dhammaan',
  sure: 'Erayadaada, magacaaga, waxaad ka heshay iyo warbixinnadaadu way tirtirmayaan weligood. Jawaabaha dadka kale way hadhayaan.',
  yes: 'Haa, tirtir dhammaan',
  erased: 'Dhammaan waa la tirtiray.',
};
