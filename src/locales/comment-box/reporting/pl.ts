/** Polish. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'pl',
  why: 'Dlaczego zgłaszasz ten komentarz?',
  reasons: {
    spam: 'Reklama',
    abuse: 'Obraza lub groźba',
    illegal: 'Jest niezgodny z prawem',
    private: 'Dane prywatne',
    other: 'Inny powód',
  },
  note: 'Dodatkowe informacje dla moderacji (opcjonalnie)',
  send: 'Zgłoś',
  sent: 'Zgłoszono. Moderacja to sprawdzi.',
};
