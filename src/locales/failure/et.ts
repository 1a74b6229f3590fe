/** Estonian. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'et',
  retry: 'Proovi uuesti',
  network: 'Sisu ei õnnestunud laadida. Kontrollige ühendust ja proovige uuesti.',
  offline: 'Internetiühendust ei ole. Sisu laaditakse, kui ühendus taastub.',
  timeout: 'Sisu laadimine võttis liiga kaua aega. Proovige mõne aja pärast uuesti.',
  status: 'Sisu ei saa praegu laadida. Proovige mõne aja pärast uuesti.',
  missing: 'Sellel aadressil sisu enam ei ole.',
  format: 'Sisu ei õnnestunud siin näidata. Viga on saidis, mitte teis.',
};
