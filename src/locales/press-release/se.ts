/** Northern Sami. Not yet reviewed by a native reader. */
import type { PressReleaseWords } from './words.js';

export const words: PressReleaseWords = {
  language: 'se',
  empty: 'Dás ii leat vel preassadieđáhus.',
  canceled: 'Almmuheaddji lea geassán dán preassadieđáhusa ruovttoluotta.',
  withheld: 'Almmuheaddji ii čájet dán preassadieđáhusa dál.',
  embargo: (time) => `Dán preassadieđáhusa almmuhanáigi: ${time}.`,
  updated: (time) => `Ođasmahttojuvvon ${time}`,
  correction: 'Divvun',
  original: 'Mana gáldui',
  readAll: 'Loga olles preassadieđáhusa',
  restricted: 'Olles teaksta lea dušše almmuheaddjis.',
  readAllAt: (name) => `Loga buot: ${name}`,
  gallery: 'Eanet govat',
  contacts: 'Oktavuohta',
  attachments: 'Fiillat',
  links: 'Liŋkkat',
  tags: 'Fáttát',
  allTags: 'Čájet buot',
  translations: 'Loga eará gillii',
  enlarge: (of) => (of ? `Čájet gova stuoribun: ${of}` : 'Čájet gova stuoribun'),
  share: 'Juoge',
  credit: (name) => `Govva: ${name}`,
  comments: (_, figure) => `${figure} kommentára`,
};
