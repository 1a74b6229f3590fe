/** Tigrinya. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'ti',
  close: 'ዕጸዉ',
  previous: 'ዝቐደመ ስእሊ',
  next: 'ዝቕጽል ስእሊ',
  place: (number, of) => `ስእሊ ${number} ካብ ${of}`,
  credit: (name) => `ስእሊ፦ ${name}`,
  file: 'ፋይል ስእሊ ክፈቱ',
  play: (title) => `ቪድዮ ኣጻውቱ፦ ${title}`,
  playsFrom: (host) => `እቲ ቪድዮ ክተጻውትዎ ከለኹም ጥራይ ካብ ${host} ይመጽእ።`,
  share: 'ኣካፍሉ',
  shareBy: 'ብመተግበሪ ኣካፍሉ …',
  copyLink: 'መላግቦ ቅድሑ',
  mail: 'ብኢመይል ስደዱ',
  copyText: 'ከም ጽሑፍ ቅድሑ',
  embed: 'ኣብ መርበብ ሓበሬታኹም ኣርእዩ',
  embedHow: 'እቲ ጋዜጣዊ መግለጺ ኣብ ዝኾነሉ ቦታ ነቲ ኮድ ኣእትውዎ።',
  copyCode: 'ኮድ ቅድሑ',
  copied: 'ተቐዲሑ።',
  copyByHand: 'እቲ ብራውዘር ምቕዳሕ ኣይፈቅድን እዩ። ነቲ ጽሑፍ ካብዚ ቅድሑ፦',
  pictures: 'ስእልታት',
  contacts: 'መራኸቢ',
  source: 'ምንጪ',
};
