/** Czech. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'cs',
  kept: 'Týká se to všeho, co jste z tohoto prohlížeče napsali, označili jako oblíbené a nahlásili, ve všech vláknech tohoto vydavatele.',
  download: 'Získat vše',
  file: 'Uložit soubor',
  erase: 'Smazat vše',
  sure: 'Vaše slova, jméno, oblíbení a nahlášení nenávratně zmizí. Odpovědi ostatních zůstanou.',
  yes: 'Ano, smazat vše',
  erased: 'Vše je smazáno.',
};
