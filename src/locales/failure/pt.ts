/** Portuguese. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'pt',
  retry: 'Tentar de novo',
  network: 'Não foi possível carregar este conteúdo. Verifique a ligação e tente de novo.',
  offline: 'Não há ligação à Internet. Este conteúdo será carregado quando a ligação voltar.',
  timeout: 'Este conteúdo demorou demasiado a carregar. Tente de novo daqui a pouco.',
  status: 'Neste momento não é possível carregar este conteúdo. Tente de novo daqui a pouco.',
  missing: 'Este conteúdo já não está neste endereço.',
  format: 'Não foi possível mostrar aqui este conteúdo. O erro é do site, não é seu.',
};
