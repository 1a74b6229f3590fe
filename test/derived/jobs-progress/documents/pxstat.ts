/** PxStat (Ireland, Northern Ireland), Statistics Norway, Finland and Denmark, and JSON-stat 1. */
import { dataSet } from '../../../formats/jobs-progress/offices.js';
import { both, type ToldDocument } from './told-document.js';

const pxStat = (
  [id, label]: readonly [id: string, label: string],
  codes: readonly string[],
  labels: readonly string[],
  value: readonly (number | null)[],
  more: Record<string, unknown> = {},
): Record<string, unknown> =>
  dataSet(
    {
      STATISTIC: {
        codes: ['LRM02C01'],
        labels: ['Persons on the Live Register'],
        category: { unit: { LRM02C01: { label: 'Number', decimals: 0, position: 'end' } } },
      },
      [id]: { codes, labels, more: { label } },
      C02199V02655: { codes: ['-'], labels: ['Both sexes'] },
    },
    {
      label: 'Persons on the Live Register',
      value,
      role: { time: [id], metric: ['STATISTIC'] },
      extension: {
        matrix: 'LRM02',
        elimination: { C02199V02655: '-' },
        copyright: { name: 'Central Statistics Office, Ireland' },
      },
      note: ['See [url=https://www.cso.ie/]background notes[/url].\r\nFrom [b]2020[/b] &amp; on.'],
      ...more,
    },
  );

const live = 'Persons on the Live Register';

/** One measure of a year of Statistics Norway or Finland. */
const northern = (
  title: string,
  measure: string,
  unit: string,
  codes: readonly string[],
  value: readonly number[],
  more: Record<string, unknown> = {},
): Record<string, unknown> =>
  dataSet(
    {
      ContentsCode: { codes: ['N'], labels: [measure], category: { unit: { N: { base: unit, decimals: 0 } } } },
      Tid: codes,
    },
    { label: title, value, role: { time: ['Tid'], metric: ['ContentsCode'] }, ...more },
  );

