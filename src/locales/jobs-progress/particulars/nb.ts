/** Norwegian Bokmål. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const ordinals = ['første', 'andre', 'tredje', 'fjerde'];

export const words: ParticularsWords = {
  language: 'nb',
  confidential: 'Tallet offentliggjøres ikke (konfidensielt).',
  missing: 'Tallet mangler.',
  status: {
    provisional: 'Foreløpig tall',
    estimated: 'Anslått tall',
    forecast: 'Prognose, ennå ikke noe resultat',
    unreliable: 'Usikkert tall',
    revised: 'Revidert tall',
  },
  marks: {
    provisional: 'foreløpig',
    estimated: 'anslått',
    forecast: 'prognose',
    unreliable: 'usikkert',
    revised: 'revidert',
    confidential: 'konfidensielt',
    missing: 'tall mangler',
    break: 'kan ikke sammenlignes med tidligere tall',
  },
  break: 'Kan ikke sammenlignes med tidligere tall.',
  newest: (period, isConfidential, latest) =>
    `Tallet for ${period} ${isConfidential ? 'er konfidensielt' : 'mangler'}; det siste som er kjent, gjelder ${latest}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} kvartal ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} halvår ${year}`,
  week: (year, number) => `uke ${String(number)} ${year}`,
  within: (period) => period,
  figureFor: (period) => `Tall for ${period}`,
  forecast: (period, figure) => `Prognose for ${period}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days ? `${String(days)} ${days === 1 ? 'dag' : 'dager'} igjen til måldatoen.` : 'Siste dag for å nå målet.',
    reached: () => 'Målet er nådd.',
    'reached-early': ({ deadline }) => `Målet er nådd før tiden; måldatoen er ${deadline}.`,
    'reached-passed': ({ deadline }) => `Målet er nådd. Måldatoen var ${deadline}.`,
    'reached-late': ({ deadline }) => `Målet er nådd, men for sent: Måldatoen var ${deadline}.`,
    'was-reached': ({ deadline }) => `Målet ble nådd. Måldatoen var ${deadline}.`,
    'not-held': ({ deadline }) => `Målet ble nådd til måldatoen ${deadline}, men holdes ikke lenger.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit ? `${unit},` : ' er'} ${percent} av veien fra ${start} ned til målet ${goal}.`
      : `${value}${unit} mot målet på høyst ${goal}.`,
  lessThan: (percent) => `mindre enn ${percent}`,
  stale: (days) =>
    days ? `Tallet er ${days} dager gammelt og kan være utdatert.` : 'Tallet mangler dato og kan være utdatert.',
};
