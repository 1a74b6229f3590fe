/** Latvian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'lv',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} no ${whole}${percent ? `, ${percent} no kopskaita` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, salīdzinājumam: ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'datu nav'}.`,
  captions: { GR: 'Gēteborgas reģiona pašvaldības' },
  caption: 'Pa teritorijām',
  name: 'Teritorija',
  figure: (goal) => (goal ? 'Rādītājs un mērķis' : 'Rādītājs'),
  goal: (figure) => `mērķis: ${figure}`,
  own: '(šeit)',
  missing: 'datu nav',
  all: (count) => `Visas (${count})`,
  status: {
    provisional: 'provizoriski dati',
    confidential: 'konfidenciāli dati',
    revised: 'precizēti dati',
    estimated: 'aplēse',
    forecast: 'prognoze',
    unreliable: 'nedroši dati',
    missing: 'datu nav',
  },
};