export const pxstat: readonly ToldDocument[] = [
  {
    what: 'months of PxStat, with a note of BBCode',
    document: pxStat(
      ['TLIST(M1)', 'Month'],
      ['202412', '202501'],
      ['2024 December', '2025 January'],
      [163_500, 168_118],
    ),
    sv: [`${live}: 168 118.`, 'Uppgift för januari 2025.'],
    en: [`${live}: 168,118.`, 'Figure for January 2025.'],
    badge: { sv: '168 118', en: '168,118' },
    observed: ['2025-01', 'P1M'],
    never: /\[b\]|\[url|&amp;amp|Both sexes|Number|week|vecka/,
  },
  {
    what: 'quarters of PxStat, by their codes',
    document: pxStat(['TLIST(Q1)', 'Quarter'], ['20244', '20251'], ['20244', '20251'], [1, 2]),
    sv: [`${live}: 2.`, 'Uppgift för första kvartalet 2025.'],
    en: [`${live}: 2.`, 'Figure for the first quarter of 2025.'],
    badge: both('2'),
  },
  {
    what: 'weeks of PxStat',
    document: pxStat(['TLIST(W1)', 'Week'], ['202501', '202502'], ['2025 Week 01', '2025 Week 02'], [1, 2]),
    sv: ['Uppgift för vecka 2 2025.'],
    en: ['Figure for week 2 of 2025.'],
    badge: both('2'),
  },
  {
    what: 'opaque codes of PxStat with readable labels',
    document: pxStat(['TLIST(A1)', 'Census year'], ['0', '1'], ['Census 2016', 'Census 2022'], [1, 2]),
    sv: ['Uppgift för Census 2022.'],
    en: ['Figure for Census 2022.'],
    badge: both('2'),
    never: /Uppgift för 1\b|Figure for 1\b/,
  },
  {
    what: 'fiscal years',
    document: pxStat(['TLIST(A1)', 'Fiscal year'], ['2023', '2024'], ['2022/23', '2023/24'], [1, 2]),
    sv: ['Uppgift för 2023/2024.'],
    en: ['Figure for 2023/2024.'],
    badge: both('2'),
    observed: ['2024-06-30', 'P1Y'],
  },
  {
    what: 'persons in thousands of Statistics Norway, whose measure says it too',
    document: northern(
      '09174: Sysselsatte, etter statistikkvariabel og år',
      'Sysselsatte (1 000 personer)',
      '1 000 personer',
      ['2023', '2024'],
      [2945, 2961],
    ),
    sv: ['09174: Sysselsatte, etter statistikkvariabel og år: Sysselsatte: 2 961 000 personer.', 'Uppgift för 2024.'],
    en: ['09174: Sysselsatte, etter statistikkvariabel og år: Sysselsatte: 2,961,000 personer.', 'Figure for 2024.'],
    badge: { sv: '2 961 000 personer', en: '2,961,000 personer' },
    never: /\(1 000|Sysselsatte 1/,
  },
  {
    what: 'a preliminary year of Statistics Finland',
    document: dataSet(
      {
        Tiedot: {
          codes: ['tyolliset'],
          labels: ['Employed, 1000 persons'],
          category: { unit: { tyolliset: { base: '1000 persons', decimals: 1 } } },
        },
        Vuosi: { codes: ['2023', '2024'], labels: ['2023', '2024*'] },
      },
      {
        label: 'Labour force',
        value: [2630.4, 2607],
        role: { time: ['Vuosi'], metric: ['Tiedot'] },
        source: 'Statistics Finland',
      },
    ),
    sv: ['Labour force: Employed: 2 607 000 persons.', 'Preliminär uppgift.', 'Uppgift för 2024.'],
    en: ['Labour force: Employed: 2,607,000 persons.', 'Provisional figure.', 'Figure for 2024.'],
    badge: { sv: '2 607 000 persons, preliminär', en: '2,607,000 persons, provisional' },
    trend: {
      sv: 'Från 2 630 400 (2023) till 2 607 000 (2024): 23 400 färre.',
      en: 'From 2,630,400 (2023) to 2,607,000 (2024): 23,400 fewer.',
    },
    never: /\*/,
  },
  {
    what: 'a population of Statistics Denmark on the first day of a quarter',
    document: northern('Folketal den 1. i kvartalet', 'Indhold', 'Antal', ['2024K2', '2024K3'], [5_965_000, 5_973_136]),
    sv: ['5 973 136.', 'Uppgift per 1 juli 2024.'],
    en: ['5,973,136.', 'As of 1 July 2024.'],
    badge: { sv: '5 973 136', en: '5,973,136' },
    never: /tredje kvartalet|third quarter/,
  },
  {
    what: 'JSON-stat 1, with its data set in a bundle',
    document: {
      oecd: {
        label: 'Unemployment rate in the OECD countries',
        source: 'OECD',
        updated: '2014-11-20',
        value: [5.94382629, 5.39663128],
        dimension: {
          id: ['concept', 'area', 'year'],
          size: [1, 1, 2],
          role: { time: ['year'], geo: ['area'], metric: ['concept'] },
          concept: {
            label: 'indicator',
            category: {
              label: { UNR: 'unemployment rate' },
              unit: { UNR: { label: '%', decimals: 1, position: 'end' } },
            },
          },
          area: { label: 'area', category: { label: { AU: 'Australia' } } },
          year: { label: 'year', category: { index: { 2003: 0, 2004: 1 } } },
        },
      },
    },
    sv: ['Unemployment rate in the OECD countries: Australia: 5,39663128 %.', 'Uppgift för 2004.', 'Källa: OECD.'],
    en: ['Unemployment rate in the OECD countries: Australia: 5.39663128%.', 'Figure for 2004.', 'Source: OECD.'],
    badge: { sv: '5,39663128 %', en: '5.39663128%' },
  },
];
