/** Hungarian. Not yet reviewed by a native reader. */
import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'hu',
  empty: 'Még nincsenek sajtóközlemények.',
  noMatch: (more) =>
    more
      ? 'Az eddig betöltött sajtóközlemények közül egyik sem felel meg. Van még több is.'
      : 'Egyik sajtóközlemény sem felel meg.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `${figure(shown)} sajtóközlemény látható, van még több is`
      : `${figure(shown)} sajtóközlemény látható, összesen ${more ? 'legalább ' : ''}${figure(total)} van`,
  end: (count, figure) =>
    count === 1 ? 'Az egyetlen sajtóközlemény látható' : `Mind látható: ${figure} sajtóközlemény`,
  more: 'További sajtóközlemények',
  updated: (time) => `Frissítve: ${time}`,
  canceled: 'A kiadó visszavonta ezt a sajtóközleményt.',
  credit: (name) => `Kép: ${name}`,
  filter: 'Keresés a sajtóközlemények között',
  search: 'Keresés',
  tag: 'Téma',
  languages: 'Nyelv',
  anyTag: 'Minden téma',
  anyLanguage: 'Minden nyelv',
};
