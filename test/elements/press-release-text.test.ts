/** What stands in a release's text beside words: pictures that open, galleries and cards. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { entries } from '../../src/client/load.js';
import '../../src/elements/press-release/press-release.define.js';
import { PressReleaseElement } from '../../src/elements/press-release/press-release.js';
import { expectAccessible } from './axe.js';
import { bareRelease, jsonAt, place, until, when } from './element.js';

const at = (name: string): string => `/test/elements/missing-${name}`;
const img = (name: string, more = ''): string =>
  `<img src="${at(`${name}.webp`)}" alt="Alt ${name}" width="800" height="450" ${more}>`;

const release = { ...bareRelease, body: '<p>Stycke.</p>' };

const shown = async (more: object, attributes = ''): Promise<PressReleaseElement> => {
  const src = jsonAt({ ...release, ...more }).replaceAll('"', '&quot;');
  const element = place<PressReleaseElement>(`<press-release src="${src}" ${attributes}></press-release>`);
  await when(element, 'load');
  return element;
};
const all = <Found extends Element = HTMLElement>(element: PressReleaseElement, selector: string): Found[] => [
  ...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];
const dialog = (element: PressReleaseElement): HTMLDialogElement | null | undefined =>
  element.shadowRoot?.querySelector('.dialog')?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]');
const labels = (element: PressReleaseElement): (string | null)[] =>
  all(element, '.enlarge').map((button) => button.getAttribute('aria-label'));

describe('a text with more than words', () => {
  afterEach(() => {
    entries.clear();
    for (const holder of document.body.querySelectorAll('div')) holder.remove();
  });

  it('opens each of its pictures in large, in the order of the page, and takes the focus back', async () => {
    const element = await shown({
      image: { url: at('a.webp'), alt: 'Alt a', width: 800, height: 450 },
      gallery: [{ url: at('d.webp'), alt: 'Alt d', width: 800, height: 450 }],
      body: `<p>Ett.</p>${img('b', 'style="x"')}<figure>${img('c', `srcset="${at('c-1.webp')} 300w, ${at('c-2.webp')} 1600w"`)}<figcaption>Text c</figcaption></figure>`,
    });
    expect(labels(element)).to.deep.equal(['a', 'b', 'c', 'd'].map((name) => `Visa bilden större: Alt ${name}`));
    const button = all(element, '.body figure .enlarge')[0] as HTMLElement;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => dialog(element));
    const open = dialog(element) as HTMLDialogElement;
    expect(open.getAttribute('aria-label')).to.equal('Bild 3 av 4');
    expect(open.querySelector('figcaption')?.textContent.trim()).to.equal('Text c');
    expect(open.querySelector('a')?.pathname).to.equal(at('c-2.webp'));
    await expectAccessible(element);
    await sendKeys({ press: 'ArrowLeft' });
    expect(open.querySelector('img')?.alt).to.equal('Alt b');
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(element));
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('puts a heading nearer to its text than to what stands before it', async () => {
    const element = await shown({
      body: '<p>Ett.</p><h2>Rubrik</h2><p>Två.</p><blockquote><p>A</p><p>B</p></blockquote>',
    });
    const [one, two, said, last] = all(element, '.body p').map((each) => each.getBoundingClientRect());
    const heading = all(element, '.body h3')[0]?.getBoundingClientRect();
    const above = (heading?.top ?? 0) - (one?.bottom ?? 0);
    const below = (two?.top ?? 0) - (heading?.bottom ?? 0);
    expect(above).to.be.above(3 * below);
    expect((last?.top ?? 0) - (said?.bottom ?? 0)).to.be.above(4);
  });

  it('leaves a picture that is a link, and one that is a sign, as they are', async () => {
    const element = await shown({
      body: `<a href="https://news.example/b">${img('b')}</a><p>Se <img src="${at('i.webp')}" width="16" height="16"></p>`,
    });
    expect(all(element, '.enlarge').length).to.equal(0);
    expect(all<HTMLAnchorElement>(element, '.body a')[0]?.href).to.equal('https://news.example/b');
  });

  it('names a picture without a description by its caption, and draws its button once in a new language', async () => {
    const element = await shown({
      body: `<figure><img src="${at('b.webp')}"><figcaption>Text b</figcaption></figure>`,
    });
    expect(labels(element)).to.deep.equal(['Visa bilden större: Text b']);
    element.lang = 'en';
    await until(() => labels(element)[0] === 'Enlarge the picture: Text b');
    expect(labels(element).length).to.equal(1);
  });

  it('has no button in a teaser, nor wherever its text is not shown', async () => {
    const element = await shown({ body: img('b') }, 'variant="summary"');
    expect(all(element, '.enlarge').length).to.equal(0);
  });

  it('keeps a narrow picture and its button together, and moves nothing that was there', async () => {
    const element = await shown({
      body: `<div><p>Ett.</p>${img('b').replace('800', '200').replace('450', '120')}</div>`,
    });
    const [picture, button] = [all(element, '.body img')[0], all(element, '.body .enlarge')[0]].map((one) =>
      one?.getBoundingClientRect(),
    );
    expect(picture?.width).to.equal(200);
    expect((picture?.right ?? 0) - (button?.right ?? 0)).to.be.within(0, 20);
  });

  const sizes: [what: string, main: string, inText: string][] = [
    ['WordPress', 'https://p.example/u/a-scaled.jpg', 'https://p.example/u/a-300x200.jpg'],
    [
      'WordPress, from its other host',
      'https://p.example/u/a.jpg',
      'https://i0.wp.com/p.example/u/a.jpg?resize=300%2C200&ssl=1',
    ],
    ['Ghost', 'https://p.example/content/images/2024/a.jpg', 'https://p.example/content/images/size/w600/2024/a.jpg'],
    ['Drupal', 'https://p.example/files/2024/a.jpg', 'https://p.example/files/styles/large/public/2024/a.jpg?itok=x'],
    ['Prezly', 'https://cdn.example/1-2/a.jpg', 'https://cdn.example/1-2/a.jpg/-/resize/800x/'],
    ['a cloud', 'https://p.example/a.jpg?w=1200&fm=webp&id=5', 'http://p.example/a.jpg?id=5&w=300'],
    [
      'Mynewsdesk',
      'https://p.example/image/upload/c_limit,w_800/x1/a.jpg',
      'https://p.example/image/upload/w_300/x1/a.jpg',
    ],
  ];
  for (const [what, url, inText] of sizes)
    it(`is the only place of a picture that it shows in a size of ${what}`, async () => {
      const element = await shown({
        image: { url, width: 800, height: 450 },
        gallery: [{ url: at('d.webp') }, { url: inText }],
        body: `<p>Ett.</p><img src="${at('x.webp')}" srcset="${inText.replaceAll(',', '%2C')} 300w" width="300" height="200">`,
      });
      expect(all(element, 'img').length).to.equal(2);
      expect(all(element, '.body img').length).to.equal(1);
      expect(all(element, '.gallery img').length).to.equal(1);
    });

  const others: [what: string, main: string, inText: string][] = [
    ['another file', 'https://p.example/a.jpg', 'https://p.example/ab.jpg'],
    ['a file of another number', 'https://p.example/a?id=1', 'https://p.example/a?id=2'],
    ['a file of the same name in another folder', 'https://p.example/1/a.jpg', 'https://p.example/2/a.jpg'],
    ['a file of another host', 'https://p.example/a.jpg', 'https://q.example/a.jpg'],
  ];
  for (const [what, url, inText] of others)
    it(`does not take ${what} for the same picture`, async () => {
      const element = await shown({ image: { url }, body: `<img src="${inText}">` });
      expect(all(element, 'img').length).to.equal(2);
    });

  it('gives way to a picture that says more, and the teaser shows it whatever the text has', async () => {
    const image = { url: at('a.webp'), credit: 'Anna', width: 800, height: 450 };
    const body = `<p>Ett.</p><figure><a href="${at('a.webp')}">${img('a')}</a></figure>`;
    const element = await shown({ image, body });
    expect(all(element, 'img').length).to.equal(1);
    expect(all(element, '.body figure').length).to.equal(0);
    expect(all(element, '[part=credit]').map(({ textContent }) => textContent)).to.deep.equal(['Bild: Anna']);
    element.variant = 'card';
    await element.updateComplete;
    expect(all(element, '.picture img').length).to.equal(1);
  });

  const gallery = (pictures: string): string =>
    `<figure class="wp-block-gallery columns-3">${pictures}<figcaption>Alla</figcaption></figure>`;

  it('lays out a gallery as a grid, and in one column less where there is no room', async () => {
    const element = await shown({
      body: gallery(
        ['a', 'b', 'c', 'd'].map((name) => `<figure class="wp-block-image">${img(name)}</figure>`).join(''),
      ),
    });
    const tops = (): number[] => [
      ...new Set(all(element, '.body figure figure').map((one) => Math.round(one.getBoundingClientRect().top))),
    ];
    element.style.inlineSize = '700px';
    const wide = tops().length;
    element.style.inlineSize = '280px';
    expect([wide, tops().length]).to.deep.equal([1, 2]);
    expect(element.scrollWidth).to.be.at.most(280);
    expect(labels(element).length).to.equal(4);
  });

  const bookmark =
    '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://www.q.example/a"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Titeln</div><div class="kg-bookmark-description">Om</div><div class="kg-bookmark-metadata"><span>Anna</span></div></div><div class="kg-bookmark-thumbnail"><img src="/test/elements/missing.webp" alt=""></div></a></figure>';
  const file =
    '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://s.example/x.pdf"><div class="kg-file-card-contents"><div class="kg-file-card-title">Rapporten</div><div class="kg-file-card-metadata"><div>x.pdf</div><div>2 MB</div></div></div></a></div>';

  it('makes a card of a bookmark, with its host, and of a file, with its size', async () => {
    const element = await shown({ body: `<p>Ett.</p>${bookmark}${file}` });
    const [link, download] = all<HTMLAnchorElement>(element, '.body a');
    expect(Array.from(link?.children ?? [], (one) => one.textContent)).to.deep.equal([
      'Titeln',
      'Om',
      'Anna',
      '',
      'q.example',
    ]);
    expect(Array.from(download?.children ?? [], (one) => one.textContent)).to.deep.equal(['Rapporten', 'x.pdf · 2 MB']);
    for (const card of [link, download]) {
      expect(getComputedStyle(card as Element).borderTopStyle).to.equal('solid');
      expect(getComputedStyle(card as Element).display).to.equal('grid');
    }
    element.style.inlineSize = '280px';
    expect(element.scrollWidth).to.be.at.most(280);
    await expectAccessible(element);
  });

  it('is laid out also in an element that got it before it came to the page', async () => {
    class FreshElement extends PressReleaseElement {}
    customElements.define('fresh-release', FreshElement);
    const element = new FreshElement();
    const before = FreshElement.elementStyles.length;
    const done = element.show({ ...release, body: bookmark }, location.href);
    await until(() => FreshElement.elementStyles.length > before);
    place('<div></div>').append(element);
    await done;
    const card = all(element, '.body a')[0];
    expect(card?.textContent).to.contain('q.example');
    expect(getComputedStyle(card as Element).display).to.equal('grid');
  });
});
