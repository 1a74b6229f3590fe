import { expect } from '@esm-bundle/chai';
import { limits } from '../../src/client/limits.js';
import { entries } from '../../src/client/load.js';
import type { LoadErrorEvent } from '../../src/elements/source-events.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import '../../src/elements/press-release/press-release.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { consoleLines, elsewhere, jsonAt, place, textOf, when } from './element.js';

const at = (value: number): string => jsonAt({ value, goal: 1000 });
const counter = (src: string, more = ''): JobsProgressElement =>
  place(`<jobs-progress src="${src}" ${more}><a href="/all">742 av 1 000 jobb</a></jobs-progress>`);
const slotHidden = (element: Element): boolean =>
  element.shadowRoot?.querySelector('slot')?.hasAttribute('hidden') ?? false;
const count = async (path: string): Promise<number> =>
  (await fetch(`/answers/count/${path}`)).json() as Promise<number>;
const frame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

describe('an element with src', () => {
  const before = { ...limits };
  beforeEach(() => Object.assign(limits, { timeout: 2000, delay: 2 }));
  afterEach(() => {
    Object.assign(limits, before);
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
    document.documentElement.lang = 'sv';
  });

  it('shows what stands inside it until the answer is there, then the answer', async () => {
    const element = counter('/answers/slow/60');
    await element.updateComplete;
    expect(slotHidden(element)).to.equal(false);
    expect(textOf(element)).to.equal('');
    element.src = at(742);
    await when(element, 'load');
    expect(slotHidden(element)).to.equal(true);
    expect(textOf(element)).to.contain('742 av 1 000 jobb, 74 % av målet.');
  });

  it('fires loadstart, load and loadend in this order, without bubbling, after the content is there', async () => {
    const fired: string[] = [];
    const element = counter(at(1));
    for (const name of ['loadstart', 'load', 'error', 'loadend']) {
      element.addEventListener(name, () => {
        // A quick answer may be on screen before a task has passed since its load began.
        fired.push(name === 'loadstart' ? name : `${name} ${textOf(element).slice(0, 1)}`.trim());
      });
      document.body.addEventListener(name, () => {
        fired.push('bubbled');
      });
    }
    await when(element, 'loadend');
    expect(fired).to.deep.equal(['loadstart', 'load 1', 'loadend 1']);
  });

  it('shows JSON that the page has already, and keeps it through a move and a look at the clock', async () => {
    const element = place<JobsProgressElement>('<jobs-progress></jobs-progress>');
    const shown = when(element, 'load');
    void element.show({ value: 742, goal: 1000 });
    document.body.append(element.parentElement ?? element);
    await shown;
    expect(textOf(element)).to.contain('742 av 1 000 jobb');
    await element.show({ value: 743, goal: 1000 });
    await element.reload();
    expect(textOf(element)).to.contain('743 av 1 000 jobb');
  });

  it('shows given JSON until src changes, and src when it is asked to load again', async () => {
    const element = counter(at(1));
    await when(element, 'load');
    await element.show({ value: 2 });
    expect(textOf(element)).to.match(/^2/);
    element.src = at(3);
    await when(element, 'load');
    expect(textOf(element)).to.match(/^3/);
    await element.show({ value: 4 });
    await element.reload();
    expect(textOf(element)).to.match(/^3/);
  });

  it('says what is wrong with given JSON as with any other', async () => {
    const element = place<JobsProgressElement>('<jobs-progress>här</jobs-progress>');
    const failed = when<LoadErrorEvent>(element, 'error');
    void element.show({ goal: 1000 });
    expect((await failed).code).to.equal('format');
    expect(slotHidden(element)).to.equal(false);
  });

  it('is complete when nothing is under way, like an image', async () => {
    const element = counter(at(1));
    await element.updateComplete;
    expect(element.complete).to.equal(false);
    await when(element, 'load');
    expect(element.complete).to.equal(true);
  });

  it("marks its states for the page's style sheet and for screen readers", async () => {
    const element = counter('/answers/slow/40');
    await element.updateComplete;
    expect(element.matches(':state(busy)')).to.equal(true);
    expect(element.shadowRoot?.querySelector('.root')?.getAttribute('aria-busy')).to.equal('true');
    await when(element, 'error');
    expect(element.matches(':state(error)')).to.equal(true);
    expect(element.matches(':state(busy)')).to.equal(false);
    element.src = jsonAt([]);
    await when(element, 'load');
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('puts nothing on its host that the page did not put there', async () => {
    const element = counter(at(1));
    await when(element, 'load');
    expect(element.getAttributeNames().sort()).to.deep.equal(['src']);
    expect(element.className).to.equal('');
  });

  const failures: [name: string, src: string, code: string, says: RegExp, advises: RegExp][] = [
    ['no JSON', '/answers/broken', 'parse', /Felet ligger hos webbplatsen/, /is served as JSON but is none/],
    ['a page instead of JSON', '/answers/html', 'type', /Felet ligger hos webbplatsen/, /application\/json/],
    [
      'JSON of a wrong shape',
      jsonAt({ hello: 'world' }),
      'format',
      /Felet ligger hos webbplatsen/,
      /"value" must be a number/,
    ],
    [
      'a number as text',
      jsonAt({ value: '742' }),
      'format',
      /Felet ligger hos webbplatsen/,
      /"value" must be a number without quotes.*"742"/,
    ],
    ['ten megabytes', '/answers/huge', 'format', /Felet ligger hos webbplatsen/, /serve less/],
    ['404', '/answers/status/404', 'status', /finns inte längre/, /answered with status 404/],
    ['500', '/answers/status/500', 'status', /just nu/, /answered with status 500/],
    ['a hang', '/answers/hang/element', 'timeout', /för lång tid/, /too slow or hangs/],
    [
      'a redirect to another origin',
      `/answers/redirect/e?to=${encodeURIComponent(`${elsewhere}/answers/release`)}`,
      'network',
      /Kontrollera anslutningen/,
      /redirects to another site/,
    ],
    [
      'a missing CORS header',
      `${elsewhere}/answers/release/x?closed`,
      'network',
      /Kontrollera anslutningen/,
      /Access-Control-Allow-Origin: \*/,
    ],
    ['an address that is none', 'http://[', 'format', /Felet ligger hos webbplatsen/, /URL/],
  ];
  for (const [name, src, code, says, advises] of failures) {
    it(`on ${name} keeps the fallback, tells the reader what to do and the developer in one line`, async () => {
      if (code === 'timeout') limits.timeout = 60;
      let element!: JobsProgressElement;
      const neighbor = counter(at(5));
      const lines = await consoleLines(async () => {
        element = counter(src);
        const [event] = await Promise.all([when<LoadErrorEvent>(element, 'error'), when(neighbor, 'load')]);
        expect(event.code).to.equal(code);
      });
      expect(slotHidden(element)).to.equal(false);
      expect(textOf(element)).to.match(says).and.to.contain('Försök igen');
      expect(textOf(neighbor)).to.contain('5 av 1 000');
      const ours = lines.filter((line) => line.startsWith('sprid:'));
      // The same fault on a second element is not told twice.
      ours.push(...(await consoleLines(() => when(counter(src), 'error'))));
      expect(ours.length, ours.join('\n')).to.equal(1);
      expect(ours[0]).to.match(advises).and.to.contain('<jobs-progress');
    });
  }

  it('keeps the last good content when a refresh fails, and adds the message', async () => {
    const element = counter(at(7));
    await when(element, 'load');
    element.request = () => new Request(new URL('/answers/status/500', location.href));
    await consoleLines(() => element.reload());
    expect(textOf(element)).to.contain('7 av 1 000').and.to.contain('just nu');
    expect(slotHidden(element)).to.equal(true);
  });

  it('drops the old content when another src fails: it would stand under the wrong address', async () => {
    const element = counter(at(7));
    await when(element, 'load');
    element.src = '/answers/status/500?other';
    await consoleLines(() => when(element, 'error'));
    expect(textOf(element)).not.to.contain('7 av');
    expect(slotHidden(element)).to.equal(false);
  });

  it('tries again when the reader presses the button, and the message goes', async () => {
    const element = counter('/answers/flaky/button');
    limits.retries = 0;
    await consoleLines(() => when(element, 'error'));
    element.request = () => new Request(new URL(at(9), location.href));
    element.shadowRoot?.querySelector('button')?.click();
    await when(element, 'load');
    expect(textOf(element)).to.contain('9 av 1 000').and.not.to.contain('Försök igen');
  });

  it("keeps the reader's place: the button while it tries again, the content when that came", async () => {
    const element = counter('/answers/status/500?focus');
    await consoleLines(() => when(element, 'error'));
    const button = (): HTMLButtonElement => element.shadowRoot?.querySelector('button') as HTMLButtonElement;
    const pressed = button();
    pressed.focus();
    pressed.click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(pressed);
    await when(element, 'error');
    element.request = () => new Request(new URL(at(9), location.href));
    button().focus();
    button().click();
    await when(element, 'load');
    expect(element.shadowRoot?.activeElement?.className).to.equal('root');
  });

  it('has nothing to reload without src', async () => {
    const element = counter('x');
    element.removeAttribute('src');
    await element.reload();
    expect(element.complete).to.equal(true);
  });

  it('lets the last of two quick changes of src win, whatever order the answers come in', async () => {
    const element = counter('/answers/slow/80');
    await element.updateComplete;
    element.src = jsonAt({ value: 1 });
    await element.updateComplete;
    element.src = at(2);
    await when(element, 'load');
    expect(textOf(element)).to.contain('2 av 1 000');
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(textOf(element)).to.contain('2 av 1 000');
  });

  it('goes back to the fallback when src is taken away', async () => {
    const element = counter(at(7));
    await when(element, 'load');
    element.removeAttribute('src');
    await element.updateComplete;
    await element.updateComplete;
    expect(slotHidden(element)).to.equal(false);
    expect(textOf(element)).to.equal('');
  });

  it('goes on when it is moved while loading, with one request', async () => {
    const element = counter('/answers/slow/60?moved');
    await element.updateComplete;
    document.body.append(element);
    const event = await Promise.race([when(element, 'load'), when<LoadErrorEvent>(element, 'error')]);
    expect((event as LoadErrorEvent).code).to.equal('format');
    expect(await count('slow/60')).to.be.at.least(1);
    element.remove();
  });

  it('ends its request when it is removed for good, and starts anew when it comes back', async () => {
    const element = counter('/answers/hang/removed');
    const holder = element.parentElement as HTMLElement;
    await element.updateComplete;
    const [entry] = entries.values();
    element.remove();
    await Promise.resolve();
    expect(entry?.controller.signal.aborted).to.equal(true);
    expect(element.complete).to.equal(true);
    element.src = at(3);
    holder.append(element);
    await when(element, 'load');
    expect(textOf(element)).to.contain('3 av 1 000');
  });

  it('keeps its style and its content in another document', async () => {
    const element = counter(at(4), 'lang="sv"');
    await when(element, 'load');
    const display = getComputedStyle(element).display;
    const other = document.createElement('iframe');
    document.body.append(other);
    other.contentDocument?.body.append(element);
    await element.updateComplete;
    expect(display).to.equal('block');
    expect(other.contentWindow?.getComputedStyle(element).display).to.equal('block');
    expect(textOf(element)).to.contain('4 av 1 000');
    other.remove();
  });

  it('waits with loading="lazy" until it is about to be seen', async () => {
    const element = counter('/answers/release/lazy', 'loading="lazy"');
    element.style.marginTop = '5000px';
    await element.updateComplete;
    await frame();
    await frame();
    expect(await count('release/lazy')).to.equal(0);
    element.scrollIntoView();
    await consoleLines(() => when(element, 'error'));
    expect(await count('release/lazy')).to.equal(1);
    scrollTo(0, 0);
  });

  it('speaks the nearest language, through shadow roots, and follows when it changes', async () => {
    const host = place<HTMLElement>('<div lang="en"></div>');
    const element = document.createElement('jobs-progress');
    element.src = at(742);
    host.attachShadow({ mode: 'open' }).append(element);
    await when(element, 'load');
    expect(textOf(element)).to.contain('742 of 1,000 jobs, 74% of the goal.');
    host.lang = 'sv';
    await frame();
    await element.updateComplete;
    expect(textOf(element)).to.contain('742 av 1 000 jobb');
    element.lang = 'en';
    await frame();
    await element.updateComplete;
    expect(textOf(element)).to.contain('742 of 1,000 jobs');
  });

  it('tries again when the page comes back from the back/forward cache after a failure', async () => {
    const element = counter('/answers/status/500?cached');
    await consoleLines(() => when(element, 'error'));
    element.request = () => new Request(new URL(at(6), location.href));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await when(element, 'load');
    expect(textOf(element)).to.contain('6 av 1 000');
  });

  it('takes headers from an overridden request()', async () => {
    const element = document.createElement('jobs-progress');
    let asked: Request | undefined;
    element.request = () => (asked = new Request(new URL(at(8), location.href), { headers: { 'X-Key': 'k' } }));
    element.src = '/anything';
    document.body.append(element);
    await when(element, 'load');
    expect(asked?.headers.get('X-Key')).to.equal('k');
    element.remove();
  });

  it('leaves nothing behind after it was added and removed ten times', async () => {
    const observed = entries.size;
    for (let time = 0; time < 10; time++) {
      const element = counter('/answers/hang/leak');
      await element.updateComplete;
      element.parentElement?.remove();
      await Promise.resolve();
    }
    expect(entries.size).to.equal(observed);
  });

  it('lets in the font, size, color and direction of the page, and nothing else that it inherits', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `* { text-indent: 40px; letter-spacing: 9px; text-transform: uppercase; word-spacing: 30px; line-height: 4; text-align: right; font-style: italic; cursor: wait; white-space: pre; font-weight: 900; font-variant: small-caps; text-shadow: 1px 1px red; list-style: square; quotes: none }
      .page { font-family: monospace; font-size: 21px; color: rgb(1, 2, 3); direction: rtl }`;
    document.head.append(sheet);
    const page = place<HTMLElement>(`<div class="page"><jobs-progress src="${at(4)}"></jobs-progress></div>`);
    const element = page.querySelector('jobs-progress') as JobsProgressElement;
    await when(element, 'load');
    const root = getComputedStyle(element.shadowRoot?.querySelector('.root') as Element);
    const inherited = ['fontFamily', 'fontSize', 'color', 'direction'].map((name) => root[name as 'color']);
    const reset = [
      'textIndent',
      'letterSpacing',
      'textTransform',
      'wordSpacing',
      'fontStyle',
      'cursor',
      'whiteSpace',
      'fontWeight',
      'textShadow',
      'fontVariantCaps',
    ].map((name) => root[name as 'color']);
    sheet.remove();
    expect(inherited).to.deep.equal(['monospace', '21px', 'rgb(1, 2, 3)', 'rtl']);
    expect(reset).to.deep.equal(['0px', 'normal', 'none', '0px', 'normal', 'auto', 'normal', '400', 'none', 'normal']);
  });
});
