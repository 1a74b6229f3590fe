/** Spanish. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'es',
  kept: 'Se trata de todo lo que ha escrito, marcado con «Me gusta» y denunciado desde este navegador, en todos los hilos de este editor.',
  download: 'Obtener todo',
  file: 'Guardar el archivo',
  erase: 'Borrar todo',
  sure: 'Sus palabras, su nombre, sus «Me gusta» y sus denuncias desaparecen para siempre. Las respuestas de otras personas se quedan.',
  yes: 'Sí, borrar todo',
  erased: 'Todo está borrado.',
};
