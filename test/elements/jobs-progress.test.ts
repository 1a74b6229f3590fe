import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { expectAccessible } from './axe.js';
import { consoleLines, jsonAt, place, textOf, when } from './element.js';

const progress = {
  value: 742,
  asOf: '2019-11-04',
  goal: 1000,
  deadline: '2020-12-31',
  start: { value: 300, date: '2015-10-01' },
  label: 'Jobb i sociala företag',
  unit: { one: 'jobb', other: 'jobb' },
  source: { name: 'exempelsiffror', url: 'https://source.example/', license: 'CC0' },
  notes: ['Ett exempel.'],
};

const day = (days: number): string => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

const make = (json: unknown, more = ''): JobsProgressElement =>
  place(`<jobs-progress src="${jsonAt(json).replaceAll('"', '&quot;')}" ${more}>742 av 1 000 jobb</jobs-progress>`);
const shown = async (json: unknown, more = ''): Promise<JobsProgressElement> => {
  const element = make(json, more);
  await when(element, 'load');
  return element;
};
const find = (element: JobsProgressElement, selector: string): Element | null =>
  element.shadowRoot?.querySelector(selector) ?? null;
const folded = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<jobs-progress>', () => {
  afterEach(() => {
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
  });

  it('says the figure in one sentence of real text', async () => {
    const element = await shown(progress);
    expect(find(element, '[part=sentence]')?.textContent.trim()).to.equal(
      '742 av 1\u00a0000 jobb, 74\u00a0% av målet.',
    );
    const english = await shown({ ...progress, unit: { one: 'job', other: 'jobs' } }, 'lang="en"');
    expect(find(english, '[part=sentence]')?.textContent.trim()).to.equal('742 of 1,000 jobs, 74% of the goal.');
  });

  it('draws the bar with start, goal and ticks, labeled in words', async () => {
    const element = await shown(progress);
    expect(find(element, '.fill')?.getAttribute('width')).to.equal('74.2%');
    expect(
      [...(element.shadowRoot?.querySelectorAll('.tick') ?? [])].map((tick) => tick.getAttribute('x1')),
    ).to.deep.equal(['30%', '100%']);
    expect(folded(find(element, '.marks'))).to.equal('start 300 (2015) mål 1 000');
    expect(find(element, '[part=bar]')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('rescales past the goal, and the tick stays', async () => {
    const element = await shown({ ...progress, value: 1250 });
    expect(find(element, '.fill')?.getAttribute('width')).to.equal('100%');
    expect([...(element.shadowRoot?.querySelectorAll('.tick') ?? [])].at(-1)?.getAttribute('x1')).to.equal('80%');
    expect(folded(find(element, '[part=sentence]'))).to.equal('1 250 av 1 000 jobb, 125 % av målet.');
  });

  for (const [value, variant, side] of [
    [742, 'bar', 'right'],
    [1250, 'bar', 'right'],
    [2000, 'bar', 'right'],
    [742, 'thermometer', 'top'],
    [2000, 'thermometer', 'top'],
  ] as const)
    it(`has the goal's words beside its tick at ${String(value)} of 1000, drawn as ${variant}`, async () => {
      const element = await shown({ ...progress, value }, `variant="${variant}" style="width: 500px"`);
      const tick = [...(element.shadowRoot?.querySelectorAll('.tick') ?? [])].at(-1)?.getBoundingClientRect();
      const words = find(element, '.goal')?.getBoundingClientRect();
      const start = find(element, '.start')?.getBoundingClientRect();
      if (!tick || !words || !start) throw new Error('Something is not drawn.');
      const reach = side === 'top' ? words.height : words.width;
      expect(Math.abs(words[side] - tick[side])).to.be.below(reach);
      expect(start.top >= words.bottom || start.right <= words.left).to.equal(true);
    });

  it('rounds down: 999 of 1000 is not the goal', async () => {
    const element = await shown({ ...progress, value: 999.9 });
    expect(folded(find(element, '[part=sentence]'))).to.equal('999,9 av 1 000 jobb, 99 % av målet.');
  });

  it('always says date, source and license', async () => {
    const element = await shown(progress);
    expect(folded(find(element, '[part=facts]'))).to.equal(
      'Uppgift per 4 november 2019. Källa: exempelsiffror (CC0). Ett exempel.',
    );
    expect(find(element, '[part=facts] a')?.getAttribute('href')).to.equal('https://source.example/');
    expect(folded(find(element, '[part=label]'))).to.equal('Jobb i sociala företag');
  });

  const states: [state: string, json: object, says: string][] = [
    ['running', { deadline: day(60), asOf: day(-3) }, 'Målet ska nås senast'],
    ['last-days', { deadline: day(3) }, '3 dagar kvar till måldagen.'],
    ['last-days', { deadline: day(0) }, 'Sista dagen för att nå målet.'],
    ['missed', { asOf: '2021-01-15' }, 'Måldagen 31 december 2020 har passerat utan att målet nåddes.'],
    [
      'unknown',
      {},
      'Måldagen 31 december 2020 har passerat. Senaste uppgiften är från 4 november 2019; om målet nåddes är inte känt.',
    ],
    ['reached-passed', { value: 1001 }, 'Målet är nått. Måldagen var 31 december 2020.'],
    ['reached-early', { value: 1001, deadline: day(60) }, 'Målet är nått i förtid'],
    ['reached', { value: 1001, deadline: undefined }, 'Målet är nått.'],
  ];
  for (const [state, json, says] of states) {
    it(`says "${says}" when the state is ${state}, with a shape beside the words, accessibly`, async () => {
      const element = await shown({ ...progress, ...json });
      const line = find(element, '[part=state]');
      expect(line?.getAttribute('data-state')).to.equal(state);
      expect(folded(line)).to.contain(says);
      expect(line?.querySelector('svg[aria-hidden=true] path')).not.to.equal(null);
      await expectAccessible(element);
    });
  }

  const milestones = [
    { value: 900, label: 'nästan' },
    { value: 500, label: 'halvvägs', date: '2018-03-01' },
  ];
  for (const variant of ['bar', 'ring', 'thermometer', 'compact', 'number'])
    it(`says the whole sentence, date and state as text when it is drawn as ${variant}, accessibly at 200 px`, async () => {
      const element = await shown({ ...progress, milestones }, `variant="${variant}" style="width: 200px"`);
      expect(folded(find(element, '[part=sentence]'))).to.equal('742 av 1 000 jobb, 74 % av målet.');
      expect(folded(find(element, '[part=state]'))).to.contain('har passerat');
      expect(folded(find(element, '[part=facts]'))).to.contain('Uppgift per 4 november 2019.');
      expect(find(element, '[part=bar]') === null).to.equal(variant === 'number');
      expect(find(element, '.root')?.scrollWidth).to.equal(200);
      await expectAccessible(element);
    });

  it('says its milestones in rising order, and which of them are reached', async () => {
    const element = await shown({ ...progress, milestones });
    expect([...(find(element, '[part=milestones]')?.children ?? [])].map(folded)).to.deep.equal([
      '500 halvvägs (1 mars 2018), nått',
      '900 nästan, inte nått än',
    ]);
    expect(
      [...(element.shadowRoot?.querySelectorAll('.notch') ?? [])].map((mark) => mark.getAttribute('x1')),
    ).to.deep.equal(['50%', '90%']);
  });

  const ages: [why: string, json: object, more: string, says: string | null][] = [
    [
      'older than the page allows',
      { asOf: day(-31) },
      'stale-after="30"',
      'Uppgiften är 31 dagar gammal och kan vara inaktuell.',
    ],
    ['as old as the page allows', { asOf: day(-30) }, 'stale-after="30"', null],
    ['without a date', { asOf: undefined }, 'stale-after="30"', 'Uppgiften saknar datum och kan vara inaktuell.'],
    ['of a day within a period that is not over', { asOf: undefined, period: '2999' }, 'stale-after="30"', null],
    ['old, and the page has set no age', { asOf: '1999-01-01' }, '', null],
  ];
  for (const [why, json, more, says] of ages)
    it(`says "${says ?? 'nothing'}" of a figure that is ${why}`, async () => {
      const stale = find(await shown({ ...progress, ...json }, more), '[part=stale]');
      expect(stale && folded(stale)).to.equal(says);
    });

  const history = [
    { date: '2018-01-01', value: 500 },
    { date: '2017-01-01', value: null, status: 'confidential' },
    { date: '2016-01-01', value: 350 },
  ];
  it('shows the history with the figure, in one step: chart, trend in words, table', async () => {
    const element = await shown({ ...progress, history }, 'history style="width: 200px"');
    expect(folded(find(element, 'figcaption'))).to.equal(
      'Från 300 (1 oktober 2015) till 742 (4 november 2019): 442 fler. I genomsnitt 9,0 i månaden, räknat på 4 publicerade uppgifter 2015–2019.',
    );
    expect([...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(folded)).to.deep.equal([
      '1 oktober 2015 300',
      '1 januari 2016 350',
      '1 januari 2017 sekretess',
      '1 januari 2018 500',
      '4 november 2019 742',
    ]);
    expect(getComputedStyle(find(element, '.plot') as Element).position).to.equal('relative');
    find(element, 'details')?.setAttribute('open', '');
    expect(find(element, '.root')?.scrollWidth).to.equal(200);
    await expectAccessible(element);
  });

  it('shows each point of the history to the keyboard and to the pointer', async () => {
    const element = await shown({ ...progress, history }, 'history');
    expect(folded(find(element, '[part=point]'))).to.equal('4 november 2019: 742');
    const walk = find(element, '.walk') as HTMLInputElement;
    walk.stepDown();
    walk.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(folded(find(element, '[part=point]'))).to.equal('1 januari 2018: 500');
    expect(walk.getAttribute('aria-valuetext')).to.equal('1 januari 2018: 500');
    const picture = find(element, '[part=chart]') as Element;
    picture.dispatchEvent(new PointerEvent('pointermove', { clientX: picture.getBoundingClientRect().left }));
    await element.updateComplete;
    expect(folded(find(element, '[part=point]'))).to.equal('1 oktober 2015: 300');
  });

  it('hands its figures over as a file, with a name and exactly these bytes', async () => {
    const element = await shown({ ...progress, history }, 'history');
    const files: Blob[] = [];
    const names: string[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return 'blob:file';
    };
    HTMLAnchorElement.prototype.click = function press() {
      names.push(`${this.download} from ${this.href}`);
    };
    try {
      (find(element, 'details button') as HTMLButtonElement).click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['jobs-progress.csv from blob:file']);
    expect(files.map(({ type }) => type)).to.deep.equal(['text/csv']);
    expect(await files[0]?.text()).to.equal(
      [
        'date,value,status',
        '2015-10-01,300,',
        '2016-01-01,350,',
        '2017-01-01,,confidential',
        '2018-01-01,500,',
        '2019-11-04,742,',
        '',
      ].join('\r\n'),
    );
  });

  it('shows no history where there is one figure only, nor where none is asked for', async () => {
    expect(find(await shown({ ...progress, start: undefined }, 'history'), '[part=history]')).to.equal(null);
    expect(find(await shown({ ...progress, history }), '[part=history]')).to.equal(null);
  });

  it('says nothing of a deadline where there is none', async () => {
    const element = await shown({ ...progress, deadline: undefined });
    expect(find(element, '[part=state]')).to.equal(null);
  });

  it('counts without a goal, and draws no bar then', async () => {
    const element = await shown({ value: 742 });
    expect(textOf(element)).to.equal('742 jobb.');
    expect(find(element, '[part=bar]')).to.equal(null);
    await expectAccessible(element);
  });

  it('says that a confidential figure is not told, and never zero', async () => {
    const element = await shown({ ...progress, value: null, status: 'confidential' });
    expect(textOf(element)).to.contain('Uppgift saknas (sekretess).').and.not.to.match(/\b0\b/);
    await expectAccessible(element);
    const lines = await consoleLines(async () => {
      await when(make({ ...progress, value: null }), 'error');
    });
    expect(lines.join()).to.contain('"value"');
  });

  const statuses: [status: string, json: object, part: string, says: string][] = [
    ['provisional', { status: 'provisional' }, '[part=status]', 'Preliminär uppgift.'],
    ['revised', { status: 'revised' }, '[part=status]', 'Reviderad uppgift.'],
    ['confidential', { value: null, status: 'confidential' }, '[part=sentence]', 'Uppgift saknas (sekretess).'],
  ];
  for (const [status, json, part, says] of statuses)
    for (const variant of ['bar', 'ring', 'thermometer', 'compact', 'number'])
      it(`says in words, with a shape of its own, that a figure is ${status} when it is drawn as ${variant}`, async () => {
        const line = find(await shown({ ...progress, ...json }, `variant="${variant}"`), part);
        expect(folded(line)).to.equal(says);
        const path = line?.querySelector('svg[aria-hidden=true] path') as SVGPathElement;
        expect(path.getBBox().width).to.be.above(8);
      });

  it('never shows another value than the published one, from the first mutation to the last', async () => {
    const element = make(progress);
    const seen = new Set<string>();
    const look = (): void => {
      const value = folded(find(element, '[part=value]'));
      if (value) seen.add(value);
    };
    const observer = new MutationObserver(look);
    await element.updateComplete;
    observer.observe(element.shadowRoot as ShadowRoot, { childList: true, subtree: true, characterData: true });
    await when(element, 'load');
    look();
    observer.disconnect();
    expect([...seen]).to.deep.equal(['742']);
  });

  it('has its bar at its length from the first frame, and nothing that moves it', async () => {
    const element = await shown(progress);
    const [track, fill] = ['.track', '.fill'].map((name) => find(element, name) as Element);
    expect(fill?.getAnimations()).to.deep.equal([]);
    const width = (one: Element | undefined): number => one?.getBoundingClientRect().width ?? 0;
    expect(width(fill) / width(track)).to.be.closeTo(0.742, 0.01);
    expect(getComputedStyle(fill as Element).transitionDuration).to.equal('0s');
    element.remove();
  });

  it('is accessible while busy, empty, and after a failure, and in dark', async () => {
    await expectAccessible(place('<jobs-progress src="/answers/hang/axe-jobs">742 av 1 000 jobb</jobs-progress>'));
    const empty = await shown([]);
    expect(textOf(empty)).to.equal('Här finns ingen uppgift än.');
    await expectAccessible(empty);
    const failed = place('<jobs-progress src="/answers/status/500?axe">742 av 1 000 jobb</jobs-progress>');
    await consoleLines(() => when(failed, 'error'));
    await expectAccessible(failed);
    await expectAccessible(await shown(progress, 'theme="dark"'));
  });

  it('leaves no timer behind when it is removed, and has one again when it comes back', async () => {
    const waiting = new Set<number>();
    const { setTimeout: set, clearTimeout: clear } = window;
    Object.assign(window, {
      setTimeout: (act: () => void, time = 0) => {
        const id = set(act, time);
        if (time > 1000 && time < 86_500_000) waiting.add(id);
        return id;
      },
      clearTimeout: (id: number) => {
        waiting.delete(id);
        clear(id);
      },
    });
    try {
      const element = await shown(progress);
      const holder = element.parentElement as HTMLElement;
      expect(waiting.size).to.equal(1);
      element.remove();
      await element.updateComplete;
      expect(waiting.size).to.equal(0);
      holder.append(element);
      await element.updateComplete;
      expect(waiting.size).to.equal(1);
    } finally {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    }
  });

  it('says the new state when midnight passes while the page is open', async () => {
    const { setTimeout: real } = window;
    const timers: [() => void, number][] = [];
    const element = make({ ...progress, deadline: day(1) });
    await element.updateComplete;
    Object.assign(window, {
      setTimeout: (act: () => void, time = 0) => (time > 1000 ? timers.push([act, time]) : real(act, time)),
    });
    try {
      await when(element, 'load');
    } finally {
      Object.assign(window, { setTimeout: real });
    }
    const midnight = timers.find(([, time]) => time <= 86_401_000 && time > 1000);
    expect(midnight).not.to.equal(undefined);
    expect(folded(find(element, '[part=state]'))).to.equal('1 dag kvar till måldagen.');
    const RealDate = Date;
    const tomorrow = RealDate.now() + 86_400_000;
    window.Date = class extends RealDate {
      constructor(...given: [] | [number]) {
        super(given[0] ?? tomorrow);
      }
    } as DateConstructor;
    try {
      midnight?.[0]();
      await element.updateComplete;
    } finally {
      window.Date = RealDate;
    }
    expect(folded(find(element, '[part=state]'))).to.equal('Sista dagen för att nå målet.');
  });
});
