/** German. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'de',
  kept: 'Das betrifft alles, was Sie aus diesem Browser geschrieben, mit „Gefällt mir“ markiert und gemeldet haben, in allen Diskussionen dieser Redaktion.',
  download: 'Alles abrufen',
  file: 'Datei speichern',
  erase: 'Alles löschen',
  sure: 'Ihre Worte, Ihr Name, Ihre „Gefällt mir“ und Ihre Meldungen verschwinden endgültig. Antworten anderer bleiben stehen.',
  yes: 'Ja, alles löschen',
  erased: 'Alles ist gelöscht.',
};
