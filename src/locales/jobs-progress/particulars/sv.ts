import type { ParticularsWords } from './words.js';

const ordinals = ['första', 'andra', 'tredje', 'fjärde'];

export const words: ParticularsWords = {
  language: 'sv',
  confidential: 'Uppgift saknas (sekretess).',
  missing: 'Uppgift saknas.',
  status: {
    provisional: 'Preliminär uppgift',
    estimated: 'Uppskattad uppgift',
    forecast: 'Prognos, ännu inget utfall',
    unreliable: 'Osäker uppgift',
    revised: 'Reviderad uppgift',
  },
  marks: {
    provisional: 'preliminär',
    estimated: 'uppskattad',
    forecast: 'prognos',
    unreliable: 'osäker',
    revised: 'reviderad',
    confidential: 'sekretess',
    missing: 'uppgift saknas',
    break: 'inte jämförbar med tidigare uppgifter',
  },
  break: 'Inte jämförbar med tidigare uppgifter.',
  newest: (period, isConfidential, latest) =>
    isConfidential
      ? `Uppgiften för ${period} är belagd med sekretess; den senaste som redovisas gäller ${latest}.`
      : `Uppgift för ${period} saknas; den senaste som redovisas gäller ${latest}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} kvartalet ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} halvåret ${year}`,
  week: (year, number) => `vecka ${String(number)} ${year}`,
  within: (period) => period,
  figureFor: (period) => `Uppgift för ${period}`,
  forecast: (period, figure) => `Prognos för ${period}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days ? `${days} ${days === 1 ? 'dag' : 'dagar'} kvar till måldagen.` : 'Sista dagen för att nå målet.',
    reached: () => 'Målet är nått.',
    'reached-early': ({ deadline }) => `Målet är nått i förtid; måldagen är ${deadline}.`,
    'reached-passed': ({ deadline }) => `Målet är nått. Måldagen var ${deadline}.`,
    'reached-late': ({ deadline }) => `Målet är nått, men för sent: måldagen var ${deadline}.`,
    'was-reached': ({ deadline }) => `Målet nåddes. Måldagen var ${deadline}.`,
    'not-held': ({ deadline }) => `Målet nåddes till måldagen ${deadline}, men hålls inte längre.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit ? `${unit},` : ' är'} ${percent} av vägen från ${start} ner till målet ${goal}.`
      : `${value}${unit} mot målet högst ${goal}.`,
  lessThan: (percent) => `mindre än ${percent}`,
  stale: (days) =>
    days
      ? `Uppgiften är ${days} dagar gammal och kan vara inaktuell.`
      : 'Uppgiften saknar datum och kan vara inaktuell.',
};
