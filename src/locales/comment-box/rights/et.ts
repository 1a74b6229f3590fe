/** Estonian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'et',
  kept: 'See puudutab kõike, mida olete sellest brauserist kirjutanud, meeldivaks märkinud ja millest teatanud, selle väljaandja kõigis aruteludes.',
  download: 'Hangi kõik',
  file: 'Salvesta fail',
  erase: 'Kustuta kõik',
  sure: 'Teie sõnad, nimi, meeldimised ja teated kaovad jäädavalt. Teiste vastused jäävad alles.',
  yes: 'Jah, kustuta kõik',
  erased: 'Kõik on kustutatud.',
};
