/** Polish. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'pl',
  retry: 'Spróbuj ponownie',
  network: 'Nie udało się pobrać treści. Sprawdź połączenie i spróbuj ponownie.',
  offline: 'Nie masz połączenia z internetem. Treść pojawi się, gdy połączenie wróci.',
  timeout: 'Pobieranie treści trwało zbyt długo. Spróbuj ponownie za chwilę.',
  status: 'Nie można teraz pobrać treści. Spróbuj ponownie za chwilę.',
  missing: 'Pod tym adresem nie ma już tej treści.',
  format: 'Nie udało się tu pokazać treści. Błąd leży po stronie serwisu, nie po Twojej.',
};
