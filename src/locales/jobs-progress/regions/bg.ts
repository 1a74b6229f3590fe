/** Bulgarian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'bg',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} от ${whole}${wholeUnit}${percent ? `, ${percent} от цялото` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, в сравнение с ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'няма данни'}.`,
  captions: { GR: 'Общините от района на Гьотеборг' },
  caption: 'По области',
  name: 'Област',
  figure: (goal) => (goal ? 'Данни и цел' : 'Данни'),
  goal: (figure) => `цел: ${figure}`,
  own: '(тук)',
  missing: 'няма данни',
  all: (count) => `Всички (${count})`,
  status: {
    provisional: 'предварителни данни',
    confidential: 'поверителни данни',
    revised: 'ревизирани данни',
    estimated: 'оценка',
    forecast: 'прогноза',
    unreliable: 'несигурни данни',
    missing: 'няма данни',
  },
};
