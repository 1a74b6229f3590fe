/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'nn',
  retry: 'Prøv igjen',
  network: 'Innhaldet kunne ikkje hentast. Kontroller sambandet og prøv igjen.',
  offline: 'Du er fråkopla. Innhaldet blir henta når sambandet er tilbake.',
  timeout: 'Det tok for lang tid å hente innhaldet. Prøv igjen om litt.',
  status: 'Innhaldet kunne ikkje hentast akkurat no. Prøv igjen om litt.',
  missing: 'Innhaldet finst ikkje lenger på denne adressa.',
  format: 'Innhaldet kunne ikkje visast her. Feilen ligg hos nettstaden, ikkje hos deg.',
};
