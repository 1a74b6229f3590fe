import type { JobsProgressWords } from './words.js';

export const words: JobsProgressWords = {
  language: 'sv',
  empty: 'Här finns ingen uppgift än.',
  confidential: 'Uppgift saknas (sekretess).',
  unit: { one: 'jobb', other: 'jobb' },
  sentence: ({ value, unit, goal, percent }) =>
    goal ? `${value} av ${goal}${unit}, ${percent ?? ''} av målet.` : `${value}${unit}.`,
  start: (value, year) => `start ${value}${year ? ` (${year})` : ''}`,
  goal: (value) => `mål ${value}`,
  milestone: (value, label, day, reached) =>
    `${value}${label ? ` ${label}` : ''}${day ? ` (${day})` : ''}${reached === undefined ? '' : reached ? ', nått' : ', inte nått än'}`,
  stale: (days) =>
    days
      ? `Uppgiften är ${days} dagar gammal och kan vara inaktuell.`
      : 'Uppgiften saknar datum och kan vara inaktuell.',
  states: {
    running: ({ deadline }) => `Målet ska nås senast ${deadline}.`,
    'last-days': ({ days }) =>
      days ? `${days} ${days === 1 ? 'dag' : 'dagar'} kvar till måldagen.` : 'Sista dagen för att nå målet.',
    reached: () => 'Målet är nått.',
    'reached-early': ({ deadline }) => `Målet är nått i förtid; måldagen är ${deadline}.`,
    'reached-passed': ({ deadline }) => `Målet är nått. Måldagen var ${deadline}.`,
    missed: ({ deadline }) => `Måldagen ${deadline} har passerat utan att målet nåddes.`,
    unknown: ({ deadline, asOf }) =>
      `Måldagen ${deadline} har passerat. ${asOf ? `Senaste uppgiften är från ${asOf}` : 'Uppgiften saknar datum'}; om målet nåddes är inte känt.`,
  },
  asOf: (day) => `Uppgift per ${day}`,
  source: 'Källa:',
  missing: 'Uppgift saknas.',
  status: {
    provisional: 'Preliminär uppgift',
    estimated: 'Uppskattad uppgift',
    forecast: 'Prognos',
    unreliable: 'Osäker uppgift',
    revised: 'Reviderad uppgift',
  },
};
