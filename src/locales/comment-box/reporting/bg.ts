/** Bulgarian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'bg',
  why: 'Защо докладвате този коментар?',
  reasons: {
    spam: 'Реклама',
    abuse: 'Обида или заплаха',
    illegal: 'Незаконен е',
    private: 'Лични данни',
    other: 'Друго',
  },
  note: 'Още информация за модераторите (по желание)',
  send: 'Докладвай',
  sent: 'Докладвано. Модераторите ще го прегледат.',
};
