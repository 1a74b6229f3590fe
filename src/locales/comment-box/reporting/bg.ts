/** Bulgarian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'bg',
  why: 'Защо подавате сигнал за този коментар?',
  reasons: {
    spam: 'Реклама',
    abuse: 'Обида или заплаха',
    illegal: 'Незаконен е',
    private: 'Лични данни',
    other: 'Друго',
  },
  note: 'Още информация за модераторите (по желание)',
  send: 'Подай сигнал',
  sent: 'Сигналът е подаден. Модераторите ще го прегледат.',
};
