/** Latvian. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'lv',
  kept: 'Tas attiecas uz visu, ko no šīs pārlūkprogrammas esat rakstījuši, atzīmējuši ar “Patīk” un ziņojuši, visās šī izdevēja diskusijās.',
  download: 'Iegūt visu',
  file: 'Saglabāt failu',
  erase: 'Dzēst visu',
  sure: 'Jūsu vārdi, jūsu vārds, atzīmes “Patīk” un ziņojumi pazūd uz visiem laikiem. Citu atbildes paliek.',
  yes: 'Jā, dzēst visu',
  erased: 'Viss ir izdzēsts.',
};
