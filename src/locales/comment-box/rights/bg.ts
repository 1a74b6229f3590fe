/** Bulgarian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'bg',
  kept: 'Това се отнася за всичко, което сте написали, харесали и докладвали от този браузър, във всички дискусии на този издател.',
  download: 'Изтегляне на всичко',
  file: 'Запазване на файла',
  erase: 'Изтриване на всичко',
  sure: 'Думите, името, харесванията и докладите Ви изчезват завинаги. Отговорите на други хора остават.',
  yes: 'Да, изтрий всичко',
  erased: 'Всичко е изтрито.',
};
