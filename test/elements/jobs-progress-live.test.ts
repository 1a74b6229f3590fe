import { expect } from '@esm-bundle/chai';
import { limits } from '../../src/client/limits.js';
import { entries } from '../../src/client/load.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { expectAccessible } from './axe.js';
import { Clock } from './clock.js';
import { consoleLines, place, textOf, when } from './element.js';

let unique = 0;
let answer: object | number;
let requests: Request[];
let clock: Clock;

const make = (more: string, src = `/figure/${String(unique)}`): JobsProgressElement =>
  place(`<jobs-progress src="${src}" lang="sv" ${more}>742 av 1 000 jobb</jobs-progress>`);
const shown = async (more: string, src?: string): Promise<JobsProgressElement> => {
  const element = make(more, src);
  await when(element, 'load');
  return element;
};
const find = <Found extends Element>(element: JobsProgressElement, selector: string): Found | null =>
  element.shadowRoot?.querySelector<Found>(selector) ?? null;
const button = (element: JobsProgressElement): HTMLButtonElement => find(element, '[part=live] button') as never;
const figure = (element: JobsProgressElement): string => find(element, '[part=value]')?.textContent ?? '';

/** What a live region says from now on; one that is emptied says nothing. */
const heard = (...elements: JobsProgressElement[]): string[] => {
  const said: string[] = [];
  for (const element of elements) {
    const region = find(element, '[role=status]') as Element;
    const observer = new MutationObserver(() => {
      if (region.textContent) said.push(region.textContent.replaceAll('\u00a0', ' '));
    });
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  }
  return said;
};

