import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'sv',
  empty: 'Här finns inget pressmeddelande än.',
  canceled: 'Utgivaren har dragit tillbaka det här pressmeddelandet.',
  withheld: 'Utgivaren håller tills vidare inne det här pressmeddelandet.',
  embargo: (time) => `Det här pressmeddelandet släpps ${time}.`,
  updated: (time) => `Uppdaterad ${time}`,
  correction: 'Rättelse',
  original: 'Till originalet',
  readAll: 'Läs hela pressmeddelandet',
  gallery: 'Fler bilder',
  contacts: 'Kontakt',
  attachments: 'Filer',
  links: 'Länkar',
  tags: 'Ämnen',
  allTags: 'Visa alla',
  translations: 'Läs på ett annat språk',
  enlarge: (of) => (of ? `Visa bilden större: ${of}` : 'Visa bilden större'),
  share: 'Dela',
  credit: (name) => `Bild: ${name}`,
  comments: (count, figure) => `${figure} ${count === 1 ? 'kommentar' : 'kommentarer'}`,
};
