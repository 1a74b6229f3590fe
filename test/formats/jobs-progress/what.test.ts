import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataSet, figure, readOn, table, type Json } from './offices.js';

const measured = (unit: Json, value = 742, label = 'Employed persons'): Json =>
  dataSet(
    { ContentsCode: { codes: ['N1'], labels: [label], category: { unit: { N1: unit } } }, Tid: ['2024'] },
    { label, value: [value], role: { time: ['Tid'], metric: ['ContentsCode'] } },
  );

const counted = (unit: string): Json =>
  dataSet({ unit: { codes: ['U'], labels: [unit] }, time: ['2024'] }, { value: [742.5] });

describe('the subject of a figure', () => {
  const sex = { codes: ['T', 'M', 'F'], labels: ['Total', 'men', 'women'] };
  const elimination = { more: { extension: { elimination: true, eliminationValueCode: 'T' } } };
  for (const [title, json, select, label] of [
    [
      'has the categories that were chosen, in their order',
      dataSet(
        {
          sex,
          age: { codes: ['Y16-64', 'Y65'], labels: ['16–64', '65+'] },
          geo: { codes: ['SE'], labels: ['Sweden'] },
          time: ['2024'],
        },
        { label: 'Employed persons' },
      ),
      'sex=F;age=Y16-64',
      'Employed persons: women, 16–64, Sweden',
    ],
    ['has no declared total', dataSet({ sex: { ...sex, ...elimination }, time: ['2024'] }), undefined, 'Jobs'],
    [
      'has no declared total of another name',
      dataSet({ sex: { ...sex, labels: ['Everyone', 'men', 'women'], ...elimination }, time: ['2024'] }),
      undefined,
      'Jobs',
    ],
    ['has none that is called so', dataSet({ sex, time: ['2024'] }), 'sex=T', 'Jobs'],
    [
      'has a lone category that narrows it',
      dataSet({ sex: { codes: ['F'], labels: ['women'] } }),
      undefined,
      'Jobs: women',
    ],
    [
      'has no lone category that says nothing',
      dataSet({ sex: { codes: ['T'], labels: ['Both sexes'] } }),
      undefined,
      'Jobs',
    ],
    ['has no code', dataSet({ sex: ['1', '2'] }), 'sex=2', 'Jobs'],
    [
      'has neither unit nor frequency',
      dataSet({
        freq: { codes: ['A'], labels: ['Annual'] },
        unit: { codes: ['PC'], labels: ['Percent'] },
        time: ['2024'],
      }),
      undefined,
      'Jobs',
    ],
    [
      'has what the title says of all',
      dataSet({ sex }, { label: 'Employed men and women' }),
      'sex=F',
      'Employed men and women: women',
    ],
    [
      'has the measure, where there are several',
      dataSet(
        { ContentsCode: { codes: ['A', 'B'], labels: ['Employed', 'Unemployed'] }, time: ['2024'] },
        { label: 'Employed and unemployed by year', role: { metric: ['ContentsCode'] } },
      ),
      'ContentsCode=A;time=2024',
      'Employed and unemployed by year: Employed',
    ],
    [
      'has no measure that is the title',
      dataSet(
        { ContentsCode: { codes: ['A'], labels: ['Folkmängd'] }, Tid: ['2024'] },
        { label: 'Folkmängden efter region och år', role: { metric: ['ContentsCode'], time: ['Tid'] } },
      ),
      undefined,
      'Folkmängden efter region och år',
    ],
    [
      'has no title that the measure says with more',
      dataSet(
        { ContentsCode: { codes: ['A'], labels: ['Folkmängd den 1 januari'] }, sex, Tid: ['2024'] },
        { label: 'Folkmängd', role: { metric: ['ContentsCode'], time: ['Tid'] } },
      ),
      'sex=F',
      'Folkmängd den 1 januari, women',
    ],
    [
      'has no measure that the title says with its day',
      dataSet(
        { ContentsCode: { codes: ['A'], labels: ['Population'] }, sex, Tid: ['2024'] },
        { label: 'Population on 1 January by sex', role: { metric: ['ContentsCode'], time: ['Tid'] } },
      ),
      'sex=F',
      'Population on 1 January by sex: women',
    ],
    [
      'has no measure that says nothing',
      table({ '2024': '4' }, {}, { text: 'Antal' }),
      undefined,
      'Folkmängd efter år',
    ],
    ...(
      [
        'by sex',
        'efter kön',
        'etter kjønn',
        'eftir kyni',
        'fordelt på kjønn',
        'muuttujina Vuosi',
        ', 2024',
        ': all',
        '(all)',
        '',
      ] as const
    ).map(
      (rest) =>
        [
          `has no measure that its title says before "${rest}"`,
          dataSet(
            { ContentsCode: { codes: ['A'], labels: ['folkmängd'] }, sex, Tid: ['2024'] },
            {
              label: `Folkmängd${/^\w/.test(rest) ? ' ' : ''}${rest}`,
              role: { metric: ['ContentsCode'], time: ['Tid'] },
            },
          ),
          'sex=F',
          `Folkmängd${/^\w/.test(rest) ? ' ' : ''}${rest}: women`,
        ] as const,
    ),
    ['is the categories where there is no title', dataSet({ sex }, { label: undefined }), 'sex=F', 'women'],
    ['is the title of a table of PxWeb', table({ '2024': '4' }), undefined, 'Folkmängd efter år'],
    [
      'has the measure of a table of PxWeb',
      table({ '2024': '4' }, {}, { text: 'Födda' }),
      undefined,
      'Folkmängd efter år: Födda',
    ],
  ] as const)
    it(title, async () => {
      assert.equal((await figure(json, select)).label, label);
    });
});

