/** Latvian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'lv',
  why: 'Kāpēc ziņojat par šo komentāru?',
  reasons: {
    spam: 'Reklāma',
    abuse: 'Apvainojums vai draudi',
    illegal: 'Tas ir nelikumīgs',
    private: 'Privāti dati',
    other: 'Kas cits',
  },
  note: 'Papildu informācija moderatoriem (nav obligāti)',
  send: 'Ziņot',
  sent: 'Ziņojums nosūtīts. Moderatori to izskatīs.',
};
