/** Documents of JSON-stat that are plain, and others that are not. */
import type { JobsProgress } from '../../../src/model/jobs-progress.js';
import { bundle, cube, sparse } from './documents.js';
import { dataSet, type Json } from './offices.js';

/** An answer of Eurostat. */
export const eurostat = (): Json =>
  dataSet(
    {
      freq: { codes: ['M'], labels: ['Monthly'] },
      unit: { codes: ['PC_ACT'], labels: ['Percentage of population in the labour force'] },
      geo: { codes: ['SE'], labels: ['Sweden'] },
      time: ['2026-07', '2026-08', '2026-09', '2026-10'],
    },
    {
      label: 'Unemployment by NUTS 2 region - monthly data',
      source: 'ESTAT',
      value: { 0: 8.4, 1: 8.6, 3: 8.1 },
      status: { 0: 'b', 1: 'r', 2: ':', 3: 'p' },
      extension: {
        status: { label: { b: 'break in time series', r: 'revised', ':': 'not available', p: 'provisional' } },
      },
      role: { time: ['time'], geo: ['geo'] },
    },
  );

/** A table of SCB. */
export const scb = (): Json =>
  dataSet(
    {
      Region: { codes: ['1480', '1481'], labels: ['Göteborg', 'Mölndal'] },
      Kon: {
        codes: ['1', '2', 'TotSa'],
        labels: ['män', 'kvinnor', 'totalt'],
        more: { note: ['Folkbokförda.'], extension: { elimination: true, eliminationValueCode: 'TotSa' } },
      },
      ContentsCode: {
        codes: ['J1'],
        labels: ['Jobb'],
        category: { unit: { J1: { base: 'personer', decimals: 0 } } },
        more: { extension: { measuringType: { J1: 'Stock' } } },
      },
      Tid: ['2025K4', '2026K1', '2026K2', '2027K1'],
    },
    {
      label: 'Jobb efter region, kön och kvartal',
      source: 'SCB',
      note: ['Talen är påhittade.'],
      status: { 2: '..' },
      role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
      extension: { license: 'CC0' },
    },
  );

/** A table of PxStat. */
export const pxStat = (): Json =>
  dataSet(
    {
      STATISTIC: {
        codes: ['S1'],
        labels: ['Employed'],
        category: { unit: { S1: { decimals: 1, label: '%', position: 'end' } } },
      },
      'TLIST(Q1)': { codes: ['20253', '20254', '20261'], labels: ['2025Q3', '2025Q4', '2026Q1'] },
      C02: { codes: ['-', '1'], labels: ['Both sexes', 'Male'] },
    },
    { label: 'Labour force', role: { time: ['TLIST(Q1)'], metric: ['STATISTIC'] } },
  );

