/** Irish. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'ga',
  close: 'Dún',
  previous: 'An pictiúr roimhe',
  next: 'An chéad phictiúr eile',
  place: (number, of) => `Pictiúr ${number} as ${of}`,
  credit: (name) => `Pictiúr: ${name}`,
  file: 'Oscail an comhad pictiúir',
  play: (title) => `Seinn an físeán: ${title}`,
  playsFrom: (host) => `Ní lódáiltear an físeán ó ${host} go dtí go seinneann tú é.`,
  share: 'Roinn',
  shareBy: 'Roinn le haip …',
  copyLink: 'Cóipeáil an nasc',
  mail: 'Seol le ríomhphost',
  copyText: 'Cóipeáil mar théacs',
  embed: 'Taispeáin ar do shuíomh é',
  embedHow: 'Greamaigh an cód san áit a mbeidh an phreaseisiúint.',
  copyCode: 'Cóipeáil an cód',
  copied: 'Cóipeáilte.',
  copyByHand: 'Ní cheadaíonn an brabhsálaí cóipeáil. Cóipeáil an téacs anseo:',
  pictures: 'Pictiúir',
  contacts: 'Teagmháil',
  source: 'Foinse',
};
