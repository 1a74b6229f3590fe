/** Slovak. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'sk',
  retry: 'Skúsiť znova',
  network: 'Obsah sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.',
  offline: 'Ste offline. Obsah sa načíta, keď sa pripojenie obnoví.',
  timeout: 'Načítanie obsahu trvalo príliš dlho. Skúste to o chvíľu znova.',
  status: 'Obsah sa teraz nedá načítať. Skúste to o chvíľu znova.',
  missing: 'Obsah už na tejto adrese nie je.',
  format: 'Obsah sa tu nedal zobraziť. Chyba je na strane webu, nie na vašej.',
};
