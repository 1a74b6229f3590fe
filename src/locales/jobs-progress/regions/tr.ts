/** Turkish. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'tr',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} (toplam: ${whole}${percent ? `, payı: ${percent}` : ''}).`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit} (genel: ${whole}).`,
  alone: (name, figure) => `${name}: ${figure ?? 'veri yok'}.`,
  captions: { GR: 'Göteborg bölgesinin belediyeleri' },
  caption: 'Bölgelere göre',
  name: 'Bölge',
  figure: (goal) => (goal ? 'Veri ve hedef' : 'Veri'),
  goal: (figure) => `hedef ${figure}`,
  own: '(burası)',
  missing: 'veri yok',
  all: (count) => `Tümü (${count})`,
  status: {
    provisional: 'geçici',
    confidential: 'gizli',
    revised: 'revize',
    estimated: 'tahmini',
    forecast: 'öngörü',
    unreliable: 'kesin değil',
    missing: 'veri yok',
  },
};
