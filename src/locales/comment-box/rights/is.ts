/** Icelandic. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'is',
  kept: 'Þetta á við um allt sem þú hefur skrifað, líkað við og tilkynnt úr þessum vafra, í öllum þráðum þessa útgefanda.',
  download: 'Sækja allt',
  file: 'Vista skrána',
  erase: 'Eyða öllu',
  sure: 'Orð þín, nafn, það sem þér líkar og tilkynningar hverfa endanlega. Svör annarra standa eftir.',
  yes: 'Já, eyða öllu',
  erased: 'Öllu hefur verið eytt.',
};