describe('the subject of a figure that is counted out', () => {
  for (const [label, unit, subject] of [
    ['Sysselsatte (1 000 personer)', '1 000 personer', 'Sysselsatte'],
    ['Sysselsatta, 1000-tal', '1000-tal personer', 'Sysselsatta'],
    ['Employed, thousands', 'thousands', 'Employed'],
    ['Employed persons (thousand)', 'Thousand persons', 'Employed persons'],
    ['Befolkningen 15-74 år (AKU), 1000-tal efter kön', '1000-tal', 'Befolkningen 15-74 år (AKU) efter kön'],
    ['Omsättning (miljoner kronor)', 'miljoner kronor', 'Omsättning'],
    ['Omsättning i miljoner kronor', 'miljoner kronor', 'Omsättning'],
    ['Työlliset, 1000 henkilöä', '1 000 henkilöä', 'Työlliset'],
    ['1000-tal', '1000-tal', undefined],
    ['Income (NOK million)', 'NOK million', 'Income'],
    ['Turnover (EUR 1,000)', 'EUR 1,000', 'Turnover'],
    ['Value added (EUR million)', 'million EUR', 'Value added'],
    // What says something else stays.
    ['Employed (15–74)', 'Thousand persons', 'Employed (15–74)'],
    ['Deaths per 1 000 (births)', 'Persons, thousands', 'Deaths per 1 000 (births)'],
    ['Sysselsatta, 1000-tal', 'personer', 'Sysselsatta, 1000-tal'],
    ['Thousand Oaks, population', 'Thousand persons', 'Thousand Oaks, population'],
  ] as const)
    it(`is ${String(subject)} where it is "${label}" in "${unit}"`, async () => {
      const json = dataSet(
        {
          ContentsCode: { codes: ['N1'], labels: ['Antal'], category: { unit: { N1: { base: unit } } } },
          Tid: ['2024'],
        },
        { label, role: { time: ['Tid'], metric: ['ContentsCode'] } },
      );
      assert.equal((await figure(json)).label, subject);
      const measure = dataSet(
        { ContentsCode: { codes: ['N1'], labels: [label], category: { unit: { N1: { base: unit } } } }, Tid: ['2024'] },
        { label: undefined, role: { time: ['Tid'], metric: ['ContentsCode'] } },
      );
      assert.equal((await figure(measure)).label, subject);
    });
});

const named = (word: string): { one: string; other: string } => ({ one: word, other: word });

