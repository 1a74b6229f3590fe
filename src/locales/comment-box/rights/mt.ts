/** Maltese. Not yet reviewed by a native reader. */
import type { RightsWords } from './words.js';

export const words: RightsWords = {
  language: 'mt',
  kept: 'Dan jgħodd għal dak kollu li ktibt, għoġbok u rrappurtajt minn dan il-browser, fid-diskussjonijiet kollha ta’ dan il-pubblikatur.',
  download: 'Ġib kollox',
  file: 'Issejvja l-fajl',
  erase: 'Ħassar kollox',
  sure: 'Kliemek, ismek, l-għoġob u r-rapporti tiegħek jitħassru għal dejjem. It-tweġibiet ta’ ħaddieħor jibqgħu.',
  yes: 'Iva, ħassar kollox',
  erased: 'Kollox tħassar.',
};
