/** Spanish. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { WritingWords } from './words.js';

const form = formsOf('es');

export const words: WritingWords = {
  language: 'es',
  left: (count, figure) =>
    form(count, {
      one: `Queda ${figure} carácter`,
      many: `Quedan ${figure} de caracteres`,
      other: `Quedan ${figure} caracteres`,
    }),
  tooLong: (count, figure) =>
    form(count, {
      one: `Sobra ${figure} carácter`,
      many: `Sobran ${figure} de caracteres`,
      other: `Sobran ${figure} caracteres`,
    }),
  tooManyLines: (count, figure) =>
    form(count, { one: `Sobra ${figure} línea`, many: `Sobran ${figure} de líneas`, other: `Sobran ${figure} líneas` }),
  nothing: 'Escriba algo primero.',
  nameMissing: 'Escriba su nombre.',
  nameTooLong: (most) => `El nombre puede tener como máximo ${most} caracteres.`,
  sending: 'Enviando…',
  published: 'Su comentario está publicado.',
  held: 'Su comentario ha llegado y está pendiente de revisión. Hasta entonces solo usted lo ve.',
  changed: 'El cambio se ha guardado.',
  gone: 'El comentario se ha eliminado.',
  offline:
    'No tiene conexión. El comentario queda guardado en este navegador y se enviará cuando vuelva la conexión y haya abierta una página de este sitio.',
  down: 'El servidor no responde en este momento. El comentario queda guardado en este navegador y se enviará cuando el servidor responda y haya abierta una página de este sitio.',
  notKept: 'Este navegador no guarda nada aquí: el comentario solo se enviará si esta página sigue abierta.',
  limited: (seconds) => `Podrá volver a enviar dentro de ${seconds}\u00a0s. Su texto sigue aquí.`,
  closed: 'Los comentarios se han cerrado. Su texto sigue aquí para que pueda copiarlo.',
  refused: () => 'El texto no se ha aceptado. Sigue aquí para que pueda cambiarlo.',
  nameRefused: 'El nombre no se ha aceptado.',
  parentGone: 'El comentario al que responde ya no existe. Su texto sigue aquí.',
  failed: 'No ha funcionado. Inténtelo de nuevo dentro de un rato.',
  windowPassed: 'El plazo para hacer cambios ha terminado.',
  removedMeanwhile: 'El comentario llegó, pero el sitio lo ha eliminado.',
  stays: 'El comentario ya había llegado y el plazo para cambiarlo o eliminarlo ha terminado.',
  unsent: 'Aún no enviado',
  old: (day) => `Escrito el ${day} y nunca enviado. ¿Enviarlo ahora?`,
  sendNow: 'Enviar ahora',
  withdraw: 'Descartar',
  takenBack: 'Retirado',
  withdrawing: 'Si el comentario ha llegado, se eliminará en cuanto responda el servidor.',
  takeBack: 'Retirar y cambiar',
  edit: 'Editar',
  save: 'Guardar',
  remove: 'Eliminar',
  removeSure: '¿Eliminar el comentario?',
  removeYes: 'Sí, eliminar',
  removeNo: 'Conservar',
  yourData: 'Sus datos',
  why: {
    first: 'Es su primer comentario.',
    words: 'Contiene palabras que se revisan.',
    writer: 'Todos sus comentarios se revisan.',
    moderator: 'El equipo de moderación quiere volver a verlo.',
    links: 'Contiene muchos enlaces.',
    repeated: 'El mismo texto está en otro hilo.',
  },
};
