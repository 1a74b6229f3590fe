import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { entries } from '../../src/client/load.js';
import '../../src/elements/press-release/press-release.define.js';
import type { PressReleaseElement } from '../../src/elements/press-release/press-release.js';
import { structuredData } from '../../src/elements/press-release/tools/structured-data.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { expectAccessible } from './axe.js';
import { jsonAt, place, until, when } from './element.js';

const picture = (name: string, more = {}) => ({
  url: `/test/elements/missing-${name}.webp`,
  width: 960,
  height: 540,
  alt: `Alt ${name}`,
  caption: `Bildtext ${name}`,
  credit: `Fotograf ${name}`,
  ...more,
});

const english = {
  id: 'r1-en',
  url: 'https://news.example/en/r1',
  language: 'en',
  headline: 'The headline',
  published: '2017-10-10T07:20:00+02:00',
  translations: [{ language: 'sv', url: 'https://news.example/r1' }],
};

const release = {
  id: 'r1',
  url: 'https://news.example/r1',
  language: 'sv',
  headline: 'Rubriken & "citatet" <b>',
  published: '2017-10-10T07:20:00+02:00',
  updated: '2017-10-11T07:20:00+02:00',
  timeZone: 'Europe/Stockholm',
  type: 'Pressmeddelande',
  lead: 'Ingressen.',
  byline: [{ name: 'Anna Exempel', title: 'Reporter' }],
  image: picture('a'),
  gallery: [picture('b'), picture('c', { credit: undefined })],
  body: '<p>Stycke ett.</p><ul><li>Punkt</li></ul><table><caption>Tal</caption><tr><th>År</th><th>Jobb</th></tr><tr><td>2015</td><td>300</td></tr></table>',
  boilerplates: [{ heading: 'Om oss', body: '<p>Vi finns.</p>' }],
  contacts: [{ name: 'Pressfunktionen', email: 'press@news.example' }],
  publisher: { name: 'Utgivaren', url: 'https://news.example/' },
  translations: [{ language: 'en', url: 'https://news.example/en/r1', src: jsonAt(english) }],
};

