/** Hungarian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'hu',
  kept: 'Ez mindenre vonatkozik, amit ebből a böngészőből írt, kedvelt vagy jelentett, a kiadó minden beszélgetésében.',
  download: 'Minden letöltése',
  file: 'Fájl mentése',
  erase: 'Minden törlése',
  sure: 'A szövegei, a neve, a kedvelései és a jelentései végleg eltűnnek. Mások válaszai megmaradnak.',
  yes: 'Igen, minden törlése',
  erased: 'Minden törölve.',
};
