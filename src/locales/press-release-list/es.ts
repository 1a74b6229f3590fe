/** Spanish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('es');

export const words: PressReleaseListWords = {
  language: 'es',
  empty: 'Todavía no hay notas de prensa.',
  noMatch: (more) =>
    more
      ? 'Ninguna de las notas de prensa cargadas coincide. Hay más por mostrar.'
      : 'Ninguna nota de prensa coincide.',
  shown: (shown, total, more, figure) => {
    const count = form(shown, {
      one: `Se muestra ${figure(shown)} nota de prensa`,
      many: `Se muestran ${figure(shown)} de notas de prensa`,
      other: `Se muestran ${figure(shown)} notas de prensa`,
    });
    return shown === total ? `${count}; hay más` : `${count} de ${more ? 'al menos ' : ''}${figure(total)}`;
  },
  end: (count, figure) =>
    form(count, {
      one: `Se muestra la única nota de prensa`,
      many: `Se muestran los ${figure} de notas de prensa`,
      other: `Se muestran las ${figure} notas de prensa`,
    }),
  more: 'Mostrar más notas de prensa',
  updated: (time) => `Actualización: ${time}`,
  canceled: 'La entidad emisora ha retirado esta nota de prensa.',
  credit: (name) => `Imagen: ${name}`,
  filter: 'Buscar notas de prensa',
  search: 'Buscar',
  tag: 'Tema',
  languages: 'Idioma',
  anyTag: 'Todos los temas',
  anyLanguage: 'Todos los idiomas',
};
