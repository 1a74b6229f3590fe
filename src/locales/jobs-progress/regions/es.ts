/** Spanish. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'es',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} de ${whole}${wholeUnit}${percent ? `, ${percent} del total` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, frente a ${whole} en el conjunto.`,
  alone: (name, figure) => `${name}: ${figure ?? 'sin dato'}.`,
  captions: { GR: 'Los municipios de la región de Gotemburgo' },
  caption: 'Por zonas',
  name: 'Zona',
  figure: (goal) => (goal ? 'Dato y objetivo' : 'Dato'),
  goal: (figure) => `objetivo ${figure}`,
  own: '(aquí)',
  missing: 'sin dato',
  all: (count) => `Ver todo (${count})`,
  status: {
    provisional: 'provisional',
    confidential: 'confidencial',
    revised: 'revisado',
    estimated: 'estimado',
    forecast: 'previsión',
    unreliable: 'poco fiable',
    missing: 'sin dato',
  },
};