describe('a counter that is kept up to date', () => {
  const real = { fetch: window.fetch, limits: { ...limits } };
  beforeEach(() => {
    unique++;
    answer = { value: 742, goal: 1000 };
    requests = [];
    clock = new Clock();
    Object.assign(limits, { retries: 0 });
    window.fetch = (input) => {
      requests.push(input as Request);
      return Promise.resolve(
        typeof answer === 'number'
          ? new Response('{}', { status: answer })
          : new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } }),
      );
    };
  });
  afterEach(() => {
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
    window.fetch = real.fetch;
    Object.assign(limits, real.limits);
    clock.end();
    entries.clear();
  });

  it('asks again after as many seconds as the page says, under a condition, and shows what is new', async () => {
    const element = await shown('refresh="90"');
    await clock.pass(89);
    expect(requests.length).to.equal(1);
    answer = { value: 744, goal: 1000 };
    await clock.pass(1);
    expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    expect(figure(element)).to.equal('744');
    await clock.pass(90);
    expect(requests.length).to.equal(3);
    await expectAccessible(element);
  });

  it('asks no faster than once a minute, and says so in one line', async () => {
    const lines = await consoleLines(async () => {
      const element = await shown('refresh="5"');
      await clock.pass(59);
      element.requestUpdate();
      await clock.settle();
      expect(requests.length).to.equal(1);
      await clock.pass(1);
      expect(requests.length).to.equal(2);
    });
    expect(lines.filter((line) => line.includes('refresh="5"')).length).to.equal(1);
  });

  for (const [what, seconds] of [
    ['no number', 'often'],
    ['without end', 'Infinity'],
    ['longer than any timer', '1e12'],
  ] as const)
    it(`never asks again when refresh is ${what}`, async () => {
      const lines = await consoleLines(async () => {
        await shown(`refresh="${seconds}"`);
        await clock.pass(100_000);
        await clock.pass(3_000_000);
      });
      expect(requests.length).to.equal(1);
      expect(lines.length).to.equal(seconds === 'often' ? 1 : 0);
    });

  it('does not ask without refresh, and offers nothing to pause then', async () => {
    const element = await shown('');
    await clock.pass(100_000);
    expect(requests.length).to.equal(1);
    expect(find(element, 'button')).to.equal(null);
  });

  it('is never busy while it looks', async () => {
    const element = await shown('refresh="60"');
    const busy: unknown[] = [];
    const observer = new MutationObserver((records) => busy.push(...records));
    observer.observe(find(element, '.root') as Element, { attributes: true });
    await clock.pass(60);
    expect(requests.length).to.equal(2);
    expect(busy.concat(observer.takeRecords())).to.deep.equal([]);
  });

  it('rests while the page is hidden, and asks at once when it is late on its return', async () => {
    const element = await shown('refresh="60"');
    await clock.hide(true);
    await clock.pass(600);
    element.requestUpdate();
    await clock.pass(600);
    expect(requests.length).to.equal(1);
    await clock.hide(false);
    expect(requests.length).to.equal(2);
    await clock.hide(true);
    await clock.hide(false);
    expect(requests.length).to.equal(2);
  });

  it('rests while it is on no page, and goes on when it comes back', async () => {
    const element = await shown('refresh="60"');
    const holder = element.parentElement as Element;
    element.remove();
    await clock.pass(600);
    await clock.hide(false);
    expect(requests.length).to.equal(1);
    holder.append(element);
    await clock.settle();
    expect(requests.length).to.equal(2);
    expect(figure(element)).to.equal('742');
  });

  it('is paused by a button that says what it does, with every other counter on the page', async () => {
    const [element, other] = await Promise.all([shown('refresh="60"'), shown('refresh="60"', '/figure/other')]);
    expect(button(element).textContent).to.equal('Pausa uppdateringen');
    button(element).focus();
    button(element).click();
    await clock.settle();
    expect([element, other].map((one) => button(one).textContent)).to.deep.equal(
      Array(2).fill('Fortsätt uppdateringen'),
    );
    expect(element.shadowRoot?.activeElement).to.equal(button(element));
    await clock.pass(600);
    expect(requests.length).to.equal(2);
    button(other).click();
    await clock.settle();
    expect(requests.length).to.equal(4);
  });

  it('makes one request a turn for ten of the same address, though they do not tick together', async () => {
    for (let at = 0; at < 10; at++) {
      await shown('refresh="60"');
      await clock.pass(1);
    }
    expect(requests.length).to.equal(1);
    answer = { value: 745, goal: 1000 };
    for (let step = 0; step < 24; step++) await clock.pass(5);
    expect(requests.length).to.equal(3);
    expect([...document.querySelectorAll('jobs-progress')].map(figure)).to.deep.equal(Array(10).fill('745'));
  });

  it('keeps the figure when it fails, says when that was loaded, and asks more and more rarely', async () => {
    const element = await shown('refresh="60"');
    answer = 500;
    const lines = await consoleLines(async () => {
      const failed = when(element, 'error');
      await clock.pass(60);
      await failed;
    });
    expect(lines).to.deep.equal([]);
    expect(figure(element)).to.equal('742');
    expect(textOf(element)).to.match(/Kunde inte uppdateras\. Hämtad .*\d\d[:.]\d\d\./);
    expect(find(element, '[part=failure]') ?? find(element, '[role=status]')).to.equal(null);
    expect(element.matches(':state(error)')).to.equal(false);
    await clock.pass(119);
    expect(requests.length).to.equal(2);
    await clock.pass(1);
    expect(requests.length).to.equal(3);
    for (let turn = 0; turn < 9; turn++) await clock.pass(3600);
    expect(requests.length).to.equal(12);
    answer = { value: 743, goal: 1000 };
    await clock.pass(3600);
    expect(textOf(element)).to.contain('743 av 1 000').and.not.to.contain('Kunde inte');
    await clock.pass(60);
    expect(requests.length).to.equal(14);
  });

  it('tries again as soon as the line is back', async () => {
    const element = await shown('refresh="60"');
    answer = 500;
    await clock.pass(60);
    answer = { value: 743, goal: 1000 };
    window.dispatchEvent(new Event('online'));
    await clock.settle();
    expect(figure(element)).to.equal('743');
  });

  it("keeps the reader's place in the history through a refresh", async () => {
    const history = [{ date: '2018-01-01', value: 500 }];
    answer = { value: 742, asOf: '2019-11-04', start: { value: 300, date: '2015-10-01' }, history };
    const element = await shown('refresh="60" history');
    const walk = find<HTMLInputElement>(element, '.walk') as HTMLInputElement;
    walk.value = '0';
    walk.dispatchEvent(new Event('input'));
    await clock.pass(60);
    expect(requests.length).to.equal(2);
    expect(find(element, '[part=point]')?.textContent).to.equal('1 oktober 2015: 300');
  });
});

