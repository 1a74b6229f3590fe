/** Each kind of figure in the element, in both languages: the table is in test/derived/jobs-progress/told.ts. */
import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { told } from '../derived/jobs-progress/told.js';
import { expectAccessible } from './axe.js';
import { place } from './element.js';

const shown = async (json: JobsProgress, more = '', language = 'en'): Promise<JobsProgressElement> => {
  const element: JobsProgressElement = place(`<jobs-progress lang="${language}" ${more}>742 jobs</jobs-progress>`);
  await element.show(json);
  return element;
};

const find = (element: JobsProgressElement, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector(selector) ?? null;

const folded = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const all = (element: JobsProgressElement, selector: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(folded);

/** The sentence; the full stop of a figure that is all of it is not shown. */
const sentenceOf = (element: JobsProgressElement): string =>
  folded(find(element, '[part=sentence]')).replace(/[^.]$/, '$&.');

/** All text of the figure. The label is a line of its own; outputs of one line put a colon behind it. */
const said = (element: JobsProgressElement): string =>
  [`${folded(find(element, '[part=label]'))}: ${sentenceOf(element)}`]
    .concat(all(element, '.marks, .state, .facts'))
    .join(' ');

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('<jobs-progress>', () => {
  // The package has Swedish and English at hand, and a page adds the others so. The sources load them by themselves.
  before(async () => {
    for (const tag of ['ar', 'ga', 'is', 'mt', 'pl', 'ro']) await import(`/dist/npm/languages/${tag}.js`);
  });

  afterEach(() => {
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
  });

  for (const { what, progress, never, ...sentences } of told)
    for (const language of ['sv', 'en'] as const)
      it(`says what it must of ${what} (${language})`, async () => {
        const element = await shown(progress, '', language);
        for (const sentence of sentences[language]) expect(said(element)).to.contain(sentence);
        if (never)
          expect(folded(find(element, '[part=sentence]')) + all(element, '.state, .facts').join()).not.to.match(never);
        expect(folded(find(element, '[part=value]'))).not.to.equal('');
      });

  // Chromium knows no plural rules of Irish, Maltese and Icelandic.
  for (const [language, value, text] of [
    ['pl', 3, '3 miejsca pracy.'],
    ['pl', 5, '5 miejsc pracy.'],
    ['ar', 3, '3 \u2068وظائف\u2069.'],
    ['ga', 8, '8 bpost.'],
    ['mt', 15, '15-il impjieg.'],
    ['is', 21, '21 starf.'],
  ] as const)
    for (const variant of ['bar', 'ring', 'thermometer', 'compact', 'number'])
      it(`counts ${String(value)} jobs in the form that ${language} asks for (${variant})`, async () => {
        const element = await shown({ value }, `variant="${variant}"`, language);
        // Engines write the digits of a language in their own way.
        const digits = new Intl.NumberFormat(language).format(value);
        expect(sentenceOf(element)).to.equal(text.replace(String(value), digits));
      });

  it('chooses the form of a unit by the language of the page', async () => {
    const unit = { one: 'firma', few: 'firmy', many: 'firm', other: 'firmy' };
    for (const [value, text] of [
      [1, '1 firma.'],
      [4, '4 firmy.'],
      [12, '12 firm.'],
    ] as const)
      expect(sentenceOf(await shown({ value, unit }, '', 'pl'))).to.equal(text);
    expect(sentenceOf(await shown({ value: 4 }, 'unit="one=firma|few=firmy|other=firm"', 'pl'))).to.equal('4 firmy.');
  });

  it("tells a region's part in the form of the number that the unit stands beside", async () => {
    const json = { value: 100, regions: [{ code: '1', name: 'A', value: 3 }] };
    const own = async (language: string): Promise<string> =>
      folded(find(await shown(json, 'region="1"', language), '[part=own]'));
    expect(await own('pl')).to.equal('A: 3 miejsca pracy z 100, 3% całości.');
    expect(await own('ro')).to.equal('A: 3 din 100 de locuri de muncă, adică 3 % din total.');
    expect(await own('en')).to.equal('A: 3 of 100 jobs, 3% of the whole.');
  });

  const companies = { value: 3.9, asOf: '2026-02-28', label: 'Unemployment', unit: null };
  const caption = async (json: JobsProgress, language = 'en'): Promise<string> => {
    const element = await shown(json, 'history', language);
    return folded(find(element, 'figcaption'));
  };

  it('never calls a step from one percentage to another a percentage of it', async () => {
    const rate: JobsProgress = {
      ...companies,
      value: 30,
      unit: { one: '%', other: '%' },
      asOf: '2026-01-01',
      start: { value: 50, date: '2024-01-01' },
      history: [{ date: '2025-01-01', value: 40 }],
      goal: 10,
      deadline: '2999-12-31',
    };
    for (const language of ['sv', 'en', 'de', 'fi', 'fr', 'tr', 'ar', 'fa'])
      expect(await caption(rate, language), language).not.to.match(/[%٪]/);
  });

  const captions: [what: string, json: JobsProgress, sv: string, en: string][] = [
    [
      'a difference of decimals, which is exact',
      { ...companies, history: [{ date: '2026-01-31', value: 4.3 }] },
      'Från 4,3 (31 januari 2026) till 3,9 (28 februari 2026): 0,4 lägre.',
      'From 4.3 (31 January 2026) to 3.9 (28 February 2026): 0.4 lower.',
    ],
    [
      'whole percents, which are no things',
      { ...companies, value: 12, unit: { other: 'percent' }, history: [{ date: '2026-01-31', value: 15 }] },
      'Från 15 (31 januari 2026) till 12 (28 februari 2026): 3 lägre.',
      'From 15 (31 January 2026) to 12 (28 February 2026): 3 lower.',
    ],
    [
      'an index',
      { ...companies, value: 104, unit: { other: '2015=100' }, history: [{ date: '2026-01-31', value: 101 }] },
      'Från 101 (31 januari 2026) till 104 (28 februari 2026): 3 högre.',
      'From 101 (31 January 2026) to 104 (28 February 2026): 3 higher.',
    ],
    [
      'a rate of whole numbers',
      { ...companies, value: 12, unit: { other: 'per 1 000 persons' }, history: [{ date: '2026-01-31', value: 15 }] },
      '15 (31 januari 2026) till 12 (28 februari 2026): 3 lägre.',
      '15 (31 January 2026) to 12 (28 February 2026): 3 lower.',
    ],
    [
      'money',
      { ...companies, value: 12, unit: { other: 'SEK' }, history: [{ date: '2026-01-31', value: 15 }] },
      '15 (31 januari 2026) till 12 (28 februari 2026): 3 lägre.',
      '15 (31 January 2026) to 12 (28 February 2026): 3 lower.',
    ],
    [
      'persons, which are counted',
      { ...companies, value: 12, unit: { other: 'persons' }, history: [{ date: '2026-01-31', value: 15 }] },
      '15 (31 januari 2026) till 12 (28 februari 2026): 3 färre.',
      '15 (31 January 2026) to 12 (28 February 2026): 3 fewer.',
    ],
    [
      'a rate that should fall, with what it takes',
      {
        ...companies,
        value: 30,
        unit: { other: 'percent' },
        asOf: '2026-01-01',
        start: { value: 50, date: '2024-01-01' },
        history: [{ date: '2025-01-01', value: 40 }],
        goal: 10,
        deadline: '2999-12-31',
      },
      '20 lägre. I genomsnitt 0,8 lägre i månaden, räknat på 3 publicerade uppgifter 2024–2026. För att nå målet i tid behövs en minskning med 0,1 i månaden.',
      '20 lower. 0.8 lower a month on average, from 3 published figures 2024–2026. To reach the goal in time it takes a fall of 0.1 a month.',
    ],
    [
      'jobs, which are counted also in halves',
      { value: 3.9, asOf: '2026-02-28', history: [{ date: '2026-01-31', value: 4.3 }] },
      'Från 4,3 (31 januari 2026) till 3,9 (28 februari 2026): 0,4 färre.',
      'From 4.3 (31 January 2026) to 3.9 (28 February 2026): 0.4 fewer.',
    ],
    [
      'digits that a source has of its own accord',
      { ...companies, value: 20.69, history: [{ date: '2026-01-31', value: 20.1 }] },
      'Från 20,1 (31 januari 2026) till 20,69 (28 februari 2026): 0,59 högre.',
      'From 20.1 (31 January 2026) to 20.69 (28 February 2026): 0.59 higher.',
    ],
    [
      'periods, with the decimals of the source',
      {
        ...companies,
        value: 5,
        decimals: 1,
        period: '2026-02',
        history: [{ date: '2026-01-31', period: '2026-01', value: 4 }],
      },
      'Från 4,0 (januari 2026) till 5,0 (februari 2026): 1,0 högre.',
      'From 4.0 (January 2026) to 5.0 (February 2026): 1.0 higher.',
    ],
    [
      'an average that is nearly nothing',
      {
        ...companies,
        value: 4.04,
        asOf: '2027-01-31',
        history: [
          { date: '2025-01-31', value: 4 },
          { date: '2026-01-31', value: 4.01 },
        ],
      },
      'I genomsnitt mindre än 0,1 i månaden, räknat på 3 publicerade uppgifter 2025–2027.',
      'Less than 0.1 a month on average, from 3 published figures 2025–2027.',
    ],
    [
      'no way across a break in the series',
      {
        ...companies,
        value: 7,
        history: [
          { date: '2025-01-31', value: 40 },
          { date: '2025-12-31', value: 5, break: true },
        ],
      },
      'Från 5 (31 december 2025) till 7 (28 februari 2026): 2 fler.',
      'From 5 (31 December 2025) to 7 (28 February 2026): 2 more.',
    ],
    [
      'nothing where the figure itself begins a series',
      { ...companies, break: true, history: [{ date: '2025-01-31', value: 40 }] },
      '',
      '',
    ],
    [
      'a way down to a goal, and what is still to go',
      {
        ...companies,
        value: 300,
        asOf: '2026-01-01',
        start: { value: 500, date: '2024-01-01' },
        goal: 100,
        deadline: '2999-01-01',
        history: [{ date: '2025-01-01', value: 400 }],
      },
      'Från 500 (1 januari 2024) till 300 (1 januari 2026): 200 färre. I genomsnitt 8,3 färre i månaden, räknat på 3 publicerade uppgifter 2024–2026. För att nå målet i tid behövs 0,1 färre i månaden.',
      'From 500 (1 January 2024) to 300 (1 January 2026): 200 fewer. 8.3 fewer a month on average, from 3 published figures 2024–2026. To reach the goal in time it takes 0.1 fewer a month.',
    ],
    [
      'nothing of need in the last days',
      {
        ...companies,
        value: 90,
        asOf: day(-10),
        goal: 100,
        deadline: day(10),
        history: [{ date: '2020-01-31', value: 90 }],
      },
      `oförändrat.`,
      `unchanged.`,
    ],
  ];
  for (const [what, json, sv, en] of captions)
    it(`says the way as ${what}`, async () => {
      for (const [language, text] of [
        ['sv', sv],
        ['en', en],
      ] as const) {
        const found = await caption(json, language);
        if (text) expect(found).to.contain(text);
        else expect(found).to.equal('');
      }
    });

  it('has marks, gaps, periods and forecasts in the table, the chart and the file', async () => {
    const element = await shown(
      {
        ...companies,
        value: 742,
        period: '2026-02',
        status: 'provisional',
        history: [
          { date: '2025-10-31', period: '2025-10', value: 300, status: 'estimated', revised: true },
          { date: '2025-11-30', period: '2025-11', value: null, status: 'confidential' },
          { date: '2025-12-31', period: '2025-12', value: 350, break: true, remark: 'counted anew, "by law"' },
          { date: '2026-01-31', period: '2026-01', value: null, status: 'missing' },
        ],
        forecasts: [{ date: '2030-12-31', period: '2030', value: 1100 }],
      },
      'history style="width: 200px"',
    );
    expect(all(element, 'thead th')).to.deep.equal(['Period', 'Figure']);
    expect(all(element, 'tbody tr')).to.deep.equal([
      'October 2025 300 (estimated; revised)',
      'November 2025 confidential',
      'December 2025 350 (not comparable with earlier figures; counted anew, "by law")',
      'January 2026 missing',
      'February 2026 742 (provisional)',
      '2030 1,100 (forecast)',
    ]);
    expect(find(element, '.chart .break')).not.to.equal(null);
    expect(element.shadowRoot?.querySelectorAll('.chart .hollow').length).to.equal(3);
    expect(folded(find(element, '[part=point]'))).to.equal('February 2026: 742 (provisional)');
    const files: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return 'blob:none';
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      find(element, 'details button')?.click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect((await files[0]?.text())?.split('\r\n')).to.deep.equal([
      'date,period,value,status,revised,break,remark',
      '2025-10-31,2025-10,300,estimated,true,,',
      '2025-11-30,2025-11,,confidential,,,',
      '2025-12-31,2025-12,350,,,true,"counted anew, ""by law"""',
      '2026-01-31,2026-01,,missing,,,',
      '2026-02-28,2026-02,742,provisional,,,',
      '2030-12-31,2030,1100,forecast,,,',
      '',
    ]);
    find(element, 'details')?.setAttribute('open', '');
    expect(find(element, '.root')?.scrollWidth).to.equal(200);
    await expectAccessible(element);
  });

  it('says where one should be by now, with a mark on the bar, and nothing of it once the goal is reached', async () => {
    const json = {
      value: 742,
      goal: 1000,
      start: { value: 300, date: day(-100) },
      deadline: day(100),
      label: 'Companies',
      asOf: day(-1),
    };
    const element = await shown(json);
    expect(folded(find(element, '.due'))).to.equal('should be at 650 by now');
    expect(find(element, '.bar .expected')?.getAttribute('x1')).to.equal('65%');
    await expectAccessible(element);
    const down = await shown({ ...json, value: 742, start: { value: 1000, date: day(-100) }, goal: 500 });
    expect(folded(find(down, '.due'))).to.equal('should be at 750 by now');
    expect(find(down, '.bar .expected')?.getAttribute('x1')).to.equal('50%');
    expect(find(down, '.fill')?.getAttribute('width')).to.equal('51.6%');
    for (const more of [{ value: 1000 }, { deadline: day(-1) }, { start: { value: 300 } }])
      expect(find(await shown({ ...json, ...more }), '.due, .expected')).to.equal(null);
  });

  it('keeps a figure of eleven digits in a box of 200 px, in each variant and at each width, on one line', async () => {
    for (const variant of ['bar', 'ring', 'thermometer', 'compact', 'number'])
      for (const width of [200, 360, 640]) {
        const element = await shown(
          {
            value: 58_443_598_209,
            goal: 90_000_000_000,
            start: { value: 10_000_000_000, date: '2015-12-31' },
            label: 'Kronor',
            unit: { one: 'krona', other: 'kronor' },
          },
          `variant="${variant}" style="width: ${String(width)}px"`,
        );
        const value = find(element, '[part=value]') as HTMLElement;
        const box = element.getBoundingClientRect();
        expect(value.getBoundingClientRect().right, `${variant} ${String(width)}`).to.be.at.most(box.right + 0.5);
        expect(value.getClientRects().length).to.equal(1);
        const { fontSize } = getComputedStyle(value);
        expect(value.getBoundingClientRect().height).to.be.below(parseFloat(fontSize) * 1.9);
      }
  });

  it('reads from the left on a page that reads from the right, as its words do', async () => {
    const holder = document.createElement('div');
    holder.dir = 'rtl';
    holder.innerHTML = '<jobs-progress lang="en"></jobs-progress>';
    document.body.append(holder);
    const element = holder.firstElementChild as JobsProgressElement;
    await element.show({ value: 742, goal: 1000, label: 'وظائف', source: { name: 'مكتب.' } });
    expect(getComputedStyle(find(element, '[part=sentence]') as Element).direction).to.equal('ltr');
    expect(getComputedStyle(find(element, '[part=label]') as Element).direction).to.equal('rtl');
    expect(find(element, 'bdi[part=value]')).not.to.equal(null);
    expect(folded(find(element, '[part=facts]'))).to.equal('Source: مكتب.');
  });

  it('shows notes as lines of text without HTML and BBCode, and no facts where there are none', async () => {
    const element = await shown({
      value: 1,
      notes: ['<p>One &amp; two<br>three</p>', '[b]Bold[/b] [url=https://office.example/]link[/url]\r\nnext', 'a < b'],
    });
    expect([...(element.shadowRoot?.querySelectorAll('.facts p') ?? [])].map((note) => note.textContent)).to.deep.equal(
      ['One & two\nthree', 'Bold link\nnext', 'a < b'],
    );
    expect(getComputedStyle(find(element, '.facts p') as Element).whiteSpace).to.match(/pre-line/);
    expect(find(await shown({ value: 1 }), '.facts')).to.equal(null);
  });
});
