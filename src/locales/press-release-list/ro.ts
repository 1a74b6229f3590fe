/** Romanian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('ro');

export const words: PressReleaseListWords = {
  language: 'ro',
  empty: 'Încă nu există comunicate de presă.',
  noMatch: (more) =>
    more
      ? 'Niciunul dintre comunicatele de presă încărcate nu corespunde. Mai sunt și altele de afișat.'
      : 'Niciun comunicat de presă nu corespunde.',
  shown: (shown, total, more, figure) => {
    const count = form(shown, {
      one: `${figure(shown)} comunicat de presă afișat`,
      few: `${figure(shown)} comunicate de presă afișate`,
      other: `${figure(shown)} de comunicate de presă afișate`,
    });
    return shown === total
      ? `${count}, mai sunt și altele`
      : `${count} din ${more ? 'cel puțin ' : ''}${figure(total)}`;
  },
  end: (count, figure) =>
    form(count, {
      one: `Este afișat singurul comunicat de presă`,
      few: `Sunt afișate toate cele ${figure} comunicate de presă`,
      other: `Sunt afișate toate cele ${figure} de comunicate de presă`,
    }),
  more: 'Afișați mai multe comunicate',
  updated: (time) => `Actualizat la ${time}`,
  canceled: 'Emitentul a retras acest comunicat de presă.',
  credit: (name) => `Imagine: ${name}`,
  filter: 'Căutați comunicate de presă',
  search: 'Căutare',
  tag: 'Subiect',
  languages: 'Limbă',
  anyTag: 'Toate subiectele',
  anyLanguage: 'Toate limbile',
};
