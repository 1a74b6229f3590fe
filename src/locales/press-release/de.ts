/** German. Not yet reviewed by a native reader. */
import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'de',
  empty: 'Hier gibt es noch keine Pressemitteilung.',
  canceled: 'Diese Pressemitteilung wurde zurückgezogen.',
  withheld: 'Diese Pressemitteilung wird vorerst zurückgehalten.',
  embargo: (time) => `Diese Pressemitteilung erscheint: ${time}.`,
  updated: (time) => `Aktualisiert: ${time}`,
  correction: 'Berichtigung',
  original: 'Zum Original',
  readAll: 'Ganze Pressemitteilung lesen',
  restricted: 'Der ganze Text steht nur auf der Website der herausgebenden Stelle.',
  readAllAt: (name) => `Alles lesen bei ${name}`,
  gallery: 'Weitere Bilder',
  contacts: 'Kontakt',
  attachments: 'Dateien',
  links: 'Links',
  tags: 'Themen',
  allTags: 'Alle anzeigen',
  translations: 'In einer anderen Sprache lesen',
  enlarge: (of) => (of ? `Bild vergrößern: ${of}` : 'Bild vergrößern'),
  share: 'Teilen',
  credit: (name) => `Bild: ${name}`,
  comments: (count, figure) => `${figure} ${count === 1 ? 'Kommentar' : 'Kommentare'}`,
};
