/** Portuguese. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('pt');

export const words: PressReleaseListWords = {
  language: 'pt',
  empty: 'Ainda não há comunicados de imprensa.',
  noMatch: (more) =>
    more
      ? 'Nenhum dos comunicados de imprensa carregados corresponde. Há mais para mostrar.'
      : 'Nenhum comunicado de imprensa corresponde.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `${form(shown, { one: `${figure(shown)} comunicado de imprensa mostrado`, many: `${figure(shown)} de comunicados de imprensa mostrados`, other: `${figure(shown)} comunicados de imprensa mostrados` })}, há mais`
      : `Comunicados de imprensa mostrados: ${figure(shown)} de ${more ? 'pelo menos ' : ''}${figure(total)}`,
  end: (count, figure) =>
    form(count, {
      one: `É mostrado o único comunicado de imprensa`,
      many: `São mostrados todos os comunicados de imprensa: ${figure}`,
      other: `São mostrados todos os ${figure} comunicados de imprensa`,
    }),
  more: 'Mostrar mais comunicados',
  updated: (time) => `Atualizado em ${time}`,
  canceled: 'A entidade emissora retirou este comunicado de imprensa.',
  credit: (name) => `Imagem: ${name}`,
  filter: 'Procurar comunicados de imprensa',
  search: 'Procurar',
  tag: 'Tema',
  languages: 'Língua',
  anyTag: 'Todos os temas',
  anyLanguage: 'Todas as línguas',
};
