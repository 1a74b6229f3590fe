/** Hungarian. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'hu',
  retry: 'Újra',
  network: 'Ezt a tartalmat nem sikerült betölteni. Ellenőrizze a kapcsolatot, és próbálja újra.',
  offline: 'Nincs internetkapcsolat. A tartalom betöltődik, ha a kapcsolat helyreáll.',
  timeout: 'A tartalom betöltése túl sokáig tartott. Próbálja újra egy kicsit később.',
  status: 'Ezt a tartalmat most nem sikerült betölteni. Próbálja újra egy kicsit később.',
  missing: 'Ez a tartalom már nincs ezen a címen.',
  format: 'Ezt a tartalmat itt nem sikerült megjeleníteni. A hiba a webhelynél van, nem Önnél.',
};
