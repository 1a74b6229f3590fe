/** Maltese. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import { maltese } from '../../plural-rules.js';
import type { ParticularsWords } from './words.js';

const form = formsOf(maltese);

const ordinals = ['l-ewwel', 'it-tieni', 'it-tielet', 'ir-raba’'];

export const words: ParticularsWords = {
  language: 'mt',
  confidential: 'Iċ-ċifra mhix ippubblikata (kunfidenzjali).',
  missing: 'Iċ-ċifra mhix disponibbli.',
  status: {
    provisional: 'Ċifra provviżorja',
    estimated: 'Ċifra stmata',
    forecast: 'Tbassir, għadu mhux riżultat',
    unreliable: 'Ċifra inċerta',
    revised: 'Ċifra riveduta',
  },
  marks: {
    provisional: 'provviżorja',
    estimated: 'stmata',
    forecast: 'tbassir',
    unreliable: 'inċerta',
    revised: 'riveduta',
    confidential: 'kunfidenzjali',
    missing: 'mhix disponibbli',
    break: 'ma titqabbilx ma’ ċifri ta’ qabel',
  },
  break: 'Ma titqabbilx ma’ ċifri ta’ qabel.',
  newest: (period, isConfidential, latest) =>
    `L-aktar ċifra riċenti (${period}) ${isConfidential ? 'hija kunfidenzjali' : 'mhix disponibbli'}; l-aħħar ċifra ppubblikata: ${latest}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} kwart tal-${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} nofs tal-${year}`,
  week: (year, number) => `ġimgħa ${String(number)} tal-${year}`,
  within: (period) => period,
  figureFor: (period) => `Perjodu: ${period}`,
  forecast: (period, figure) => `Tbassir (${period}): ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? form(days, {
            one: 'Fadal jum wieħed sal-iskadenza.',
            two: 'Fadal jumejn sal-iskadenza.',
            few: `Fadal ${String(days)} ijiem sal-iskadenza.`,
            many: `Fadal ${String(days)}-il jum sal-iskadenza.`,
            other: `Fadal ${String(days)} jum sal-iskadenza.`,
          })
        : 'L-aħħar jum biex tintlaħaq il-mira.',
    reached: () => 'Il-mira ntlaħqet.',
    'reached-early': ({ deadline }) => `Il-mira ntlaħqet qabel iż-żmien; l-iskadenza hija: ${deadline}.`,
    'reached-passed': ({ deadline }) => `Il-mira ntlaħqet. L-iskadenza kienet: ${deadline}.`,
    'reached-late': ({ deadline }) => `Il-mira ntlaħqet, iżda tard; l-iskadenza kienet: ${deadline}.`,
    'was-reached': ({ deadline }) => `Il-mira kienet intlaħqet. L-iskadenza kienet: ${deadline}.`,
    'not-held': ({ deadline }) => `Il-mira kienet intlaħqet sal-iskadenza (${deadline}), iżda m’għadhiex tinżamm.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} tat-triq minn ${start} sal-mira ta’ ${goal}.`
      : `${value}${unit}, b’mira ta’ mhux aktar minn ${goal}.`,
  lessThan: (percent) => `inqas minn ${percent}`,
  stale: (days) =>
    days
      ? `Iċ-ċifra tista’ ma tkunx aġġornata; l-età tagħha fi ġranet: ${days}.`
      : 'Iċ-ċifra m’għandhiex data u tista’ ma tkunx aġġornata.',
};
