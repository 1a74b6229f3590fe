/** Dutch. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'nl',
  retry: 'Opnieuw proberen',
  network: 'Deze inhoud kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
  offline: 'U bent offline. Deze inhoud wordt geladen zodra er weer verbinding is.',
  timeout: 'Het laden van deze inhoud duurde te lang. Probeer het straks opnieuw.',
  status: 'Deze inhoud kan nu niet worden geladen. Probeer het straks opnieuw.',
  missing: 'Deze inhoud staat niet meer op dit adres.',
  format: 'Deze inhoud kon hier niet worden getoond. De fout ligt bij de website, niet bij u.',
};
