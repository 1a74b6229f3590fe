import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { expectAccessible } from './axe.js';
import { consoleLines, jsonAt, place, textOf, when } from './element.js';

const regions = [
  { code: '1480', name: 'Göteborg', value: 400, goal: 600 },
  { code: '1407', name: 'Öckerö', value: null, status: 'confidential' },
  { code: '1440', name: 'Ale', value: 20, status: 'provisional' },
  { code: '1481', name: 'Mölndal', value: 54 },
  { code: '0114', name: 'Upplands Väsby', value: 3 },
];
const progress = { value: 742, asOf: '2019-11-04', unit: { one: 'jobb', other: 'jobb' }, regions };

const make = (json: unknown, more: string): JobsProgressElement =>
  place(`<jobs-progress src="${jsonAt(json).replaceAll('"', '&quot;')}" ${more}>742 jobb</jobs-progress>`);
const shown = async (json: unknown, more: string): Promise<JobsProgressElement> => {
  const element = make(json, more);
  await when(element, 'load');
  return element;
};
const all = (element: JobsProgressElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const folded = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rowsOf = (element: JobsProgressElement): string[] => all(element, 'tbody tr').map(folded);
const own = (element: JobsProgressElement): string => folded(all(element, '[part=own]')[0]);

describe('the regions of <jobs-progress>', () => {
  afterEach(() => {
    entries.clear();
    document.body.querySelectorAll('div, iframe').forEach((holder) => {
      holder.remove();
    });
  });

  // The first in this file: the code has not been loaded yet.
  it('come in one step with the figure, styled, though their code is loaded only then', async () => {
    const element = place<JobsProgressElement>('<jobs-progress region="1481"></jobs-progress>');
    await element.show(progress);
    await element.updateComplete;
    expect([all(element, '[part=value]').length, all(element, '[part=regions]').length]).to.deep.equal([1, 1]);
    expect(getComputedStyle(all(element, '[part=regions] table')[0] as Element).borderCollapse).to.equal('collapse');
  });

  it('are a table with the own one first, marked by words, and the others by the Swedish alphabet', async () => {
    for (const [lang, expected] of [
      [
        'sv',
        [
          'Mölndal (här) 54',
          'Ale 20 (preliminär)',
          'Göteborg 400 mål 600',
          'Upplands Väsby 3',
          'Öckerö sekretess',
          'Fördelat på områden',
        ],
      ],
      [
        'en',
        [
          'Mölndal (here) 54',
          'Ale 20 (provisional)',
          'Göteborg 400 goal 600',
          'Upplands Väsby 3',
          'Öckerö confidential',
          'By area',
        ],
      ],
    ] as const) {
      const element = await shown(progress, `region="1481" lang="${lang}"`);
      expect([...rowsOf(element), folded(all(element, 'caption')[0])]).to.deep.equal(expected);
      expect(all(element, 'tbody th[scope=row]').length).to.equal(5);
      await expectAccessible(element);
    }
  });

  it('are the thirteen of the set, also those without a figure', async () => {
    const element = await shown(progress, 'region="1481" region-set="GR"');
    const rows = rowsOf(element);
    expect([rows.length, ...rows.slice(0, 3), rows.at(-1)]).to.deep.equal([
      13,
      'Mölndal (här) 54',
      'Ale 20 (preliminär)',
      'Alingsås uppgift saknas',
      'Öckerö sekretess',
    ]);
    expect(folded(all(element, 'caption')[0])).to.equal('Göteborgsregionens kommuner');
    element.region = '0114';
    await element.updateComplete;
    expect(rowsOf(element)[0]).to.equal('Upplands Väsby (här) 3');
    expect(folded(all(element, 'caption')[0])).to.equal('Fördelat på områden');
  });

  const sentences: [json: object, region: string, lang: string, says: string][] = [
    [{}, '1481', 'sv', 'Mölndal: 54 av 742 jobb, 7 % av helheten.'],
    [{ unit: undefined }, '1481', 'en', 'Mölndal: 54 of 742 jobs, 7% of the whole.'],
    [{ unit: null }, '1481', 'sv', 'Mölndal: 54 av 742, 7 % av helheten.'],
    [{}, '0114', 'sv', 'Upplands Väsby: 3 av 742 jobb.'],
    [{}, '1407', 'sv', 'Öckerö: sekretess.'],
    [{ value: null, status: 'confidential' }, '1481', 'sv', 'Mölndal: 54.'],
    [{ value: 40.5, unit: undefined, regionsApart: true }, '1481', 'sv', 'Mölndal: 54, att jämföra med 40,5.'],
    [{ value: 40.5, regionsApart: true }, '1481', 'en', 'Mölndal: 54 jobb, compared with 40.5.'],
    [
      { regions: [{ code: '1481', name: 'Mölndal', value: 1 }], value: 0, unit: { one: 'job', other: 'jobs' } },
      '1481',
      'en',
      'Mölndal: 1 job, compared with 0.',
    ],
    [{ regions: [{ code: '1481', name: 'Mölndal', value: null }] }, '1481', 'sv', 'Mölndal: uppgift saknas.'],
  ];
  for (const [json, region, lang, says] of sentences) {
    it(`say "${says}" of the own one`, async () => {
      expect(own(await shown({ ...progress, ...json }, `region="${region}" lang="${lang}"`))).to.equal(says);
    });
  }

  it('show no figure that was not published: no sum, no difference, no zero', async () => {
    const parts = [
      { code: '1481', name: 'Mölndal', value: 54 },
      { code: '1480', name: 'Göteborg', value: 400 },
      { code: '1407', name: 'Öckerö', value: null, status: 'confidential' },
      { code: '1440', name: 'Ale', value: 77, status: 'confidential' },
    ];
    for (const whole of [{ value: 742 }, { value: null, status: 'confidential' }]) {
      const element = await shown({ ...whole, regions: parts }, 'region="1481"');
      const figures = textOf(element).match(/\d+/g) ?? [];
      expect(figures.filter((figure) => !['742', '54', '400', '7'].includes(figure))).to.deep.equal([]);
      expect(all(element, 'tr:has(.untold) svg').length).to.equal(0);
    }
  });

  it('draw bars for the eye alone, on one scale, from the side where reading begins', async () => {
    const element = await shown(progress, 'region="1481" dir="rtl"');
    expect(all(element, '.measure rect').map((bar) => bar.getAttribute('width'))).to.deep.equal([
      '9%',
      '3.33%',
      '66.67%',
      '0.5%',
    ]);
    const pictures = all(element, '.measure svg');
    expect(pictures.every((picture) => picture.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(new DOMMatrix(getComputedStyle(pictures[0] as Element).transform).a).to.equal(-1);
    // One that was wider than another would be on a scale of its own.
    for (const width of ['200px', '900px']) {
      element.style.width = width;
      expect(new Set(pictures.map((picture) => picture.getBoundingClientRect().width)).size).to.equal(1);
    }
  });

  it('have bars in the color of marks in each variant and theme, which are seen in each of them', async () => {
    for (const variant of ['bar', 'ring', 'thermometer'])
      for (const theme of ['light', 'dark']) {
        const goal = { ...progress, goal: 1000 };
        const element = await shown(goal, `region="1481" variant="${variant}" theme="${theme}"`);
        const [fill, amount] = ['.fill', '.amount'].map((name) => getComputedStyle(all(element, name)[0] as Element));
        expect([amount?.fill, amount?.stroke]).to.deep.equal([variant === 'ring' ? fill?.stroke : fill?.fill, 'none']);
      }
  });

  it('fit into 200 px, with the longest names', async () => {
    const long = {
      code: '1',
      name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      value: 1e12,
      goal: 1,
    };
    const element = await shown({ ...progress, regions: [...regions, long] }, 'region="1" style="width: 200px"');
    expect(all(element, '.root')[0]?.scrollWidth).to.equal(200);
    await expectAccessible(element);
  });

  it('are folded away where they are many', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      code: `c${String(at)}`,
      name: `n${String(at)}`,
      value: at,
    }));
    const element = place<JobsProgressElement>('<jobs-progress region="c7"></jobs-progress>');
    await element.show({ ...progress, regions: many });
    await element.updateComplete;
    expect([folded(all(element, 'summary')[0]), rowsOf(element).length]).to.deep.equal(['Alla 300', 300]);
    expect(own(element)).to.equal('n7: 7 av 742 jobb.');
    expect((all(element, 'table')[0] as HTMLElement).checkVisibility()).to.equal(false);
    await expectAccessible(element);
  });

  it('show names as text, whatever they hold, and as they are written', async () => {
    const name = '<img src=x onerror="window.struck = true">GÖTEBORG&amp;';
    const element = await shown({ ...progress, regions: [{ code: '1', name, value: 1 }] }, 'region="1"');
    expect(all(element, 'tbody th')[0]?.textContent).to.contain(name);
    expect([all(element, 'img').length, 'struck' in window]).to.deep.equal([0, false]);
  });

  it('are none where the page asks for none, nor where the figure has none', async () => {
    expect(all(await shown(progress, 'region=""'), '[part=regions]').length).to.equal(0);
    let element: JobsProgressElement | undefined;
    const lines = await consoleLines(async () => {
      element = await shown({ value: 742, regions: [] }, 'region-set="GR"');
    });
    expect(element && [textOf(element), all(element, 'table').length]).to.deep.equal(['742 jobb.', 0]);
    expect(lines.join()).to.contain('holds no regions to show');
  });

  it('are all shown for a set that is not known, and the developer is told which are', async () => {
    for (const name of ['VG', 'constructor', 'gr']) {
      let element: JobsProgressElement | undefined;
      const lines = await consoleLines(async () => {
        element = await shown(progress, `region-set="${name}"`);
      });
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain(`knows no region-set "${name}"; there is: GR.`);
      expect(element && rowsOf(element).length).to.equal(5);
    }
  });

  it('tell the developer once of a region that there is not, however often they are rendered', async () => {
    const lines = await consoleLines(async () => {
      const element = await shown(progress, 'region="1499"');
      expect([own(element), rowsOf(element)[0]]).to.deep.equal(['', 'Ale 20 (preliminär)']);
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.contain('holds no region "1499". There are: 1480, 1407, 1440, 1481, 0114.');
  });

  it('come with statistics whose whole the page selects', async () => {
    const cell = (municipality: string, value: number): object => ({
      kpi: 'N00001',
      municipality,
      period: 2017,
      values: [{ gender: 'T', value }],
    });
    const element = await shown(
      { values: [cell('0000', 40), cell('1481', 42.5), cell('0114', 3)] },
      'select="municipality=0000" region="1481" region-set="GR"',
    );
    expect([own(element), rowsOf(element).length]).to.deep.equal(['Mölndal: 42,5, att jämföra med 40.', 13]);
  });

  it('keep their styles in another document', async () => {
    const element = await shown(progress, 'region="1481"');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const there = frame.contentDocument as Document;
    there.body.append(there.adoptNode(element));
    await element.updateComplete;
    const [table] = all(element, '[part=regions] table');
    expect(there.defaultView?.getComputedStyle(table as Element).borderCollapse).to.equal('collapse');
  });
});
