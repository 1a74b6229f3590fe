/** Finnish. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'fi',
  close: 'Sulje',
  previous: 'Edellinen kuva',
  next: 'Seuraava kuva',
  place: (number, of) => `Kuva ${number}/${of}`,
  credit: (name) => `Kuva: ${name}`,
  file: 'Avaa kuvatiedosto',
  play: (title) => `Toista video: ${title}`,
  playsFrom: (host) => `Video haetaan osoitteesta ${host} vasta, kun toistat sen.`,
  share: 'Jaa',
  shareBy: 'Jaa sovelluksella …',
  copyLink: 'Kopioi linkki',
  mail: 'Lähetä sähköpostilla',
  copyText: 'Kopioi tekstinä',
  embed: 'Näytä sivustollasi',
  embedHow: 'Liitä koodi kohtaan, jossa tiedotteen on oltava.',
  copyCode: 'Kopioi koodi',
  copied: 'Kopioitu.',
  copyByHand: 'Selain ei salli kopiointia. Kopioi teksti tästä:',
  pictures: 'Kuvat',
  contacts: 'Yhteystiedot',
  source: 'Lähde',
};
