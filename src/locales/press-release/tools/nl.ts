/** Dutch. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'nl',
  close: 'Sluiten',
  previous: 'Vorige afbeelding',
  next: 'Volgende afbeelding',
  place: (number, of) => `Afbeelding ${number} van ${of}`,
  credit: (name) => `Afbeelding: ${name}`,
  file: 'Bestand van de afbeelding openen',
  play: (title) => `Film afspelen: ${title}`,
  playsFrom: (host) => `De film wordt pas van ${host} geladen als u hem afspeelt.`,
  share: 'Delen',
  shareBy: 'Delen met een app…',
  copyLink: 'Link kopiëren',
  mail: 'Per e-mail versturen',
  copyText: 'Als tekst kopiëren',
  embed: 'Op uw website tonen',
  embedHow: 'Plak de code waar het persbericht moet staan.',
  copyCode: 'Code kopiëren',
  copied: 'Gekopieerd.',
  copyByHand: 'De browser laat kopiëren niet toe. Kopieer de tekst hier:',
  pictures: 'Afbeeldingen',
  contacts: 'Contact',
  source: 'Bron',
};
