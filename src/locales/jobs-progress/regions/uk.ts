/** Ukrainian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'uk',
  part: ({ name, value, whole, unit, percent }) =>
    `${name}: ${value}${unit} із ${whole}${percent ? `, ${percent} від загалу` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, для порівняння: ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'даних немає'}.`,
  captions: { GR: 'Муніципалітети Гетеборзького регіону' },
  caption: 'За територіями',
  name: 'Територія',
  figure: (goal) => (goal ? 'Показник і мета' : 'Показник'),
  goal: (figure) => `мета: ${figure}`,
  own: '(тут)',
  missing: 'даних немає',
  all: (count) => `Усі (${count})`,
  status: {
    provisional: 'попередні дані',
    confidential: 'конфіденційно',
    revised: 'переглянуті дані',
    estimated: 'оцінка',
    forecast: 'прогноз',
    unreliable: 'ненадійні дані',
    missing: 'даних немає',
  },
};
