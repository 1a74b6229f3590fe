/** Romanian. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'ro',
  retry: 'Încercați din nou',
  network: 'Acest conținut nu a putut fi încărcat. Verificați conexiunea și încercați din nou.',
  offline: 'Nu aveți conexiune. Conținutul se va încărca atunci când conexiunea revine.',
  timeout: 'Încărcarea acestui conținut a durat prea mult. Încercați din nou peste puțin timp.',
  status: 'Acest conținut nu poate fi încărcat acum. Încercați din nou peste puțin timp.',
  missing: 'Acest conținut nu mai este la această adresă.',
  format: 'Acest conținut nu a putut fi afișat aici. Problema este la site, nu la dumneavoastră.',
};
