/** Portuguese. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'pt',
  why: 'Porque denuncia este comentário?',
  reasons: {
    spam: 'Publicidade',
    abuse: 'Insulto ou ameaça',
    illegal: 'É ilegal',
    private: 'Dados privados',
    other: 'Outro motivo',
  },
  note: 'Mais informações para a moderação (opcional)',
  send: 'Denunciar',
  sent: 'Denúncia enviada. A moderação vai analisá-la.',
};
