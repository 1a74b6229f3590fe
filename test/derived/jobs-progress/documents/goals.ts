/** Figures of offices with goals that a page states beside them, and figures of any JSON. */
import { dataSet } from '../../../formats/jobs-progress/offices.js';
import { both, type ToldDocument } from './told-document.js';

const counted = (
  codes: readonly string[],
  value: readonly (number | null)[],
  unit = 'persons',
): Record<string, unknown> =>
  dataSet(
    { ContentsCode: { codes: ['N'], labels: ['Employed'], category: { unit: { N: { base: unit } } } }, Tid: codes },
    { label: 'Employed', value, role: { time: ['Tid'], metric: ['ContentsCode'] } },
  );

/** Figures of a day within each period, which PxWeb calls a stock without naming the day. */
const stock = (codes: readonly string[], value: readonly (number | null)[]): Record<string, unknown> =>
  dataSet(
    {
      ContentsCode: {
        codes: ['N'],
        labels: ['Dwellings'],
        category: { unit: { N: { base: 'dwellings' } } },
        more: { extension: { measuringType: { N: 'Stock' } } },
      },
      Tid: codes,
    },
    { label: 'Dwellings', value, role: { time: ['Tid'], metric: ['ContentsCode'] } },
  );

const goal = { goal: '1000', start: '300@2014-12-31', deadline: '2020-12-31' };

