/** Czech. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('cs');

export const words: PressReleaseListWords = {
  language: 'cs',
  empty: 'Zatím žádné tiskové zprávy.',
  noMatch: (more) =>
    more
      ? 'Žádná z dosud načtených tiskových zpráv neodpovídá. Další lze zobrazit.'
      : 'Neodpovídá žádná tisková zpráva.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Zobrazeno: ${figure(shown)} ${form(shown, { one: 'tisková zpráva', few: 'tiskové zprávy', many: 'tiskové zprávy', other: 'tiskových zpráv' })}, jsou i další`
      : `Zobrazené tiskové zprávy: ${figure(shown)} z ${more ? 'nejméně' : 'celkem'} ${figure(total)}`,
  end: (count, figure) =>
    count === 1 ? 'Zobrazena jediná tisková zpráva' : `Zobrazeny všechny tiskové zprávy (${figure})`,
  more: 'Zobrazit další tiskové zprávy',
  updated: (time) => `Aktualizováno ${time}`,
  canceled: 'Vydavatel tuto tiskovou zprávu stáhl.',
  credit: (name) => `Obrázek: ${name}`,
  filter: 'Hledat v tiskových zprávách',
  search: 'Hledat',
  tag: 'Téma',
  languages: 'Jazyk',
  anyTag: 'Všechna témata',
  anyLanguage: 'Všechny jazyky',
};
