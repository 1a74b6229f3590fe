/** Estonian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'et',
  why: 'Miks sellest kommentaarist teatate?',
  reasons: {
    spam: 'Reklaam',
    abuse: 'Solvang või ähvardus',
    illegal: 'See on ebaseaduslik',
    private: 'Eraelulised andmed',
    other: 'Midagi muud',
  },
  note: 'Lisainfo moderaatoritele (valikuline)',
  send: 'Teata',
  sent: 'Teatatud. Moderaatorid vaatavad selle üle.',
};