const shown = async (json: unknown, more = ''): Promise<PressReleaseElement> => {
  const src = jsonAt(json).replaceAll('"', '&quot;');
  const element = place<PressReleaseElement>(`<press-release src="${src}" ${more}><a href="/r1">R</a></press-release>`);
  await when(element, 'load');
  return element;
};
const find = <Found extends Element = HTMLElement>(element: PressReleaseElement, selector: string): Found => {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const holderOf = (element: PressReleaseElement): Element | undefined | null =>
  element.shadowRoot?.querySelector('.dialog');
const inDialog = <Found extends Element = HTMLElement>(element: PressReleaseElement, selector: string): Found =>
  holderOf(element)?.shadowRoot?.querySelector(selector) as Found;

/** Settles when `is` holds; looks again after every change below the element. */
const untilShown = async (element: PressReleaseElement, is: () => boolean): Promise<void> => {
  await until(is);
  await element.updateComplete;
};
const press = async (element: PressReleaseElement, selector: string): Promise<void> => {
  find(element, selector).focus();
  find(element, selector).click();
  await untilShown(element, () => Boolean(inDialog(element, 'dialog[open]')));
};
const pressIn = (element: PressReleaseElement, label: string): void => {
  const buttons = [...(holderOf(element)?.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find(({ textContent }) => textContent.trim() === label);
  if (!found) throw new Error(`There is no button ${label}.`);
  found.click();
};
const labelOf = (element: PressReleaseElement): string | null => inDialog(element, 'dialog').getAttribute('aria-label');
const shownPicture = (element: PressReleaseElement): string => inDialog<HTMLImageElement>(element, 'img').alt;

describe('what a whole release can do', () => {
  afterEach(() => {
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
    document.documentElement.removeAttribute('dir');
  });

  it('shows each picture in large, with its caption and credit, from the one that was pressed', async () => {
    const element = await shown(release);
    await press(element, '.gallery .enlarge');
    expect([labelOf(element), shownPicture(element)]).to.deep.equal(['Bild 2 av 3', 'Alt b']);
    expect(inDialog(element, 'figcaption').textContent).to.match(/Bildtext b\s+Bild: Fotograf b/);
    await expectAccessible(element);
  });

  it('turns by buttons and by arrows, round and round, and says where it is', async () => {
    const element = await shown(release);
    await press(element, '.enlarge');
    pressIn(element, 'Föregående bild');
    expect([labelOf(element), shownPicture(element)]).to.deep.equal(['Bild 3 av 3', 'Alt c']);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect([labelOf(element), shownPicture(element)]).to.deep.equal(['Bild 2 av 3', 'Alt b']);
    expect(inDialog(element, '[role=status]').textContent).to.equal('Bild 2 av 3');
  });

  it('turns the other way where the text runs from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await shown(release);
    await press(element, '.enlarge');
    await sendKeys({ press: 'ArrowLeft' });
    expect(shownPicture(element)).to.equal('Alt b');
  });

  it('closes by Esc, and the focus goes back to the picture that was pressed', async () => {
    const element = await shown(release);
    await press(element, '.gallery .enlarge');
    await sendKeys({ press: 'Escape' });
    await untilShown(element, () => !holderOf(element));
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.gallery .enlarge'));
  });

  it('has nothing to turn to with one picture', async () => {
    const element = await shown({ ...release, gallery: [] });
    await press(element, '.enlarge');
    const labels = [...(holderOf(element)?.shadowRoot?.querySelectorAll('button') ?? [])].map((one) =>
      one.textContent.trim(),
    );
    expect(labels).to.deep.equal(['Stäng']);
  });

  it('opens one dialog for two hasty clicks', async () => {
    const element = await shown(release);
    find(element, '.enlarge').click();
    await press(element, '.enlarge');
    await untilShown(element, () => inDialog(element, 'dialog[open]') !== null);
    expect(element.shadowRoot?.querySelectorAll('.dialog').length).to.equal(1);
  });

  it('leaves no dialog behind when it is moved', async () => {
    const element = await shown(release);
    await press(element, '.enlarge');
    place<Element>('<p></p>').after(element);
    expect(holderOf(element) ?? null).to.equal(null);
  });

  it('keeps what nobody asked for out of a teaser', async () => {
    const element = await shown(release, 'variant="summary"');
    expect(element.shadowRoot?.querySelectorAll('button').length).to.equal(0);
  });

  it('gives no code for another site where no tag of ours is on the page', async () => {
    const element = await shown(release);
    await press(element, '.share');
    expect(inDialog(element, 'textarea')).to.equal(null);
    expect(inDialog(element, 'dialog').textContent).not.to.contain('Visa på din webbplats');
    await expectAccessible(element);
  });

  it('gives the code for another site: script, tag, and what stands there without scripts', async () => {
    const element = await shown(release);
    const script = document.createElement('script');
    // One of another kind than runs, so that the page stays as it is.
    Object.assign(script, { src: 'https://news.example/sprid.js?ver=6.1#x', type: 'text/plain' });
    document.head.append(script);
    await press(element, '.share');
    script.remove();
    const code = inDialog<HTMLTextAreaElement>(element, 'textarea').value;
    const made = new DOMParser().parseFromString(code, 'text/html');
    expect(made.querySelector('script')?.getAttribute('src')).to.equal('https://news.example/sprid.js');
    const tag = made.querySelector('press-release');
    expect(tag?.getAttribute('src')).to.equal(new URL(element.src ?? '', location.href).href);
    // A strict policy refuses an inline style; the rule for the height is the page's own.
    expect(made.querySelectorAll('[style], style').length).to.equal(0);
    expect(tag?.querySelector('a')?.getAttribute('href')).to.equal(release.url);
    expect(tag?.textContent.trim()).to.equal(release.headline);
    expect(made.querySelectorAll('b').length).to.equal(0);
    await expectAccessible(element);
  });

  it('mails headline and address', async () => {
    const element = await shown(release);
    await press(element, '.share');
    const { href } = inDialog<HTMLAnchorElement>(element, 'a');
    const { pathname, searchParams } = new URL(href);
    expect([pathname, searchParams.get('subject'), searchParams.get('body')]).to.deep.equal([
      '',
      release.headline,
      `${release.headline}\n${release.url}`,
    ]);
  });

  it('copies the whole as text for journalists, or shows it, selected, where the browser does not copy', async () => {
    const element = await shown(release);
    await press(element, '.share');
    const kept = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    let copied = '';
    for (const writeText of [
      (text: string) => Promise.resolve(void (copied = text)),
      () => Promise.reject(new Error('not allowed')),
    ]) {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      pressIn(element, 'Kopiera som text');
      await untilShown(element, () => inDialog(element, '[role=status]').textContent !== '');
      if (!inDialog(element, '.by-hand')) expect(inDialog(element, '[role=status]').textContent).to.equal('Kopierat.');
    }
    if (kept) Object.defineProperty(navigator, 'clipboard', kept);
    else Reflect.deleteProperty(navigator, 'clipboard');
    const lines = copied.split('\n');
    for (const line of [
      release.headline,
      'Pressmeddelande • 10 okt. 2017 07:20 CEST',
      'Ingressen.',
      'Anna Exempel, Reporter',
      'Stycke ett.',
      '– Punkt',
      '2015\t300',
      'Om oss',
      'Vi finns.',
      '– Pressfunktionen, press@news.example',
      `Källa: Utgivaren, ${release.url}`,
    ])
      expect(lines).to.include(line);
    expect(copied).to.contain('– Bildtext a (Bild: Fotograf a)');
    expect(inDialog<HTMLTextAreaElement>(element, '.by-hand').value).to.equal(copied);
  });

  it('has no button for passing it on with no-share', async () => {
    const element = await shown(release, 'no-share');
    expect(element.shadowRoot?.querySelector('.share')).to.equal(null);
  });

  it('shows a translation that has its JSON in place, and leads there who asked for it', async () => {
    const element = await shown(release);
    find(element, '.foot a[hreflang=en]').click();
    await when(element, 'load');
    expect(find(element, 'article').lang).to.equal('en');
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.headline'));
    expect(element.getAttribute('src')).to.not.equal(release.translations[0]?.src);
  });

  it('leaves a translation without its JSON, and every click with a key held down, to the browser', async () => {
    const element = await shown({ ...release, translations: [...english.translations, ...release.translations] });
    const untouched: boolean[] = [];
    element.addEventListener('click', (event) => {
      untouched.push(!event.defaultPrevented);
      event.preventDefault();
    });
    find(element, '.foot a[hreflang=sv]').click();
    find(element, '.foot a[hreflang=en]').dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    expect(untouched).to.deep.equal([true, true]);
  });

  it('asks nothing of a film before it is played, and plays it in its place', async () => {
    const page = 'https://www.youtube.com/watch?v=abcdefghijk';
    const element = await shown({
      ...release,
      body: '<p>Före.</p><iframe src="https://www.youtube.com/embed/abcdefghijk" title="Från bageriet"></iframe>',
    });
    const button = find<HTMLButtonElement>(element, '.film button');
    expect(button.textContent).to.equal('Spela filmen: Från bageriet');
    expect(find<HTMLAnchorElement>(element, '.film a').href).to.equal(page);
    expect(element.shadowRoot?.querySelector('iframe, .body img')).to.equal(null);
    const asked = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).host !== location.host);
    expect(asked).to.deep.equal([]);
    await expectAccessible(element);
    const { top, height } = button.getBoundingClientRect();
    button.click();
    const frame = find<HTMLIFrameElement>(element, '.film iframe');
    expect(frame.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk\?(.*&)?autoplay=1$/);
    expect([frame.title, frame.getBoundingClientRect().top]).to.deep.equal(['Från bageriet', top]);
    expect(frame.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it('lets a wide table scroll by itself, by keyboard too', async () => {
    const element = await shown({
      ...release,
      body: `<table><tr>${'<td>Enlångcellutanmellanrum</td>'.repeat(40)}</tr></table>`,
    });
    const scroller = find(element, '.scroller');
    expect(scroller.scrollWidth).to.be.greaterThan(scroller.clientWidth);
    expect(scroller.tabIndex).to.equal(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    expect(find(element, 'table').getBoundingClientRect().width).to.be.greaterThan(scroller.clientWidth);
  });

  it('loads the pictures that wait to be scrolled to before it is printed', async () => {
    const element = await shown(release);
    window.dispatchEvent(new Event('beforeprint'));
    expect([...(element.shadowRoot?.querySelectorAll('img') ?? [])].map(({ loading }) => loading)).to.deep.equal(
      Array(3).fill('eager'),
    );
  });

  it('writes nothing for search engines unless it is asked to, and never which page is the canonical one', async () => {
    const element = await shown(release);
    expect(element.querySelector('script')).to.equal(null);
    element.seo = 'summary';
    await untilShown(element, () => element.querySelector('script') !== null);
    const script = element.querySelector('script');
    expect(script?.type).to.equal('application/ld+json');
    const written = JSON.parse(script?.textContent ?? '') as Record<string, unknown>;
    expect([written.isBasedOn, written.headline, written.description]).to.deep.equal([
      release.url,
      release.headline,
      release.lead,
    ]);
    expect(written.author).to.deep.equal([{ '@type': 'Person', name: 'Anna Exempel', jobTitle: 'Reporter' }]);
    expect(script?.textContent).to.not.contain('<');
    expect(document.querySelector('link[rel=canonical]')).to.equal(null);
    element.seo = 'none';
    await untilShown(element, () => element.querySelector('script') === null);
    expect(element.querySelector('a')?.textContent).to.equal('R');
  });

  it('writes nothing of a release that was taken back', async () => {
    const element = await shown({ ...release, status: 'canceled' }, 'seo="link"');
    await untilShown(element, () => true);
    expect(element.querySelector('script')).to.equal(null);
  });

  it('says with link no more than headline and original, and with dateOnly no hour', () => {
    const model = { ...release, dateOnly: true } as unknown as PressRelease;
    expect(Object.keys(structuredData(model, 'link'))).to.deep.equal(['@context', '@type', 'headline', 'isBasedOn']);
    expect(structuredData(model, 'summary')).to.include({ datePublished: '2017-10-10', dateModified: '2017-10-11' });
  });
});
