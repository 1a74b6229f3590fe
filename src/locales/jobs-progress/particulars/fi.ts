/** Finnish. Not yet reviewed by a native reader. */
import { formsOf } from '../../forms.js';
import type { ParticularsWords } from './words.js';

const form = formsOf('fi');

const ordinals = ['ensimmäinen', 'toinen', 'kolmas', 'neljäs'];

export const words: ParticularsWords = {
  language: 'fi',
  confidential: 'Lukua ei julkaista (salassa pidettävä).',
  missing: 'Luku puuttuu.',
  status: {
    provisional: 'Ennakkotieto',
    estimated: 'Arvioitu luku',
    forecast: 'Ennuste, ei vielä toteutunut luku',
    unreliable: 'Epävarma luku',
    revised: 'Tarkistettu luku',
  },
  marks: {
    provisional: 'ennakkotieto',
    estimated: 'arvio',
    forecast: 'ennuste',
    unreliable: 'epävarma',
    revised: 'tarkistettu',
    confidential: 'salassa pidettävä',
    missing: 'luku puuttuu',
    break: 'ei vertailukelpoinen aiempiin lukuihin',
  },
  break: 'Ei vertailukelpoinen aiempiin lukuihin.',
  newest: (period, isConfidential, latest) =>
    `Luku (${period}) ${isConfidential ? 'on salassa pidettävä' : 'puuttuu'}; viimeisin julkaistu luku: ${latest}.`,
  quarter: (year, number) => `vuoden ${year} ${ordinals[number - 1] ?? ''} neljännes`,
  half: (year, number) => `vuoden ${year} ${ordinals[number - 1] ?? ''} puolisko`,
  week: (year, number) => `viikko ${String(number)}/${year}`,
  within: (period) => period,
  figureFor: (period) => `Ajankohta: ${period}`,
  forecast: (period, figure) => `Ennuste, ${period}: ${figure}`,
  states: {
    'last-days': ({ days }) =>
      days
        ? form(days, { one: `${String(days)} päivä tavoitepäivään.`, other: `${String(days)} päivää tavoitepäivään.` })
        : 'Viimeinen päivä saavuttaa tavoite.',
    reached: () => 'Tavoite on saavutettu.',
    'reached-early': ({ deadline }) => `Tavoite on saavutettu etuajassa; tavoitepäivä on ${deadline}.`,
    'reached-passed': ({ deadline }) => `Tavoite on saavutettu. Tavoitepäivä oli ${deadline}.`,
    'reached-late': ({ deadline }) => `Tavoite on saavutettu, mutta myöhässä: tavoitepäivä oli ${deadline}.`,
    'was-reached': ({ deadline }) => `Tavoite saavutettiin. Tavoitepäivä oli ${deadline}.`,
    'not-held': ({ deadline }) =>
      `Tavoite saavutettiin tavoitepäivään ${deadline} mennessä, mutta luku ei ole enää tavoitteessa.`,
  },
  falling: ({ value, unit, goal, start, percent }) =>
    percent
      ? `${value}${unit}, ${percent} matkasta luvusta ${start} tavoitteeseen ${goal}.`
      : `${value}${unit}, kun tavoite on enintään ${goal}.`,
  lessThan: (percent) => `alle ${percent}`,
  stale: (days) =>
    days
      ? `Luku on ${days} päivää vanha ja voi olla vanhentunut.`
      : 'Luvulla ei ole päiväystä, ja se voi olla vanhentunut.',
};
