import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormatError } from '../../../src/formats/format-error.js';
import { dataSet, figure, readOn, table, type Json } from './offices.js';

const along = (id: string, codes: readonly string[], labels?: readonly string[], more: Json = {}): Json =>
  dataSet({ [id]: { codes, ...(labels && { labels }) } }, { role: { time: [id] }, ...more });

describe('the period of a figure', () => {
  for (const [title, json, value, period, asOf] of [
    ['a year', along('Tid', ['2023', '2024']), 2, '2024', '2024-12-31'],
    ['a month of PxWeb', along('Tid', ['2026M07', '2026M08']), 2, '2026-08', '2026-08-31'],
    ['a month of Eurostat', along('time', ['2026-07', '2026-08']), 2, '2026-08', '2026-08-31'],
    ['a quarter of SDMX', along('TIME_PERIOD', ['2025-Q2', '2025-Q3']), 2, '2025-Q3', '2025-09-30'],
    ['a half-year of SDMX', along('TIME_PERIOD', ['2024-S2', '2025-S1']), 2, '2025-H1', '2025-06-30'],
    ['a week of SDMX', along('TIME_PERIOD', ['2026-W04', '2026-W05']), 2, '2026-W05', '2026-02-01'],
    ['a week of SSB', along('Tid', ['2026U04', '2026U05']), 2, '2026-W05', '2026-02-01'],
    ['a reporting year of SDMX', along('TIME_PERIOD', ['2023-A1', '2024-A1']), 2, '2024', '2024-12-31'],
    ['several years', along('Tid', ['2014-2018', '2019-2023']), 2, '2019--2023', '2023-12-31'],
    ['two years beside two others', along('Tid', ['2020-2021', '2022-2023']), 2, '2022--2023', '2023-12-31'],
    ['school years', along('Tid', ['2022-2023', '2023-2024']), 2, '2023/2024', '2024-06-30'],
    ['school years of two digits', along('Läsår', ['2008-09', '2009-10', '2010-11']), 3, '2010/2011', '2011-06-30'],
    ['a school year that can be no month', along('Tid', ['2019-20']), 1, '2019/2020', '2020-06-30'],
    ['a fiscal year with a slash', along('Tid', ['2019/20']), 1, '2019/2020', '2020-06-30'],
    ['a fiscal year with a slash that has a month', along('Tid', ['2008/09']), 1, '2008/2009', '2009-06-30'],
    ['a school year in its label', along('Tid', ['2024'], ['2023/24']), 1, '2023/2024', '2024-06-30'],
    ['a label with a mark', along('Tid', ['x'], ['2024*']), 1, '2024', '2024-12-31'],
    ['a fiscal year in full', along('Tid', ['2019/2020']), 1, '2019/2020', '2020-06-30'],
    ['months that a school year is among', along('Tid', ['2008-07', '2008-08', '2008-09']), 3, '2008-09', '2008-09-30'],
    ['what may be both, in school years', along('Läsår', ['2008-09']), 1, '2008/2009', '2009-06-30'],
    ['what may be both, in months', along('Månad', ['2008-09']), 1, '2008-09', '2008-09-30'],
    ['what may be both, with a clear label', along('Tid', ['2008-09'], ['September 2008']), 1, '2008-09', '2008-09-30'],
    [
      'a month of PxStat',
      along('TLIST(M1)', ['202412', '202501'], ['2024 December', '2025 January']),
      2,
      '2025-01',
      '2025-01-31',
    ],
    ['a month of PxStat by its code', along('TLIST(M1)', ['202412', '202501']), 2, '2025-01', '2025-01-31'],
    [
      'a week of PxStat',
      along('TLIST(W1)', ['202501', '202502'], ['2025 Week 01', '2025 Week 02']),
      2,
      '2025-W02',
      '2025-01-12',
    ],
    ['a week of PxStat by its code', along('TLIST(W1)', ['202505']), 1, '2025-W05', '2025-02-02'],
    ['weeks that can be no months', along('Tid', ['202501', '202513']), 2, '2025-W13', '2025-03-30'],
    ['a quarter of PxStat', along('TLIST(Q1)', ['20244', '20251'], ['2024Q4', '2025Q1']), 2, '2025-Q1', '2025-03-31'],
    ['a quarter of PxStat by its code', along('TLIST(Q1)', ['20251']), 1, '2025-Q1', '2025-03-31'],
    ['a half-year of PxStat', along('TLIST(H1)', ['20251', '20252']), 2, '2025-H2', '2025-12-31'],
    ['quarters that can be no half-years', along('Tid', ['20251', '20254']), 2, '2025-Q4', '2025-12-31'],
    ['a code with the label 2024M01', along('TLIST(A1)', ['1'], ['2024M01']), 1, '2024-01', '2024-01-31'],
    [
      'a code with the label January 2024',
      along('TLIST(A1)', ['0', '1'], ['December 2023', 'January 2024']),
      2,
      '2024-01',
      '2024-01-31',
    ],
    [
      'a code with the label 2024 Q1',
      along('TLIST(A1)', ['0', '1'], ['2023 Q4', '2024 Q1']),
      2,
      '2024-Q1',
      '2024-03-31',
    ],
    ['a label in Swedish', along('Tid', ['a', 'b'], ['juli 2026', 'augusti 2026']), 2, '2026-08', '2026-08-31'],
    ['a label in Finnish', along('Tid', ['a', 'b'], ['2026 heinäkuu', '2026 elokuu']), 2, '2026-08', '2026-08-31'],
    ['a quarter in words', along('Tid', ['a'], ['tredje kvartalet 2025']), 1, '2025-Q3', '2025-09-30'],
    ['a quarter in English words', along('Tid', ['a'], ['third quarter of 2025']), 1, '2025-Q3', '2025-09-30'],
    ['a half-year in words', along('Tid', ['a'], ['2025, first half']), 1, '2025-H1', '2025-06-30'],
    ['a week in words', along('Tid', ['a'], ['vecka 5 2026']), 1, '2026-W05', '2026-02-01'],
    ['a day', along('Tid', ['2026-11-01']), 1, undefined, '2026-11-01'],
    ['a day of Statistics Denmark', along('Tid', ['2026M11D01']), 1, undefined, '2026-11-01'],
    ['a day as a label', along('Tid', ['x'], ['1 November 2026']), 1, undefined, '2026-11-01'],
    ['a third of a year', along('Tid', ['2025T1', '2025T2']), 2, '2025T2', '2025-08-31'],
    [
      'two years beside two others, with dashes',
      along('Tid', ['2020–2021', '2022–2023']),
      2,
      '2022--2023',
      '2023-12-31',
    ],
    ['several years with spaces', along('Tid', ['2014 - 2018', '2019 - 2023']), 2, '2019--2023', '2023-12-31'],
    ['a label in Estonian', along('Tid', ['a', 'b'], ['jaanuar 2026', 'veebruar 2026']), 2, '2026-02', '2026-02-28'],
    ['a label in Icelandic', along('Tid', ['a', 'b'], ['maí 2026', 'júní 2026']), 2, '2026-06', '2026-06-30'],
    ['a quarter in Icelandic', along('Tid', ['a'], ['2. ársfjórðungur 2024']), 1, '2024-Q2', '2024-06-30'],
    [
      'a week by the unit of time of the table',
      along('Tid', ['202505'], undefined, { extension: { timeUnit: 'Week' } }),
      1,
      '2025-W05',
      '2025-02-02',
    ],
    [
      'a week by the unit of time of its dimension',
      dataSet({ Tid: { codes: ['202505'], more: { extension: { timeUnit: 'Week' } } } }),
      1,
      '2025-W05',
      '2025-02-02',
    ],
    [
      'a week by the label of its dimension',
      dataSet({ Tid: { codes: ['202505'], more: { label: 'vecka' } } }),
      1,
      '2025-W05',
      '2025-02-02',
    ],
    ['a year where no role is said', along('year', ['2023', '2024'], undefined, { role: {} }), 2, '2024', '2024-12-31'],
    ['what nobody understands', along('Tid', ['a', 'b'], ['I fjol', 'I år']), 2, 'I år', undefined],
    ['what may be both and says nothing', along('Tid', ['2008-09']), 1, '2008–09', undefined],
  ] as const)
    it(`is ${title}`, async () => {
      const model = await figure(json);
      assert.deepEqual([model.value, model.period, model.asOf], [value, period, asOf]);
    });

  for (const mark of [
    '*',
    ' **',
    'p',
    ' e',
    ' f',
    ' r',
    ' (prognos)',
    '(1)',
    ', prel.',
    ' preliminär',
    ' provisional',
    ' estimate',
    ' revised',
    ' revidert',
    ' uppskattning',
    ', skattning',
    ' forecast',
    ' prognos',
    ' projected',
    ' foreløbig',
    ' foreløpig',
    ' ennakkotieto',
  ])
    it(`is the year before the mark in "2024${mark}"`, async () => {
      const { period, forecasts } = await figure(along('Tid', ['a', 'b'], ['2023', `2024${mark}`]));
      assert.equal(forecasts?.[0]?.period ?? period, '2024');
    });

  for (const label of ['prel. 2024 x', '2024 approximation', '2024p p', 'p 2024 q'])
    it(`is none in the label "${label}"`, async () => {
      await assert.rejects(
        figure(along('Tid', ['a', 'b'], ['2023', label])),
        /cannot be put in one order, such as "b"/,
      );
    });

  it('is put into the order of time, and refused twice', async () => {
    const model = await figure(along('Tid', ['2026M08', '2026M06', '2026M07']));
    assert.equal(model.value, 1);
    assert.deepEqual(
      model.history?.map(({ period, date, value }) => [period, date, value]),
      [
        ['2026-06', '2026-06-30', 2],
        ['2026-07', '2026-07-31', 3],
      ],
    );
    await assert.rejects(figure(along('Tid', ['a', 'b'], ['2026M08', 'August 2026'])), /2026-08-31 twice/);
  });
});

