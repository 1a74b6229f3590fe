/** Portuguese. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'pt',
  pause: 'Pausar a atualização',
  resume: 'Retomar a atualização',
  failed: (time) => `Não foi possível atualizar. Último carregamento: ${time}.`,
};