describe('the unit of a figure', () => {
  for (const [title, json, value, unit, decimals] of [
    ['is the base', measured({ base: 'personer', decimals: 0 }), 742, named('personer'), 0],
    ['is the label', measured({ label: 'jobs', decimals: 0 }), 742, named('jobs'), 0],
    ['is none where it says nothing', measured({ base: 'antal', decimals: 0 }), 742, null, 0],
    ['is none where it says nothing in Icelandic', measured({ base: 'Fjöldi', decimals: 0 }), 742, null, 0],
    ['is none where it says nothing in Estonian', measured({ base: 'Arv', decimals: 0 }), 742, null, 0],
    [
      'is a sign before the figure',
      measured({ symbol: '€', position: 'start' }),
      742,
      { ...named('€'), position: 'start' },
      undefined,
    ],
    ['is a sign behind the figure', measured({ symbol: '%', position: 'end' }), 742, named('%'), undefined],
    [
      'is a label that is a sign',
      measured({ label: '€', position: 'start' }),
      742,
      { ...named('€'), position: 'start' },
      undefined,
    ],
    [
      'is a word behind the figure, wherever it is put',
      measured({ label: 'euro', position: 'start' }),
      742,
      named('euro'),
      undefined,
    ],
    ['is multiplied', measured({ base: 'persons', multiplier: 3 }), 742_000, named('persons'), undefined],
    [
      'is multiplied once',
      measured({ label: 'Thousand persons', multiplier: 3 }),
      742_000,
      named('persons'),
      undefined,
    ],
    [
      'is the base of what is multiplied',
      measured({ label: 'tusen personer', base: 'personer', multiplier: 3 }),
      742_000,
      named('personer'),
      undefined,
    ],
    [
      'is the base, not a name of thousands',
      measured({ label: 'tkr', base: 'kr', multiplier: 3 }),
      742_000,
      named('kr'),
      undefined,
    ],
    ['is multiplied by its digits', measured({ base: 'kr', multiplier: 2, decimals: 2 }, 1.15), 115, named('kr'), 0],
    ['is divided', measured({ base: 'kr', multiplier: -2, decimals: 0 }, 115), 1.15, named('kr'), 2],
    [
      'takes its power from "millions" beside a sign',
      measured({ label: 'millions', symbol: '$', position: 'start', decimals: 1 }, 1.5),
      1_500_000,
      { ...named('$'), position: 'start' },
      0,
    ],
    ['begins with 1 000', counted('1 000 personar'), 742_500, named('personar'), undefined],
    ['begins with 1000', counted('1000 persons'), 742_500, named('persons'), undefined],
    ['begins with 1,000', counted('1,000 persons'), 742_500, named('persons'), undefined],
    ['begins with a million', counted('1 000 000 kr'), 742_500_000, named('kr'), undefined],
    ['begins with a hundred', counted('100 persons'), 74_250, named('persons'), undefined],
    ['is tusental', counted('Tusental'), 742_500, null, undefined],
    ['is thousand persons', counted('Thousand persons'), 742_500, named('persons'), undefined],
    ['is persons in thousands', counted('Persons (in thousands)'), 742_500, named('persons'), undefined],
    ['is euro thousand', counted('Euro Thousand'), 742_500, named('euro'), undefined],
    ['is in 000s', counted('Number (000s)'), 742_500, null, undefined],
    ...(
      [
        ['1000-tal personer', 3, 'personer'],
        ['1 000-tal personer', 3, 'personer'],
        ['1000-tals kronor', 3, 'kronor'],
        ['1000 tal', 3, null],
        ['100-tal', 2, null],
        ['100 000-tal kr', 5, 'kr'],
        ['10-tal personer', 1, 'personer'],
        ['Antal i 1000-tal', 3, null],
        ['Antal, 1000-tal', 3, null],
        ['Antal personer (1000-tal)', 3, 'personer'],
        ['Number of persons', 0, 'persons'],
        ['antal företag', 0, 'företag'],
        ['personer, tusental', 3, 'personer'],
        ['personer i tusental', 3, 'personer'],
        ['hundratal personer', 2, 'personer'],
        ['hundratals företag', 2, 'företag'],
        ['tiotal företag', 1, 'företag'],
        ['tiotusentals personer', 4, 'personer'],
        ['hundratusental kronor', 5, 'kronor'],
        ['miljontals kronor', 6, 'kronor'],
        ['miljontal', 6, null],
        ['miljardtals kronor', 9, 'kronor'],
        ['miljoner kronor', 6, 'kronor'],
        ['Tusentals miljoner kronor', 9, 'kronor'],
        ['kronor, miljoner', 6, 'kronor'],
        ['mill. kr', 6, 'kr'],
        ['mia. kr.', 9, 'kr.'],
        ['1 000 henkilöä', 3, 'henkilöä'],
        ['thousands of persons', 3, 'persons'],
        ['hundreds of persons', 2, 'persons'],
        ['tens of thousands of persons', 4, 'persons'],
        ['hundred thousand persons', 5, 'persons'],
        ['hundreds of thousands', 5, null],
        ['thousand million euro', 9, 'euro'],
        ['1,000 million euro', 9, 'euro'],
        ['millions of euro', 6, 'euro'],
        ['Persons, thousands', 3, 'persons'],
        ['Euro in millions', 6, 'euro'],
        ['EUR (million)', 6, 'EUR'],
        ['US dollars, millions', 6, 'US dollars'],
        ['1000s of jobs', 3, 'jobs'],
        ['thousand, persons', 3, 'persons'],
        ['thousand - persons', 3, 'persons'],
        ['thousand goods of companies', 3, 'goods of companies'],
        ['mkr', 6, 'kr'],
        ['mn eur', 6, 'eur'],
        ['md SEK', 9, 'SEK'],
        ['k kr.', 3, 'kr'],
        ['$k', 3, '$'],
        ['€000s', 3, '€'],
        ['Current prices, million euro', 6, 'euro, current prices'],
        ['Chain linked volumes (2015), million euro', 6, 'euro, chain linked volumes (2015)'],
        ['PPS, millions', 6, 'PPS'],
        ['EUR 1 000', 3, 'EUR'],
        ['DKK 1,000', 3, 'DKK'],
        ['Persons 1000', 3, 'persons'],
        ['mnkr', 6, 'kr'],
        ['tkr', 3, 'kr'],
        ['Mdkr', 9, 'kr'],
        ['MEUR', 6, 'EUR'],
        ['TSEK', 3, 'SEK'],
        ['€000', 3, '€'],
        ['£m', 6, '£'],
        ['€bn', 9, '€'],
        ['Løbende priser (mia. kr.)', 9, 'kr., løbende priser'],
        ['Antal (tusen personer)', 3, 'personer'],
      ] as const
    ).map(
      ([unit, power, word]) =>
        [
          `is ${unit}`,
          counted(unit),
          Number(`742.5e${String(power)}`),
          word === null ? null : named(word),
          undefined,
        ] as const,
    ),
    ...['1900-tal', '10-årsklass', '100-meterslopp', 'Talmän', 'Tiotid', 'Tens', 'Hundredweight'].map(
      (unit) => [`is left where it is ${unit}`, counted(unit), 742.5, named(unit), undefined] as const,
    ),
    ...[
      'Deaths, per 1 000 births',
      'per 100 000',
      'Rate per 1,000 population',
      'Deaths per 1,000 live births',
      'Rate per 1 000',
      'Index 1990 = 1000',
      'kronor per 1000-tal',
      'Andel, i promille',
    ].map((unit) => [`is left where it is ${unit}`, counted(unit), 742.5, named(unit), undefined] as const),
    ['is left where it is per thousand', counted('Rate per thousand'), 742.5, named('Rate per thousand'), undefined],
    ['is million euro', counted('Million euro'), 742_500_000, named('euro'), undefined],
    ['is left where it is an index', counted('2015=100'), 742.5, named('2015=100'), undefined],
    ...(
      [
        ['Persons', 'persons'],
        ['Per 100,000 inhabitants', 'per 100,000 inhabitants'],
        ['Per 1 000 inhabitants', 'per 1 000 inhabitants'],
        ['Number per hundred thousand inhabitants', 'per hundred thousand inhabitants'],
        ['Euro per inhabitant', 'euro per inhabitant'],
        ['Percentage points', 'percentage points'],
        // A name, nouns of German, and a sign keep their capitals.
        ['Swedish kronor', 'Swedish kronor'],
        ['Personen', 'Personen'],
        ['GWh', 'GWh'],
        ['Monthly rate of change', '(Monthly rate of change)'],
        ['Growth rate on previous period (t/t-1)', '(Growth rate on previous period (t/t-1))'],
        ['Annual average index', '(Annual average index)'],
        ['Indeks/pct.', '(Indeks/pct.)'],
        ['Index points', 'Index points'],
        ['Rate', '(Rate)'],
      ] as const
    ).map(([unit, word]) => [`is ${word} where it is ${unit}`, counted(unit), 742.5, named(word), undefined] as const),
    ['is none where it is Total', counted('Total'), 742.5, null, undefined],
    ['is left where it is a span', counted('5-year average'), 742.5, named('5-year average'), undefined],
    [
      'is that of a column of PxWeb',
      table({ '2024': '4.0' }, {}, { unit: '1 000 personer' }),
      4000,
      named('personer'),
      0,
    ],
    ['has the decimals of a table of PxWeb', table({ '2023': '3.9', '2024': '4.0' }), 4, null, 1],
  ] as const)
    it(title, async () => {
      const model = await figure(json);
      assert.deepEqual([model.value, model.unit, model.decimals], [value, unit, decimals]);
    });

  it('has the decimals of the whole table of PxWeb where the measure has none', async () => {
    const json = { ...measured({ base: 'kr' }), extension: { px: { decimals: 1 } } };
    assert.equal((await figure(json)).decimals, 1);
  });

  it('is read with as many decimals and as large a power as a figure may have', async () => {
    assert.equal((await figure(measured({ symbol: '€', decimals: 10 }))).decimals, 10);
    assert.equal((await figure(measured({ base: 'kr', multiplier: 15 }, 1))).value, 1e15);
    const { model, reports } = await readOn(measured({ symbol: '€', decimals: null, multiplier: null }));
    assert.deepEqual([model.value, model.decimals, reports], [742, undefined, []]);
  });

  it('scales the history, the forecasts and the regions too', async () => {
    const json = dataSet(
      {
        unit: { codes: ['THS'], labels: ['Thousand persons'] },
        Region: { codes: ['00', '01'], more: { extension: { eliminationValueCode: '00' } } },
        time: ['2023', '2024', '2030'],
      },
      { role: { time: ['time'], geo: ['Region'] }, value: [1.001, 2.3, 3.7, 0.5, 1.1, 2] },
    );
    const { value, history, forecasts, regions } = await figure(json);
    assert.deepEqual(
      [value, history?.[0]?.value, forecasts?.[0]?.value, regions?.[0]?.value],
      [2300, 1001, 3700, 1100],
    );
  });

  for (const decimals of [-1, 40, 1.5, '1'])
    it(`is reported in the console, and ignored, with ${JSON.stringify(decimals)} decimals`, async () => {
      const { model, reports } = await readOn(measured({ base: 'kr', decimals }));
      assert.equal(model.decimals, undefined);
      assert.match(reports.join(), /unit\.N1\.decimals" must be a whole number from 0 to 10/);
    });

  for (const multiplier of [1000, 1.5, '3'])
    it(`is refused with the multiplier ${JSON.stringify(multiplier)}`, () =>
      assert.rejects(figure(measured({ base: 'kr', multiplier })), /unit\.N1\.multiplier" must be a power of ten/));
});

describe('a figure beyond what JSON is read exactly', () => {
  const huge = Number('9007199254740993');
  for (const [title, json] of [
    ['in JSON-stat', measured({}, huge)],
    ['in JSON-stat, once it is multiplied', measured({ multiplier: 3 }, 9_007_199_254_741)],
    ['in a table of PxWeb', table({ '2024': '9007199254740993' })],
    [
      'in an answer of Kolada',
      { values: [{ kpi: 'N', municipality: '1480', period: 2024, values: [{ gender: 'T', value: huge }] }] },
    ],
  ] as const)
    it(`is refused ${title}`, () => assert.rejects(figure(json), /last digits may be wrong/));
});
