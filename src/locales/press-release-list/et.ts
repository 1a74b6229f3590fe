/** Estonian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('et');

export const words: PressReleaseListWords = {
  language: 'et',
  empty: 'Pressiteateid veel ei ole.',
  noMatch: (more) =>
    more ? 'Ükski seni laaditud pressiteade ei sobi. Näidata saab veel teisi.' : 'Ükski pressiteade ei sobi.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Näha on ${figure(shown)} ${form(shown, { one: 'pressiteade', other: 'pressiteadet' })}, neid on veel`
      : `Nähtavad pressiteated: ${figure(shown)}, kokku ${more ? 'vähemalt ' : ''}${figure(total)}`,
  end: (count, figure) => (count === 1 ? 'Näha on ainus pressiteade' : `Näha on kõik pressiteated (${figure})`),
  more: 'Näita rohkem pressiteateid',
  updated: (time) => `Uuendatud: ${time}`,
  canceled: 'Väljaandja on selle pressiteate tagasi võtnud.',
  credit: (name) => `Pilt: ${name}`,
  filter: 'Otsi pressiteateid',
  search: 'Otsi',
  tag: 'Teema',
  languages: 'Keel',
  anyTag: 'Kõik teemad',
  anyLanguage: 'Kõik keeled',
};