/** Plain documents, with what is read of them. */
export const plain: [title: string, json: Json, select: string | undefined, expected: Partial<JobsProgress>][] = [
  ['an answer of Eurostat with flags', eurostat(), undefined, { value: 8.1, period: '2026-10', status: 'provisional' }],
  [
    'a table of SCB',
    scb(),
    'Region=1480',
    { period: '2026-Q2', label: 'Jobb efter region, kön och kvartal: Göteborg' },
  ],
  ['a category of it', scb(), 'Region=1481; Kon=2', { period: '2026-Q2' }],
  ['a table of PxStat', pxStat(), 'C02=1', { value: 6, decimals: 1, label: 'Labour force: Employed, Male' }],
  [
    'years, of which the last is not told',
    dataSet({ Tid: ['2024', '2025'] }, { value: [7, null] }),
    undefined,
    { value: 7 },
  ],
  ['a year beside a projection', dataSet({ Tid: ['2025', '2030'] }), undefined, { value: 1 }],
  [
    'codes by their position',
    dataSet({ Tid: { codes: ['2024'], category: { index: ['2024'] } } }),
    undefined,
    { value: 1 },
  ],
  [
    'a whole with its regions',
    cube(),
    'Kon=1',
    {
      value: 400,
      regions: [
        { code: '1480', name: 'Göteborg', value: 40 },
        { code: '0114', name: 'Upplands Väsby', value: 4 },
      ],
      regionsApart: true,
    },
  ],
  [
    'all that a plain document may have',
    dataSet(
      {
        Region: {
          codes: ['00', '1480', '0114', '1481'],
          labels: ['Riket', 'Göteborg', 'Upplands Väsby', 'Mölndal'],
          more: { note: ['Regioner.'] },
        },
        Kon: { codes: ['1', '2'], labels: ['män', 'kvinnor'], category: { note: { 1: ['Män.'], 2: ['Kvinnor.'] } } },
        ContentsCode: {
          codes: ['J1'],
          labels: ['Antal'],
          category: { unit: { J1: { base: 'personer', position: 'end', decimals: 10 } } },
          more: { extension: { measuringType: { J1: 'Flow' } } },
        },
        Tid: ['2025', '2026', '2027', '2028'],
      },
      {
        note: ['Talen är påhittade.'],
        value: [
          1,
          2,
          null,
          4,
          0,
          0,
          0,
          0,
          11,
          12,
          13,
          14,
          0,
          0,
          0,
          0,
          21,
          null,
          23,
          24,
          0,
          0,
          0,
          0,
          31,
          32,
          33,
          34,
          0,
          0,
          0,
          0,
        ],
        status: { 1: 'p', 9: ' e ', 17: '...' },
        role: { time: ['Tid'], metric: ['ContentsCode'], geo: ['Region'] },
        extension: { copyright: { name: 'Byrån' }, license: 'CC0', elimination: { Region: '00', Kon: '1' } },
      },
    ),
    undefined,
    {
      value: 2,
      status: 'provisional',
      decimals: 10,
      label: 'Jobs',
      unit: { one: 'personer', other: 'personer' },
      forecasts: [{ date: '2028-12-31', period: '2028', value: 4, status: 'forecast' }],
      regions: [
        { code: '1480', name: 'Göteborg', value: 12, status: 'estimated' },
        { code: '1481', name: 'Mölndal', value: 32 },
      ],
      source: { name: 'Byrån', license: 'CC0' },
      notes: ['Talen är påhittade.', 'Regioner.', 'Män.'],
    },
  ],
  [
    'decimals of the whole table',
    dataSet({ Tid: ['2024'] }, { extension: { px: { decimals: 2 } } }),
    undefined,
    { decimals: 2 },
  ],
  ['one flag for all', dataSet({ Tid: ['2023', '2024'] }, { status: ['p'] }), undefined, { status: 'provisional' }],
  ['blanks in a selection', dataSet({ a: ['x', 'y'], Tid: ['2024'] }), ' ; a = y ; ', { value: 2 }],
  [
    'months of which one could be a school year',
    dataSet({ Tid: ['2008-09', '2008-11'] }),
    undefined,
    { period: '2008-11' },
  ],
  [
    'a month in its title, without a day',
    dataSet({ Tid: ['2024'] }, { label: 'Jobb i mars' }),
    undefined,
    { value: 1 },
  ],
  [
    'a unit that another dimension names',
    dataSet(
      {
        a: { codes: ['1'], labels: ['unga personer'] },
        b: { codes: ['1'], labels: ['Antal'], category: { unit: { 1: { base: 'personer' } } } },
        Tid: ['2024'],
      },
      { role: { time: ['Tid'], metric: ['b'] } },
    ),
    undefined,
    { unit: { one: 'personer', other: 'personer' } },
  ],
  [
    'regions of another country',
    dataSet(
      { land: ['SE', 'DK', 'NO'], Tid: ['2024'] },
      { role: { time: ['Tid'], geo: ['land'], metric: ['land'] }, extension: { elimination: { land: 'SE' } } },
    ),
    undefined,
    {
      value: 1,
      regions: [
        { code: 'DK', name: 'DK', value: 2 },
        { code: 'NO', name: 'NO', value: 3 },
      ],
    },
  ],
  ['half years', dataSet({ Tid: ['2026-S1', '2025-S2'] }), undefined, { value: 1, period: '2026-H1' }],
];

