/** Finnish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseListWords } from './words.js';

const form = formsOf('fi');

export const words: PressReleaseListWords = {
  language: 'fi',
  empty: 'Tiedotteita ei ole vielä.',
  noMatch: (more) =>
    more
      ? 'Yksikään tähän mennessä haetuista tiedotteista ei vastaa hakua. Lisää on saatavilla.'
      : 'Yksikään tiedote ei vastaa hakua.',
  shown: (shown, total, more, figure) =>
    shown === total
      ? `Näytetään ${form(shown, { one: `${figure(shown)} tiedote`, other: `${figure(shown)} tiedotetta` })}, lisää on saatavilla`
      : `Näytetään ${form(shown, { one: `${figure(shown)} tiedote`, other: `${figure(shown)} tiedotetta` })}, kaikkiaan ${more ? 'vähintään ' : ''}${figure(total)}`,
  end: (count, figure) => (count === 1 ? 'Näytetään ainoa tiedote' : `Näytetään kaikki ${figure} tiedotetta`),
  more: 'Näytä lisää tiedotteita',
  updated: (time) => `Päivitetty ${time}`,
  canceled: 'Julkaisija on perunut tämän tiedotteen.',
  credit: (name) => `Kuva: ${name}`,
  filter: 'Hae tiedotteita',
  search: 'Haku',
  tag: 'Aihe',
  languages: 'Kieli',
  anyTag: 'Kaikki aiheet',
  anyLanguage: 'Kaikki kielet',
};
