/** Dutch. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'nl',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} van de ${whole}${wholeUnit}${percent ? `, ${percent} van het geheel` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, tegen ${whole} in het geheel.`,
  alone: (name, figure) => `${name}: ${figure ?? 'geen cijfer'}.`,
  captions: { GR: 'De gemeenten van de regio Göteborg' },
  caption: 'Per gebied',
  name: 'Gebied',
  figure: (goal) => (goal ? 'Cijfer en doel' : 'Cijfer'),
  goal: (figure) => `doel ${figure}`,
  own: '(hier)',
  missing: 'geen cijfer',
  all: (count) => `Alle ${count}`,
  status: {
    provisional: 'voorlopig',
    confidential: 'vertrouwelijk',
    revised: 'herzien',
    estimated: 'geschat',
    forecast: 'prognose',
    unreliable: 'onzeker',
    missing: 'ontbreekt',
  },
};
