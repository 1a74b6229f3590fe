/** Polish. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'pl',
  kept: 'Dotyczy to wszystkiego, co z tej przeglądarki zostało przez Ciebie napisane, polubione i zgłoszone, we wszystkich wątkach tego wydawcy.',
  download: 'Pobierz wszystko',
  file: 'Zapisz plik',
  erase: 'Usuń wszystko',
  sure: 'Twoje słowa, Twoje imię, polubienia i zgłoszenia znikną na dobre. Odpowiedzi innych zostają.',
  yes: 'Tak, usuń wszystko',
  erased: 'Wszystko zostało usunięte.',
};
