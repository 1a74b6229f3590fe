import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { entries } from '../../src/client/load.js';
import type { ConsentEvent } from '../../src/elements/consent.js';
import '../../src/elements/comment-box/comment-box.define.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import '../../src/elements/press-release-list/press-release-list.define.js';
import '../../src/elements/press-release/press-release.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import type { PressReleaseListElement } from '../../src/elements/press-release-list/press-release-list.js';
import { expectAccessible } from './axe.js';
import { bareRelease, consoleLines, elsewhere, jsonAt, place, textOf, until, when } from './element.js';

let number = 0;
/** An address that nobody has asked for yet, and how often it was asked for since. */
const fresh = (json: unknown = { value: 742, goal: 1000 }): { src: string; asked: () => Promise<number> } => {
  const path = `release/consent-${String(++number)}-${String(Math.random()).slice(2)}`;
  return {
    src: `/answers/${path}?json=${encodeURIComponent(JSON.stringify(json))}`,
    asked: async () => (await fetch(`/answers/count/${path}`)).json() as Promise<number>,
  };
};
const counter = (src: string, more = 'consent="needed"'): JobsProgressElement =>
  place(`<jobs-progress src="${src}" ${more}><a href="/all">742 av 1 000 jobb</a></jobs-progress>`);
const line = (element: Element): HTMLElement | null | undefined => element.shadowRoot?.querySelector('.consent');
const button = (element: Element): HTMLButtonElement => line(element)?.querySelector('button') as HTMLButtonElement;
const waits = (element: Element): Promise<void> => until(() => line(element));
const fallbackIsShown = (element: Element): boolean => !element.shadowRoot?.querySelector('slot')?.hidden;

