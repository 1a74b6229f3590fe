/** Irish. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'ga',
  kept: 'Baineann sé seo le gach rud a scríobh tú, ar thaitin leat agus a thuairiscigh tú ón mbrabhsálaí seo, i ngach snáithe de chuid an fhoilsitheora seo.',
  download: 'Faigh gach rud',
  file: 'Sábháil an comhad',
  erase: 'Scrios gach rud',
  sure: 'Imeoidh d’fhocail, d’ainm, na rudaí a thaitin leat agus do thuairiscí go deo. Fanfaidh freagraí daoine eile.',
  yes: 'Scrios gach rud',
  erased: 'Tá gach rud scriosta.',
};
