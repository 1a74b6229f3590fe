/** Latvian. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'lv',
  retry: 'Mēģināt vēlreiz',
  network: 'Saturu neizdevās ielādēt. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
  offline: 'Nav interneta savienojuma. Saturs ielādēsies, kad savienojums atjaunosies.',
  timeout: 'Satura ielāde ilga pārāk ilgi. Mēģiniet vēlreiz pēc brīža.',
  status: 'Saturu pašlaik nevar ielādēt. Mēģiniet vēlreiz pēc brīža.',
  missing: 'Šajā adresē satura vairs nav.',
  format: 'Saturu šeit neizdevās parādīt. Kļūda ir vietnē, nevis pie jums.',
};
