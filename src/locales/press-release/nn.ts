/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'nn',
  empty: 'Her er det inga pressemelding enno.',
  canceled: 'Utgjevaren har trekt tilbake denne pressemeldinga.',
  withheld: 'Utgjevaren held førebels tilbake denne pressemeldinga.',
  embargo: (time) => `Denne pressemeldinga kjem ${time}.`,
  updated: (time) => `Oppdatert ${time}`,
  correction: 'Retting',
  original: 'Til originalen',
  readAll: 'Les heile pressemeldinga',
  restricted: 'Heile teksten finst berre hos utgjevaren.',
  readAllAt: (name) => `Les alt hos ${name}`,
  gallery: 'Fleire bilete',
  contacts: 'Kontakt',
  attachments: 'Filer',
  links: 'Lenkjer',
  tags: 'Emne',
  allTags: 'Vis alle',
  translations: 'Les på eit anna språk',
  enlarge: (of) => (of ? `Vis biletet større: ${of}` : 'Vis biletet større'),
  share: 'Del',
  credit: (name) => `Bilete: ${name}`,
  comments: (count, figure) => `${figure} ${count === 1 ? 'kommentar' : 'kommentarar'}`,
};
