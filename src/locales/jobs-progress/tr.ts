/** Turkish. Not yet reviewed by a native reader. */
import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'tr',
  empty: 'Burada henüz veri yok.',
  unit: { one: 'iş', other: 'iş' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value}${unit} (hedef: ${goal}${percent ? `, gerçekleşme: ${percent}` : ''}).` : `${value}${unit}.`,
  start: (value, year) => `başlangıç ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `hedef ${value}`,
  states: {
    running: ({ deadline }) => `Hedefe ulaşmak için son tarih: ${deadline}.`,
    missed: ({ deadline }) => `Hedef tarihi olan ${deadline} geçti, ama hedefe ulaşılmadı.`,
    unknown: ({ deadline, asOf }) =>
      `Hedef tarihi olan ${deadline} geçti. ${asOf ? `Son veri: ${asOf}` : 'Verinin tarihi yok'}; hedefe ulaşılıp ulaşılmadığı bilinmiyor.`,
  },
  expected: (figure) => `bugüne kadar beklenen: ${figure}`,
  asOf: (day) => `Veri tarihi: ${day}`,
  source: 'Kaynak:',
};
