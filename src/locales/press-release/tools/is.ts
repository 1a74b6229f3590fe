/** Icelandic. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'is',
  close: 'Loka',
  previous: 'Fyrri mynd',
  next: 'Næsta mynd',
  place: (number, of) => `Mynd ${number} af ${of}`,
  credit: (name) => `Mynd: ${name}`,
  file: 'Opna myndskrána',
  play: (title) => `Spila myndskeið: ${title}`,
  playsFrom: (host) => `Myndskeiðið er ekki sótt frá ${host} fyrr en þú spilar það.`,
  share: 'Deila',
  shareBy: 'Deila með forriti …',
  copyLink: 'Afrita tengil',
  mail: 'Senda í tölvupósti',
  copyText: 'Afrita sem texta',
  embed: 'Birta á vefnum þínum',
  embedHow: 'Límdu kóðann þar sem fréttatilkynningin á að vera.',
  copyCode: 'Afrita kóða',
  copied: 'Afritað.',
  copyByHand: 'Vafrinn leyfir ekki afritun. Afritaðu textann hér:',
  pictures: 'Myndir',
  contacts: 'Tengiliðir',
  source: 'Heimild',
};
