/** French. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('fr');

export const words: PressReleaseListWords = {
  language: 'fr',
  empty: 'Aucun communiqué de presse pour le moment.',
  noMatch: (more) =>
    more
      ? 'Aucun des communiqués chargés ne correspond. Il en reste à afficher.'
      : 'Aucun communiqué de presse ne correspond.',
  shown: (shown, total, more, figure) => {
    const count = form(shown, {
      one: `${figure(shown)} communiqué de presse affiché`,
      many: `${figure(shown)} de communiqués de presse affichés`,
      other: `${figure(shown)} communiqués de presse affichés`,
    });
    return shown === total ? `${count}, il y en a d’autres` : `${count} sur ${more ? 'au moins ' : ''}${figure(total)}`;
  },
  end: (count, figure) =>
    form(count, {
      one: `Le seul communiqué de presse est affiché`,
      many: `Les ${figure} de communiqués de presse sont affichés`,
      other: `Les ${figure} communiqués de presse sont affichés`,
    }),
  more: 'Afficher plus de communiqués',
  updated: (time) => `Mis à jour le ${time}`,
  canceled: 'L’émetteur a retiré ce communiqué de presse.',
  credit: (name) => `Image\u00a0: ${name}`,
  filter: 'Chercher parmi les communiqués',
  search: 'Chercher',
  tag: 'Thème',
  languages: 'Langue',
  anyTag: 'Tous les thèmes',
  anyLanguage: 'Toutes les langues',
};
