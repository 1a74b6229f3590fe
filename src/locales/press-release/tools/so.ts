/** Somali. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'so',
  close: 'Xir',
  previous: 'Sawirkii hore',
  next: 'Sawirka xiga',
  place: (number, of) => `Sawirka ${number} ee ${of}`,
  credit: (name) => `Sawir: ${name}`,
  file: 'Fur faylka sawirka',
  play: (title) => `Daar muuqaalka: ${title}`,
  playsFrom: (host) => `Muuqaalka waxaa laga soo qaadayaa ${host} marka aad daarto oo keliya.`,
  share: 'La wadaag',
  shareBy: 'Ku wadaag barnaamij …',
  copyLink: 'Koobiyee linkiga',
  mail: 'Ku dir iimayl',
  copyText: 'Koobiyee qoraal ahaan',
  embed: 'Ku muuji mareegtaada',
  embedHow: 'Geli koodhka meesha war-saxaafadeedku noqonayo.',
  copyCode: 'Koobiyee koodhka',
  copied: 'Waa la koobiyeeyay.',
  copyByHand: 'Biraawsarku ma oggola koobiyeyn. Qoraalka halkan ka koobiyee:',
  pictures: 'Sawirro',
  contacts: 'La xiriir',
  source: 'Isha',
};
