/** Maltese. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'mt',
  close: 'Agħlaq',
  previous: 'L-immaġni ta’ qabel',
  next: 'L-immaġni li jmiss',
  place: (number, of) => `Immaġni ${number} minn ${of}`,
  credit: (name) => `Immaġni: ${name}`,
  file: 'Iftaħ il-fajl tal-immaġni',
  play: (title) => `Ara l-filmat: ${title}`,
  playsFrom: (host) => `Il-filmat jitgħabba minn ${host} biss meta tarah.`,
  share: 'Aqsam',
  shareBy: 'Aqsam permezz ta’ app…',
  copyLink: 'Ikkopja l-ħolqa',
  mail: 'Ibgħat bl-email',
  copyText: 'Ikkopja bħala test',
  embed: 'Uri fuq is-sit tiegħek',
  embedHow: 'Waħħal il-kodiċi fejn għandha tidher l-istqarrija għall-istampa.',
  copyCode: 'Ikkopja l-kodiċi',
  copied: 'Ikkupjat.',
  copyByHand: 'Il-brawżer ma jħallix tikkopja. Ikkopja t-test minn hawn:',
  pictures: 'Immaġnijiet',
  contacts: 'Kuntatt',
  source: 'Sors',
};
