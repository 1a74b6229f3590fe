/** Romanian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'ro',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} din ${whole}${wholeUnit}${percent ? `, adică ${percent} din total` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, față de ${whole} în ansamblu.`,
  alone: (name, figure) => `${name}: ${figure ?? 'nicio cifră'}.`,
  captions: { GR: 'Comunele din regiunea Göteborg' },
  caption: 'Pe zone',
  name: 'Zonă',
  figure: (goal) => (goal ? 'Cifră și obiectiv' : 'Cifră'),
  goal: (figure) => `obiectiv ${figure}`,
  own: '(aici)',
  missing: 'nicio cifră',
  all: (count) => `Afișați tot (${count})`,
  status: {
    provisional: 'provizorie',
    confidential: 'confidențială',
    revised: 'revizuită',
    estimated: 'estimată',
    forecast: 'prognoză',
    unreliable: 'nesigură',
    missing: 'lipsește',
  },
};
