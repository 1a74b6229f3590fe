/** Croatian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'hr',
  kept: 'To se odnosi na sve što ste iz ovog preglednika napisali, označili da vam se sviđa i prijavili, u svim nitima ovog izdavača.',
  download: 'Preuzmi sve',
  file: 'Spremi datoteku',
  erase: 'Izbriši sve',
  sure: 'Vaše riječi, ime, oznake sviđanja i prijave nestaju zauvijek. Odgovori drugih ostaju.',
  yes: 'Da, izbriši sve',
  erased: 'Sve je izbrisano.',
};
