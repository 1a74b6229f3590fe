/** Italian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'it',
  close: 'Chiudi',
  previous: 'Immagine precedente',
  next: 'Immagine successiva',
  place: (number, of) => `Immagine ${number} di ${of}`,
  credit: (name) => `Immagine: ${name}`,
  file: 'Apri il file dell’immagine',
  play: (title) => `Riproduci il video: ${title}`,
  playsFrom: (host) => `Il video viene caricato da ${host} solo quando lo riproduci.`,
  share: 'Condividi',
  shareBy: 'Condividi con un’app…',
  copyLink: 'Copia il link',
  mail: 'Invia per email',
  copyText: 'Copia come testo',
  embed: 'Mostra sul tuo sito',
  embedHow: 'Incolla il codice dove deve apparire il comunicato stampa.',
  copyCode: 'Copia il codice',
  copied: 'Copiato.',
  copyByHand: 'Il browser non consente di copiare. Copia il testo qui:',
  pictures: 'Immagini',
  contacts: 'Contatti',
  source: 'Fonte',
};
