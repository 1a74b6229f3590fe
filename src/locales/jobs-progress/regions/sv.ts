import type { RegionsWords } from './words.js';

export const words: RegionsWords = {
  language: 'sv',
  part: ({ name, value, whole, wholeUnit, percent }) =>
    `${name}: ${value} av ${whole}${wholeUnit}${percent ? `, ${percent} av helheten` : ''}.`,
  beside: ({ name, value, whole, unit }) => `${name}: ${value}${unit}, att jämföra med ${whole}.`,
  alone: (name, figure) => `${name}: ${figure ?? 'uppgift saknas'}.`,
  captions: { GR: 'Göteborgsregionens kommuner' },
  caption: 'Fördelat på områden',
  name: 'Område',
  figure: (goal) => (goal ? 'Uppgift och mål' : 'Uppgift'),
  goal: (figure) => `mål ${figure}`,
  own: '(här)',
  missing: 'uppgift saknas',
  all: (count) => `Alla ${count}`,
  status: {
    provisional: 'preliminär',
    confidential: 'sekretess',
    revised: 'reviderad',
    estimated: 'uppskattad',
    forecast: 'prognos',
    unreliable: 'osäker',
    missing: 'uppgift saknas',
  },
};
