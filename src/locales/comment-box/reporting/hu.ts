/** Hungarian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'hu',
  why: 'Miért jelenti be ezt a hozzászólást?',
  reasons: {
    spam: 'Reklám',
    abuse: 'Sértés vagy fenyegetés',
    illegal: 'Jogsértő',
    private: 'Személyes adatok',
    other: 'Más ok',
  },
  note: 'További részletek a moderátoroknak (nem kötelező)',
  send: 'Bejelentés',
  sent: 'Bejelentve. A moderátorok megvizsgálják.',
};
