/** Portuguese. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'pt',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} de ${whole}${wholeUnit}${percent ? `, ${percent} do total` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, em comparação com ${whole} no conjunto.`,
  alone: (name, figure) => `${name}: ${figure ?? 'sem valor'}.`,
  captions: { GR: 'Os municípios da região de Gotemburgo' },
  caption: 'Por área',
  name: 'Área',
  figure: (goal) => (goal ? 'Valor e objetivo' : 'Valor'),
  goal: (figure) => `objetivo ${figure}`,
  own: '(aqui)',
  missing: 'sem valor',
  all: (count) => `Mostrar tudo (${count})`,
  status: {
    provisional: 'provisório',
    confidential: 'confidencial',
    revised: 'revisto',
    estimated: 'estimado',
    forecast: 'previsão',
    unreliable: 'incerto',
    missing: 'não disponível',
  },
};
