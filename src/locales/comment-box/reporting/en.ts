import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'en',
  why: 'Why are you reporting this comment?',
  reasons: {
    spam: 'Advertising',
    abuse: 'Insult or threat',
    illegal: 'It is illegal',
    private: 'Private details',
    other: 'Something else',
  },
  note: 'Note to the moderators (optional)',
  send: 'Report',
  sent: 'Reported. The moderators will look at it.',
};
