/** Portuguese. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('pt');

export const words: WritingWords = {
  language: 'pt',
  left: (count, figure) =>
    form(count, {
      one: `Resta ${figure} carácter`,
      many: `Restam ${figure} de caracteres`,
      other: `Restam ${figure} caracteres`,
    }),
  tooLong: (count, figure) =>
    form(count, {
      one: `${figure} carácter a mais`,
      many: `${figure} de caracteres a mais`,
      other: `${figure} caracteres a mais`,
    }),
  tooManyLines: (count, figure) =>
    form(count, {
      one: `${figure} linha a mais`,
      many: `${figure} de linhas a mais`,
      other: `${figure} linhas a mais`,
    }),
  nothing: 'Escreva primeiro alguma coisa.',
  nameMissing: 'Escreva o seu nome.',
  nameTooLong: (most) => `O nome pode ter, no máximo, ${most} caracteres.`,
  sending: 'A enviar…',
  published: 'O seu comentário está publicado.',
  held: 'O seu comentário chegou e aguarda verificação. Até lá, só é visível para si.',
  changed: 'A alteração está guardada.',
  gone: 'O comentário foi removido.',
  offline:
    'Não há ligação à Internet. O comentário fica guardado neste navegador e será enviado quando a ligação voltar e uma página deste site estiver aberta.',
  down: 'O servidor não responde neste momento. O comentário fica guardado neste navegador e será enviado quando o servidor responder e uma página deste site estiver aberta.',
  notKept: 'Este navegador não guarda nada aqui: o comentário só será enviado se esta página continuar aberta.',
  limited: (seconds) => `Pode enviar de novo dentro de ${seconds}\u00a0s. O seu texto continua aqui.`,
  closed: 'Os comentários foram fechados. O seu texto continua aqui, para que o possa copiar.',
  refused: () => 'O texto não foi aceite. Continua aqui, para que o possa alterar.',
  nameRefused: 'O nome não foi aceite.',
  parentGone: 'O comentário a que responde já não existe. O seu texto continua aqui.',
  failed: 'Neste momento não funcionou. Tente de novo daqui a pouco.',
  windowPassed: 'O prazo para alterações terminou.',
  removedMeanwhile: 'O comentário chegou, mas o site removeu-o.',
  stays: 'O comentário já tinha chegado, e o prazo para o alterar ou remover terminou.',
  unsent: 'Ainda não enviado',
  old: (day) => `Escrito em ${day} e nunca enviado. Enviar agora?`,
  sendNow: 'Enviar agora',
  withdraw: 'Descartar',
  takenBack: 'Retirado',
  withdrawing: 'Se o comentário chegou, será removido assim que o servidor responder.',
  takeBack: 'Retirar e alterar',
  edit: 'Editar',
  save: 'Guardar',
  remove: 'Remover',
  removeSure: 'Remover o comentário?',
  removeYes: 'Sim, remover',
  removeNo: 'Manter',
  yourData: 'Os seus dados',
  why: {
    first: 'É o seu primeiro comentário.',
    words: 'Contém palavras que são verificadas.',
    writer: 'Todos os seus comentários são verificados.',
    moderator: 'A moderação quer voltar a vê-lo.',
    links: 'Contém muitas ligações.',
    repeated: 'O mesmo texto está noutra conversa.',
  },
};
