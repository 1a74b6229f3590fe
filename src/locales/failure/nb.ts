/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'nb',
  retry: 'Prøv igjen',
  network: 'Innholdet kunne ikke hentes. Kontroller forbindelsen og prøv igjen.',
  offline: 'Du er frakoblet. Innholdet hentes når forbindelsen er tilbake.',
  timeout: 'Det tok for lang tid å hente innholdet. Prøv igjen om litt.',
  status: 'Innholdet kunne ikke hentes akkurat nå. Prøv igjen om litt.',
  missing: 'Innholdet finnes ikke lenger på denne adressen.',
  format: 'Innholdet kunne ikke vises her. Feilen ligger hos nettstedet, ikke hos deg.',
};
