/** Italian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('it');

export const words: PressReleaseWords = {
  language: 'it',
  empty: 'Qui non c’è ancora nessun comunicato stampa.',
  canceled: 'L’editore ha ritirato questo comunicato stampa.',
  withheld: 'Per ora l’editore trattiene questo comunicato stampa.',
  embargo: (time) => `Pubblicazione di questo comunicato stampa: ${time}.`,
  updated: (time) => `Aggiornamento: ${time}`,
  correction: 'Rettifica',
  original: 'Vai all’originale',
  readAll: 'Leggi tutto il comunicato stampa',
  restricted: 'Il testo completo è disponibile solo presso l’editore.',
  readAllAt: (name) => `Leggi tutto su ${name}`,
  gallery: 'Altre immagini',
  contacts: 'Contatti',
  attachments: 'File',
  links: 'Link',
  tags: 'Argomenti',
  allTags: 'Mostra tutti',
  translations: 'Leggi in un’altra lingua',
  enlarge: (of) => (of ? `Ingrandisci l’immagine: ${of}` : 'Ingrandisci l’immagine'),
  share: 'Condividi',
  credit: (name) => `Immagine: ${name}`,
  comments: (count, figure) =>
    form(count, { one: `${figure} commento`, many: `${figure} di commenti`, other: `${figure} commenti` }),
};
