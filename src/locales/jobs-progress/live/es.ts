/** Spanish. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'es',
  pause: 'Pausar la actualización',
  resume: 'Reanudar la actualización',
  failed: (time) => `No se ha podido actualizar. Última carga: ${time}.`,
};
