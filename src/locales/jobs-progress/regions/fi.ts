/** Finnish. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'fi',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value}, kun kokonaismäärä on ${whole}${wholeUnit}${percent ? ` (${percent} kokonaismäärästä)` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, vertailuluku ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'luku puuttuu'}.`,
  captions: { GR: 'Göteborgin seudun kunnat' },
  caption: 'Alueittain',
  name: 'Alue',
  figure: (goal) => (goal ? 'Luku ja tavoite' : 'Luku'),
  goal: (figure) => `tavoite ${figure}`,
  own: '(tämä alue)',
  missing: 'luku puuttuu',
  all: (count) => `Kaikki ${count}`,
  status: {
    provisional: 'ennakkotieto',
    confidential: 'salassa pidettävä',
    revised: 'tarkistettu',
    estimated: 'arvio',
    forecast: 'ennuste',
    unreliable: 'epävarma',
    missing: 'luku puuttuu',
  },
};
