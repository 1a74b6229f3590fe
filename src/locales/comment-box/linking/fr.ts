/** French. Not yet reviewed by a native reader. */
import type { LinkingWords } from './words.js';

export const words: LinkingWords = {
  language: 'fr',
  missing: 'Le commentaire auquel mène le lien n’est plus ici.',
  fromStart: 'Afficher les commentaires depuis le début',
};