describe('the day of a figure', () => {
  const stock = (refperiod: string | undefined, codes = ['2023', '2024'], label = 'Jobs', type = 'Stock'): Json =>
    dataSet(
      {
        ContentsCode: {
          codes: ['N1'],
          more: { extension: { ...(refperiod && { refperiod: { N1: refperiod } }), measuringType: { N1: type } } },
        },
        Tid: codes,
      },
      { label, role: { time: ['Tid'], metric: ['ContentsCode'] } },
    );
  for (const [title, json, asOf, period] of [
    ['that of refperiod', stock('31 December each year'), '2024-12-31', undefined],
    ['that of refperiod in Swedish', stock('31 december respektive år'), '2024-12-31', undefined],
    ['that of refperiod alone', stock('1 November'), '2024-11-01', undefined],
    ['that of refperiod in American', stock('November 1 of each year'), '2024-11-01', undefined],
    ['that of refperiod in numbers', stock('31.12.'), '2024-12-31', undefined],
    ['that of refperiod in numbers of this year', stock('1.1.2024'), '2024-01-01', undefined],
    ['that of refperiod in numbers with a slash', stock('1/11'), '2024-11-01', undefined],
    ['that of refperiod in two digits each', stock('01.02. varje år'), '2024-02-01', undefined],
    ['that of refperiod with a year behind a point', stock('31.12.2024'), '2024-12-31', undefined],
    ['not that of refperiod in another year', stock('31.12.2020'), undefined, '2024'],
    ['not that of a month that there is not', stock('1.13.'), undefined, '2024'],
    ['not that of a longer number', stock('131.12.'), undefined, '2024'],
    [
      'that of the measure in numbers',
      dataSet(
        { ContentsCode: { codes: ['N1'], labels: ['Folkmängd 31.12.2024'] }, Tid: ['2024'] },
        { role: { time: ['Tid'], metric: ['ContentsCode'] } },
      ),
      '2024-12-31',
      undefined,
    ],
    [
      "the quarter's first",
      stock(undefined, ['2024K2', '2024K3'], 'Folketal den 1. i kvartalet efter kommune', ''),
      '2024-07-01',
      undefined,
    ],
    ["the month's last", stock('Last day of each month', ['2026M07', '2026M08']), '2026-08-31', undefined],
    ["the month's last in Swedish", stock('Sista dagen i respektive månad', ['2026M02']), '2026-02-28', undefined],
    [
      "the month's last of a Swedish table",
      stock('den sista i månaden', ['2026M07', '2026M08']),
      '2026-08-31',
      undefined,
    ],
    [
      'that of a title with a span',
      stock(undefined, ['2023', '2024'], 'Stock on 31 December 2023–2024', ''),
      '2024-12-31',
      undefined,
    ],
    [
      'that of an Icelandic title',
      stock(undefined, ['2024'], 'Mannfjöldi, 1. júlí 2023-2024', ''),
      '2024-07-01',
      undefined,
    ],
    ['not that of the year before', stock('31 December of the previous year'), undefined, '2024'],
    ['not that of a span', stock('1 January to 31 December', undefined, 'Jobs', 'Flow'), '2024-12-31', '2024'],
    ['not one that the period has not', stock('1 November', ['2026M08']), undefined, '2026-08'],
    ["not the month's last in a year", stock('Last day of each month', ['2024']), undefined, '2024'],
    ['not known of a stock', stock(undefined), undefined, '2024'],
    [
      'that of the title',
      stock(undefined, ['2024'], 'Population on 1 January by age and sex', ''),
      '2024-01-01',
      undefined,
    ],
    [
      'that of a Swedish title',
      stock(undefined, ['2024'], 'Folkmängd den 31 december efter kön', ''),
      '2024-12-31',
      undefined,
    ],
    [
      'not that of a division',
      stock(undefined, ['2024'], 'Jobs, regional division of 1 January 2024', ''),
      '2024-12-31',
      '2024',
    ],
    [
      'not that of another year',
      stock(undefined, ['2024'], 'Jobs, as known on 1 February 2025', ''),
      '2024-12-31',
      '2024',
    ],
  ] as const)
    it(`is ${title}`, async () => {
      const model = await figure(json);
      assert.deepEqual([model.asOf, model.period], [asOf, period]);
    });

  it('is said in a note where a period in words is no day, and one word says nothing', async () => {
    const said = 'Genomsnitt  för året';
    assert.deepEqual((await figure(stock(said, undefined, 'Jobs', 'Average'))).notes, [said]);
    assert.equal((await figure(stock('Kalenderår', undefined, 'Jobs', 'Average'))).notes, undefined);
    assert.equal((await figure(stock('31 December each year'))).notes, undefined);
  });

  it('is that of each figure in the history', async () => {
    assert.deepEqual((await figure(stock('1 November'))).history, [{ date: '2023-11-01', value: 1 }]);
  });

  it('is the first of January in the title of a table of PxWeb', async () => {
    const json = table({ '2025': '4', '2026': '5' }, { metadata: [{ label: 'Population 1 January by year' }] });
    const model = await figure(json);
    assert.deepEqual([model.value, model.asOf, model.period], [5, '2026-01-01', undefined]);
  });

  it('is that of the publication only where there is no time at all', async () => {
    const updated = '2026-02-21T23:30:00Z';
    assert.equal((await figure(dataSet({ Kon: ['1'] }, { updated }))).asOf, '2026-02-21');
    assert.equal((await figure(along('Tid', ['x'], ['I fjol'], { updated }))).asOf, undefined);
    assert.equal((await figure(dataSet({ Kon: ['1'] }, { updated: 'nyligen' }))).asOf, undefined);
  });
});

