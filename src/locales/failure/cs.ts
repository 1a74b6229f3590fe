/** Czech. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'cs',
  retry: 'Zkusit znovu',
  network: 'Obsah se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.',
  offline: 'Jste offline. Obsah se načte, až se připojení obnoví.',
  timeout: 'Načítání obsahu trvalo příliš dlouho. Zkuste to za chvíli znovu.',
  status: 'Obsah teď nelze načíst. Zkuste to za chvíli znovu.',
  missing: 'Obsah už na této adrese není.',
  format: 'Obsah tu nebylo možné zobrazit. Chyba je na straně webu, ne na vaší.',
};
