/** Croatian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'hr',
  why: 'Zašto prijavljujete ovaj komentar?',
  reasons: {
    spam: 'Reklama',
    abuse: 'Uvreda ili prijetnja',
    illegal: 'Nezakonit je',
    private: 'Osobni podaci',
    other: 'Nešto drugo',
  },
  note: 'Dodatna poruka moderatorima (neobavezno)',
  send: 'Prijavi',
  sent: 'Prijavljeno. Moderatori će ga pregledati.',
};
