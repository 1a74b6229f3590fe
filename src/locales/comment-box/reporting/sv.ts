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
  note: 'Meddelande till moderatorerna (frivilligt)',
  send: 'Anmäl',
  sent: 'Anmäld. Moderatorerna tittar på den.',
};
