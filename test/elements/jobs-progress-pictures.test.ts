/** How a counter's pictures stand to their words: on no line, in no other's place, at every width. */
import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { jsonAt, place, when } from './element.js';

const history = [
  { date: '2015-12-31', value: 350 },
  { date: '2017-10-10', value: 520 },
  { date: '2018-12-31', value: 610 },
];
const progress: JobsProgress = {
  value: 742,
  asOf: '2019-11-04',
  goal: 1000,
  deadline: '2020-12-31',
  start: { value: 300, date: '2014-12-31' },
  history,
};

const shown = async (model: JobsProgress, attributes: string, width: number): Promise<JobsProgressElement> => {
  const src = jsonAt(model).replaceAll('"', '&quot;');
  const element = place<JobsProgressElement>(
    `<jobs-progress src="${src}" ${attributes} style="display: block; inline-size: ${String(width)}px"></jobs-progress>`,
  );
  await when(element, 'load');
  return element;
};
const all = (element: JobsProgressElement, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];
const box = (element: Element | Range | undefined): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
/** The texts of the chart that its width shows. */
const textsOf = (element: JobsProgressElement): Element[] =>
  all(element, '.chart text').filter((text) => text.checkVisibility() && box(text).width);
const middle = (element: Element | Range | undefined): [x: number, y: number] => {
  const { left, top, width, height } = box(element);
  return [left + width / 2, top + height / 2];
};
const meet = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;

