/** Northern Sami. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'se',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value}, oktiibuot ${whole}${wholeUnit}${percent ? ` (${percent} buohkain)` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, veardádus ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'lohku váilu'}.`,
  captions: { GR: 'Göteborga guovllu gielddat' },
  caption: 'Guovlluid mielde',
  name: 'Guovlu',
  figure: (goal) => (goal ? 'Lohku ja mihttomearri' : 'Lohku'),
  goal: (figure) => `mihttomearri ${figure}`,
  own: '(dás)',
  missing: 'lohku váilu',
  all: (count) => `Buot (${count})`,
  status: {
    provisional: 'gaskaboddosaš',
    confidential: 'suollemas',
    revised: 'divvojuvvon',
    estimated: 'árvvoštallojuvvon',
    forecast: 'einnostus',
    unreliable: 'eahpesihkar',
    missing: 'váilu',
  },
};
