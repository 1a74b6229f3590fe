/** Irish. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'ga',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} as ${whole}${wholeUnit}${percent ? `, ${percent} den iomlán` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, i gcomparáid le ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'gan figiúr'}.`,
  captions: { GR: 'Bardais réigiún Göteborg' },
  caption: 'De réir ceantair',
  name: 'Ceantar',
  figure: (goal) => (goal ? 'Figiúr agus sprioc' : 'Figiúr'),
  goal: (figure) => `sprioc ${figure}`,
  own: '(anseo)',
  missing: 'gan figiúr',
  all: (count) => `Gach ceann (${count})`,
  status: {
    provisional: 'sealadach',
    confidential: 'faoi rún',
    revised: 'leasaithe',
    estimated: 'measta',
    forecast: 'réamhaisnéis',
    unreliable: 'éiginnte',
    missing: 'in easnamh',
  },
};
