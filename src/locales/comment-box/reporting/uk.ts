/** Ukrainian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'uk',
  why: 'Чому ви скаржитеся на цей коментар?',
  reasons: {
    spam: 'Реклама',
    abuse: 'Образа або погроза',
    illegal: 'Він незаконний',
    private: 'Особисті дані',
    other: 'Інше',
  },
  note: 'Додатково для модераторів (необов’язково)',
  send: 'Надіслати скаргу',
  sent: 'Скаргу надіслано. Модератори її розглянуть.',
};
