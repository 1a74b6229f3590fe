/** Latvian. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf('lv');

export const words: PressReleaseWords = {
  language: 'lv',
  empty: 'Preses relīzes šeit vēl nav.',
  canceled: 'Izdevējs ir atsaucis šo preses relīzi.',
  withheld: 'Izdevējs pagaidām aiztur šo preses relīzi.',
  embargo: (time) => `Šīs preses relīzes publicēšanas laiks: ${time}.`,
  updated: (time) => `Atjaunināts: ${time}`,
  correction: 'Labojums',
  original: 'Uz oriģinālu',
  readAll: 'Lasīt visu preses relīzi',
  restricted: 'Pilns teksts ir pieejams tikai pie izdevēja.',
  readAllAt: (name) => `Lasīt visu: ${name}`,
  gallery: 'Vairāk attēlu',
  contacts: 'Kontakti',
  attachments: 'Faili',
  links: 'Saites',
  tags: 'Tēmas',
  allTags: 'Rādīt visas',
  translations: 'Lasīt citā valodā',
  enlarge: (of) => (of ? `Palielināt attēlu: ${of}` : 'Palielināt attēlu'),
  share: 'Kopīgot',
  credit: (name) => `Attēls: ${name}`,
  comments: (count, figure) => `${figure} ${form(count, { zero: 'komentāru', one: 'komentārs', other: 'komentāri' })}`,
};