export const goals: readonly ToldDocument[] = [
  {
    what: 'a goal that was reached for its deadline, and is no longer held',
    document: counted(['2019', '2020', '2021'], [900, 1010, 980]),
    stated: goal,
    sv: [
      'Employed: 980 av 1 000 persons, 98 % av målet.',
      'Målet nåddes till måldagen 31 december 2020, men hålls inte längre.',
    ],
    en: [
      'Employed: 980 of 1,000 persons, 98% of the goal.',
      'The goal was reached by the target date, 31 December 2020, and is no longer held.',
    ],
    badge: { sv: '980 / 1 000 persons (98 %)', en: '980 / 1,000 persons (98%)' },
    never: /utan att målet|without the goal/,
  },
  {
    what: 'a goal that was reached late',
    document: counted(['2020', '2021'], [900, 1010]),
    stated: goal,
    sv: [
      'Employed: 1 010 av 1 000 persons, 101 % av målet.',
      'Målet är nått, men för sent: måldagen var 31 december 2020.',
    ],
    en: [
      'Employed: 1,010 of 1,000 persons, 101% of the goal.',
      'The goal is reached, but late: the target date was 31 December 2020.',
    ],
    badge: { sv: '1 010 / 1 000 persons (101 %)', en: '1,010 / 1,000 persons (101%)' },
  },
  {
    what: 'a goal that was missed',
    document: counted(['2019', '2020'], [880, 900]),
    stated: goal,
    sv: ['Måldagen 31 december 2020 har passerat utan att målet nåddes.', 'Uppgift för 2020.'],
    en: ['The target date, 31 December 2020, has passed without the goal being reached.', 'Figure for 2020.'],
    badge: { sv: '900 / 1 000 persons (90 %)', en: '900 / 1,000 persons (90%)' },
  },
  {
    what: 'a goal whose figure for the deadline is not there yet',
    document: counted(['2018', '2019'], [880, 900]),
    stated: goal,
    sv: ['Måldagen 31 december 2020 har passerat. Senaste uppgiften är från 2019; om målet nåddes är inte känt.'],
    en: [
      'The target date, 31 December 2020, has passed. The latest figure is from 2019; whether the goal was reached is not known.',
    ],
    badge: { sv: '900 / 1 000 persons (90 %)', en: '900 / 1,000 persons (90%)' },
  },
  {
    what: 'a goal whose deadline lies within the year of the figure',
    document: counted(['2019', '2020'], [880, 900]),
    stated: { goal: '1000', deadline: '2020-06-30' },
    sv: ['Måldagen 30 juni 2020 har passerat. Senaste uppgiften är från 2020; om målet nåddes är inte känt.'],
    en: [
      'The target date, 30 June 2020, has passed. The latest figure is from 2020; whether the goal was reached is not known.',
    ],
    badge: { sv: '900 / 1 000 persons (90 %)', en: '900 / 1,000 persons (90%)' },
    never: /utan att målet|without the goal/,
  },
  {
    what: 'a goal whose deadline lies within the quarter of the figure',
    document: counted(['2020Q1', '2020Q2'], [880, 900]),
    stated: { goal: '1000', deadline: '2020-05-15' },
    sv: [
      'Måldagen 15 maj 2020 har passerat. Senaste uppgiften är från andra kvartalet 2020; om målet nåddes är inte känt.',
    ],
    en: [
      'The target date, 15 May 2020, has passed. The latest figure is from the second quarter of 2020; whether the goal was reached is not known.',
    ],
    badge: { sv: '900 / 1 000 persons (90 %)', en: '900 / 1,000 persons (90%)' },
    never: /utan att målet|without the goal/,
  },
  {
    what: 'a stock of a year behind the deadline',
    document: stock(['2019', '2020', '2021'], [880, 900, 950]),
    stated: { goal: '1000', deadline: '2020-06-30' },
    sv: ['Måldagen 30 juni 2020 har passerat utan att målet nåddes.', 'Uppgift för 2021.'],
    en: ['The target date, 30 June 2020, has passed without the goal being reached.', 'Figure for 2021.'],
    badge: { sv: '950 / 1 000 dwellings (95 %)', en: '950 / 1,000 dwellings (95%)' },
    csv: ['2019-12-31,2019,880,', '2020-12-31,2020,900,', '2021-12-31,2021,950,'],
    trend: { sv: 'Från 880 (2019) till 950 (2021): 70 fler.', en: 'From 880 (2019) to 950 (2021): 70 more.' },
    never: /inte känt|not known/,
  },
  {
    what: 'a stock of the year of the deadline, which may be of its first day',
    document: stock(['2019', '2020'], [880, 900]),
    stated: { goal: '1000', deadline: '2020-12-31' },
    sv: ['Måldagen 31 december 2020 har passerat. Senaste uppgiften är från 2020; om målet nåddes är inte känt.'],
    en: [
      'The target date, 31 December 2020, has passed. The latest figure is from 2020; whether the goal was reached is not known.',
    ],
    badge: { sv: '900 / 1 000 dwellings (90 %)', en: '900 / 1,000 dwellings (90%)' },
    never: /utan att målet|without the goal/,
  },
  {
    what: 'a stock that reached the goal in the year of the deadline or later',
    document: stock(['2020', '2021'], [900, 1010]),
    stated: { goal: '1000', deadline: '2020-12-31' },
    sv: ['Målet är nått. Måldagen var 31 december 2020.'],
    en: ['The goal is reached. The target date was 31 December 2020.'],
    badge: { sv: '1 010 / 1 000 dwellings (101 %)', en: '1,010 / 1,000 dwellings (101%)' },
    never: /för sent|late:/,
  },
  {
    what: 'a stock whose newest figure is missing',
    document: stock(['2024Q2', '2024Q3', '2024Q4'], [880, 900, null]),
    sv: ['Uppgift för fjärde kvartalet 2024 saknas; den senaste som redovisas gäller tredje kvartalet 2024.'],
    en: [
      'The figure for the fourth quarter of 2024 is missing; the latest available figure is for the third quarter of 2024.',
    ],
    badge: both('900 dwellings'),
    observed: ['2024-09-30', 'P3M'],
    csv: ['2024-06-30,2024-Q2,880,', '2024-09-30,2024-Q3,900,', '2024-12-31,2024-Q4,,missing'],
  },
  {
    what: 'a goal to which the figure shall fall',
    document: counted(['2019', '2020'], [500, 300]),
    stated: {
      goal: '100',
      start: '500@2018-12-31',
      deadline: '2999-12-31',
      label: 'Långtidsarbetslösa',
      override: 'label',
    },
    sv: [
      'Långtidsarbetslösa: 300 persons, 50 % av vägen från 500 ner till målet 100.',
      'Målet ska nås senast 31 december 2999.',
    ],
    en: [
      'Långtidsarbetslösa: 300 persons, 50% of the way from 500 down to the goal, 100.',
      'The goal is to be reached by 31 December 2999.',
    ],
    badge: { sv: '300 / ≤ 100 persons (50 %)', en: '300 / ≤ 100 persons (50%)' },
    trend: {
      sv: 'Från 500 (31 december 2018) till 300 (2020): 200 färre.',
      en: 'From 500 (31 December 2018) to 300 (2020): 200 fewer.',
    },
    never: /nått|is reached/,
  },
  {
    what: 'a goal that a page states and the figure does not take from it',
    document: { value: 742, goal: 1000, asOf: '2019-11-04', label: 'Jobs' },
    stated: { goal: '500', unit: 'job|jobs' },
    sv: ['Jobs: 742 av 1 000 jobs, 74 % av målet.', 'Uppgift per 4 november 2019.'],
    en: ['Jobs: 742 of 1,000 jobs, 74% of the goal.', 'As of 4 November 2019.'],
    badge: { sv: '742 / 1 000 jobs (74 %)', en: '742 / 1,000 jobs (74%)' },
  },
  {
    what: 'a unit that begins with a digit and is no power of ten',
    document: counted(['2024'], [742], '100-meterslopp'),
    sv: ['Employed: 742 (100-meterslopp).'],
    en: ['Employed: 742 (100-meterslopp).'],
    badge: both('742 (100-meterslopp)'),
  },
  {
    what: 'a figure of SDMX-JSON by its places',
    document: {
      meta: { prepared: '2026-01-15T09:00:00Z' },
      data: {
        dataSets: [{ series: { '0:0': { observations: { 0: [4.3, 0], 1: [3.9, 0] } } } }],
        structures: [
          { dimensions: { observation: [{ id: 'TIME_PERIOD', values: [{ id: '2025-11' }, { id: '2025-12' }] }] } },
        ],
      },
    },
    stated: {
      fields:
        'value=/data/dataSets/0/series/0:0/observations/1/0; asOf=/data/structures/0/dimensions/observation/0/values/1/id',
      label: 'Unemployment rate, Sweden',
      unit: '%',
    },
    sv: ['Unemployment rate, Sweden: 3,9 %.', 'Uppgift för december 2025.'],
    en: ['Unemployment rate, Sweden: 3.9%.', 'Figure for December 2025.'],
    badge: { sv: '3,9 %', en: '3.9%' },
  },
  {
    what: 'a figure that is nearly nothing, of a goal',
    document: counted(['2024'], [0.0004]),
    stated: { goal: '1000' },
    sv: ['Employed: 0,0004 av 1 000 persons, mindre än 1 % av målet.'],
    en: ['Employed: 0.0004 of 1,000 persons, less than 1% of the goal.'],
    badge: { sv: '0,0004 / 1 000 persons (mindre än 1 %)', en: '0.0004 / 1,000 persons (less than 1%)' },
    never: /: 0 |−1|-1/,
  },
];
