/** Statistics Sweden: PxWeb in its versions 1 and 2; and Kolada. */
import { dataSet, table } from '../../../formats/jobs-progress/offices.js';
import { both, type ToldDocument } from './told-document.js';

const contents = (label: string, unit: object, extension: object = {}): object => ({
  codes: ['000001'],
  labels: [label],
  category: { unit: { '000001': unit } },
  more: { extension },
});

const population = dataSet(
  {
    Region: {
      codes: ['00', '1480'],
      labels: ['Riket', 'Göteborg'],
      more: { extension: { elimination: true, eliminationValueCode: '00' } },
    },
    Kon: {
      codes: ['1', '2', '1+2'],
      labels: ['män', 'kvinnor', 'totalt'],
      more: { extension: { elimination: true, eliminationValueCode: '1+2' } },
    },
    ContentsCode: contents(
      'Folkmängd',
      { base: 'antal', decimals: 0 },
      {
        refperiod: { '000001': '31 december respektive år' },
        measuringType: { '000001': 'Stock' },
      },
    ) as { codes: string[] },
    Tid: ['2023', '2024'],
  },
  {
    label: 'Folkmängden efter region, kön och år',
    source: 'SCB',
    updated: '2025-02-21T07:00:00Z',
    value: [
      5_300_100, 5_310_200, 5_251_600, 5_277_300, 10_551_700, 10_587_500, 301_000, 303_500, 303_600, 306_000, 604_600,
      609_500,
    ],
    role: { time: ['Tid'], metric: ['ContentsCode'], geo: ['Region'] },
  },
);

/** A table along its time with one measure. */
const along = (
  codes: readonly string[],
  value: readonly (number | null)[],
  unit: object,
  more: object = {},
  measure = 'Sysselsatta',
): Record<string, unknown> =>
  dataSet(
    { ContentsCode: contents(measure, unit) as { codes: string[] }, Tid: codes },
    { label: measure, value, source: 'SCB', role: { time: ['Tid'], metric: ['ContentsCode'] }, ...more },
  );

