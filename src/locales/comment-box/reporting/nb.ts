/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'nb',
  why: 'Hvorfor rapporterer du kommentaren?',
  reasons: {
    spam: 'Reklame',
    abuse: 'Fornærmelse eller trussel',
    illegal: 'Den er ulovlig',
    private: 'Private opplysninger',
    other: 'Noe annet',
  },
  note: 'Mer til moderatorene (valgfritt)',
  send: 'Rapporter',
  sent: 'Rapportert. Moderatorene ser på den.',
};
