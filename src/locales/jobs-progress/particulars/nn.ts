/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const ordinals = ['første', 'andre', 'tredje', 'fjerde'];

export const words: ParticularsWords = {
  language: 'nn',
  confidential: 'Talet blir ikkje offentleggjort (konfidensielt).',
  missing: 'Talet manglar.',
  status: {
    provisional: 'Førebels tal',
    estimated: 'Anslått tal',
    forecast: 'Prognose, enno ikkje noko resultat',
    unreliable: 'Usikkert tal',
    revised: 'Revidert tal',
  },
  marks: {
    provisional: 'førebels',
    estimated: 'anslått',
    forecast: 'prognose',
    unreliable: 'usikkert',
    revised: 'revidert',
    confidential: 'konfidensielt',
    missing: 'tal manglar',
    break: 'kan ikkje samanliknast med tidlegare tal',
  },
  break: 'Kan ikkje samanliknast med tidlegare tal.',
  newest: (period, isConfidential, latest) =>
    `Talet for ${period} ${isConfidential ? 'er konfidensielt' : 'manglar'}; det siste som er kjent, gjeld ${latest}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} kvartal ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} halvår ${year}`,
  week: (year, number) => `veke ${String(number)} ${year}`,
  within: (period) => period,
  figureFor: (period) => `Tal for ${period}`,
  forecast: (period, figure) => `Prognose for ${period}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days ? `${String(days)} ${days === 1 ? 'dag' : 'dagar'} igjen til måldatoen.` : 'Siste dag for å nå målet.',
    reached: () => 'Målet er nådd.',
    'reached-early': ({ deadline }) => `Målet er nådd før tida; måldatoen er ${deadline}.`,
    'reached-passed': ({ deadline }) => `Målet er nådd. Måldatoen var ${deadline}.`,
    'reached-late': ({ deadline }) => `Målet er nådd, men for seint: Måldatoen var ${deadline}.`,
    'was-reached': ({ deadline }) => `Målet vart nådd. Måldatoen var ${deadline}.`,
    'not-held': ({ deadline }) => `Målet vart nådd til måldatoen ${deadline}, men blir ikkje halde lenger.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit ? `${unit},` : ' er'} ${percent} av vegen frå ${start} ned til målet ${goal}.`
      : `${value}${unit} mot målet på høgst ${goal}.`,
  lessThan: (percent) => `mindre enn ${percent}`,
  stale: (days) =>
    days ? `Talet er ${days} dagar gammalt og kan vere utdatert.` : 'Talet manglar dato og kan vere utdatert.',
};
