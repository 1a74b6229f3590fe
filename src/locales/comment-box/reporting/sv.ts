import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'sv',
  why: 'Varför anmäler du kommentaren?',
  reasons: {
    spam: 'Reklam',
    abuse: 'Förolämpning eller hot',
    illegal: 'Den är olaglig',
    private: 'Privata uppgifter',
    other: 'Något annat',
  },
  note: 'Mer till moderatorerna (valfritt)',
  send: 'Anmäl',
  sent: 'Anmäld. Moderatorerna ser på den.',
};
