/** Tigrinya. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'ti',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}፦ ${value} ካብ ${whole}${wholeUnit}${percent ? `፣ ${percent} ናይ ጠቕላላ` : ''}።`,
  beside: ({ name, value, whole, unit }) => `${name}፦ ${value}${unit}፣ ምስ ${whole} ክወዳደር ከሎ።`,
  alone: (name, figure) => `${name}፦ ${figure ?? 'ቁጽሪ የለን'}።`,
  captions: { GR: 'ምምሕዳራት ከተማ ኣብ ዞባ Göteborg' },
  caption: 'ብዞባ',
  name: 'ዞባ',
  figure: (goal) => (goal ? 'ቁጽርን ዕላማን' : 'ቁጽሪ'),
  goal: (figure) => `ዕላማ ${figure}`,
  own: '(ኣብዚ)',
  missing: 'ቁጽሪ የለን',
  all: (count) => `ኩሎም ${count}`,
  status: {
    provisional: 'ግዝያዊ',
    confidential: 'ምስጢር',
    revised: 'ዝተኣረመ',
    estimated: 'ዝተገመተ',
    forecast: 'ትንበያ',
    unreliable: 'ዘይርግጸኛ',
    missing: 'የለን',
  },
};
