/** Czech. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'cs',
  why: 'Proč tento komentář nahlašujete?',
  reasons: {
    spam: 'Reklama',
    abuse: 'Urážka nebo výhrůžka',
    illegal: 'Je protiprávní',
    private: 'Soukromé údaje',
    other: 'Něco jiného',
  },
  note: 'Další informace pro moderátory (nepovinné)',
  send: 'Nahlásit',
  sent: 'Nahlášeno. Moderátoři se na to podívají.',
};
