/** Polish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('pl');

export const words: PressReleaseListWords = {
  language: 'pl',
  empty: 'Nie ma jeszcze komunikatów prasowych.',
  noMatch: (more) =>
    more
      ? 'Żaden z pobranych dotąd komunikatów prasowych nie pasuje. Jest ich więcej.'
      : 'Żaden komunikat prasowy nie pasuje.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Widoczne: ${figure(shown)} ${form(shown, { one: 'komunikat prasowy', few: 'komunikaty prasowe', many: 'komunikatów prasowych', other: 'komunikatu prasowego' })}, jest ich więcej`
      : `Widoczne komunikaty prasowe: ${figure(shown)} z ${more ? 'co najmniej ' : ''}${figure(total)}`,
  end: (count, figure) =>
    count === 1 ? 'Widoczny jest jedyny komunikat prasowy' : `Widoczne są wszystkie komunikaty prasowe (${figure})`,
  more: 'Pokaż więcej komunikatów',
  updated: (time) => `Zaktualizowano: ${time}`,
  canceled: 'Wydawca wycofał ten komunikat prasowy.',
  credit: (name) => `Zdjęcie: ${name}`,
  filter: 'Szukaj komunikatów prasowych',
  search: 'Szukaj',
  tag: 'Temat',
  languages: 'Język',
  anyTag: 'Wszystkie tematy',
  anyLanguage: 'Wszystkie języki',
};
