/** French. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'fr',
  kept: 'Il s’agit de tout ce que vous avez écrit, aimé et signalé depuis ce navigateur, dans tous les fils de cet éditeur.',
  download: 'Tout récupérer',
  file: 'Enregistrer le fichier',
  erase: 'Tout effacer',
  sure: 'Vos textes, votre nom, vos mentions «\u202fJ’aime\u202f» et vos signalements disparaîtront pour de bon. Les réponses des autres restent.',
  yes: 'Oui, tout effacer',
  erased: 'Tout est effacé.',
};