describe('a period that lies ahead', () => {
  for (const [title, json, value, period, ahead] of [
    ['by its code', along('Tid', ['2024', '2025', '2030', '2040']), 2, '2025', ['2030', '2040']],
    ['by its flag', along('time', ['2024', '2025', '2026'], undefined, { status: ['', '', 'f'] }), 2, '2025', ['2026']],
    ['by its label', along('Tid', ['2024', '2025'], ['2024', '2025 (projection)']), 1, '2024', ['2025']],
    ['by its Swedish label', along('Tid', ['2024', '2025'], ['2024', '2025 (prognos)']), 1, '2024', ['2025']],
    [
      'by its note',
      dataSet({ Tid: { codes: ['2024', '2025'], category: { note: { 2025: ['Prognos'] } } } }),
      1,
      '2024',
      ['2025'],
    ],
    ['but not while it runs', along('Tid', ['2026M10', '2026M11', '2026M12']), 2, '2026-11', ['2026-12']],
  ] as const)
    it(`is no latest figure, ${title}`, async () => {
      const model = await figure(json);
      assert.deepEqual([model.value, model.period, model.status], [value, period, undefined]);
      assert.deepEqual(
        model.forecasts?.map((one) => one.period),
        ahead,
      );
      assert.ok(model.forecasts?.every(({ status }) => status === 'forecast'));
      assert.ok(!model.history?.some(({ status }) => status === 'forecast'));
    });

  it('is the figure where the page selects it, and called a forecast', async () => {
    const model = await figure(along('Tid', ['2025', '2030', '2040']), 'Tid=2030');
    assert.deepEqual([model.value, model.status, model.period, model.forecasts], [2, 'forecast', '2030', undefined]);
    assert.equal(model.history?.length, 1);
  });

  it('is no latest figure where a past one is only expected', async () => {
    const model = await figure(along('time', ['2023', '2024', '2025'], undefined, { status: { 1: 'f', 2: 'f' } }));
    assert.deepEqual([model.period, model.status, model.history], ['2023', undefined, undefined]);
    assert.deepEqual(
      model.forecasts?.map(({ period }) => period),
      ['2024', '2025'],
    );
  });

  for (const [title, json] of [
    [
      'its title',
      along('Tid', ['2024', '2025', '2030'], undefined, { label: 'Befolkningsprognos efter kön och ålder' }),
    ],
    [
      'its scenario',
      dataSet({ projection: { codes: ['BSL'], labels: ['Baseline projections'] }, time: ['2024', '2025', '2030'] }),
    ],
    ['the title of a table of PxWeb', table({ '2024': '1', '2025': '2', '2030': '3' }, {}, { text: 'Prognos' })],
  ] as const)
    it(`is of a table that is a projection, by ${title}, and its past is told as one`, async () => {
      const { value, status, period, history, forecasts } = await figure(json);
      assert.deepEqual([value, status, period], [2, 'forecast', '2025']);
      assert.deepEqual([history?.[0]?.status, forecasts?.map((one) => one.period)], ['forecast', ['2030']]);
    });

  it('makes no projection of a table that has both', async () => {
    const model = await figure(along('Tid', ['2025', '2030'], undefined, { label: 'Utfall och prognos efter år' }));
    assert.deepEqual([model.status, model.forecasts?.length], [undefined, 1]);
  });

  it('is refused where there is nothing else', async () => {
    await assert.rejects(figure(along('Tid', ['2030', '2040'])), (error: unknown) => {
      assert.ok(error instanceof FormatError);
      assert.match(error.message, /holds only forecasts.*select="Tid=/);
      return true;
    });
  });

  it('is ahead of today where nothing else is said', async () => {
    const year = new Date().getUTCFullYear();
    const { model } = await readOn(along('Tid', [String(year - 1), String(year + 1)]), { today: undefined });
    assert.equal(model.period, String(year - 1));
  });

  it('is the point in time of a year that has not come to it', async () => {
    const json = dataSet({ Tid: ['2025', '2026'] }, { label: 'Population on 31 December' });
    const model = await figure(json);
    assert.deepEqual([model.asOf, model.forecasts?.[0]?.date], ['2025-12-31', '2026-12-31']);
  });
});
