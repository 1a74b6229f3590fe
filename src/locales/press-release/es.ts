/** Spanish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('es');

export const words: PressReleaseWords = {
  language: 'es',
  empty: 'Aquí todavía no hay ninguna nota de prensa.',
  canceled: 'La entidad emisora ha retirado esta nota de prensa.',
  withheld: 'La entidad emisora retiene por ahora esta nota de prensa.',
  embargo: (time) => `Esta nota de prensa se publica el ${time}.`,
  updated: (time) => `Actualización: ${time}`,
  correction: 'Corrección',
  original: 'Ir al original',
  readAll: 'Leer la nota de prensa completa',
  restricted: 'El texto completo solo lo tiene la entidad emisora.',
  readAllAt: (name) => `Leer todo en ${name}`,
  gallery: 'Más imágenes',
  contacts: 'Contacto',
  attachments: 'Archivos',
  links: 'Enlaces',
  tags: 'Temas',
  allTags: 'Mostrar todos',
  translations: 'Leer en otro idioma',
  enlarge: (of) => (of ? `Ampliar la imagen: ${of}` : 'Ampliar la imagen'),
  share: 'Compartir',
  credit: (name) => `Imagen: ${name}`,
  comments: (count, figure) =>
    form(count, { one: `${figure} comentario`, many: `${figure} de comentarios`, other: `${figure} comentarios` }),
};
