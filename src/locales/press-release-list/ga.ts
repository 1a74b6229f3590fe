/** Irish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { irish } from '../plural-rules.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf(irish);

const releases = (count: number, figure: string): string =>
  form(count, {
    one: `${figure} phreaseisiúint`,
    two: `${figure} phreaseisiúint`,
    few: `${figure} phreaseisiúint`,
    many: `${figure} bpreaseisiúint`,
    other: `${figure} preaseisiúint`,
  });

export const words: PressReleaseListWords = {
  language: 'ga',
  empty: 'Níl aon phreaseisiúint ann fós.',
  noMatch: (more) =>
    more
      ? 'Níl aon phreaseisiúint a oireann i measc na gceann atá lódáilte. Tá tuilleadh le taispeáint.'
      : 'Níl aon phreaseisiúint a oireann.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Ar taispeáint: ${releases(shown, figure(shown))}, tá tuilleadh ann`
      : `Ar taispeáint: ${figure(shown)} as ${releases(total, figure(total))}${more ? ' ar a laghad' : ''}`,
  end: (count, figure) =>
    count === 1 ? 'Ar taispeáint: an t-aon phreaseisiúint amháin' : `Ar taispeáint: gach preaseisiúint (${figure})`,
  more: 'Taispeáin tuilleadh preaseisiúintí',
  updated: (time) => `Nuashonraithe ${time}`,
  canceled: 'Tharraing an foilsitheoir an phreaseisiúint seo siar.',
  credit: (name) => `Pictiúr: ${name}`,
  filter: 'Cuardaigh preaseisiúintí',
  search: 'Cuardaigh',
  tag: 'Ábhar',
  languages: 'Teanga',
  anyTag: 'Gach ábhar',
  anyLanguage: 'Gach teanga',
};
