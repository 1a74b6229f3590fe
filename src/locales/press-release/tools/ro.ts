/** Romanian. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'ro',
  close: 'Închideți',
  previous: 'Imaginea anterioară',
  next: 'Imaginea următoare',
  place: (number, of) => `Imaginea ${number} din ${of}`,
  credit: (name) => `Imagine: ${name}`,
  file: 'Deschideți fișierul imaginii',
  play: (title) => `Redați filmul: ${title}`,
  playsFrom: (host) => `Filmul se încarcă de pe ${host} doar când îl redați.`,
  share: 'Distribuiți',
  shareBy: 'Distribuiți cu o aplicație…',
  copyLink: 'Copiați linkul',
  mail: 'Trimiteți prin e-mail',
  copyText: 'Copiați ca text',
  embed: 'Afișați pe site-ul dumneavoastră',
  embedHow: 'Lipiți codul acolo unde trebuie să apară comunicatul de presă.',
  copyCode: 'Copiați codul',
  copied: 'Copiat.',
  copyByHand: 'Browserul nu permite copierea. Copiați textul de aici:',
  pictures: 'Imagini',
  contacts: 'Contact',
  source: 'Sursa',
};