describe('the pictures of <jobs-progress>', () => {
  afterEach(() => {
    entries.clear();
    for (const holder of document.body.querySelectorAll('div')) holder.remove();
  });

  for (const width of [200, 360, 640]) {
    it(`has the figure in the middle of its ring, at ${String(width)} px`, async () => {
      const element = await shown(progress, 'variant="ring"', width);
      const [value, ring] = ['.value', '.bar'].map((name) => all(element, name)[0]);
      const range = document.createRange();
      range.selectNodeContents(value as Element);
      const [x, y] = middle(range);
      const [centerX, centerY] = middle(ring);
      expect(Math.abs(x - centerX)).to.be.below(2);
      expect(Math.abs(y - centerY)).to.be.below(4);
      expect(range.getBoundingClientRect().width).to.be.below(box(ring).width * 0.66);
      // The words of the sentence stand elsewhere, and all of it is read as one.
      for (const words of all(element, '.beside')) expect(meet(box(words), box(ring))).to.equal(false);
      expect(all(element, '.sentence')[0]?.textContent.replace(/\s+/g, ' ').trim()).to.contain('742 av');
    });

    it(`has words in its chart that stand on no line and in nobody's place, at ${String(width)} px`, async () => {
      for (const model of [
        progress,
        { ...progress, start: { value: 800, date: '2014-12-31' }, goal: 100 },
        { ...progress, deadline: '2018-06-30' },
      ]) {
        const element = await shown(model, 'history', width);
        const chart = all(element, '.chart')[0];
        const texts = textsOf(element);
        expect(texts.length).to.be.at.least(5);
        for (const [at, one] of texts.entries()) {
          for (const other of texts.slice(at + 1))
            expect(meet(box(one), box(other)), `${one.textContent} and ${other.textContent}`).to.equal(false);
          expect(box(one).right).to.be.at.most(box(chart).right + 8);
          expect(box(one).left).to.be.at.least(box(chart).left - 8);
        }
        element.remove();
      }
    });
  }

  it('has more labels in a wider chart, where there is room for them', async () => {
    const long = {
      ...progress,
      value: 58_443_598_209,
      goal: 60_000_000_000,
      start: { value: 21_443_598_209, date: '2014-12-31' },
      history: [
        { date: '2016-12-31', value: 48_443_598_209 },
        { date: '2018-12-31', value: 22_443_598_209 },
      ],
    };
    const labels = await Promise.all(
      [200, 640].map(async (width) => {
        const element = await shown(long, 'history lang="en"', width);
        return textsOf(element).flatMap(({ textContent }) => (/^\d{4}$/.test(textContent) ? [] : [textContent]));
      }),
    );
    expect(labels).to.deep.equal([
      ['58,443,598,209', '21,443,598,209', 'goal 60,000,000,000'],
      ['58,443,598,209', '21,443,598,209', 'goal 60,000,000,000', 'target date'],
    ]);
  });

  for (const width of [200, 360, 640])
    it(`names the deadline at the top of its line in Arabic too, at ${String(width)} px`, async () => {
      const language = 'ar';
      // Users of npm import it. The tag loads it by itself.
      await import(`/dist/npm/languages/${language}.js`);
      const element = await shown(progress, `history lang="${language}" dir="rtl"`, width);
      const [line] = all(element, '.chart .deadline');
      const label = textsOf(element).at(-1);
      expect(label?.textContent).to.equal('الموعد المحدد');
      expect(Math.abs(box(label).top - box(line).top)).to.be.below(24);
    });

  it('puts a figure that has no room in its ring beside it', async () => {
    const element = await shown({ ...progress, value: 58_443_598_209, goal: 60_000_000_000 }, 'variant="ring"', 360);
    const [value, ring] = ['.value', '.bar'].map((name) => all(element, name)[0]);
    expect(meet(box(value), box(ring))).to.equal(false);
    expect(box(value).right).to.be.at.most(box(element).right);
  });

  it('says before the words of a mark where on the ring it is', async () => {
    const element = await shown(progress, 'variant="ring"', 360);
    const paths = all(element, '.marks .shape path').map((path) => path.getAttribute('d'));
    expect(paths.length).to.equal(2);
    // The goal is at the top, and the start at three tenths of the way around.
    expect(paths[1]).to.contain('M8.0 5.5L8.0 0.5');
    expect(paths[0]).not.to.equal(paths[1]);
    expect(all(await shown(progress, '', 360), '.marks .shape').length).to.equal(0);
  });

  it('says where the scale begins that does not begin at zero', async () => {
    const flat = {
      value: 4203,
      asOf: '2026-11-20',
      history: [
        { date: '2026-02-01', value: 4117 },
        { date: '2026-06-01', value: 4130 },
      ],
    };
    const caption = (element: JobsProgressElement): string =>
      (all(element, 'figcaption')[0]?.textContent ?? '').replaceAll('\u00a0', ' ');
    expect(caption(await shown(flat, 'history lang="sv"', 360))).to.contain('Skalan börjar vid 4 090, inte vid noll.');
    expect(caption(await shown(progress, 'history lang="sv"', 360))).not.to.contain('Skalan');
  });

  it('looks at a point under a finger, with the same words as under a pointer', async () => {
    const element = await shown(progress, 'history lang="sv"', 360);
    const chart = all(element, '.chart')[0] as Element;
    expect(getComputedStyle(chart).touchAction).to.equal('pan-y');
    const { left, top } = box(chart);
    chart.dispatchEvent(
      new PointerEvent('pointerdown', { clientX: left + 2, clientY: top + 5, pointerType: 'touch', bubbles: true }),
    );
    await element.updateComplete;
    expect(all(element, '.point')[0]?.textContent).to.equal('31 december 2014: 300');
  });

  it('has the last whole digits of its regions below each other, and the own one’s bar higher', async () => {
    const region = (code: string, value: number): object => ({ code, name: `Ort ${code}`, value });
    const element = await shown(
      { value: 900, regions: [region('1', 4.5), region('2', 120), region('3', 1234.25)] } as JobsProgress,
      'region="2"',
      640,
    );
    const counts = all(element, '.count');
    const ends = counts.map((count) => {
      const words = [...count.childNodes].find((node) => node instanceof Text && node.data.trim()) as Text;
      const range = document.createRange();
      range.setStart(words, 0);
      range.setEnd(words, words.data.search(/[.,]\d\d?$|$/));
      return range.getBoundingClientRect().right;
    });
    // The own one is bold, and its digits are a little wider.
    expect(Math.max(...ends) - Math.min(...ends)).to.be.at.most(6);
    const heights = all(element, '.amount').map((bar) => box(bar).height);
    expect(heights[0]).to.be.above((heights[1] ?? 0) * 1.5);
  });
});
