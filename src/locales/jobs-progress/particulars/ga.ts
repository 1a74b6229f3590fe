/** Irish. Not yet reviewed by a native reader. */
import type { ParticularsWords } from './words.js';

const ordinals = ['an chéad', 'an dara', 'an tríú', 'an ceathrú'];

export const words: ParticularsWords = {
  language: 'ga',
  confidential: 'Ní fhoilsítear an figiúr (faoi rún).',
  missing: 'Tá an figiúr in easnamh.',
  status: {
    provisional: 'Figiúr sealadach',
    estimated: 'Figiúr measta',
    forecast: 'Réamhaisnéis: ní toradh é fós',
    unreliable: 'Figiúr éiginnte',
    revised: 'Figiúr leasaithe',
  },
  marks: {
    provisional: 'sealadach',
    estimated: 'measta',
    forecast: 'réamhaisnéis',
    unreliable: 'éiginnte',
    revised: 'leasaithe',
    confidential: 'faoi rún',
    missing: 'in easnamh',
    break: 'níl sé inchomparáide le figiúirí roimhe seo',
  },
  break: 'Níl sé inchomparáide le figiúirí roimhe seo.',
  newest: (period, isConfidential, latest) =>
    `Tá an figiúr (${period}) ${isConfidential ? 'faoi rún' : 'in easnamh'}; an figiúr is déanaí a foilsíodh: ${latest}.`,
  quarter: (year, number) => `${ordinals[number - 1] ?? ''} ráithe de ${year}`,
  half: (year, number) => `${ordinals[number - 1] ?? ''} leath de ${year}`,
  week: (year, number) => `seachtain ${String(number)}, ${year}`,
  within: (period) => period,
  figureFor: (period) => `Figiúr: ${period}`,
  forecast: (period, figure) => `Réamhaisnéis, ${period}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days ? `${String(days)} lá fágtha go dtí an spriocdháta.` : 'An lá deireanach chun an sprioc a bhaint amach.',
    reached: () => 'Tá an sprioc bainte amach.',
    'reached-early': ({ deadline }) => `Tá an sprioc bainte amach roimh am; is é an spriocdháta ná ${deadline}.`,
    'reached-passed': ({ deadline }) => `Tá an sprioc bainte amach. Ba é an spriocdháta ná ${deadline}.`,
    'reached-late': ({ deadline }) => `Tá an sprioc bainte amach, ach go déanach: ba é an spriocdháta ná ${deadline}.`,
    'was-reached': ({ deadline }) => `Baineadh an sprioc amach. Ba é an spriocdháta ná ${deadline}.`,
    'not-held': ({ deadline }) =>
      `Baineadh an sprioc amach faoin spriocdháta, ${deadline}, ach níl sí bainte amach a thuilleadh.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} den bhealach ó ${start} síos go dtí an sprioc, ${goal}.`
      : `${value}${unit}, i gcomparáid le sprioc ${goal} ar a mhéad.`,
  lessThan: (percent) => `níos lú ná ${percent}`,
  stale: (days) =>
    days
      ? `D’fhéadfadh an figiúr a bheith as dáta. Aois i laethanta: ${days}.`
      : 'Níl dáta leis an bhfigiúr agus d’fhéadfadh sé a bheith as dáta.',
};
