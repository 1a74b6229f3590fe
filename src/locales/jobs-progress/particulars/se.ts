/** Northern Sami. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import { northernSami } from '../../plural-rules.js';
import type { ParticularsWords } from './words.js';

const form = formsOf(northernSami);

const ordinals = ['vuosttaš', 'nubbi', 'goalmmát', 'njealját'];

export const words: ParticularsWords = {
  language: 'se',
  confidential: 'Lohku ii almmuhuvvo (suollemas).',
  missing: 'Lohku váilu.',
  status: {
    provisional: 'Gaskaboddosaš lohku',
    estimated: 'Árvvoštallojuvvon lohku',
    forecast: 'Einnostus, ii vel boađus',
    unreliable: 'Eahpesihkkaris lohku',
    revised: 'Divvojuvvon lohku',
  },
  marks: {
    provisional: 'gaskaboddosaš',
    estimated: 'árvvoštallojuvvon',
    forecast: 'einnostus',
    unreliable: 'eahpesihkar',
    revised: 'divvojuvvon',
    confidential: 'suollemas',
    missing: 'váilu',
    break: 'ii sáhte veardidit ovddit loguiguin',
  },
  break: 'Ii sáhte veardidit ovddit loguiguin.',
  newest: (period, isConfidential, latest) =>
    `Lohku (${period}) ${isConfidential ? 'lea suollemas' : 'váilu'}. Maŋemus almmuhuvvon lohku: ${latest}.`,
  quarter: (year, number) => `jagi ${year} ${ordinals[number - 1] ?? ''} njealjádas`,
  half: (year, number) => `jagi ${year} ${ordinals[number - 1] ?? ''} bealli`,
  week: (year, number) => `vahkku ${String(number)}, ${year}`,
  within: (period) => period,
  figureFor: (period) => `Lohku: ${period}`,
  forecast: (period, figure) => `Einnostus, ${period}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? form(days, {
            one: `Vel ${String(days)} beaivi áigemearrái.`,
            two: `Vel ${String(days)} beaivvi áigemearrái.`,
            other: `Vel ${String(days)} beaivvi áigemearrái.`,
          })
        : 'Maŋemus beaivi olahit mihttomeari.',
    reached: () => 'Mihttomearri lea olahuvvon.',
    'reached-early': ({ deadline }) => `Mihttomearri lea olahuvvon ovdal áigemeari; áigemearri lea ${deadline}.`,
    'reached-passed': ({ deadline }) => `Mihttomearri lea olahuvvon. Áigemearri lei ${deadline}.`,
    'reached-late': ({ deadline }) => `Mihttomearri lea olahuvvon, muhto maŋŋit: áigemearri lei ${deadline}.`,
    'was-reached': ({ deadline }) => `Mihttomearri olahuvvui. Áigemearri lei ${deadline}.`,
    'not-held': ({ deadline }) =>
      `Mihttomearri olahuvvui ovdal áigemeari (${deadline}), muhto dat ii leat šat olahuvvon.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, álgu ${start}, mihttomearri ${goal}: ${percent} mátkkis.`
      : `${value}${unit}, mihttomearri eanemusat ${goal}.`,
  lessThan: (percent) => `unnit go ${percent}`,
  stale: (days) =>
    days
      ? `Lohku sáhttá leat boarásnuvvan. Logu ahki beivviin: ${days}.`
      : 'Logus ii leat beaivi, ja dat sáhttá leat boarásnuvvan.',
};
