/** Lithuanian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'lt',
  why: 'Kodėl skundžiate šį komentarą?',
  reasons: {
    spam: 'Reklama',
    abuse: 'Įžeidimas arba grasinimas',
    illegal: 'Jis neteisėtas',
    private: 'Asmeniniai duomenys',
    other: 'Kita',
  },
  note: 'Papildoma informacija moderatoriams (neprivaloma)',
  send: 'Skųsti',
  sent: 'Skundas išsiųstas. Moderatoriai jį peržiūrės.',
};