export const scb: readonly ToldDocument[] = [
  {
    what: 'a population of one day each year, of chosen categories',
    document: population,
    select: 'Region=1480;Kon=2',
    sv: [
      'Folkmängden efter region, kön och år: Göteborg, kvinnor: 306 000.',
      'Uppgift per 31 december 2024.',
      'Källa: SCB.',
    ],
    en: [
      'Folkmängden efter region, kön och år: Göteborg, kvinnor: 306,000.',
      'As of 31 December 2024.',
      'Source: SCB.',
    ],
    badge: { sv: '306 000', en: '306,000' },
    observed: ['2024-12-31', undefined],
    csv: ['2023-12-31,303600,', '2024-12-31,306000,'],
    trend: {
      sv: 'Från 303 600 (31 december 2023) till 306 000 (31 december 2024): 2 400 fler.',
      en: 'From 303,600 (31 December 2023) to 306,000 (31 December 2024): 2,400 more.',
    },
    never: /antal|personer|Uppgift för|Figure for/,
  },
  {
    what: 'a population with its declared totals, which are not chosen',
    document: population,
    sv: ['Folkmängden efter region, kön och år: 10 587 500.', 'Uppgift per 31 december 2024.'],
    en: ['Folkmängden efter region, kön och år: 10,587,500.', 'As of 31 December 2024.'],
    badge: { sv: '10 587 500', en: '10,587,500' },
    never: /Riket|totalt/,
  },
  {
    what: 'employed persons in thousands, with a goal beside them',
    document: along(
      ['2026M07', '2026M08'],
      [5120.4, 5133.9],
      { base: '1000-tal personer', decimals: 1 },
      {},
      'Sysselsatta, 1000-tal',
    ),
    stated: { goal: '5500000', deadline: '2999-12-31' },
    sv: [
      'Sysselsatta: 5 133 900 av 5 500 000 personer, 93 % av målet.',
      'Målet ska nås senast 31 december 2999.',
      'Uppgift för augusti 2026.',
    ],
    en: [
      'Sysselsatta: 5,133,900 of 5,500,000 personer, 93% of the goal.',
      'The goal is to be reached by 31 December 2999.',
      'Figure for August 2026.',
    ],
    badge: { sv: '5 133 900 / 5 500 000 personer (93 %)', en: '5,133,900 / 5,500,000 personer (93%)' },
    observed: ['2026-08', 'P1M'],
    csv: ['2026-07-31,2026-07,5120400,', '2026-08-31,2026-08,5133900,'],
    trend: {
      sv: 'Från 5 120 400 (juli 2026) till 5 133 900 (augusti 2026): 13 500 fler.',
      en: 'From 5,120,400 (July 2026) to 5,133,900 (August 2026): 13,500 more.',
    },
    never: /1000|tal personer|tusen/,
  },
  {
    what: 'a rate with the decimals that are declared',
    document: along(['2026M01', '2026M02'], [9.6, 9], { base: 'procent', decimals: 1 }, {}, 'Arbetslöshet'),
    sv: ['Arbetslöshet: 9,0 procent.', 'Uppgift för februari 2026.'],
    en: ['Arbetslöshet: 9.0 procent.', 'Figure for February 2026.'],
    badge: { sv: '9,0 procent', en: '9.0 procent' },
    csv: ['2026-01-31,2026-01,9.6,', '2026-02-28,2026-02,9.0,'],
    trend: {
      sv: 'Från 9,6 (januari 2026) till 9,0 (februari 2026): 0,6 lägre.',
      en: 'From 9.6 (January 2026) to 9.0 (February 2026): 0.6 lower.',
    },
  },
  {
    what: 'a rate that falls from 4.3 to 3.9',
    document: along(['2024K4', '2025K1'], [4.3, 3.9], { base: 'procent', decimals: 1 }, {}, 'Arbetslöshet'),
    sv: ['Arbetslöshet: 3,9 procent.', 'Uppgift för första kvartalet 2025.'],
    en: ['Arbetslöshet: 3.9 procent.', 'Figure for the first quarter of 2025.'],
    badge: { sv: '3,9 procent', en: '3.9 procent' },
    observed: ['2025-03-31', 'P3M'],
    trend: {
      sv: 'Från 4,3 (fjärde kvartalet 2024) till 3,9 (första kvartalet 2025): 0,4 lägre.',
      en: 'From 4.3 (fourth quarter of 2024) to 3.9 (first quarter of 2025): 0.4 lower.',
    },
  },
  {
    what: 'school years, with two decimals of its own',
    document: along(['2008-09', '2009-10', '2010-11'], [20.5, 20.1, 20.69], { base: 'procent' }, {}, 'Behöriga'),
    sv: ['Behöriga: 20,69 procent.', 'Uppgift för 2010/2011.'],
    en: ['Behöriga: 20.69 procent.', 'Figure for 2010/2011.'],
    badge: { sv: '20,69 procent', en: '20.69 procent' },
    observed: ['2011-06-30', 'P1Y'],
    never: /september|oktober|november|20,6 |20\.6 /i,
  },
  {
    what: 'a projection beside what has been',
    document: along(
      ['2023', '2024', '2050', '2060'],
      [10.5, 10.6, 11.8, 12.1],
      { base: 'miljoner personer', decimals: 1 },
      {},
      'Folkmängd',
    ),
    sv: [
      'Folkmängd: 10 600 000 personer.',
      'Uppgift för 2024.',
      'Prognos för 2050: 11 800 000.',
      'Prognos för 2060: 12 100 000.',
    ],
    en: [
      'Folkmängd: 10,600,000 personer.',
      'Figure for 2024.',
      'Forecast for 2050: 11,800,000.',
      'Forecast for 2060: 12,100,000.',
    ],
    badge: { sv: '10 600 000 personer', en: '10,600,000 personer' },
    csv: [
      '2023-12-31,2023,10500000,',
      '2024-12-31,2024,10600000,',
      '2050-12-31,2050,11800000,forecast',
      '2060-12-31,2060,12100000,forecast',
    ],
  },
  {
    what: 'a projection that is chosen',
    document: along(['2024', '2050'], [10.6, 11.8], { base: 'miljoner personer', decimals: 1 }, {}, 'Folkmängd'),
    select: 'Tid=2050',
    sv: ['Folkmängd: 11 800 000 personer.', 'Prognos, ännu inget utfall.', 'Uppgift för 2050.'],
    en: ['Folkmängd: 11,800,000 personer.', 'A forecast: not yet an outcome.', 'Figure for 2050.'],
    badge: { sv: '11 800 000 personer, prognos', en: '11,800,000 personer, forecast' },
  },
  {
    what: 'a break in the series, across which no way is told',
    document: along(
      ['2019', '2020', '2021', '2022'],
      [90, 95, 60, 63],
      { base: 'företag' },
      {
        status: [null, null, 'b', null],
      },
    ),
    sv: ['Sysselsatta: 63 företag.', 'Uppgift för 2022.'],
    en: ['Sysselsatta: 63 företag.', 'Figure for 2022.'],
    badge: both('63 företag'),
    trend: { sv: 'Från 60 (2021) till 63 (2022): 3 fler.', en: 'From 60 (2021) to 63 (2022): 3 more.' },
    csv: ['2019-12-31,2019,90,,', '2020-12-31,2020,95,,', '2021-12-31,2021,60,,true', '2022-12-31,2022,63,,'],
  },
  {
    what: 'comments of PxWeb version 1, with a preliminary period',
    document: table(
      { '2023': '4.3', '2024': '4.0' },
      {
        comments: [
          { variable: 'Tid', value: '2024', comment: 'Preliminära uppgifter' },
          { variable: '', value: '', comment: '<b>Avrundat</b> till [i]en[/i] decimal.\r\nSe dokumentationen.' },
        ],
      },
      { text: 'Andel', unit: 'procent' },
    ),
    sv: ['Folkmängd efter år: Andel: 4,0 procent.', 'Preliminär uppgift.', 'Uppgift för 2024.', 'Källa: Exempelbyrån.'],
    en: ['Folkmängd efter år: Andel: 4.0 procent.', 'Provisional figure.', 'Figure for 2024.', 'Source: Exempelbyrån.'],
    badge: { sv: '4,0 procent, preliminär', en: '4.0 procent, provisional' },
    csv: ['2023-12-31,2023,4.3,', '2024-12-31,2024,4.0,provisional'],
    never: /<b>|\[i\]/,
  },
  {
    what: 'a newest figure of PxWeb version 1 that is two dots',
    document: table({ '2022': '40', '2023': '41', '2024': '..' }, {}, { unit: 'antal' }),
    sv: [
      'Folkmängd efter år: 41.',
      'Uppgift för 2024 saknas; den senaste som redovisas gäller 2023.',
      'Uppgift för 2023.',
    ],
    en: [
      'Folkmängd efter år: 41.',
      'The figure for 2024 is missing; the latest available figure is for 2023.',
      'Figure for 2023.',
    ],
    badge: both('41'),
    csv: ['2022-12-31,2022,40,', '2023-12-31,2023,41,', '2024-12-31,2024,,missing'],
  },
  {
    what: 'a dash of PxWeb version 1, which is told as it stands and is no zero',
    document: table({ '2022': '41', '2023': '-', '2024': '44' }, {}, { unit: 'antal' }),
    sv: ['Folkmängd efter år: 44.'],
    en: ['Folkmängd efter år: 44.'],
    badge: both('44'),
    csv: ['2022-12-31,2022,41,,', '2023-12-31,2023,,missing,-', '2024-12-31,2024,44,,'],
    trend: { sv: 'Från 41 (2022) till 44 (2024): 3 fler.', en: 'From 41 (2022) to 44 (2024): 3 more.' },
  },
  {
    what: 'a newest figure of PxWeb version 1 that is a dash, which is not said to be missing',
    document: table({ '2022': '41', '2023': '44', '2024': '-' }, {}, { unit: 'antal' }),
    sv: ['Folkmängd efter år: 44.', 'Uppgift för 2024: -', 'Uppgift för 2023.'],
    en: ['Folkmängd efter år: 44.', 'Figure for 2024: -', 'Figure for 2023.'],
    badge: both('44'),
    never: /saknas|missing|-\./,
  },
  {
    what: 'a rate of PxWeb version 1, of which only the name of the measure says that it is one',
    document: table({ '2023': '8.8', '2024': '9.0' }, {}, { text: 'Arbetslöshetstal, procent', unit: undefined }),
    sv: ['Arbetslöshetstal: 9,0 procent.'],
    en: ['Arbetslöshetstal: 9.0 procent.'],
    badge: { sv: '9,0 procent', en: '9.0 procent' },
  },
  {
    what: 'a share whose measure has the sign, and whose unit is a word',
    document: along(['2023', '2024'], [8.8, 9], { base: 'procentandel', decimals: 1 }, {}, 'Andel (%)'),
    sv: ['Andel: 9,0 procent.'],
    en: ['Andel: 9.0 procent.'],
    badge: { sv: '9,0 procent', en: '9.0 procent' },
    never: /%|andel:? 9|procentandel/,
  },
  {
    what: 'a figure of Kolada',
    document: {
      count: 2,
      values: [
        {
          kpi: 'N00914',
          municipality: '1480',
          period: 2023,
          values: [{ gender: 'T', value: 74.25, count: 1, status: '' }],
        },
        {
          kpi: 'N00914',
          municipality: '1480',
          period: 2024,
          values: [{ gender: 'T', value: 75.5, count: 1, status: '' }],
        },
      ],
    },
    format: 'kolada',
    stated: { label: 'Förvärvsarbetande', unit: 'procent' },
    sv: ['Förvärvsarbetande: 75,5 procent.', 'Uppgift för 2024.'],
    en: ['Förvärvsarbetande: 75.5 procent.', 'Figure for 2024.'],
    badge: { sv: '75,5 procent', en: '75.5 procent' },
    trend: {
      sv: 'Från 74,25 (2023) till 75,5 (2024): 1,25 högre.',
      en: 'From 74.25 (2023) to 75.5 (2024): 1.25 higher.',
    },
  },
];
