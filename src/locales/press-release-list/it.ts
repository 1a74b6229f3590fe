/** Italian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('it');

export const words: PressReleaseListWords = {
  language: 'it',
  empty: 'Non ci sono ancora comunicati stampa.',
  noMatch: (more) =>
    more
      ? 'Nessuno dei comunicati stampa caricati corrisponde. Ce ne sono altri da mostrare.'
      : 'Nessun comunicato stampa corrisponde.',
  shown: (shown, total, more, figure) => {
    const count = form(shown, {
      one: `${figure(shown)} comunicato stampa mostrato`,
      many: `${figure(shown)} di comunicati stampa mostrati`,
      other: `${figure(shown)} comunicati stampa mostrati`,
    });
    return shown === total ? `${count}, ce ne sono altri` : `${count} su ${more ? 'almeno ' : ''}${figure(total)}`;
  },
  end: (count, figure) =>
    count === 1 ? 'È mostrato l’unico comunicato stampa' : `Comunicati stampa, tutti mostrati: ${figure}`,
  more: 'Mostra altri comunicati',
  updated: (time) => `Aggiornamento: ${time}`,
  canceled: 'L’editore ha ritirato questo comunicato stampa.',
  credit: (name) => `Immagine: ${name}`,
  filter: 'Cerca tra i comunicati stampa',
  search: 'Cerca',
  tag: 'Argomento',
  languages: 'Lingua',
  anyTag: 'Tutti gli argomenti',
  anyLanguage: 'Tutte le lingue',
};
