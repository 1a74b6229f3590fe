/** Lithuanian. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'lt',
  retry: 'Bandyti dar kartą',
  network: 'Turinio įkelti nepavyko. Patikrinkite ryšį ir pabandykite dar kartą.',
  offline: 'Nėra interneto ryšio. Turinys bus įkeltas, kai ryšys atsiras.',
  timeout: 'Turinys buvo įkeliamas per ilgai. Pabandykite dar kartą po kiek laiko.',
  status: 'Šiuo metu turinio įkelti nepavyko. Pabandykite dar kartą po kiek laiko.',
  missing: 'Šiuo adresu turinio nebėra.',
  format: 'Turinio čia parodyti nepavyko. Tai svetainės, o ne jūsų klaida.',
};
