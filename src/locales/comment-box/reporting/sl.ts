/** Slovenian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'sl',
  why: 'Zakaj prijavljate ta komentar?',
  reasons: {
    spam: 'Oglaševanje',
    abuse: 'Žalitev ali grožnja',
    illegal: 'Je nezakonit',
    private: 'Zasebni podatki',
    other: 'Nekaj drugega',
  },
  note: 'Dodatno sporočilo moderatorjem (neobvezno)',
  send: 'Prijavi',
  sent: 'Prijavljeno. Moderatorji bodo komentar pregledali.',
};
