import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pageWith, settled, useSite, type Visit } from './site.js';

const site = useSite();

const progress = {
  value: 742,
  asOf: '2019-11-04',
  goal: 1000,
  start: { value: 300, date: '2015-10-01' },
  milestones: [{ value: 900, label: 'nästan' }],
  history: [
    { date: '2016-12-31', value: 380 },
    { date: '2018-01-01', value: 500 },
  ],
};
const variants = ['bar', 'ring', 'thermometer', 'compact'];
const counter = (more = ''): string =>
  `<jobs-progress ${more} src="/answers/release/counter?json=${encodeURIComponent(JSON.stringify(progress))}">742 jobb</jobs-progress>`;
const style = '<style>:root{color-scheme:light dark;color:CanvasText;background:Canvas}</style>';

const open = (body: string, options: Parameters<typeof site.open>[1] = {}): Promise<Visit> => {
  const tag = `<script type="module" src="${site.endpoint}/sprid.js"></script>`;
  return site.open(site.publish({ html: pageWith(body, tag + style) }), options);
};

/** Every mark, what it is drawn with, and what it must be told from: the page, or another mark. */
const marks: [mark: string, property: 'fill' | 'stroke', against: string | null, variant: string][] = [
  ...['bar', 'thermometer', 'compact'].flatMap((variant): typeof marks => [
    ['.fill', 'fill', '.track', variant],
    ['.fill', 'fill', null, variant],
    ['.track', 'stroke', null, variant],
    ['.tick', 'stroke', null, variant],
  ]),
  ['.notch', 'stroke', null, 'bar'],
  ['.notch', 'stroke', null, 'thermometer'],
  ['.notch', 'stroke', null, 'ring'],
  ['.fill', 'stroke', '.track', 'ring'],
  ['.fill', 'stroke', null, 'ring'],
  ['.track', 'stroke', null, 'ring'],
  ['.hole', 'stroke', null, 'ring'],
  ['.tick', 'stroke', null, 'ring'],
  ['.shape', 'stroke', null, 'bar'],
  ['.chart path', 'stroke', null, 'bar'],
  ['.chart .goal', 'stroke', null, 'bar'],
  ['.chart circle', 'fill', null, 'bar'],
  ['.chart text', 'fill', null, 'bar'],
];

/** As text, because it runs in the page: the contrast of each mark, by what the browser paints of its computed colors. */
const measure = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (colors) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) =>
      channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  return ${JSON.stringify(marks)}.map(([mark, property, against, variant]) => {
    const root = document.querySelector('[variant=' + variant + ']').shadowRoot;
    const color = (selector, name) => getComputedStyle(root.querySelector(selector))[name];
    const behind = against ? [ground, color(against, 'fill')] : [ground];
    const [low, high] = [luminance(behind), luminance([...behind, color(mark, property)])].sort((one, other) => one - other);
    return (high + 0.05) / (low + 0.05);
  });
})()`;

const contrasts = (page: Page): Promise<number[]> => page.evaluate<number[]>(measure);

describe('the counter, as it is built', () => {
  it('draws its history: line, goal, point and figures are there to be seen', async () => {
    const { page } = await open(counter('history'));
    await settled(page);
    const drawn = await page.locator('jobs-progress').evaluate((element) => {
      const chart = element.shadowRoot?.querySelector('.chart');
      return ['rect', '.zero', '.goal', 'svg path', 'circle', '.at-2 text:not(.quiet)'].map((selector) =>
        [...(chart?.querySelectorAll(selector) ?? [])].map((mark) => {
          const { width, height } = mark.getBoundingClientRect();
          return mark instanceof SVGGraphicsElement && mark.childElementCount === 0 && width + height > 5;
        }),
      );
    });
    assert.deepEqual(drawn, [[true], [true], [true], [true], [true], [true, true]]);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has 3:1 for every mark in ${colorScheme}`, async () => {
      const { page } = await open(variants.map((variant) => counter(`variant="${variant}" history`)).join(''), {
        colorScheme,
      });
      await settled(page);
      const found = await contrasts(page);
      const missed = marks.filter((_, at) => !((found[at] ?? 0) >= 3));
      assert.deepEqual(missed, []);
    });

  it('draws every mark in colors of the system that differ, in forced colors', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(variants.map((variant) => counter(`variant="${variant}" history`)).join(''), {
        colorScheme,
        forcedColors: 'active',
      });
      await settled(page);
      const found = await contrasts(page);
      // A pair that the reader's system has chosen may be closer than ours; it is never one color.
      assert.deepEqual(
        marks.filter((_, at) => !((found[at] ?? 0) > 1.5)),
        [],
      );
    }
  });

  /** As text, because it runs before the page: what each counter says in each frame, and who asks for the layout. */
  const watch = `
    window.said = new Set();
    window.announced = [];
    window.reads = [];
    const look = () => {
      for (const element of document.querySelectorAll('jobs-progress')) {
        const root = element.shadowRoot;
        const shown = root?.querySelector('slot')?.hidden;
        said.add((shown ? root.querySelector('[part=sentence]')?.textContent : element.textContent)?.replace(/\\s+/g, ' ').trim());
        for (const live of root?.querySelectorAll('[role=status], [role=alert], [aria-live]') ?? [])
          if (live.textContent.trim()) announced.push(live.textContent);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const watchRead = (owner, name) => {
      const found = Object.getOwnPropertyDescriptor(owner, name);
      const key = found.get ? 'get' : 'value';
      const real = found[key];
      Object.defineProperty(owner, name, { ...found, [key](...given) {
        if (/sprid|jobs-progress|variants|history|live/.test(new Error().stack)) reads.push(name);
        return real.apply(this, given);
      } });
    };
    for (const name of ['getBoundingClientRect', 'getClientRects', 'clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight', 'scrollTop'])
      watchRead(Element.prototype, name);
    for (const name of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'innerText']) watchRead(HTMLElement.prototype, name);
    for (const name of ['getBBox', 'getCTM']) watchRead(SVGGraphicsElement.prototype, name);
    watchRead(window, 'getComputedStyle');
  `;

  it('says the published figure in every frame, announces nothing, asks once and never for the layout', async () => {
    const body = variants.map((variant) => counter(`variant="${variant}" history refresh="60" announce`)).join('');
    const { page, requests } = await open(body, {
      prepare: async (_context, opened) => {
        await opened.addInitScript({ content: watch });
      },
    });
    await settled(page);
    await page.evaluate('new Promise(requestAnimationFrame)');
    const seen = await page.evaluate<{ said: string[]; announced: string[]; reads: string[] }>(
      '({ said: [...said], announced, reads })',
    );
    assert.deepEqual(
      seen.said.filter((text) => text !== '742 jobb' && text !== '742 av 1 000 jobb, 74 % av målet.'),
      [],
    );
    assert.ok(seen.said.length > 1, 'Not both were seen.');
    assert.deepEqual([seen.announced, seen.reads], [[], []]);
    assert.equal(requests.filter((url) => url.includes('/answers/')).length, 1);
  });
});
