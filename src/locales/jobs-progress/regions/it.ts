/** Italian. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'it',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} su ${whole}${wholeUnit}${percent ? `, ${percent} del totale` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, rispetto a ${whole} nell’insieme.`,
  alone: (name, figure) => `${name}: ${figure ?? 'nessun dato'}.`,
  captions: { GR: 'I comuni della regione di Göteborg' },
  caption: 'Per area',
  name: 'Area',
  figure: (goal) => (goal ? 'Dato e obiettivo' : 'Dato'),
  goal: (figure) => `obiettivo ${figure}`,
  own: '(qui)',
  missing: 'nessun dato',
  all: (count) => `Mostra tutto (${count})`,
  status: {
    provisional: 'provvisorio',
    confidential: 'riservato',
    revised: 'rivisto',
    estimated: 'stimato',
    forecast: 'previsione',
    unreliable: 'incerto',
    missing: 'non disponibile',
  },
};
