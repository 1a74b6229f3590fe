/** Maltese. Not yet reviewed by a native reader. */
import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'mt',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} minn ${whole}${wholeUnit}${percent ? `, ${percent} tat-total` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, meta mqabbel ma’ ${whole} b’kollox.`,
  alone: (name, figure) => `${name}: ${figure ?? 'l-ebda ċifra'}.`,
  captions: { GR: 'Il-muniċipalitajiet tar-reġjun ta’ Göteborg' },
  caption: 'Skont iż-żona',
  name: 'Żona',
  figure: (goal) => (goal ? 'Ċifra u mira' : 'Ċifra'),
  goal: (figure) => `mira ${figure}`,
  own: '(hawn)',
  missing: 'l-ebda ċifra',
  all: (count) => `Uri kollox (${count})`,
  status: {
    provisional: 'provviżorja',
    confidential: 'kunfidenzjali',
    revised: 'riveduta',
    estimated: 'stmata',
    forecast: 'tbassir',
    unreliable: 'inċerta',
    missing: 'mhix disponibbli',
  },
};
