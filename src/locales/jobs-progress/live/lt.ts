/** Lithuanian. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'lt',
  pause: 'Pristabdyti atnaujinimą',
  resume: 'Tęsti atnaujinimą',
  failed: (time) => `Atnaujinti nepavyko. Įkelta ${time}.`,
};
