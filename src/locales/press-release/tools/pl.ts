/** Polish. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'pl',
  close: 'Zamknij',
  previous: 'Poprzednie zdjęcie',
  next: 'Następne zdjęcie',
  place: (number, of) => `Zdjęcie ${number} z ${of}`,
  credit: (name) => `Zdjęcie: ${name}`,
  file: 'Otwórz plik ze zdjęciem',
  play: (title) => `Odtwórz film: ${title}`,
  playsFrom: (host) => `Film zostanie pobrany z ${host} dopiero po odtworzeniu.`,
  share: 'Udostępnij',
  shareBy: 'Udostępnij w aplikacji…',
  copyLink: 'Kopiuj link',
  mail: 'Wyślij e-mailem',
  copyText: 'Kopiuj jako tekst',
  embed: 'Pokaż na swojej stronie',
  embedHow: 'Wklej kod tam, gdzie ma się znaleźć komunikat prasowy.',
  copyCode: 'Kopiuj kod',
  copied: 'Skopiowano.',
  copyByHand: 'Przeglądarka nie pozwala na kopiowanie. Skopiuj tekst tutaj:',
  pictures: 'Zdjęcia',
  contacts: 'Kontakt',
  source: 'Źródło',
};
