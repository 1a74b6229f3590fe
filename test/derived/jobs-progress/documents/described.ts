/** How offices describe their figures: reference periods, titles that repeat their measure, powers beside names, codes of periods. */
import { dataSet, type Json } from '../../../formats/jobs-progress/offices.js';
import { both, type ToldDocument } from './told-document.js';

/** Two periods of one measure. */
const measured = (
  title: string,
  [label, base, refperiod, measuringType]: readonly [label: string, base: string, refperiod?: string, type?: string],
  time: readonly string[],
): Json =>
  dataSet(
    {
      C: {
        codes: ['M'],
        labels: [label],
        category: { unit: { M: { base, decimals: 0 } } },
        more: {
          extension: {
            ...(refperiod && { refperiod: { M: refperiod } }),
            ...(measuringType && { measuringType: { M: measuringType } }),
          },
        },
      },
      Tid: time,
    },
    { label: title, role: { metric: ['C'], time: ['Tid'] }, value: [41, 42].slice(0, time.length) },
  );

const inYear = {
  sv: ['Uppgift för 2025.'],
  en: ['Figure for 2025.'],
  badge: both('42 kr'),
  never: /Uppgift per|As of/,
};

/** A figure of any JSON with its period. */
const dated = (what: string, period: string, sv: string, en: string, ...before: string[]): ToldDocument => ({
  what,
  document: { all: [...before, period].map((p, at) => ({ p, n: 41 + at })), now: 42, at: period },
  stated: { fields: 'value=/now; asOf=/at; history=/all; history.date=/p; history.value=/n', label: 'Rate' },
  sv: ['Rate: 42.', sv],
  en: ['Rate: 42.', en],
  badge: both('42'),
});

