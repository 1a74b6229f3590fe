/** Finnish. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('fi');

export const words: PressReleaseWords = {
  language: 'fi',
  empty: 'Täällä ei ole vielä tiedotetta.',
  canceled: 'Julkaisija on perunut tämän tiedotteen.',
  withheld: 'Julkaisija ei toistaiseksi näytä tätä tiedotetta.',
  embargo: (time) => `Tämä tiedote julkaistaan ${time}.`,
  updated: (time) => `Päivitetty ${time}`,
  correction: 'Oikaisu',
  original: 'Siirry alkuperäiseen',
  readAll: 'Lue koko tiedote',
  restricted: 'Koko teksti on vain julkaisijalla.',
  readAllAt: (name) => `Lue kaikki: ${name}`,
  gallery: 'Lisää kuvia',
  contacts: 'Yhteystiedot',
  attachments: 'Tiedostot',
  links: 'Linkit',
  tags: 'Aiheet',
  allTags: 'Näytä kaikki',
  translations: 'Lue toisella kielellä',
  enlarge: (of) => (of ? `Suurenna kuva: ${of}` : 'Suurenna kuva'),
  share: 'Jaa',
  credit: (name) => `Kuva: ${name}`,
  comments: (count, figure) => form(count, { one: `${figure} kommentti`, other: `${figure} kommenttia` }),
};
