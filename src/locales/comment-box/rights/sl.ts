/** Slovenian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'sl',
  kept: 'To velja za vse, kar ste iz tega brskalnika napisali, všečkali in prijavili, v vseh nitih tega izdajatelja.',
  download: 'Prenesi vse',
  file: 'Shrani datoteko',
  erase: 'Izbriši vse',
  sure: 'Vaše besede, ime, všečki in prijave izginejo za vedno. Odgovori drugih ostanejo.',
  yes: 'Da, izbriši vse',
  erased: 'Vse je izbrisano.',
};
