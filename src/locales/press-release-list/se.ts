/** Northern Sami. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { northernSami } from '../plural-rules.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf(northernSami);

const releases = (count: number, figure: string): string =>
  form(count, {
    one: `${figure} preassadieđáhus`,
    two: `${figure} preassadieđáhusa`,
    other: `${figure} preassadieđáhusa`,
  });

export const words: PressReleaseListWords = {
  language: 'se',
  empty: 'Eai leat vel preassadieđáhusat.',
  noMatch: (more) =>
    more ? 'Vižžojuvvon preassadieđáhusain ii heive oktage. Leat vel eanet.' : 'Ii heive oktage preassadieđáhus.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Čájehuvvo: ${releases(shown, figure(shown))}, leat vel eanet`
      : `Čájehuvvo: ${releases(shown, figure(shown))}, oktiibuot ${more ? 'unnimusat ' : ''}${figure(total)}`,
  end: (count, figure) =>
    count === 1 ? 'Čájehuvvo: áidna preassadieđáhus' : `Čájehuvvojit: buot preassadieđáhusat (${figure})`,
  more: 'Čájet eanet preassadieđáhusaid',
  updated: (time) => `Ođasmahttojuvvon ${time}`,
  canceled: 'Almmuheaddji lea geassán dán preassadieđáhusa ruovttoluotta.',
  credit: (name) => `Govva: ${name}`,
  filter: 'Oza preassadieđáhusaid',
  search: 'Oza',
  tag: 'Fáddá',
  languages: 'Giella',
  anyTag: 'Buot fáttát',
  anyLanguage: 'Buot gielat',
};
