/** Finnish. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'fi',
  kept: 'Tämä koskee kaikkea, mitä olet kirjoittanut, mistä olet tykännyt ja mitä olet ilmoittanut tällä selaimella, kaikissa tämän julkaisijan keskusteluissa.',
  download: 'Hae kaikki',
  file: 'Tallenna tiedosto',
  erase: 'Poista kaikki',
  sure: 'Tekstisi, nimesi, tykkäyksesi ja ilmoituksesi katoavat lopullisesti. Muiden vastaukset jäävät.',
  yes: 'Kyllä, poista kaikki',
  erased: 'Kaikki on poistettu.',
};
