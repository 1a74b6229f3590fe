/** Slovak. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('sk');

export const words: PressReleaseListWords = {
  language: 'sk',
  empty: 'Zatiaľ žiadne tlačové správy.',
  noMatch: (more) =>
    more
      ? 'Žiadna z doteraz načítaných tlačových správ nezodpovedá. Ďalšie možno zobraziť.'
      : 'Nezodpovedá žiadna tlačová správa.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Zobrazené: ${figure(shown)} ${form(shown, { one: 'tlačová správa', few: 'tlačové správy', many: 'tlačovej správy', other: 'tlačových správ' })}, sú aj ďalšie`
      : `Zobrazené tlačové správy: ${figure(shown)} z ${more ? 'najmenej' : 'celkovo'} ${figure(total)}`,
  end: (count, figure) =>
    count === 1 ? 'Zobrazená jediná tlačová správa' : `Zobrazené všetky tlačové správy (${figure})`,
  more: 'Zobraziť ďalšie tlačové správy',
  updated: (time) => `Aktualizované ${time}`,
  canceled: 'Vydavateľ túto tlačovú správu stiahol.',
  credit: (name) => `Obrázok: ${name}`,
  filter: 'Hľadať v tlačových správach',
  search: 'Hľadať',
  tag: 'Téma',
  languages: 'Jazyk',
  anyTag: 'Všetky témy',
  anyLanguage: 'Všetky jazyky',
};
