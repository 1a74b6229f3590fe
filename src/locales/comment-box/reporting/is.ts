/** Icelandic. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'is',
  why: 'Hvers vegna tilkynnir þú þessa athugasemd?',
  reasons: {
    spam: 'Auglýsing',
    abuse: 'Móðgun eða hótun',
    illegal: 'Ólöglegt efni',
    private: 'Persónulegar upplýsingar',
    other: 'Eitthvað annað',
  },
  note: 'Nánar til umsjónarfólks (valfrjálst)',
  send: 'Tilkynna',
  sent: 'Tilkynning send. Umsjónarfólk skoðar athugasemdina.',
};
