/** Danish. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'da',
  retry: 'Prøv igen',
  network: 'Indholdet kunne ikke hentes. Kontrollér forbindelsen, og prøv igen.',
  offline: 'Du er offline. Indholdet hentes, når forbindelsen er tilbage.',
  timeout: 'Det tog for lang tid at hente indholdet. Prøv igen om lidt.',
  status: 'Indholdet kunne ikke hentes lige nu. Prøv igen om lidt.',
  missing: 'Indholdet findes ikke længere på denne adresse.',
  format: 'Indholdet kunne ikke vises her. Fejlen ligger hos webstedet, ikke hos dig.',
};
