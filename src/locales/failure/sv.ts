import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'sv',
  retry: 'Försök igen',
  network: 'Innehållet gick inte att hämta. Kontrollera anslutningen och försök igen.',
  offline: 'Du är offline. Innehållet hämtas när anslutningen är tillbaka.',
  timeout: 'Det tog för lång tid att hämta innehållet. Försök igen om en stund.',
  status: 'Innehållet gick inte att hämta just nu. Försök igen om en stund.',
  missing: 'Innehållet finns inte längre på den här adressen.',
  format: 'Innehållet kunde inte visas här. Felet ligger hos webbplatsen, inte hos dig.',
};
