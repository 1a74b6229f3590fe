/** Romanian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'ro',
  kept: 'Este vorba despre tot ce ați scris, ați apreciat și ați raportat din acest browser, în toate discuțiile acestui editor.',
  download: 'Obțineți totul',
  file: 'Salvați fișierul',
  erase: 'Ștergeți totul',
  sure: 'Cuvintele, numele, aprecierile și raportările dumneavoastră dispar definitiv. Răspunsurile altora rămân.',
  yes: 'Da, ștergeți totul',
  erased: 'Totul este șters.',
};