describe('an element with consent="needed"', () => {
  afterEach(() => {
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
    document.documentElement.lang = 'sv';
  });

  for (const tag of ['press-release', 'press-release-list', 'jobs-progress', 'comment-box']) {
    it(`asks for nothing as a <${tag}>, keeps what stands inside it, and says where the rest comes from`, async () => {
      const { src, asked } = fresh();
      const element = place<JobsProgressElement>(
        `<${tag} src="${src}" consent="needed"><a href="/all">Länken</a></${tag}>`,
      );
      await waits(element);
      expect(line(element)?.textContent).to.match(new RegExp(`Det här hämtas från ${location.host}\\.\\s+Visa det`));
      expect(fallbackIsShown(element)).to.equal(true);
      expect(element.complete).to.equal(true);
      expect(await asked()).to.equal(0);
      await expectAccessible(element);
    });
  }

  it('names the host and its port, not the whole address', async () => {
    const element = counter(`${elsewhere}/answers/release/x?token=secret`);
    await waits(element);
    expect(line(element)?.textContent).to.contain(new URL(elsewhere).host).and.not.to.contain('secret');
  });

  it('is no wider than its place, however long the host is', async () => {
    const element = counter('https://pressmeddelanden-och-nyheter.kommunikationsavdelningen.example/x');
    element.style.cssText = 'display: block; inline-size: 200px';
    await waits(element);
    expect(element.scrollWidth).to.be.at.most(200);
  });

  it('loads what its reader asks for with the keyboard, and leads there', async () => {
    const { src, asked } = fresh();
    const element = counter(src);
    await waits(element);
    button(element).focus();
    expect(element.shadowRoot?.activeElement).to.equal(button(element));
    const loaded = when(element, 'load');
    await sendKeys({ press: 'Enter' });
    await loaded;
    expect(textOf(element)).to.contain('742 av 1 000 jobb').and.not.to.contain('Visa det');
    expect(await asked()).to.equal(1);
    expect(element.getAttribute('consent')).to.equal('given');
    expect(element.shadowRoot?.activeElement?.className).to.equal('root');
  });

  it('keeps the button and its focus until something is there in its stead, and asks once', async () => {
    const element = counter('/answers/slow/60?consent');
    await waits(element);
    button(element).focus();
    button(element).click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(button(element));
    button(element).click();
    await consoleLines(() => when(element, 'error'));
    await element.updateComplete;
    expect(line(element)).to.equal(null);
    expect(element.shadowRoot?.activeElement?.className).to.equal('root');
  });

  it('fires an event that bubbles, and goes on waiting when it is cancelled', async () => {
    const { src, asked } = fresh();
    const element = counter(src);
    await waits(element);
    const told = when<ConsentEvent>(document.body, 'sprid-consent');
    document.body.addEventListener('sprid-consent', (event) => event.preventDefault(), { once: true });
    button(element).click();
    const event = await told;
    expect([event.target, event.host]).to.deep.equal([element, location.host]);
    await element.updateComplete;
    expect(element.getAttribute('consent')).to.equal('needed');
    expect(await asked()).to.equal(0);
    // The page has asked in its own way.
    element.removeAttribute('consent');
    await when(element, 'load');
    expect(line(element)).to.equal(null);
    expect(await asked()).to.equal(1);
  });

  for (const [how, give] of [
    ['without the attribute', (element: Element) => element.removeAttribute('consent')],
    ['with consent="given"', (element: Element) => element.setAttribute('consent', 'given')],
    ['with the property', (element: Element) => ((element as JobsProgressElement).consent = 'given')],
  ] as const)
    it(`loads ${how}`, async () => {
      const element = counter(fresh().src);
      await waits(element);
      give(element);
      await when(element, 'load');
      expect(textOf(element)).to.contain('742 av 1 000 jobb');
    });

  it('asks for nothing when it is told to reload, is moved, refreshed or comes back', async () => {
    const { src, asked } = fresh();
    const element = counter(src, 'consent="needed" refresh="60" history');
    await waits(element);
    await element.reload();
    document.body.append(element.parentElement as Element);
    element.select = 'a=b';
    await element.updateComplete;
    const holder = element.parentElement as HTMLElement;
    element.remove();
    await Promise.resolve();
    holder.append(element);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    window.dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(await asked()).to.equal(0);
    element.consent = 'given';
    await consoleLines(() => when(element, 'loadend'));
    expect(await asked()).to.be.at.least(1);
  });

  it('waits also with a word that it does not know, and says which it knows', async () => {
    const { src, asked } = fresh();
    const { warn } = console;
    const told = new Promise<string>((resolve) => (console.warn = resolve));
    const element = counter(src, 'consent="required"');
    expect(await told).to.match(/consent="required"> must be one of needed, given\. It is taken as needed\./);
    console.warn = warn;
    await waits(element);
    expect(await asked()).to.equal(0);
  });

  it('says where another src comes from', async () => {
    const element = counter(fresh().src);
    await waits(element);
    element.src = `${elsewhere}/answers/release/b`;
    await element.updateComplete;
    expect(line(element)?.textContent).to.contain(new URL(elsewhere).host);
  });

  it('takes the content back when consent is, and asks for nothing more', async () => {
    const { src, asked } = fresh();
    const element = counter(src, 'consent="given"');
    await when(element, 'load');
    element.consent = 'needed';
    await waits(element);
    await element.updateComplete;
    await element.reload();
    expect(textOf(element)).not.to.contain('742');
    expect(fallbackIsShown(element)).to.equal(true);
    expect(await asked()).to.equal(1);
    button(element).click();
    await when(element, 'load');
    expect(textOf(element)).to.contain('742 av 1 000 jobb').and.not.to.contain('Visa det');
  });

  it('asks for no further page of a list once consent is taken back', async () => {
    const last = fresh({ items: [], next: null });
    const second = fresh({ items: [{ ...bareRelease, id: 'r2' }], next: last.src });
    const { src } = fresh({ items: [{ ...bareRelease, tags: ['jobb'] }], next: second.src });
    const list = place<PressReleaseListElement>(
      `<press-release-list src="${src}" tag="jobb" consent="given"></press-release-list>`,
    );
    await when(list, 'load');
    list.shadowRoot?.querySelector<HTMLElement>('.more')?.click();
    list.consent = 'needed';
    while ((await second.asked()) === 0);
    // The list would go on with the answer that it has, long before these.
    for (let times = 0; times < 9; times++) expect(await last.asked()).to.equal(0);
  });

  it('shows JSON that the page gives it: nothing is asked for', async () => {
    const { src, asked } = fresh();
    const element = counter(src);
    await waits(element);
    await element.show({ value: 5, goal: 10 });
    expect(textOf(element)).to.contain('5 av 10');
    expect(await asked()).to.equal(0);
  });

  it('speaks the nearest language, and follows when it changes', async () => {
    const element = counter(fresh().src, 'consent="needed" lang="en"');
    await waits(element);
    expect(line(element)?.textContent).to.contain('This is loaded from');
    expect(line(element)?.lang).to.equal('en');
    element.lang = 'sv';
    await until(() => line(element)?.textContent.includes('hämtas'));
    expect(button(element).textContent).to.equal('Visa det');
  });

  it('keeps its look in another document', async () => {
    const element = counter(fresh().src, 'consent="needed" lang="sv"');
    await waits(element);
    const other = document.createElement('iframe');
    document.body.append(other);
    other.contentDocument?.body.append(element);
    await element.updateComplete;
    const { display } = (other.contentWindow as Window).getComputedStyle(line(element) as Element);
    other.remove();
    expect(display).to.equal('flex');
  });

  it('says what is wrong with its address once it may load it', async () => {
    const element = counter('http://[');
    await waits(element);
    expect(line(element)?.textContent).to.contain('http://[');
    element.consent = 'given';
    const lines = await consoleLines(() => when(element, 'error'));
    expect(lines.join()).to.match(/URL/);
  });

  it('says nothing where there is nothing to load', async () => {
    const element = place<JobsProgressElement>('<jobs-progress consent="needed">här</jobs-progress>');
    const other = counter(jsonAt({ value: 1 }));
    await waits(other);
    await element.updateComplete;
    expect(line(element)).to.equal(null);
  });
});
