/** German. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'de',
  close: 'Schließen',
  previous: 'Vorheriges Bild',
  next: 'Nächstes Bild',
  place: (number, of) => `Bild ${number} von ${of}`,
  credit: (name) => `Bild: ${name}`,
  file: 'Bilddatei öffnen',
  play: (title) => `Film abspielen: ${title}`,
  playsFrom: (host) => `Der Film wird erst beim Abspielen von ${host} geladen.`,
  share: 'Teilen',
  shareBy: 'Mit einer App teilen …',
  copyLink: 'Link kopieren',
  mail: 'Per E-Mail senden',
  copyText: 'Als Text kopieren',
  embed: 'Auf der eigenen Website zeigen',
  embedHow: 'Fügen Sie den Code dort ein, wo die Pressemitteilung stehen soll.',
  copyCode: 'Code kopieren',
  copied: 'Kopiert.',
  copyByHand: 'Der Browser erlaubt das Kopieren nicht. Kopieren Sie den Text hier:',
  pictures: 'Bilder',
  contacts: 'Kontakt',
  source: 'Quelle',
};
