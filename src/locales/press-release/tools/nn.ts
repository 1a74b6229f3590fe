/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'nn',
  close: 'Lukk',
  previous: 'Førre bilete',
  next: 'Neste bilete',
  place: (number, of) => `Bilete ${number} av ${of}`,
  credit: (name) => `Bilete: ${name}`,
  file: 'Opne biletfila',
  play: (title) => `Spel av filmen: ${title}`,
  playsFrom: (host) => `Filmen blir henta frå ${host} først når du spelar han av.`,
  share: 'Del',
  shareBy: 'Del med ein app …',
  copyLink: 'Kopier lenkja',
  mail: 'Send på e-post',
  copyText: 'Kopier som tekst',
  embed: 'Vis på nettstaden din',
  embedHow: 'Lim inn koden der pressemeldinga skal stå.',
  copyCode: 'Kopier koden',
  copied: 'Kopiert.',
  copyByHand: 'Nettlesaren lèt oss ikkje kopiere. Kopier teksten her:',
  pictures: 'Bilete',
  contacts: 'Kontakt',
  source: 'Kjelde',
};
