/** Spanish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('es');

export const words: CommentBoxWords = {
  language: 'es',
  heading: (figure) => `Comentarios (${figure})`,
  empty: 'Todavía no hay comentarios. ¡Escriba el primero!',
  closed: 'Los comentarios están cerrados.',
  elsewhere: (host) => `Comentar en ${host}`,
  moderation: {
    first: 'Su primer comentario se revisa antes de mostrarse.',
    all: 'Los comentarios se revisan antes de mostrarse.',
  },
  sort: 'Orden',
  newest: 'Más recientes primero',
  oldest: 'Más antiguos primero',
  top: 'Más populares primero',
  more: 'Mostrar más comentarios',
  moreReplies: (count, figure) =>
    form(count, {
      one: `Mostrar ${figure} respuesta más`,
      many: `Mostrar ${figure} de respuestas más`,
      other: `Mostrar ${figure} respuestas más`,
    }),
  replies: (count, figure) =>
    form(count, { one: `${figure} respuesta`, many: `${figure} de respuestas`, other: `${figure} respuestas` }),
  anonymous: 'Sin nombre',
  publisher: 'Entidad emisora',
  pinned: 'Fijado',
  report: 'Denunciar',
  removed: 'Este comentario se ha eliminado.',
  edited: 'editado',
  inReplyTo: (name) => `En respuesta a ${name}`,
  like: 'Me gusta',
  likes: (count, figure) =>
    form(count, { one: `${figure} me gusta`, many: `${figure} de me gusta`, other: `${figure} me gusta` }),
  reply: 'Responder',
  replyTo: (name) => `Responder a ${name}`,
  text: 'Escriba un comentario',
  replyText: (name) => `Escriba una respuesta a ${name}`,
  name: { optional: 'Nombre (opcional)', required: 'Nombre' },
  send: 'Comentar',
  sendReply: 'Enviar la respuesta',
  cancel: 'Cancelar',
  unready: 'Ahora mismo no es posible. Inténtelo de nuevo dentro de un rato.',
  pending: 'Pendiente de revisión. Solo usted lo ve.',
};
