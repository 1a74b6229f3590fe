import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { consoleLines, place, when } from './element.js';

const variants = ['bar', 'ring', 'thermometer', 'compact', 'number'];
const goal = { goal: 1000, unit: { one: 'jobb', other: 'jobb' } };
const points = (...all: [date: string, value: number | null][]): object => ({
  history: all.map(([date, value]) => ({ date, value, ...(value === null && { status: 'confidential' }) })),
});

/** Figures that are odd, and yet figures: what each says, and the rows of its history. */
const odd: [what: string, json: object, sentence: string, rows?: string[]][] = [
  ['a goal of zero', { value: 742, goal: 0 }, '742 jobb.'],
  ['a goal below zero', { value: 742, goal: -10 }, '742 jobb.'],
  ['a figure of zero', { ...goal, value: 0 }, '0 av 1 000 jobb, 0 % av målet.'],
  ['a zero with a sign', { ...goal, value: -0 }, '0 av 1 000 jobb, 0 % av målet.'],
  [
    'a figure above a thousand times the goal',
    { ...goal, value: 1_000_001 },
    '1 000 001 av 1 000 jobb, 100 000 % av målet.',
  ],
  ['a figure below zero', { ...goal, value: -3 }, '−3 av 1 000 jobb.'],
  ['a fraction', { ...goal, value: 741.5 }, '741,5 av 1 000 jobb, 74 % av målet.'],
  ['a fraction under the goal', { ...goal, value: 999.9999 }, '999,9999 av 1 000 jobb, 99 % av målet.'],
  ['a fraction of the smallest', { ...goal, value: 1e-9 }, '0,000000001 av 1 000 jobb, mindre än 1 % av målet.'],
  ['null that is confidential', { ...goal, value: null, status: 'confidential' }, 'Uppgift saknas (sekretess).'],
  [
    'a deadline before the start',
    { ...goal, value: 742, asOf: '2019-11-04', deadline: '2010-12-31', start: { value: 300, date: '2015-10-01' } },
    '742 av 1 000 jobb, 74 % av målet.',
    ['1 oktober 2015 300', '4 november 2019 742'],
  ],
  ['a start above the goal', { ...goal, value: 742, start: { value: 5000 } }, '742 jobb mot målet högst 1 000.'],
  [
    'a history that is unsorted, doubled and has a gap',
    {
      ...goal,
      value: 742,
      asOf: '2019-11-04',
      ...points(['2018-01-01', 500], ['2017-01-01', null], ['2016-01-01', 350], ['2018-01-01', 510]),
    },
    '742 av 1 000 jobb, 74 % av målet.',
    ['1 januari 2016 350', '1 januari 2017 sekretess', '1 januari 2018 510', '4 november 2019 742'],
  ],
  [
    'a history of one point',
    { ...goal, value: 742, ...points(['2018-01-01', 500]) },
    '742 av 1 000 jobb, 74 % av målet.',
  ],
  [
    'a history of nothing told',
    { ...goal, value: 742, ...points(['2018-01-01', null]) },
    '742 av 1 000 jobb, 74 % av målet.',
  ],
  [
    'a milestone of zero, and one twice',
    { ...goal, value: 742, milestones: [{ value: 0 }, { value: 500 }, { value: 500 }] },
    '742 av 1 000 jobb, 74 % av målet.',
  ],
];

/** What is no figure, and which field the developer is told to mend. */
const wrong: [what: string, json: object, field: string][] = [
  ['null that is not confidential', { ...goal, value: null }, 'value'],
  ['a number as text', { ...goal, value: '1 000' }, 'value'],
  ['a number as text with a minus of typography', { ...goal, value: '\u22123' }, 'value'],
  ['no value', goal, 'value'],
  ['a goal as text', { value: 742, goal: '1 000' }, 'goal'],
  ['a deadline that no calendar has', { ...goal, value: 742, deadline: '2020-02-31' }, 'deadline'],
];

const all = (): JobsProgressElement[] =>
  variants.map((variant) => place(`<jobs-progress variant="${variant}" history lang="sv">742 jobb</jobs-progress>`));
const folded = (element: JobsProgressElement, selector: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((found) =>
    (found.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

describe('<jobs-progress> in every variant', () => {
  afterEach(() => {
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
  });

  for (const [what, json, sentence, rows = []] of odd)
    it(`says what is true of ${what}`, async () => {
      const elements = all();
      await Promise.all(elements.map((element) => element.show(json)));
      expect(elements.map((element) => folded(element, '[part=sentence]'))).to.deep.equal(
        variants.map(() => [sentence]),
      );
      for (const element of elements) {
        expect(folded(element, 'tbody tr')).to.deep.equal(rows);
        const markup = element.shadowRoot?.innerHTML ?? '';
        expect(markup).not.to.match(/NaN|Infinity|undefined|null/);
        for (const [, percent] of markup.matchAll(/="([\d.e+-]+)%"/g))
          expect(Number(percent), markup).to.be.within(0, 100);
      }
    });

  for (const [what, json, field] of wrong)
    it(`shows no figure for ${what}, and names ${field} to the developer`, async () => {
      const elements = all();
      const lines = await consoleLines(() =>
        Promise.all(
          elements.map(async (element) => {
            const failed = when(element, 'error');
            await element.show(json);
            await failed;
          }),
        ),
      );
      expect(elements.map((element) => folded(element, '[part=value], [part=bar], [part=history]'))).to.deep.equal(
        variants.map(() => []),
      );
      expect(elements.every((element) => element.shadowRoot?.querySelector('slot')?.hidden === false)).to.equal(true);
      expect(lines.join('\n')).to.contain(`"${field}"`);
    });
});
