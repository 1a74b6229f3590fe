/** Tigrinya. Not yet reviewed by a native reader. */
import type { PressReleaseListWords } from './words.js';

export const words: PressReleaseListWords = {
  language: 'ti',
  empty: 'ገና ጋዜጣዊ መግለጺ የለን።',
  noMatch: (more) => (more ? 'ካብቶም ክሳብ ሕጂ ዝመጹ ጋዜጣዊ መግለጺታት ዝሰማማዕ የለን። ካልኦት ኣለዉ።' : 'ዝሰማማዕ ጋዜጣዊ መግለጺ የለን።'),
  shown: (shown, total, more, figure) =>
    shown === total
      ? `ዝርኣዩ ጋዜጣዊ መግለጺታት፦ ${figure(shown)}፣ ካልኦት ኣለዉ`
      : `ዝርኣዩ ጋዜጣዊ መግለጺታት፦ ${figure(shown)} ካብ ${more ? 'እንተወሓደ ' : ''}${figure(total)}`,
  end: (count, figure) => (count === 1 ? 'እቲ እንኮ ጋዜጣዊ መግለጺ ይርአ ኣሎ' : `ኩሎም ${figure} ጋዜጣዊ መግለጺታት ይርኣዩ ኣለዉ`),
  more: 'ተወሳኺ ጋዜጣዊ መግለጺታት ኣርእዩ',
  updated: (time) => `ዝተሓደሰ፦ ${time}`,
  canceled: 'እቲ ኣሕታሚ ነዚ ጋዜጣዊ መግለጺ ስሒብዎ ኣሎ።',
  credit: (name) => `ስእሊ፦ ${name}`,
  filter: 'ጋዜጣዊ መግለጺታት ድለዩ',
  search: 'ድለዩ',
  tag: 'ዛዕባ',
  languages: 'ቋንቋ',
  anyTag: 'ኩሎም ዛዕባታት',
  anyLanguage: 'ኩሎም ቋንቋታት',
};
