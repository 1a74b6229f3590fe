/** Italian. Not yet reviewed by a native reader. */
import type { ReportingWords } from './words.js';

export const words: ReportingWords = {
  language: 'it',
  why: 'Perché segnali questo commento?',
  reasons: {
    spam: 'Pubblicità',
    abuse: 'Insulto o minaccia',
    illegal: 'È illegale',
    private: 'Dati personali',
    other: 'Altro motivo',
  },
  note: 'Altre informazioni per la moderazione (facoltativo)',
  send: 'Segnala',
  sent: 'Segnalazione inviata. La moderazione la esaminerà.',
};
