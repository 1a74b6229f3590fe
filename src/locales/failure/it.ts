/** Italian. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'it',
  retry: 'Riprova',
  network: 'Non è stato possibile caricare questo contenuto. Controlla la connessione e riprova.',
  offline: 'Non c’è connessione. Questo contenuto si caricherà quando tornerà.',
  timeout: 'Il caricamento di questo contenuto ha richiesto troppo tempo. Riprova tra poco.',
  status: 'Al momento non è possibile caricare questo contenuto. Riprova tra poco.',
  missing: 'Questo contenuto non è più a questo indirizzo.',
  format: 'Non è stato possibile mostrare qui questo contenuto. L’errore è del sito, non tuo.',
};
