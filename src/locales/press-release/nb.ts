/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'nb',
  empty: 'Her er det ingen pressemelding ennå.',
  canceled: 'Utgiveren har trukket tilbake denne pressemeldingen.',
  withheld: 'Utgiveren holder foreløpig tilbake denne pressemeldingen.',
  embargo: (time) => `Denne pressemeldingen kommer ${time}.`,
  updated: (time) => `Oppdatert ${time}`,
  correction: 'Rettelse',
  original: 'Til originalen',
  readAll: 'Les hele pressemeldingen',
  restricted: 'Hele teksten finnes bare hos utgiveren.',
  readAllAt: (name) => `Les alt hos ${name}`,
  gallery: 'Flere bilder',
  contacts: 'Kontakt',
  attachments: 'Filer',
  links: 'Lenker',
  tags: 'Emner',
  allTags: 'Vis alle',
  translations: 'Les på et annet språk',
  enlarge: (of) => (of ? `Vis bildet større: ${of}` : 'Vis bildet større'),
  share: 'Del',
  credit: (name) => `Bilde: ${name}`,
  comments: (count, figure) => `${figure} ${count === 1 ? 'kommentar' : 'kommentarer'}`,
};
