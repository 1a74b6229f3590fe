/** Spanish. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'es',
  why: '¿Por qué denuncia este comentario?',
  reasons: {
    spam: 'Publicidad',
    abuse: 'Insulto o amenaza',
    illegal: 'Es ilegal',
    private: 'Datos privados',
    other: 'Otro motivo',
  },
  note: 'Más detalles para el equipo de moderación (opcional)',
  send: 'Denunciar',
  sent: 'Denuncia enviada. El equipo de moderación la examinará.',
};
