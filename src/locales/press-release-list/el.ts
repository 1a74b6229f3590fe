/** Greek. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('el');

export const words: PressReleaseListWords = {
  language: 'el',
  empty: 'Δεν υπάρχουν ακόμη δελτία Τύπου.',
  noMatch: (more) =>
    more
      ? 'Κανένα από τα δελτία Τύπου που φορτώθηκαν δεν ταιριάζει. Υπάρχουν κι άλλα.'
      : 'Κανένα δελτίο Τύπου δεν ταιριάζει.',
  shown: (shown, total, more, figure) => {
    const count = form(shown, {
      one: `Εμφανίζεται ${figure(shown)} δελτίο Τύπου`,
      other: `Εμφανίζονται ${figure(shown)} δελτία Τύπου`,
    });
    return shown === total
      ? `${count}, υπάρχουν κι άλλα`
      : `${count} από ${more ? 'τουλάχιστον ' : ''}${figure(total)}`;
  },
  end: (count, figure) =>
    form(count, { one: `Εμφανίζεται το μοναδικό δελτίο Τύπου`, other: `Εμφανίζονται και τα ${figure} δελτία Τύπου` }),
  more: 'Περισσότερα δελτία Τύπου',
  updated: (time) => `Ενημέρωση: ${time}`,
  canceled: 'Ο εκδότης απέσυρε αυτό το δελτίο Τύπου.',
  credit: (name) => `Εικόνα: ${name}`,
  filter: 'Αναζήτηση δελτίων Τύπου',
  search: 'Αναζήτηση',
  tag: 'Θέμα',
  languages: 'Γλώσσα',
  anyTag: 'Όλα τα θέματα',
  anyLanguage: 'Όλες οι γλώσσες',
};
