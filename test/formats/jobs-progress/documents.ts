/** A small document of each format, made up after its specification. */

const dimension = (codes: string[], more: Record<string, unknown> = {}): Record<string, unknown> => ({
  category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, `Name ${code}`])) },
  ...more,
});

/** Two places by sex and age in two years, as SCB's PxWeb answers; a code's own number is in its figure. */
export const cube = (): Record<string, unknown> => ({
  version: '2.0',
  class: 'dataset',
  label: 'Jobb efter region',
  source: 'Exempelbyrån',
  updated: '2018-02-01T07:00:00Z',
  note: ['Talen är påhittade.'],
  id: ['Region', 'Kon', 'ContentsCode', 'Tid'],
  size: [3, 3, 1, 2],
  role: { time: ['Tid'], metric: ['ContentsCode'] },
  dimension: {
    Region: {
      category: {
        index: { '00': 0, '1480': 1, '0114': 2 },
        label: { '00': 'Riket', '1480': 'Göteborg', '0114': 'Upplands Väsby' },
      },
      extension: { elimination: true, eliminationValueCode: '00' },
    },
    Kon: {
      category: { index: { TotSa: 0, '2': 1, '1': 2 }, label: { TotSa: 'totalt', '1': 'män', '2': 'kvinnor' } },
      extension: { elimination: true, eliminationValueCode: 'TotSa' },
    },
    ContentsCode: { category: { label: { J1: 'Jobb' }, unit: { J1: { base: 'personer' } } } },
    Tid: { category: { index: { '2016': 0, '2017': 1 } } },
  },
  value: [900, 1000, 500, 600, 400, 400, 90, 100, 50, 60, 40, 40, 9, 10, 5, 6, 4, 4],
});

/** One dimension beside the time, whose figures are missing here and there, as Eurostat answers. */
export const sparse = (): Record<string, unknown> => ({
  version: '2.0',
  class: 'dataset',
  label: 'Jobs',
  source: 'ESTAT',
  id: ['unit', 'geo', 'time'],
  size: [1, 1, 3],
  role: { time: ['time'], geo: ['geo'] },
  dimension: {
    unit: { category: { index: { THS: 0 }, label: { THS: 'thousand persons' } } },
    geo: { category: { index: { SE23: 0 }, label: { SE23: 'Västsverige' } } },
    time: { category: { index: { '2017-06': 0, '2017-07': 1, '2017-08': 2 } } },
  },
  value: { '0': 7.5, '1': 8.25 },
  status: { '1': 'p', '2': ':' },
  extension: { status: { label: { p: 'provisional', ':': 'not available' } } },
});

/** Version 1: a bundle that names its one data set, which holds `id` and `size` inside of `dimension`. */
export const bundle = (): Record<string, unknown> => ({
  jobs: {
    label: 'Jobs',
    dimension: { id: ['year'], size: [2], role: { time: ['year'] }, year: dimension(['2016', '2017']) },
    value: [3, 4],
  },
});

/** A table of PxWeb version 1. */
export const table = (): Record<string, unknown> => ({
  columns: [
    { code: 'Region', text: 'region', type: 'd' },
    { code: 'Tid', text: 'kvartal', type: 't' },
    { code: 'J1', text: 'Jobb', type: 'c' },
  ],
  comments: [],
  data: [
    { key: ['1480', '2017K3'], values: ['742'] },
    { key: ['1480', '2017K1'], values: ['-3.5'] },
    { key: ['1480', '2017K2'], values: ['..'] },
    { key: ['1480', '2017K4'], values: ['..'] },
  ],
  metadata: [{ label: 'Jobb per kvartal', source: 'Exempelbyrån' }],
});

const genders = (total: number | null): Record<string, unknown>[] => [
  { gender: 'K', count: 1, status: '', value: 1, isdeleted: false },
  { gender: 'M', count: 1, status: '', value: 2, isdeleted: false },
  { gender: 'T', count: 1, status: '', value: total, isdeleted: false },
];

/** An answer of Kolada version 3. */
export const kolada = (): Record<string, unknown> => ({
  count: 3,
  next_url: null,
  previous_url: null,
  values: [
    { kpi: 'N00001', municipality: '1480', period: 2017, values: genders(42.5) },
    { kpi: 'N00001', municipality: '1480', period: 2016, values: genders(40) },
    { kpi: 'N00001', municipality: '1480', period: 2018, values: genders(null) },
  ],
});
