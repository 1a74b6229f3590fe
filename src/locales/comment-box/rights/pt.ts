/** Portuguese. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'pt',
  kept: 'Trata-se de tudo o que escreveu, de que gostou e que denunciou a partir deste navegador, em todas as discussões deste editor.',
  download: 'Obter tudo',
  file: 'Guardar o ficheiro',
  erase: 'Apagar tudo',
  sure: 'As suas palavras, o seu nome, os seus gostos e as suas denúncias desaparecem para sempre. As respostas de outras pessoas ficam.',
  yes: 'Sim, apagar tudo',
  erased: 'Está tudo apagado.',
};
