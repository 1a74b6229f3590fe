/** Slovenian. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'sl',
  retry: 'Poskusi znova',
  network: 'Vsebine ni bilo mogoče naložiti. Preverite povezavo in poskusite znova.',
  offline: 'Ni internetne povezave. Vsebina se bo naložila, ko bo povezava spet vzpostavljena.',
  timeout: 'Nalaganje vsebine je trajalo predolgo. Poskusite znova čez nekaj časa.',
  status: 'Vsebine trenutno ni mogoče naložiti. Poskusite znova čez nekaj časa.',
  missing: 'Vsebine ni več na tem naslovu.',
  format: 'Vsebine tu ni bilo mogoče prikazati. Napaka je na strani spletišča, ne na vaši.',
};