describe('a counter that announces', () => {
  // The same page, clock and answers as above.
  const real = window.fetch;
  beforeEach(() => {
    unique++;
    answer = { value: 742, goal: 1000, label: 'Jobb' };
    clock = new Clock();
    window.fetch = () =>
      Promise.resolve(new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } }));
  });
  afterEach(() => {
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
    window.fetch = real;
    clock.end();
    entries.clear();
  });

  const sentence = (value: number): string =>
    `Jobb: ${String(value)} av 1 000 jobb, ${String(value).slice(0, 2)} % av målet.`;

  it('says nothing on load, nor of an unchanged figure, and a changed one once', async () => {
    const element = await shown('refresh="60" announce');
    const said = heard(element);
    expect(find(element, '[role=status]')?.textContent).to.equal('');
    answer = { ...(answer as object), asOf: '2019-11-04' };
    await clock.pass(60);
    expect(textOf(element)).to.contain('4 november 2019');
    expect(said).to.deep.equal([]);
    answer = { ...answer, value: 750 };
    await clock.pass(60);
    element.requestUpdate();
    await clock.pass(60);
    expect(said).to.deep.equal([sentence(750)]);
    await expectAccessible(element);
  });

  it('keeps no old figure in its live region', async () => {
    const element = await shown('refresh="60" announce');
    answer = { value: 750, goal: 1000 };
    await clock.pass(60);
    element.lang = 'en';
    await clock.settle();
    expect(find(element, '[role=status]')?.textContent).to.equal('');
    element.announce = false;
    await clock.settle();
    expect(find(element, '[role=status]')).to.equal(null);
  });

  it('says the same figure again when it comes a second time', async () => {
    const element = await shown('refresh="60" announce');
    const said = heard(element);
    for (const value of [750, 742, 750]) {
      answer = { value, goal: 1000, label: 'Jobb' };
      await clock.pass(60);
    }
    expect(said).to.deep.equal([750, 742, 750].map(sentence));
  });

  it('says it once for ten counters of one address', async () => {
    const ten = await Promise.all(Array.from({ length: 10 }, () => shown('refresh="60" announce')));
    const said = heard(...ten);
    answer = { value: 750, goal: 1000, label: 'Jobb' };
    await clock.pass(60);
    expect(ten.map(figure)).to.deep.equal(Array(10).fill('750'));
    expect(said).to.deep.equal([sentence(750)]);
  });

  it('says nothing of another address, and without the attribute has no place to say it', async () => {
    const element = await shown('announce');
    const said = heard(element);
    answer = { value: 5, goal: 1000 };
    element.src = `/figure/${String(unique)}/other`;
    await when(element, 'load');
    expect(figure(element)).to.equal('5');
    expect(said).to.deep.equal([]);
    expect(find(await shown('refresh="60"'), '[role=status]')).to.equal(null);
  });

  it('says it too when the page loads again by itself', async () => {
    const element = await shown('announce');
    const said = heard(element);
    answer = { value: 750, goal: 1000, label: 'Jobb' };
    await element.reload();
    await clock.settle();
    expect(said).to.deep.equal([sentence(750)]);
  });

  it('shows a revision downwards without any motion, and says what it is', async () => {
    const element = await shown('refresh="60" announce');
    await Promise.all((find(element, '.fill')?.getAnimations() ?? []).map(({ finished }) => finished));
    const said = heard(element);
    answer = { value: 730, goal: 1000, status: 'revised', label: 'Jobb' };
    await clock.pass(60);
    expect(find(element, '.fill')?.getAttribute('width')).to.equal('73%');
    expect((element.shadowRoot as ShadowRoot).getAnimations()).to.deep.equal([]);
    expect(said).to.deep.equal([sentence(730)]);
    expect(textOf(element)).to.contain('Reviderad uppgift');
  });
});
