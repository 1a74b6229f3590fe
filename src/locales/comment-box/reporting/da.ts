/** Danish. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'da',
  why: 'Hvorfor anmelder du kommentaren?',
  reasons: {
    spam: 'Reklame',
    abuse: 'Fornærmelse eller trussel',
    illegal: 'Den er ulovlig',
    private: 'Private oplysninger',
    other: 'Noget andet',
  },
  note: 'Mere til moderatorerne (valgfrit)',
  send: 'Anmeld',
  sent: 'Anmeldt. Moderatorerne ser på den.',
};
