/** Italian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'it',
  kept: 'Si tratta di tutto ciò che ha scritto, apprezzato e segnalato da questo browser, in tutte le discussioni di questo editore.',
  download: 'Scarica tutto',
  file: 'Salva il file',
  erase: 'Cancella tutto',
  sure: 'Le Sue parole, il Suo nome, i Suoi «Mi piace» e le Sue segnalazioni spariscono per sempre. Le risposte degli altri restano.',
  yes: 'Sì, cancella tutto',
  erased: 'Tutto è cancellato.',
};
