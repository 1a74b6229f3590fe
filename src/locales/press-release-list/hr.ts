/** Croatian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('hr');

export const words: PressReleaseListWords = {
  language: 'hr',
  empty: 'Još nema priopćenja za medije.',
  noMatch: (more) =>
    more
      ? 'Nijedno od dosad učitanih priopćenja za medije ne odgovara. Mogu se prikazati i druga.'
      : 'Nijedno priopćenje za medije ne odgovara.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Prikaz: ${figure(shown)} ${form(shown, { one: 'priopćenje', few: 'priopćenja', other: 'priopćenja' })} za medije, ima ih još`
      : `Prikazana priopćenja za medije: ${figure(shown)} od ${more ? 'najmanje ' : ''}${figure(total)}`,
  end: (count, figure) =>
    count === 1 ? 'Prikazano je jedino priopćenje za medije' : `Prikazana su sva priopćenja za medije (${figure})`,
  more: 'Prikaži još priopćenja za medije',
  updated: (time) => `Ažurirano: ${time}`,
  canceled: 'Izdavač je povukao ovo priopćenje za medije.',
  credit: (name) => `Slika: ${name}`,
  filter: 'Traži u priopćenjima za medije',
  search: 'Traži',
  tag: 'Tema',
  languages: 'Jezik',
  anyTag: 'Sve teme',
  anyLanguage: 'Svi jezici',
};
