/** Hungarian. Not yet reviewed by a native reader. */
import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'hu',
  empty: 'Itt még nincs sajtóközlemény.',
  canceled: 'A kiadó visszavonta ezt a sajtóközleményt.',
  withheld: 'A kiadó egyelőre visszatartja ezt a sajtóközleményt.',
  embargo: (time) => `A sajtóközlemény megjelenése: ${time}.`,
  updated: (time) => `Frissítve: ${time}`,
  correction: 'Helyesbítés',
  original: 'Az eredetihez',
  readAll: 'A teljes sajtóközlemény',
  restricted: 'A teljes szöveg csak a kiadónál érhető el.',
  readAllAt: (name) => `A teljes szöveg itt: ${name}`,
  gallery: 'További képek',
  contacts: 'Kapcsolat',
  attachments: 'Fájlok',
  links: 'Linkek',
  tags: 'Témák',
  allTags: 'Mind megjelenítése',
  translations: 'Olvasás más nyelven',
  enlarge: (of) => (of ? `Kép nagyítása: ${of}` : 'Kép nagyítása'),
  share: 'Megosztás',
  credit: (name) => `Kép: ${name}`,
  comments: (_, figure) => `${figure} hozzászólás`,
};
