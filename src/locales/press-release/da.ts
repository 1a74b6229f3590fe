/** Danish. Not yet reviewed by a native reader. */
import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'da',
  empty: 'Her er ingen pressemeddelelse endnu.',
  canceled: 'Udgiveren har trukket denne pressemeddelelse tilbage.',
  withheld: 'Udgiveren holder indtil videre denne pressemeddelelse tilbage.',
  embargo: (time) => `Denne pressemeddelelse udsendes ${time}.`,
  updated: (time) => `Opdateret ${time}`,
  correction: 'Rettelse',
  original: 'Til originalen',
  readAll: 'Læs hele pressemeddelelsen',
  restricted: 'Hele teksten findes kun hos udgiveren.',
  readAllAt: (name) => `Læs det hele hos ${name}`,
  gallery: 'Flere billeder',
  contacts: 'Kontakt',
  attachments: 'Filer',
  links: 'Links',
  tags: 'Emner',
  allTags: 'Vis alle',
  translations: 'Læs på et andet sprog',
  enlarge: (of) => (of ? `Vis billedet større: ${of}` : 'Vis billedet større'),
  share: 'Del',
  credit: (name) => `Billede: ${name}`,
  comments: (count, figure) => `${figure} ${count === 1 ? 'kommentar' : 'kommentarer'}`,
};
