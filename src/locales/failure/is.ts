/** Icelandic. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'is',
  retry: 'Reyna aftur',
  network: 'Ekki tókst að sækja efnið. Athugaðu nettenginguna og reyndu aftur.',
  offline: 'Þú ert án nettengingar. Efnið verður sótt þegar tengingin er komin á aftur.',
  timeout: 'Það tók of langan tíma að sækja efnið. Reyndu aftur eftir smástund.',
  status: 'Ekki tókst að sækja efnið sem stendur. Reyndu aftur eftir smástund.',
  missing: 'Efnið er ekki lengur á þessari slóð.',
  format: 'Ekki var hægt að sýna efnið hér. Villan er hjá vefnum, ekki hjá þér.',
};
