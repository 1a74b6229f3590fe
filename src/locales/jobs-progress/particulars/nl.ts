/** Dutch. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const ordinals = ['eerste', 'tweede', 'derde', 'vierde'];

export const words: ParticularsWords = {
  language: 'nl',
  confidential: 'Het cijfer wordt niet gepubliceerd (vertrouwelijk).',
  missing: 'Het cijfer ontbreekt.',
  status: {
    provisional: 'Voorlopig cijfer',
    estimated: 'Geschat cijfer',
    forecast: 'Prognose, nog geen uitkomst',
    unreliable: 'Onzeker cijfer',
    revised: 'Herzien cijfer',
  },
  marks: {
    provisional: 'voorlopig',
    estimated: 'geschat',
    forecast: 'prognose',
    unreliable: 'onzeker',
    revised: 'herzien',
    confidential: 'vertrouwelijk',
    missing: 'ontbreekt',
    break: 'niet vergelijkbaar met eerdere cijfers',
  },
  break: 'Niet vergelijkbaar met eerdere cijfers.',
  newest: (period, isConfidential, latest) =>
    `Het nieuwste cijfer (${period}) ${isConfidential ? 'is vertrouwelijk' : 'ontbreekt'}; laatste gepubliceerde cijfer: ${latest}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} kwartaal van ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} halfjaar van ${year}`,
  week: (year, number) => `week ${String(number)} van ${year}`,
  within: (period) => period,
  figureFor: (period) => `Periode: ${period}`,
  forecast: (period, figure) => `Prognose (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? `Nog ${String(days)} ${days === 1 ? 'dag' : 'dagen'} tot de streefdatum.`
        : 'Laatste dag om het doel te bereiken.',
    reached: () => 'Het doel is bereikt.',
    'reached-early': ({ deadline }) => `Het doel is vroegtijdig bereikt; de streefdatum is ${deadline}.`,
    'reached-passed': ({ deadline }) => `Het doel is bereikt. De streefdatum was ${deadline}.`,
    'reached-late': ({ deadline }) => `Het doel is bereikt, maar te laat: de streefdatum was ${deadline}.`,
    'was-reached': ({ deadline }) => `Het doel werd bereikt. De streefdatum was ${deadline}.`,
    'not-held': ({ deadline }) => `Het doel was op de streefdatum, ${deadline}, bereikt, maar wordt niet meer gehaald.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} van de weg van ${start} naar het doel van ${goal}.`
      : `${value}${unit}, bij een doel van hoogstens ${goal}.`,
  lessThan: (percent) => `minder dan ${percent}`,
  stale: (days) =>
    days
      ? `Het cijfer is ${days} dagen oud en kan verouderd zijn.`
      : 'Het cijfer heeft geen datum en kan verouderd zijn.',
};
