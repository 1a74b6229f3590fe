/** French. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('fr');

export const words: WritingWords = {
  language: 'fr',
  left: (count, figure) =>
    form(count, {
      one: `${figure} caractère restant`,
      many: `${figure} de caractères restants`,
      other: `${figure} caractères restants`,
    }),
  tooLong: (count, figure) =>
    form(count, {
      one: `${figure} caractère de trop`,
      many: `${figure} de caractères de trop`,
      other: `${figure} caractères de trop`,
    }),
  tooManyLines: (count, figure) =>
    form(count, {
      one: `${figure} ligne de trop`,
      many: `${figure} de lignes de trop`,
      other: `${figure} lignes de trop`,
    }),
  nothing: 'Écrivez d’abord quelque chose.',
  nameMissing: 'Indiquez votre nom.',
  nameTooLong: (most) => `Un nom compte au maximum ${most} caractères.`,
  sending: 'Envoi…',
  published: 'Votre commentaire est publié.',
  held: 'Votre commentaire est bien arrivé et attend d’être vérifié. D’ici là, personne d’autre ne le voit.',
  changed: 'La modification est enregistrée.',
  gone: 'Le commentaire est supprimé.',
  offline:
    'Vous êtes hors ligne. Le commentaire est conservé dans ce navigateur\u202f; il partira quand la connexion sera rétablie et qu’une page de ce site sera ouverte.',
  down: 'Le serveur ne répond pas pour le moment. Le commentaire est conservé dans ce navigateur\u202f; il partira quand le serveur répondra et qu’une page de ce site sera ouverte.',
  notKept: 'Ce navigateur ne conserve rien ici\u00a0: le commentaire ne partira que si cette page reste ouverte.',
  limited: (seconds) => `Vous pourrez réessayer dans ${seconds}\u00a0s. Votre texte est toujours là.`,
  closed: 'Les commentaires ont été fermés. Votre texte est toujours là, pour que vous puissiez le copier.',
  refused: () => 'Le texte n’a pas été accepté. Il est toujours là, pour que vous puissiez le modifier.',
  nameRefused: 'Le nom n’a pas été accepté.',
  parentGone: 'Le commentaire auquel vous répondez n’existe plus. Votre texte est toujours là.',
  failed: 'Cela n’a pas fonctionné. Réessayez dans quelques instants.',
  windowPassed: 'Le délai de modification est écoulé.',
  removedMeanwhile: 'Le commentaire est bien arrivé, mais le site l’a supprimé.',
  stays: 'Le commentaire était déjà arrivé, et le délai pour le modifier ou le supprimer est écoulé.',
  unsent: 'Pas encore envoyé',
  old: (day) => `Écrit le ${day} et jamais envoyé. L’envoyer maintenant\u202f?`,
  sendNow: 'Envoyer maintenant',
  withdraw: 'Abandonner',
  takenBack: 'Retiré',
  withdrawing: 'Si le commentaire est arrivé, il sera supprimé dès que le serveur répondra.',
  takeBack: 'Reprendre et modifier',
  edit: 'Modifier',
  save: 'Enregistrer',
  remove: 'Supprimer',
  removeSure: 'Supprimer le commentaire\u202f?',
  removeYes: 'Oui, supprimer',
  removeNo: 'Conserver',
  yourData: 'Vos données',
  why: {
    first: 'C’est votre premier commentaire.',
    words: 'Il contient des mots qui demandent une vérification.',
    writer: 'Tous vos commentaires sont vérifiés.',
    moderator: 'La modération veut le revoir.',
    links: 'Il contient beaucoup de liens.',
    repeated: 'Le même texte figure dans un autre fil.',
  },
};
