/** Romanian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'ro',
  why: 'De ce semnalați acest comentariu?',
  reasons: {
    spam: 'Publicitate',
    abuse: 'Insultă sau amenințare',
    illegal: 'Este ilegal',
    private: 'Date personale',
    other: 'Alt motiv',
  },
  note: 'Detalii pentru echipa de moderare (opțional)',
  send: 'Semnalați',
  sent: 'Semnalare trimisă. Echipa de moderare o va examina.',
};
