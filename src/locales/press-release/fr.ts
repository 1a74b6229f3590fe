/** French. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('fr');

export const words: PressReleaseWords = {
  language: 'fr',
  empty: 'Aucun communiqué de presse ici pour le moment.',
  canceled: 'L’émetteur a retiré ce communiqué de presse.',
  withheld: 'L’émetteur retient ce communiqué de presse pour le moment.',
  embargo: (time) => `Ce communiqué de presse paraîtra le ${time}.`,
  updated: (time) => `Mis à jour le ${time}`,
  correction: 'Rectificatif',
  original: 'Voir l’original',
  readAll: 'Lire tout le communiqué',
  restricted: 'Seul l’émetteur dispose du texte complet.',
  readAllAt: (name) => `Tout lire sur ${name}`,
  gallery: 'Plus d’images',
  contacts: 'Contact',
  attachments: 'Fichiers',
  links: 'Liens',
  tags: 'Thèmes',
  allTags: 'Tout afficher',
  translations: 'Lire dans une autre langue',
  enlarge: (of) => (of ? `Agrandir l’image\u00a0: ${of}` : 'Agrandir l’image'),
  share: 'Partager',
  credit: (name) => `Image\u00a0: ${name}`,
  comments: (count, figure) =>
    form(count, { one: `${figure} commentaire`, many: `${figure} de commentaires`, other: `${figure} commentaires` }),
};
