/** Danish. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const ordinals = ['første', 'andet', 'tredje', 'fjerde'];

export const words: ParticularsWords = {
  language: 'da',
  confidential: 'Tallet offentliggøres ikke (fortroligt).',
  missing: 'Tallet mangler.',
  status: {
    provisional: 'Foreløbigt tal',
    estimated: 'Anslået tal',
    forecast: 'Prognose, endnu ikke noget resultat',
    unreliable: 'Usikkert tal',
    revised: 'Revideret tal',
  },
  marks: {
    provisional: 'foreløbigt',
    estimated: 'anslået',
    forecast: 'prognose',
    unreliable: 'usikkert',
    revised: 'revideret',
    confidential: 'fortroligt',
    missing: 'tal mangler',
    break: 'kan ikke sammenlignes med tidligere tal',
  },
  break: 'Kan ikke sammenlignes med tidligere tal.',
  newest: (period, isConfidential, latest) =>
    `Tallet for ${period} ${isConfidential ? 'er fortroligt' : 'mangler'}; det seneste kendte gælder ${latest}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} kvartal ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} halvår ${year}`,
  week: (year, number) => `uge ${String(number)} ${year}`,
  within: (period) => period,
  figureFor: (period) => `Tal for ${period}`,
  forecast: (period, figure) => `Prognose for ${period}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days ? `${String(days)} ${days === 1 ? 'dag' : 'dage'} tilbage til måldatoen.` : 'Sidste dag for at nå målet.',
    reached: () => 'Målet er nået.',
    'reached-early': ({ deadline }) => `Målet er nået før tid; måldatoen er ${deadline}.`,
    'reached-passed': ({ deadline }) => `Målet er nået. Måldatoen var ${deadline}.`,
    'reached-late': ({ deadline }) => `Målet er nået, men for sent: Måldatoen var ${deadline}.`,
    'was-reached': ({ deadline }) => `Målet blev nået. Måldatoen var ${deadline}.`,
    'not-held': ({ deadline }) => `Målet blev nået til måldatoen ${deadline}, men holdes ikke længere.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit ? `${unit},` : ' er'} ${percent} af vejen fra ${start} ned til målet ${goal}.`
      : `${value}${unit} mod målet på højst ${goal}.`,
  lessThan: (percent) => `mindre end ${percent}`,
  stale: (days) =>
    days ? `Tallet er ${days} dage gammelt og kan være forældet.` : 'Tallet mangler dato og kan være forældet.',
};