/** Documents that are not plain. */
export const others: [title: string, json: Json, select?: string][] = [
  ['a unit with a power', sparse()],
  ['a bundle', bundle()],
  ['weeks', dataSet({ Tid: ['2026-W01'] })],
  ['what may be a school year', dataSet({ Tid: ['2008-09'] })],
  ['a chosen period', scb(), 'Region=1480;Tid=2026K1'],
  ['a title with a day', dataSet({ Tid: ['2024'] }, { label: 'Population on 1 January' })],
  ['a projection', dataSet({ Tid: ['2024'] }, { label: 'Population projection' })],
  ['a confidential figure', dataSet({ Tid: ['2024'] }, { status: ['c'] })],
  ...['x..', '..x', '.......'].map((flag): [string, Json] => [
    `the flag ${flag}`,
    dataSet({ Tid: ['2023', '2024'] }, { status: { 0: flag, 1: 'p' } }),
  ]),
  ['two flags', dataSet({ Tid: ['2024'] }, { status: ['bp'] })],
  ['a sign beside a period', dataSet({ Tid: { codes: ['2024'], labels: ['2024*'] } })],
  ['nothing that settles a dimension', scb()],
  ['no figure', dataSet({ Tid: ['2024'] }, { value: [null] })],
  ['more than can be told exactly', dataSet({ Tid: ['2024'] }, { value: [2 ** 53] })],
  ['a class of another kind', { ...dataSet({ Tid: ['2024'] }), class: null }],
  ['an error beside figures', dataSet({ Tid: ['2024'] }, { error: 'no' })],
  ['a name of objects as its flag', dataSet({ Tid: ['2024'] }, { status: ['constructor'] })],
  ...[-1, 2 ** 53, [0], '0', 0.5, 2].map((position): [string, Json] => [
    `a code at the position ${JSON.stringify(position)}`,
    dataSet({ Tid: { codes: ['2024'], category: { index: { 2024: position } } } }),
  ]),
  [
    'two codes at one position',
    dataSet({ Tid: { codes: ['2023', '2024'], category: { index: { 2023: 0, 2024: 0 } } } }),
  ],
  [
    'labels that are a text',
    dataSet({ Tid: ['2024'], a: { codes: ['1'], category: { index: undefined, label: 'x' } } }),
  ],
  ['a period twice', dataSet({ Tid: ['2024Q1', '2024K1'] })],
  ['periods of several lengths', dataSet({ Tid: ['2024', '2024Q1'] })],
  ['a month that there is not', dataSet({ Tid: ['2024M13'] })],
  [
    'notes on its periods',
    dataSet({ Tid: { codes: ['2024'], category: { note: { 2024: ['Preliminära uppgifter'] } } } }),
  ],
  [
    'a day of its figures',
    dataSet({ Tid: ['2024'], a: { codes: ['1'], more: { extension: { refperiod: { 1: '31 December' } } } } }),
  ],
  ['a power of ten', dataSet({ Tid: ['2024'], a: { codes: ['1'], category: { unit: { 1: { multiplier: 3 } } } } })],
  [
    'a sign before its figures',
    dataSet({ Tid: ['2024'], a: { codes: ['1'], category: { unit: { 1: { symbol: '€' } } } } }),
  ],
  [
    'decimals that cannot be',
    dataSet({ Tid: ['2024'], a: { codes: ['1'], category: { unit: { 1: { decimals: -1 } } } } }),
  ],
  ['too few figures', dataSet({ Tid: ['2023', '2024'] }, { value: [1] })],
  ['too few flags', dataSet({ Tid: ['2023', '2024', '2025'] }, { status: ['p', 'p'] })],
  ['a flag for no list', dataSet({ Tid: ['2024'] }, { status: 'p' })],
  ['a figure for no list', dataSet({ Tid: ['2024'] }, { value: 7 })],
  ['a class that begins like it', dataSet({ Tid: ['2024'] }, { class: 'datasets' })],
  ['a class that ends like it', dataSet({ Tid: ['2024'] }, { class: 'a dataset' })],
  ['no names', dataSet({ Tid: ['2024'] }, { id: 'Tid' })],
  ['no sizes', dataSet({ Tid: ['2024'] }, { size: 1 })],
  ['fewer sizes than names', dataSet({ Tid: ['2024'], a: ['1'] }, { size: [1] })],
  [
    'a code twice',
    dataSet({ Tid: ['2024'], a: { codes: ['1', '1'], category: { index: ['1', '1'] } } }, { value: [1, 2] }),
    'a=1',
  ],
  ['a code that is a number', dataSet({ Tid: ['2024'], a: { codes: ['1'], category: { index: [1] } } })],
  [
    'fewer codes than its size',
    dataSet({ Tid: ['2024'], a: { codes: ['1', '2'], category: { index: ['1'] } } }),
    'a=1',
  ],
  ['a whole that is no text', dataSet({ Tid: ['2024'], a: ['1', '2'] }, { extension: { elimination: { a: true } } })],
  ['labels on some of its periods', dataSet({ Tid: { codes: ['2023', '2024'], labels: ['2023', ''] } })],
  ['a month and a day in its title', dataSet({ Tid: ['2024'] }, { label: 'Jobb 1 mars' })],
  [
    'a unit before its figures',
    dataSet({ Tid: ['2024'], a: { codes: ['1'], category: { unit: { 1: { base: 'kr', position: 'start' } } } } }),
  ],
  [
    'a measure that names its unit',
    dataSet(
      {
        a: { codes: ['1'], labels: ['Unga Personer'], category: { unit: { 1: { base: 'personer' } } } },
        Tid: ['2024'],
      },
      { role: { time: ['Tid'], metric: ['a'] } },
    ),
  ],
  ['a selection without a code', dataSet({ a: ['x', 'y'], Tid: ['2024'] }), 'a'],
  ['a figure in quotes', dataSet({ Tid: ['2024'] }, { value: ['1'] })],
  [
    'a hierarchy of which one is chosen',
    dataSet({ Tid: ['2024'], a: { codes: ['1', '2'], category: { child: { 1: ['2'] } } } }),
    'a=2',
  ],
  ['a hierarchy', dataSet({ Tid: ['2024'], a: { codes: ['1', '2'], category: { child: { 1: ['2'] } } } })],
];
