/** Lithuanian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'lt',
  kept: 'Tai viskas, ką iš šios naršyklės parašėte, pažymėjote, kad patinka, ir apie ką pranešėte, visose šio leidėjo diskusijose.',
  download: 'Gauti viską',
  file: 'Išsaugoti failą',
  erase: 'Ištrinti viską',
  sure: 'Jūsų žodžiai, vardas, pamėgimai ir pranešimai dings visam laikui. Kitų atsakymai lieka.',
  yes: 'Taip, ištrinti viską',
  erased: 'Viskas ištrinta.',
};
