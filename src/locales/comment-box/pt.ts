/** Portuguese. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('pt');

export const words: CommentBoxWords = {
  language: 'pt',
  heading: (figure) => `Comentários (${figure})`,
  empty: 'Ainda não há comentários. Escreva o primeiro!',
  closed: 'Os comentários estão fechados.',
  elsewhere: (host) => `Comentar em ${host}`,
  moderation: {
    first: 'O seu primeiro comentário é verificado antes de ser mostrado.',
    all: 'Os comentários são verificados antes de serem mostrados.',
  },
  sort: 'Ordem',
  newest: 'Mais recentes primeiro',
  oldest: 'Mais antigos primeiro',
  top: 'Mais apreciados primeiro',
  more: 'Mostrar mais comentários',
  moreReplies: (count, figure) =>
    form(count, {
      one: `Mostrar mais ${figure} resposta`,
      many: `Mostrar mais ${figure} de respostas`,
      other: `Mostrar mais ${figure} respostas`,
    }),
  replies: (count, figure) =>
    form(count, { one: `${figure} resposta`, many: `${figure} de respostas`, other: `${figure} respostas` }),
  anonymous: 'Sem nome',
  publisher: 'Entidade emissora',
  pinned: 'Fixado',
  report: 'Denunciar',
  removed: 'Este comentário foi removido.',
  edited: 'editado',
  inReplyTo: (name) => `Em resposta a ${name}`,
  like: 'Gosto',
  likes: (count, figure) =>
    form(count, { one: `${figure} gosto`, many: `${figure} de gostos`, other: `${figure} gostos` }),
  reply: 'Responder',
  replyTo: (name) => `Responder a ${name}`,
  text: 'Escreva um comentário',
  replyText: (name) => `Escreva uma resposta a ${name}`,
  name: { optional: 'Nome (opcional)', required: 'Nome' },
  send: 'Comentar',
  sendReply: 'Enviar a resposta',
  cancel: 'Cancelar',
  unready: 'Neste momento não é possível. Tente de novo daqui a pouco.',
  pending: 'À espera de verificação. Por agora, só é visível para si.',
};
