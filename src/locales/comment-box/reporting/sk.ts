/** Slovak. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'sk',
  why: 'Prečo tento komentár nahlasujete?',
  reasons: {
    spam: 'Reklama',
    abuse: 'Urážka alebo vyhrážka',
    illegal: 'Je protiprávny',
    private: 'Súkromné údaje',
    other: 'Niečo iné',
  },
  note: 'Ďalšie informácie pre moderátorov (nepovinné)',
  send: 'Nahlásiť',
  sent: 'Nahlásené. Moderátori sa na to pozrú.',
};
