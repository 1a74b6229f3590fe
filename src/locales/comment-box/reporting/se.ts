/** Northern Sami. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'se',
  why: 'Manne dieđihat dán kommentára birra?',
  reasons: {
    spam: 'Máinnus',
    abuse: 'Loavkašuhttin dahje áitta',
    illegal: 'Lága vuostá',
    private: 'Priváhta dieđut',
    other: 'Juoga eará',
  },
  note: 'Eanet moderáhtoriidda (eaktodáhtolaš)',
  send: 'Dieđit',
  sent: 'Du diehtu lea sáddejuvvon. Moderáhtorat gehččet kommentára.',
};
