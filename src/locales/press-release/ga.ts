/** Irish. Not yet reviewed by a native reader. */
import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'ga',
  empty: 'Níl aon phreaseisiúint anseo fós.',
  canceled: 'Tharraing an foilsitheoir an phreaseisiúint seo siar.',
  withheld: 'Tá an foilsitheoir ag coinneáil na preaseisiúna seo siar faoi láthair.',
  embargo: (time) => `Foilseofar an phreaseisiúint seo ${time}.`,
  updated: (time) => `Nuashonraithe ${time}`,
  correction: 'Ceartú',
  original: 'Téigh go dtí an bunleagan',
  readAll: 'Léigh an phreaseisiúint ar fad',
  restricted: 'Is ag an bhfoilsitheoir amháin atá an téacs iomlán.',
  readAllAt: (name) => `Léigh ar fad ag ${name}`,
  gallery: 'Tuilleadh pictiúr',
  contacts: 'Teagmháil',
  attachments: 'Comhaid',
  links: 'Naisc',
  tags: 'Ábhair',
  allTags: 'Taispeáin gach ceann',
  translations: 'Léigh i dteanga eile',
  enlarge: (of) => (of ? `Méadaigh an pictiúr: ${of}` : 'Méadaigh an pictiúr'),
  share: 'Roinn',
  credit: (name) => `Pictiúr: ${name}`,
  comments: (_, figure) => `${figure} nóta tráchta`,
};
