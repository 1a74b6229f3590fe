/** Greek. Not yet reviewed by a native reader. */
import type { LiveWords } from './words.js';

export const words: LiveWords = {
  language: 'el',
  pause: 'Παύση ενημερώσεων',
  resume: 'Συνέχιση ενημερώσεων',
  failed: (time) => `Η ενημέρωση δεν πέτυχε. Τελευταία φόρτωση: ${time}.`,
};
