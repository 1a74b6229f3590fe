/** Polish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('pl');

export const words: PressReleaseWords = {
  language: 'pl',
  empty: 'Nie ma tu jeszcze komunikatu prasowego.',
  canceled: 'Wydawca wycofał ten komunikat prasowy.',
  withheld: 'Wydawca na razie wstrzymuje ten komunikat prasowy.',
  embargo: (time) => `Publikacja tego komunikatu prasowego: ${time}.`,
  updated: (time) => `Zaktualizowano: ${time}`,
  correction: 'Sprostowanie',
  original: 'Przejdź do oryginału',
  readAll: 'Czytaj cały komunikat prasowy',
  restricted: 'Cały tekst jest dostępny tylko u wydawcy.',
  readAllAt: (name) => `Czytaj całość: ${name}`,
  gallery: 'Więcej zdjęć',
  contacts: 'Kontakt',
  attachments: 'Pliki',
  links: 'Linki',
  tags: 'Tematy',
  allTags: 'Pokaż wszystkie',
  translations: 'Czytaj w innym języku',
  enlarge: (of) => (of ? `Powiększ zdjęcie: ${of}` : 'Powiększ zdjęcie'),
  share: 'Udostępnij',
  credit: (name) => `Zdjęcie: ${name}`,
  comments: (count, figure) =>
    `${figure} ${form(count, { one: 'komentarz', few: 'komentarze', many: 'komentarzy', other: 'komentarza' })}`,
};