export const described: readonly ToldDocument[] = [
  {
    what: 'a reference period that is a span of days',
    document: measured('Priser', ['Pris', 'kr', '01.01.-31.12.', 'Average'], ['2024', '2025']),
    ...inYear,
  },
  {
    what: 'months of a reference period that is a year',
    document: measured('Priser', ['Pris', 'kr', '01.01.-31.12.', 'Average'], ['2024M12', '2025M01']),
    sv: ['Uppgift för januari 2025.'],
    en: ['Figure for January 2025.'],
    badge: both('42 kr'),
    csv: ['2024-12-31,2024-12,41,', '2025-01-31,2025-01,42,'],
    never: /Uppgift per|As of/,
  },
  {
    what: 'what was sold during a year that its office dates at its end',
    document: measured('Sal', ['Sal', 'kr', 'Slutten av året', 'Flow'], ['2024', '2025']),
    ...inYear,
  },
  {
    what: 'what was sold during a year of which the office names a day',
    document: measured('Sal', ['Sal', 'kr', '31.12.', 'Flow'], ['2024', '2025']),
    ...inYear,
  },
  {
    what: 'a stock at the end of the year, in Norwegian',
    document: measured('Bilar', ['Bilar', 'bilar', 'Slutten av året', 'Stock'], ['2024', '2025']),
    sv: ['Bilar: 42 bilar.', 'Uppgift per 31 december 2025.'],
    en: ['Bilar: 42 bilar.', 'As of 31 December 2025.'],
    badge: both('42 bilar'),
  },
  {
    what: 'a stock at the end of the year, in Swedish',
    document: measured('Bilar i trafik vid årets slut', ['Bilar', 'bilar'], ['2024', '2025']),
    sv: ['Bilar i trafik vid årets slut: 42 bilar.', 'Uppgift per 31 december 2025.'],
    en: ['Bilar i trafik vid årets slut: 42 bilar.', 'As of 31 December 2025.'],
    badge: both('42 bilar'),
    never: /31 oktober/,
  },
  {
    what: 'months of what is said of the end of the year',
    document: measured('Bilar i slutet av året', ['Bilar', 'bilar'], ['2026M09', '2026M10']),
    sv: ['Bilar i slutet av året: 42 bilar.', 'Uppgift för oktober 2026.'],
    en: ['Bilar i slutet av året: 42 bilar.', 'Figure for October 2026.'],
    badge: both('42 bilar'),
    never: /31 oktober|31 October/,
  },
  {
    what: 'a population whose measure has its day with the year',
    document: measured('Population', ['Population 31.12.2025', 'persons'], ['2025']),
    sv: ['Uppgift per 31 december 2025.'],
    en: ['As of 31 December 2025.'],
    badge: both('41 persons'),
  },
  {
    what: 'a mean of five years',
    document: dataSet({ Tid: ['2021-2025'] }),
    sv: ['Uppgift för 2021–2025.'],
    en: ['Figure for 2021–2025.'],
    badge: both('1'),
    observed: ['2025-12-31', 'P5Y'],
  },
  {
    what: 'an index of a quarter, whose reference day only one quarter has',
    document: measured('Sjøfart', ['Kostnadsindeks', 'indeks', '31.12.'], ['2025K3', '2025K4']),
    sv: ['Sjøfart: Kostnadsindeks: 42 (indeks).', 'Uppgift för fjärde kvartalet 2025.'],
    en: ['Sjøfart: Kostnadsindeks: 42 (indeks).', 'Figure for the fourth quarter of 2025.'],
    badge: both('42 (indeks)'),
    csv: ['2025-09-30,2025-Q3,41,', '2025-12-31,2025-Q4,42,'],
  },
  {
    what: 'a stock of each quarter with all of its days',
    document: measured(
      'Folketall',
      ['Personer', 'personer', '1 January, 1 April, 1 July and 1 October', 'Stock'],
      ['2025K3', '2025K4'],
    ),
    sv: ['Uppgift per 1 oktober 2025.'],
    en: ['As of 1 October 2025.'],
    badge: both('42 personer'),
  },
  {
    what: 'a title of SCB that begins with its measure, which has "per" in it',
    document: measured(
      'Folkmängden per månad efter region',
      ['Folkmängden per månad', 'antal'],
      ['2026M09', '2026M10'],
    ),
    sv: ['Folkmängden per månad efter region: 42.'],
    en: ['Folkmängden per månad efter region: 42.'],
    badge: both('42'),
  },
  {
    what: 'a title that is about more than its measure',
    document: measured('Population density by region', ['Population', 'persons'], ['2024', '2025']),
    sv: ['Population density by region: Population: 42 persons.'],
    en: ['Population density by region: Population: 42 persons.'],
    badge: both('42 persons'),
  },
  {
    what: 'thousands that Statistics Denmark has in the name of a category, and a measure called by its table',
    document: dataSet(
      {
        B: { codes: ['K'], labels: ['Befolkning 1. januar (i 1000)'] },
        C: { codes: ['M'], labels: ['HISB3'], category: { unit: { M: { base: 'Antal', decimals: 0 } } } },
        Tid: ['2025', '2026'],
      },
      { label: 'Nøgletal', role: { metric: ['C'], time: ['Tid'] }, value: [5933, 5961] },
    ),
    sv: ['Nøgletal: Befolkning 1. januar: 5 961 000.', 'Uppgift per 1 januari 2026.'],
    en: ['Nøgletal: Befolkning 1. januar: 5,961,000.', 'As of 1 January 2026.'],
    badge: { sv: '5 961 000', en: '5,961,000' },
    csv: ['2025-01-01,5933000,', '2026-01-01,5961000,'],
    never: /HISB3|i 1000/,
  },
  {
    what: 'means of three months, whose codes are the last of them',
    document: dataSet({
      Tid: { codes: ['2026M07', '2026M08'], labels: ['maj-juli 2026', 'juni-aug 2026'] },
    }),
    sv: ['Jobs: 2.', 'Uppgift för juni-aug 2026.'],
    en: ['Jobs: 2.', 'Figure for juni-aug 2026.'],
    badge: both('2'),
    csv: ['2026-07-31,maj-juli 2026,1,', '2026-08-31,juni-aug 2026,2,'],
    never: /augusti 2026|August 2026/,
  },
  {
    what: 'a unit that says that there is none',
    document: measured('Kvot', ['Kvot', 'ej tillämpligt'], ['2024', '2025']),
    sv: ['Kvot: 42.'],
    en: ['Kvot: 42.'],
    badge: both('42'),
  },
  {
    what: 'sizes that are text',
    document: { ...dataSet({ Tid: ['2024', '2025'] }), size: ['2'] },
    sv: ['Jobs: 2.'],
    en: ['Jobs: 2.'],
    badge: both('2'),
  },
  dated(
    'a month in the code of Statistics Netherlands',
    '2026MM09',
    'Uppgift för september 2026.',
    'Figure for September 2026.',
  ),
  dated(
    'a quarter in the code of Statistics Netherlands',
    '2025KW03',
    'Uppgift för tredje kvartalet 2025.',
    'Figure for the third quarter of 2025.',
  ),
  dated('a year in the code of Statistics Netherlands', '2025JJ00', 'Uppgift för 2025.', 'Figure for 2025.'),
  dated(
    'a quarter in Portuguese',
    '3º trimestre 2025',
    'Uppgift för tredje kvartalet 2025.',
    'Figure for the third quarter of 2025.',
  ),
  dated('a month in Spanish', 'agosto de 2026', 'Uppgift för augusti 2026.', 'Figure for August 2026.'),
  dated(
    'a T that is a quarter, as another one tells',
    '2025T4',
    'Uppgift för fjärde kvartalet 2025.',
    'Figure for the fourth quarter of 2025.',
    '2025T3',
  ),
  { ...dated('a T that may be a third', '2025T3', 'Uppgift för 2025T3.', 'Figure for 2025T3.'), never: /31 dec/i },
  dated('a month before its year', '10/2026', 'Uppgift för oktober 2026.', 'Figure for October 2026.'),
  dated(
    'a day in American order, in words',
    'October 30, 2026',
    'Uppgift per 30 oktober 2026.',
    'As of 30 October 2026.',
  ),
];
