/** Answers as they come from the offices' own interfaces, with what they repeat and with what only they write. */
import { dataSet } from '../../../formats/jobs-progress/offices.js';
import { both, type ToldDocument } from './told-document.js';

const measure = (label: string, base: string, decimals: number, refperiod?: string): { codes: string[] } => {
  const made = {
    codes: ['M'],
    labels: [label],
    category: { unit: { M: { base, decimals } } },
    more: refperiod ? { extension: { refperiod: { M: refperiod } } } : {},
  };
  return made;
};

const inTime = (time: string): { role: object } => ({ role: { time: [time], metric: ['ContentsCode'], geo: ['geo'] } });

export const published: readonly ToldDocument[] = [
  {
    what: 'the labour force of SCB, whose measure is called "1000-tal"',
    document: dataSet(
      {
        Arbetskraftstillh: { codes: ['SYS'], labels: ['sysselsatta'] },
        Kon: {
          codes: ['1', '2', '1+2'],
          labels: ['män', 'kvinnor', 'totalt'],
          more: { extension: { elimination: true, eliminationValueCode: '1+2' } },
        },
        ContentsCode: {
          codes: ['A', 'B'],
          labels: ['1000-tal', 'Osäkerhetstal ±'],
          category: { unit: { A: { base: '1000-tal', decimals: 1 }, B: { base: '1000-tal', decimals: 1 } } },
          more: { extension: { refperiod: { A: 'Månad', B: 'Månad' } } },
        },
        Tid: ['2026M09', '2026M10'],
      },
      {
        ...inTime('Tid'),
        label: 'Befolkningen 15-74 år (AKU), 1000-tal efter kön och månad',
        source: 'SCB',
        note: ['Tidsserierna är länkade.'],
        value: [2761.2, 2770.3, 1, 1, 2490, 2501.5, 1, 1, 5251.2, 5271.8, 20, 20],
      },
    ),
    select: 'ContentsCode=A',
    sv: [
      'Befolkningen 15-74 år (AKU) efter kön och månad: sysselsatta: 5 271 800.',
      'Uppgift för oktober 2026.',
      'Källa: SCB.',
    ],
    en: [
      'Befolkningen 15-74 år (AKU) efter kön och månad: sysselsatta: 5,271,800.',
      'Figure for October 2026.',
      'Source: SCB.',
    ],
    badge: { sv: '5 271 800', en: '5,271,800' },
    trend: {
      sv: 'Från 5 251 200 (september 2026) till 5 271 800 (oktober 2026): 20 600 fler.',
      en: 'From 5,251,200 (September 2026) to 5,271,800 (October 2026): 20,600 more.',
    },
    never: /1000-tal|totalt|Månad\b|20 800/,
  },
  {
    what: 'the turnover of SCB, in millions that its measure says too',
    document: dataSet(
      { ContentsCode: measure('Nettoomsättning, miljoner kronor', 'miljoner kronor', 0), Tid: ['2024', '2025'] },
      { ...inTime('Tid'), label: 'Basfakta företag efter år', value: [1234, 1300], status: { 1: 'p' } },
    ),
    sv: [
      'Basfakta företag efter år: Nettoomsättning: 1 300 000 000 kronor.',
      'Preliminär uppgift.',
      'Uppgift för 2025.',
    ],
    en: [
      'Basfakta företag efter år: Nettoomsättning: 1,300,000,000 kronor.',
      'Provisional figure.',
      'Figure for 2025.',
    ],
    badge: { sv: '1 300 000 000 kronor, preliminär', en: '1,300,000,000 kronor, provisional' },
    never: /miljon/,
  },
  {
    what: 'a rate per thousand of SCB, which is no thousands',
    document: dataSet(
      { ContentsCode: measure('Lediga jobb', 'per 1 000 anställda', 1), Tid: ['2026K2', '2026K3'] },
      { ...inTime('Tid'), label: 'Vakansgrad', value: [19.9, 20] },
    ),
    sv: ['Vakansgrad: Lediga jobb: 20,0 per 1 000 anställda.', 'Uppgift för tredje kvartalet 2026.'],
    en: ['Vakansgrad: Lediga jobb: 20.0 per 1 000 anställda.', 'Figure for the third quarter of 2026.'],
    badge: { sv: '20,0 per 1 000 anställda', en: '20.0 per 1 000 anställda' },
    never: /20 000|20,000/,
  },
  {
    what: 'pupils of a school year, of whom the unit says that there is a number',
    document: dataSet(
      {
        ContentsCode: measure('Elever', 'antal elever', 0),
        Tid: { codes: ['2024/25', '2025/26'], more: { label: 'läsår' } },
      },
      { ...inTime('Tid'), label: 'Elever i gymnasieskolan efter läsår', value: [371_000, 369_500] },
    ),
    sv: ['Elever i gymnasieskolan efter läsår: 369 500 elever.', 'Uppgift för 2025/2026.'],
    en: ['Elever i gymnasieskolan efter läsår: 369,500 elever.', 'Figure for 2025/2026.'],
    badge: { sv: '369 500 elever', en: '369,500 elever' },
    never: /antal/,
  },
  {
    what: 'a population of Statistics Norway, whose measure is its unit',
    document: dataSet(
      {
        geo: { codes: ['0'], labels: ['Hele landet'] },
        ContentsCode: measure('Personer', 'personer', 0, '01.01.'),
        Tid: ['2025', '2026'],
      },
      { ...inTime('Tid'), label: '07459: Befolkning, etter region og år', value: [5_594_340, 5_630_100] },
    ),
    sv: ['07459: Befolkning, etter region og år: 5 630 100 personer.', 'Uppgift per 1 januari 2026.'],
    en: ['07459: Befolkning, etter region og år: 5,630,100 personer.', 'As of 1 January 2026.'],
    badge: { sv: '5 630 100 personer', en: '5,630,100 personer' },
    never: /: Personer|01\.01\./,
  },
  {
    what: 'a rate of Statistics Finland, whose measure has its sign',
    document: dataSet(
      {
        ContentsCode: measure('Työttömyysaste, %', '%', 1),
        Kuukausi: { codes: ['2026M09', '2026M10'], labels: ['2026M09', '2026M10*'] },
      },
      { ...inTime('Kuukausi'), label: 'Työvoimatutkimus', value: [10.3, 10] },
    ),
    sv: ['Työvoimatutkimus: Työttömyysaste: 10,0 %.', 'Preliminär uppgift.', 'Uppgift för oktober 2026.'],
    en: ['Työvoimatutkimus: Työttömyysaste: 10.0%.', 'Provisional figure.', 'Figure for October 2026.'],
    badge: { sv: '10,0 %, preliminär', en: '10.0%, provisional' },
    trend: {
      sv: 'Från 10,3 (september 2026) till 10,0 (oktober 2026): 0,3 lägre.',
      en: 'From 10.3 (September 2026) to 10.0 (October 2026): 0.3 lower.',
    },
    never: /, %|\*/,
  },
  {
    what: 'employment of the Irish office in thousands',
    document: dataSet(
      {
        ContentsCode: {
          codes: ['C1'],
          labels: ['Employed persons'],
          category: { unit: { C1: { label: 'Thousand', decimals: 1, position: 'end' } } },
        },
        'TLIST(Q1)': { codes: ['20252', '20253'], labels: ['2025Q2', '2025Q3'], more: { label: 'Quarter' } },
        C02199V02655: { codes: ['-', '1', '2'], labels: ['Both sexes', 'Male', 'Female'] },
      },
      {
        ...inTime('TLIST(Q1)'),
        label: 'Persons in Employment',
        value: [2800.1, 1500, 1300, 2818.9, 1510, 1308],
        extension: { matrix: 'QLF01', elimination: { C02199V02655: '-' } },
      },
    ),
    sv: ['Persons in Employment: Employed persons: 2 818 900.', 'Uppgift för tredje kvartalet 2025.'],
    en: ['Persons in Employment: Employed persons: 2,818,900.', 'Figure for the third quarter of 2025.'],
    badge: { sv: '2 818 900', en: '2,818,900' },
    never: /Thousand|Both sexes/,
  },
  {
    what: 'the gross domestic product of Eurostat, in million euro of its prices',
    document: dataSet(
      {
        unit: { codes: ['CP_MEUR'], labels: ['Current prices, million euro'] },
        geo: { codes: ['SE'], labels: ['Sweden'] },
        time: ['2024', '2025'],
      },
      { ...inTime('time'), label: 'GDP', value: { 0: 563_000.1, 1: 571_230.4 }, status: { 1: 'p' } },
    ),
    sv: ['GDP: Sweden: 571 230 400 000 euro, current prices.', 'Preliminär uppgift.'],
    en: ['GDP: Sweden: 571,230,400,000 euro, current prices.', 'Provisional figure.'],
    badge: {
      sv: '571 230 400 000 euro, current prices, preliminär',
      en: '571,230,400,000 euro, current prices, provisional',
    },
    never: /million/,
  },
  {
    what: 'an index, which counts nothing',
    document: dataSet(
      {
        unit: { codes: ['I15'], labels: ['Index, 2015=100'] },
        geo: { codes: ['SE'], labels: ['Sweden'] },
        time: ['2026-08', '2026-09'],
      },
      { ...inTime('time'), label: 'HICP', value: [133.21, 133.4] },
    ),
    sv: ['HICP: Sweden: 133,4 (Index, 2015=100).'],
    en: ['HICP: Sweden: 133.4 (Index, 2015=100).'],
    badge: { sv: '133,4 (Index, 2015=100)', en: '133.4 (Index, 2015=100)' },
  },
  {
    what: 'a series of the British office, whose figures are text',
    document: {
      months: [
        { date: '2026 JUL', value: '4.9', label: '2026 JUL' },
        { date: '2026 AUG', value: '..', label: '2026 AUG' },
        { date: '2026 SEP', value: '5.0', label: '2026 SEP' },
      ],
      description: { title: 'Unemployment rate, aged 16 and over', unit: '%', date: '2026 SEP', number: '5.0' },
    },
    stated: {
      fields:
        'value=/description/number; asOf=/description/date; label=/description/title; unit=/description/unit; ' +
        'history=/months; history.date=/date; history.value=/value',
    },
    sv: ['Unemployment rate, aged 16 and over: 5,0 %.', 'Uppgift för september 2026.'],
    en: ['Unemployment rate, aged 16 and over: 5.0%.', 'Figure for September 2026.'],
    badge: { sv: '5,0 %', en: '5.0%' },
    csv: ['2026-07-31,2026-07,4.9,', '2026-08-31,2026-08,,missing', '2026-09-30,2026-09,5.0,'],
    trend: {
      sv: 'Från 4,9 (juli 2026) till 5,0 (september 2026): 0,1 högre.',
      en: 'From 4.9 (July 2026) to 5.0 (September 2026): 0.1 higher.',
    },
  },
  {
    what: 'a series of the World Bank, with a year that is null',
    document: [
      { page: 1 },
      [
        { indicator: { value: 'Unemployment' }, date: '2025', value: 8.9 },
        { date: '2024', value: null },
        { date: '2023', value: 8.4 },
      ],
    ],
    stated: {
      fields:
        'value=/1/0/value; asOf=/1/0/date; label=/1/0/indicator/value; history=/1; history.date=/date; history.value=/value',
      unit: '%',
    },
    sv: ['Unemployment: 8,9 %.', 'Uppgift för 2025.'],
    en: ['Unemployment: 8.9%.', 'Figure for 2025.'],
    badge: { sv: '8,9 %', en: '8.9%' },
    csv: ['2023-12-31,2023,8.4,', '2024-12-31,2024,,missing', '2025-12-31,2025,8.9,'],
  },
  {
    what: 'months of the Canadian office, which writes each as its first day',
    document: [
      {
        object: {
          vectorDataPoint: [
            { refPer: '2026-08-01', value: 6.5 },
            { refPer: '2026-10-01', value: 6.9 },
            { refPer: '2026-09-01', value: 6.6 },
          ],
        },
      },
    ],
    stated: {
      fields:
        'value=/0/object/vectorDataPoint/1/value; asOf=/0/object/vectorDataPoint/1/refPer; ' +
        'history=/0/object/vectorDataPoint; history.date=/refPer; history.value=/value',
      label: 'Rate',
      unit: '%',
    },
    sv: ['Rate: 6,9 %.', 'Uppgift för oktober 2026.'],
    en: ['Rate: 6.9%.', 'Figure for October 2026.'],
    badge: { sv: '6,9 %', en: '6.9%' },
    csv: ['2026-08-31,2026-08,6.5,', '2026-09-30,2026-09,6.6,', '2026-10-31,2026-10,6.9,'],
    observed: ['2026-10', 'P1M'],
    never: /1 oktober|1 October/,
  },
  {
    what: 'months by their first day, of which only the distance says so',
    document: {
      all: [
        { date: '2026-08-01T00:00:00Z', value: 65 },
        { date: '2026-09-01T00:00:00Z', value: 66 },
        { date: '2026-10-01T00:00:00Z', value: 69 },
      ],
    },
    stated: {
      fields: 'value=/all/2/value; asOf=/all/2/date; history=/all; history.date=/date; history.value=/value',
      label: 'Jobs',
      unit: 'jobs',
    },
    sv: ['Uppgift för oktober 2026.'],
    en: ['Figure for October 2026.'],
    badge: both('69 jobs'),
  },
  {
    what: 'a count on the first of each month, of which the last still runs',
    document: {
      all: [
        { date: '2026-09-01', value: 65 },
        { date: '2026-10-01', value: 66 },
        { date: '2026-11-01', value: 69 },
      ],
    },
    stated: {
      fields: 'value=/all/2/value; asOf=/all/2/date; history=/all; history.date=/date; history.value=/value',
      label: 'Jobs',
      unit: 'jobs',
    },
    sv: ['Uppgift per 1 november 2026.'],
    en: ['As of 1 November 2026.'],
    badge: both('69 jobs'),
  },
  {
    what: 'a population on the first day of each year',
    document: {
      all: [
        { date: '2024-01-01', value: 65 },
        { date: '2025-01-01', value: 66 },
        { date: '2026-01-01', value: 69 },
      ],
    },
    stated: {
      fields: 'value=/all/2/value; asOf=/all/2/date; history=/all; history.date=/date; history.value=/value',
      label: 'Population',
      unit: 'persons',
    },
    sv: ['Uppgift per 1 januari 2026.'],
    en: ['As of 1 January 2026.'],
    badge: both('69 persons'),
  },
  {
    what: 'a percentage of a campaign as text with its sign',
    document: { done: '74%', aim: '80 %', at: '2026-10-31', before: [{ day: '2026-09-30', done: '71.5 %' }] },
    stated: {
      fields: 'value=/done; goal=/aim; asOf=/at; history=/before; history.date=/day; history.value=/done',
      label: 'Done',
    },
    sv: ['Done: 74 av 80 %, 92 % av målet.', 'Uppgift per 31 oktober 2026.'],
    en: ['Done: 74 of 80%, 92% of the goal.', 'As of 31 October 2026.'],
    badge: { sv: '74 / 80 % (92 %)', en: '74 / 80% (92%)' },
  },
  {
    what: 'money of a campaign as text with its sign',
    document: { raised: '€1,234.50', goal: '€ 2000' },
    stated: { fields: 'value=/raised; goal=/goal', label: 'Raised' },
    sv: ['Raised: €1 234,50 av €2 000, 61 % av målet.'],
    en: ['Raised: €1,234.50 of €2,000, 61% of the goal.'],
    badge: { sv: '€1 234,50 / €2 000 (61 %)', en: '€1,234.50 / €2,000 (61%)' },
  },
  {
    what: 'a figure of which nobody says what it is about',
    document: { value: 742, asOf: '2026-10-31' },
    sv: ['742 jobb.'],
    en: ['742 jobs.'],
    badge: { sv: '742 jobb', en: '742 jobs' },
  },
  {
    what: 'a census of the Irish office',
    document: dataSet(
      {
        ContentsCode: {
          codes: ['C1'],
          labels: ['Population'],
          category: { unit: { C1: { label: 'Number', decimals: 0 } } },
        },
        'TLIST(A1)': { codes: ['2016', '2022'], more: { label: 'CensusYear' } },
      },
      {
        ...inTime('TLIST(A1)'),
        label: 'Population at Each Census',
        value: [4_761_865, 5_149_139],
        note: ['[b]Note[/b]: census night.'],
      },
    ),
    sv: ['Population at Each Census: 5 149 139.', 'Uppgift för 2022.'],
    en: ['Population at Each Census: 5,149,139.', 'Figure for 2022.'],
    badge: { sv: '5 149 139', en: '5,149,139' },
    never: /\[b\]|Number/,
  },
  {
    what: 'a preliminary figure of nothing, which is zero and not missing',
    document: dataSet(
      { unit: { codes: ['N'], labels: ['Number'] }, geo: { codes: ['LI'], labels: ['Liechtenstein'] }, time: ['2025'] },
      { ...inTime('time'), label: 'Accidents', value: { 0: 0 }, status: { 0: 'p' } },
    ),
    sv: ['Accidents: Liechtenstein: 0.', 'Preliminär uppgift.'],
    en: ['Accidents: Liechtenstein: 0.', 'Provisional figure.'],
    badge: { sv: '0, preliminär', en: '0, provisional' },
    never: /saknas|missing/,
  },
  {
    what: 'a change below zero',
    document: dataSet(
      { ContentsCode: measure('Folkökning', 'antal personer', 0), Tid: ['2024', '2025'] },
      { ...inTime('Tid'), label: 'Folkökning', value: [-12, -1234] },
    ),
    sv: ['Folkökning: −1 234 personer.'],
    en: ['Folkökning: -1,234 personer.'],
    badge: { sv: '−1 234 personer', en: '-1,234 personer' },
    trend: {
      sv: 'Från −12 (2024) till −1 234 (2025): 1 222 färre.',
      en: 'From -12 (2024) to -1,234 (2025): 1,222 fewer.',
    },
  },
  {
    what: 'one of many categories that have no labels',
    document: dataSet({ a: ['x', 'y'], time: ['2025'] }, { label: 'Jobs', value: [1, 2] }),
    select: 'a=y',
    sv: ['Jobs: 2.'],
    en: ['Jobs: 2.'],
    badge: both('2'),
  },
];
