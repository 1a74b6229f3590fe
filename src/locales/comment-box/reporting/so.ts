/** Somali. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'so',
  why: 'Maxaad u soo sheegaysaa faalladan?',
  reasons: {
    spam: 'Xayeysiis',
    abuse: 'Cay ama hanjabaad',
    illegal: 'Waa sharci-darro',
    private: 'Xog gaar ah',
    other: 'Wax kale',
  },
  note: 'Faahfaahin ku socota kormeerayaasha (ikhtiyaari)',
  send: 'Soo sheeg',
  sent: 'Waa la soo sheegay. Kormeerayaasha ayaa eegi doona.',
};
