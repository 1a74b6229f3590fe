/** Tigrinya. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import { tigrinya } from '../plural-rules.js';
import type { PressReleaseWords } from './words.js';

const form = formsOf(tigrinya);

export const words: PressReleaseWords = {
  language: 'ti',
  empty: 'ኣብዚ ገና ጋዜጣዊ መግለጺ የለን።',
  canceled: 'እቲ ኣሕታሚ ነዚ ጋዜጣዊ መግለጺ ስሒብዎ ኣሎ።',
  withheld: 'እቲ ኣሕታሚ ነዚ ጋዜጣዊ መግለጺ ንጊዜኡ ኣየርእዮን እዩ።',
  embargo: (time) => `እዚ ጋዜጣዊ መግለጺ ብ${time} ይሕተም።`,
  updated: (time) => `ዝተሓደሰ፦ ${time}`,
  correction: 'እርማት',
  original: 'ናብቲ መበቆላዊ ኪዱ',
  readAll: 'ነቲ ምሉእ ጋዜጣዊ መግለጺ ኣንብቡ',
  restricted: 'እቲ ምሉእ ጽሑፍ ኣብቲ ኣሕታሚ ጥራይ ኣሎ።',
  readAllAt: (name) => `ምሉእ ኣብ ${name} ኣንብቡ`,
  gallery: 'ተወሳኺ ስእልታት',
  contacts: 'መራኸቢ',
  attachments: 'ፋይላት',
  links: 'መላግቦታት',
  tags: 'ዛዕባታት',
  allTags: 'ኩሎም ኣርእዩ',
  translations: 'ብኻልእ ቋንቋ ኣንብቡ',
  enlarge: (of) => (of ? `ስእሊ ኣዕብዩ፦ ${of}` : 'ስእሊ ኣዕብዩ'),
  share: 'ኣካፍሉ',
  credit: (name) => `ስእሊ፦ ${name}`,
  comments: (count, figure) => form(count, { one: `${figure} ርእይቶ`, other: `${figure} ርእይቶታት` }),
};
