/** French. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('fr');

export const words: CommentBoxWords = {
  language: 'fr',
  heading: (figure) => `Commentaires (${figure})`,
  empty: 'Aucun commentaire pour le moment. Écrivez le premier\u202f!',
  closed: 'Les commentaires sont fermés.',
  elsewhere: (host) => `Commenter sur ${host}`,
  moderation: {
    first: 'Votre premier commentaire est vérifié avant d’être affiché.',
    all: 'Les commentaires sont vérifiés avant d’être affichés.',
  },
  sort: 'Ordre',
  newest: 'Les plus récents',
  oldest: 'Les plus anciens',
  top: 'Les plus appréciés',
  more: 'Afficher plus de commentaires',
  moreReplies: (count, figure) =>
    form(count, {
      one: `Afficher ${figure} réponse de plus`,
      many: `Afficher ${figure} de réponses de plus`,
      other: `Afficher ${figure} réponses de plus`,
    }),
  replies: (count, figure) =>
    form(count, { one: `${figure} réponse`, many: `${figure} de réponses`, other: `${figure} réponses` }),
  anonymous: 'Anonyme',
  publisher: 'Émetteur',
  pinned: 'Épinglé',
  report: 'Signaler',
  removed: 'Ce commentaire a été supprimé.',
  edited: 'modifié',
  inReplyTo: (name) => `En réponse à ${name}`,
  like: 'J’aime',
  likes: (count, figure) =>
    form(count, { one: `${figure} j’aime`, many: `${figure} de j’aime`, other: `${figure} j’aime` }),
  reply: 'Répondre',
  replyTo: (name) => `Répondre à ${name}`,
  text: 'Écrire un commentaire',
  replyText: (name) => `Écrire une réponse à ${name}`,
  name: { optional: 'Nom (facultatif)', required: 'Nom' },
  send: 'Commenter',
  sendReply: 'Envoyer la réponse',
  cancel: 'Annuler',
  unready: 'C’est impossible pour le moment. Réessayez dans quelques instants.',
  pending: 'En attente de vérification. Visible par vous seulement.',
};
