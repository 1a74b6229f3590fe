/** French. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'fr',
  retry: 'Réessayer',
  network: 'Ce contenu n’a pas pu être chargé. Vérifiez votre connexion et réessayez.',
  offline: 'Vous êtes hors ligne. Ce contenu sera chargé dès que la connexion sera rétablie.',
  timeout: 'Le chargement de ce contenu a pris trop de temps. Réessayez dans quelques instants.',
  status: 'Ce contenu ne peut pas être chargé pour le moment. Réessayez dans quelques instants.',
  missing: 'Ce contenu n’est plus à cette adresse.',
  format: 'Ce contenu n’a pas pu être affiché ici. L’erreur vient du site, pas de vous.',
};
