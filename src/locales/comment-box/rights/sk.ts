/** Slovak. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'sk',
  kept: 'Týka sa to všetkého, čo ste z tohto prehliadača napísali, označili ako obľúbené a nahlásili, vo všetkých vláknach tohto vydavateľa.',
  download: 'Získať všetko',
  file: 'Uložiť súbor',
  erase: 'Zmazať všetko',
  sure: 'Vaše slová, meno, obľúbenia a nahlásenia nenávratne zmiznú. Odpovede ostatných zostanú.',
  yes: 'Áno, zmazať všetko',
  erased: 'Všetko je zmazané.',
};
