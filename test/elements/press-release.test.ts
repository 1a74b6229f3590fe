import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/press-release/press-release.define.js';
import type { PressReleaseElement } from '../../src/elements/press-release/press-release.js';
import { expectAccessible } from './axe.js';
import { bareRelease, consoleLines, jsonAt, place, textOf, when } from './element.js';

const image = {
  url: '/test/elements/missing-960.webp',
  width: 960,
  height: 540,
  alt: 'Ett hotell vid en å',
  caption: 'Hotellet',
  credit: 'sprid',
  sources: [
    { url: '/test/elements/missing-480.webp', width: 480, type: 'image/webp' },
    { url: '/test/elements/missing-960.webp', width: 960, type: 'image/webp' },
    { url: '/test/elements/missing-960.jpg', width: 960, type: 'image/jpeg' },
  ],
};

const release = {
  ...bareRelease,
  timeZone: 'Europe/Stockholm',
  type: 'Pressmeddelande',
  lead: 'Ingressen.',
  image,
  gallery: [{ ...image, caption: 'Köket', alt: 'Ett kök' }],
  body: '<h1>Mellanrubrik</h1><p>Brödtext med <a href="/seminarium">länk</a>.</p><script>window.hacked = 1</script>',
  boilerplates: [
    { heading: 'Om projektet', body: '<p>Om oss.</p>', link: { text: 'Läs mer', url: 'https://news.example/om' } },
    { heading: 'Om rådgivningen', body: '<p>Råd.</p>' },
  ],
  contacts: [
    {
      name: 'Pressfunktionen',
      title: 'Presskontakt',
      organization: 'Projektet',
      phone: '+46 (0)31-123 45',
      email: 'press@news.example',
    },
  ],
  attachments: [
    { title: 'Faktablad', url: '/fakta.pdf', mediaType: 'application/pdf', size: 1_250_000, language: 'en' },
  ],
  links: [{ text: 'Veckan', url: 'https://week.example/' }],
  tags: ['sociala företag', 'arbete'],
  publisher: { name: 'Utgivaren', url: 'https://news.example/' },
  translations: [{ language: 'en', headline: 'The headline', url: 'https://news.example/en/r1' }],
  comments: { src: '/api/threads/r1/comments', count: 3 },
};

const make = (json: unknown, more = ''): PressReleaseElement =>
  place(
    `<press-release src="${jsonAt(json).replaceAll('"', '&quot;')}" ${more}><a href="/r1">Rubriken</a></press-release>`,
  );
const shown = async (json: unknown, more = ''): Promise<PressReleaseElement> => {
  const element = make(json, more);
  await when(element, 'load');
  return element;
};
const find = (element: PressReleaseElement, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector(selector) ?? null;
const all = (element: PressReleaseElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

describe('<press-release>', () => {
  afterEach(() => {
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
  });

  describe('its picture', () => {
    const pictureOf = (element: PressReleaseElement): string[] =>
      all(element, '.picture img').map((picture) =>
        [picture.getAttribute('loading'), picture.getAttribute('fetchpriority')].join(' '),
      );
    const below = async (distance: string, variant: string): Promise<string[]> => {
      const holder = place<HTMLElement>('<div><div></div></div>');
      (holder.firstElementChild as HTMLElement).style.height = distance;
      const element = make(release, `variant="${variant}"`);
      holder.append(element);
      await when(element, 'load');
      holder.remove();
      return pictureOf(element);
    };

    for (const variant of ['full', 'summary', 'card'])
      it(`is asked for at once, and before others, in the first view (${variant})`, async () => {
        expect((await below('0', variant))[0]).to.equal('eager high');
        expect((await below('25vh', variant))[0]).to.equal('eager high');
      });

    for (const variant of ['full', 'summary', 'card'])
      it(`waits below the first view, and so do all further ones everywhere (${variant})`, async () => {
        expect((await below('120vh', variant))[0]).to.equal('lazy ');
        expect((await below('0', 'full')).slice(1)).to.deep.equal(['lazy ']);
      });

    it('waits where the text above it fills the first view', async () => {
      expect((await below('80vh', 'full'))[0]).to.equal('lazy ');
      expect((await below('80vh', 'card'))[0]).to.equal('eager high');
    });

    it('is asked for at once where the release was there before the first frame', async () => {
      const element = place<PressReleaseElement>('<press-release></press-release>');
      await element.show(release);
      expect(pictureOf(element)[0]).to.equal('eager high');
    });

    it('is asked for once, in one size', async () => {
      const sizes = [480, 960].map((width) => ({ url: `/answers/html/${String(Math.random())}`, width }));
      const element = await shown({
        ...release,
        gallery: undefined,
        image: { ...image, url: sizes[1]?.url, sources: sizes },
      });
      await when(all(element, '.picture img')[0] as HTMLElement, 'error');
      element.requestUpdate();
      await element.updateComplete;
      const counts = await Promise.all(
        sizes.map(
          async ({ url }) => (await fetch(url.replace('/answers/', '/answers/count/'))).json() as Promise<number>,
        ),
      );
      expect(counts.sort()).to.deep.equal([0, 1]);
    });
  });

  it("shows type and time in the publisher's zone with its name", async () => {
    const element = await shown(release);
    expect(find(element, '[part=meta]')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Pressmeddelande 10 okt. 2017 07:20 CEST',
    );
    expect(find(element, 'time')?.getAttribute('datetime')).to.equal('2017-10-10T05:20:00.000Z');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`sets the headline at level ${String(level)}, and what is below it lower`, async () => {
      const element = await shown(release, `heading-level="${String(level)}"`);
      const below = `H${String(Math.min(6, level + 1))}`;
      expect(find(element, '[part=headline]')?.tagName).to.equal(`H${String(level)}`);
      expect(find(element, '[part=body] :is(h1,h2,h3,h4,h5,h6)')?.tagName).to.equal(below);
      expect(all(element, '[part=subheading]').map(({ tagName }) => tagName)).to.deep.equal(Array(5).fill(below));
    });
  }

  it('moves the headings of the text when heading-level changes later', async () => {
    const element = await shown(release);
    element.headingLevel = 4;
    await when(element, 'load');
    expect(find(element, '[part=headline]')?.tagName).to.equal('H4');
    expect(find(element, '[part=body] h5')?.textContent).to.equal('Mellanrubrik');
  });

  it('shows the picture in the sizes and types that there are, with its place kept, its caption and its credit', async () => {
    const element = await shown(release, 'style="margin-block-start: 200vh"');
    const picture = find(element, '[part=release] > [part=picture]');
    const sources = [...(picture?.querySelectorAll('source') ?? [])].map(({ type, srcset }) => `${type} ${srcset}`);
    const [webp480, webp960, jpeg] = image.sources.map(({ url }) => new URL(url, location.href).href);
    expect(sources).to.deep.equal([
      `image/webp ${webp480 ?? ''} 480w, ${webp960 ?? ''} 960w`,
      `image/jpeg ${jpeg ?? ''} 960w`,
    ]);
    const img = picture?.querySelector('img');
    expect([img?.getAttribute('width'), img?.getAttribute('height'), img?.alt, img?.loading]).to.deep.equal([
      '960',
      '540',
      image.alt,
      'lazy',
    ]);
    // Its file does not exist, and its place is kept all the same.
    expect((img?.offsetWidth ?? 0) / (img?.offsetHeight ?? 1)).to.be.closeTo(960 / 540, 0.02);
    expect(picture?.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Hotellet Bild: sprid',
    );
  });

  it('keeps a place for a picture of unknown size', async () => {
    const element = await shown({ ...release, image: { url: image.url, alt: '' } });
    const img = find(element, '[part=picture] img') as HTMLImageElement;
    expect(img.offsetWidth / img.offsetHeight).to.be.closeTo(3 / 2, 0.02);
  });

  // Engines size a picture that did not come by rules of their own.
  for (const [measures, picture, ratio] of [
    ['its measures', image, 960 / 540],
    ['no measures', { url: image.url, alt: 'Ett hotell' }, 3 / 2],
  ] as const) {
    it(`keeps the place of a picture with ${measures} when its file does not come`, async () => {
      const element = await shown({ ...release, image: picture });
      const img = find(element, '[part=picture] img') as HTMLImageElement;
      if (!img.complete) await when(img, 'error');
      expect(img.offsetWidth / img.offsetHeight).to.be.closeTo(ratio, 0.02);
    });
  }

  it('shows lead, body, standing texts, topics and the gallery', async () => {
    const element = await shown(release);
    expect(find(element, '[part=lead]')?.textContent).to.equal('Ingressen.');
    expect(find(element, '[part=body]')?.textContent).to.equal('MellanrubrikBrödtext med länk.');
    expect(find(element, '[part=body] a')?.getAttribute('href')).to.equal(new URL('/seminarium', location.href).href);
    expect(
      all(element, '[part=boilerplate]').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Om projektet Om oss. Läs mer', 'Om rådgivningen Råd.']);
    expect(all(element, '[part=tags] li').map(({ textContent }) => textContent)).to.deep.equal(release.tags);
    expect(all(element, '[part=gallery] img').map((img) => img.getAttribute('alt'))).to.deep.equal(['Ett kök']);
    expect('hacked' in window).to.equal(false);
  });

  const said = 'Kommunen bygger en bro.';
  const bodies: [what: string, lead: string, body: string, leads: number][] = [
    ['begins with it', said, `<p>Kommunen <b>bygger</b> en&nbsp;bro.</p><p>Den blir klar.</p>`, 0],
    ['begins with it, cut off', 'Kommunen bygger…', `<p>${said}</p>`, 0],
    ['has it behind a heading', said, `<h2>Nyhet</h2><p>${said}</p>`, 0],
    ['has it behind a picture', said, `<figure><img src="/a.jpg"><figcaption>Bron</figcaption></figure>${said}`, 0],
    ['begins otherwise', said, '<p>En bro byggs.</p>', 1],
    ['has it further down', said, `<p>${'En bro byggs. '.repeat(20)}</p><p>${said}</p>`, 1],
  ];
  for (const [what, lead, body, leads] of bodies)
    it(`says the lead once where the text ${what}, and always in a teaser`, async () => {
      const element = await shown({ ...release, lead, body });
      expect(all(element, '[part=lead]').length).to.equal(leads);
      for (const variant of ['card', 'summary'] as const) {
        element.variant = variant;
        await element.updateComplete;
        expect(find(element, '[part=lead]')?.textContent).to.equal(lead);
      }
    });

  it('reads relative addresses in the text from where the release says', async () => {
    const body = '<p><a href="b">b</a></p>';
    const linkOf = (element: PressReleaseElement): string | undefined =>
      find(element, '.body a')?.getAttribute('href') ?? undefined;
    expect(linkOf(await shown({ ...release, body, base: 'https://news.example/nyheter/a' }))).to.equal(
      'https://news.example/nyheter/b',
    );
    expect(new URL(linkOf(await shown({ ...release, body })) ?? '').host).to.equal(location.host);
  });

  it('does not say twice what a note without a title begins with, and names the article by it', async () => {
    const note = {
      ...release,
      headline: 'Bron är klar',
      untitled: true,
      lead: undefined,
      body: '<p>Bron är klar.</p>',
    };
    const element = await shown(note);
    expect(find(element, '.headline')).to.equal(null);
    expect(find(element, 'article')?.getAttribute('aria-label')).to.equal('Bron är klar');
    expect(find(element, 'article')?.hasAttribute('aria-labelledby')).to.equal(false);
    await expectAccessible(element);
    for (const variant of ['card', 'summary', 'headline'] as const) {
      element.variant = variant;
      await element.updateComplete;
      expect(find(element, '.headline')?.textContent.trim()).to.equal('Bron är klar');
      expect(find(element, 'article')?.getAttribute('aria-labelledby')).to.equal('headline');
    }
    expect(find(await shown({ ...note, body: undefined }), '.headline')).to.not.equal(null);
    expect(find(await shown({ ...note, status: 'canceled' }), '.headline')).to.not.equal(null);
  });

  it('shows of a release that nobody dates when it was changed, or no time', async () => {
    const { published: _published, ...undated } = { ...release, undated: true, type: undefined };
    const timesOf = async (json: object): Promise<string[]> =>
      all(await shown(json), 'time').map(({ textContent }) => textContent.trim());
    expect(await timesOf(undated)).to.deep.equal([]);
    expect(await timesOf({ ...undated, updated: '2017-10-11T07:20:00+02:00' })).to.deep.equal([
      'Uppdaterad 11 okt. 2017 07:20 CEST',
    ]);
    expect(find(await shown(undated), '.notice')).to.equal(null);
  });

  const ways: [what: string, more: object, said: string | undefined, link: string | undefined][] = [
    ['all of it', {}, undefined, undefined],
    ['no text', { body: undefined }, undefined, 'Läs allt hos Utgivaren'],
    ['no text, and no publisher', { body: undefined, publisher: undefined }, undefined, 'Läs allt hos news.example'],
    ['a part', { restricted: true }, 'Hela texten finns bara hos utgivaren.', 'Läs allt hos Utgivaren'],
  ];
  for (const [what, more, said, link] of ways)
    it(`leads to the whole text where there is ${what}`, async () => {
      const element = await shown({ ...release, ...more });
      const found = find(element, '.read-all strong a') as HTMLAnchorElement | null;
      expect(found?.textContent).to.equal(link);
      expect(found?.href).to.equal(link && release.url);
      expect(find(element, '.notice')?.textContent).to.equal(said);
    });

  it('shows the authors with their roles below the lead, and not as contacts', async () => {
    const byline = [{ name: 'Anna Exempel', title: 'Reporter' }, { name: 'Bo Exempel' }];
    for (const variant of ['full', 'summary']) {
      const element = await shown({ ...release, byline }, `variant="${variant}"`);
      expect(find(element, '[part=lead] + [part=byline]')?.textContent.trim()).to.equal(
        'Anna Exempel, Reporter · Bo Exempel',
      );
      expect(
        all(element, '[part=contacts]')
          .map(({ textContent }) => textContent)
          .join(''),
      ).not.to.contain('Exempel');
      await expectAccessible(element);
    }
  });

  it('shows a dozen topics, and all of them to who asks', async () => {
    const tags = Array.from({ length: 30 }, (_, at) => `Ämne ${String(at + 1)}`);
    const topics = (element: PressReleaseElement): string[] =>
      all(element, '[part=tags] li').map(({ textContent }) => textContent.trim());
    const element = await shown({ ...release, tags });
    expect(topics(element)).to.deep.equal([...tags.slice(0, 12), 'Visa alla']);
    await expectAccessible(element);
    find(element, '[part=tags] button')?.click();
    await element.updateComplete;
    expect(topics(element)).to.deep.equal(tags);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '[part=tags]'));
    const few = await shown({ ...release, tags: tags.slice(0, 12) });
    expect(topics(few)).to.deep.equal(tags.slice(0, 12));
  });

  it('shows whom to reach, by telephone and mail', async () => {
    const element = await shown(release);
    const contacts = find(element, '[part=contacts]');
    expect(contacts?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Kontakt Pressfunktionen Presskontakt, Projektet +46 (0)31-123 45 press@news.example',
    );
    expect([...(contacts?.querySelectorAll('a') ?? [])].map(({ href }) => href)).to.deep.equal([
      'tel:+463112345',
      'mailto:press@news.example',
    ]);
  });

  it('says of a file what it is, how large, and in which language', async () => {
    const element = await shown(release);
    expect(find(element, '[part=attachments]')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Filer Faktablad PDF, 1,2 MB, English',
    );
    expect(find(element, '[part=attachments] a')?.getAttribute('type')).to.equal('application/pdf');
  });

  it('shows links, publisher, original, translations and the number of comments', async () => {
    const element = await shown(release);
    expect(find(element, '[part=links] a')?.getAttribute('href')).to.equal('https://week.example/');
    expect(find(element, '[part=foot]')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Utgivaren Till originalet English 3 kommentarer Dela',
    );
    expect(all(element, '[part=foot] a').map((a) => (a as HTMLAnchorElement).href)).to.deep.equal([
      'https://news.example/',
      'https://news.example/r1',
      'https://news.example/en/r1',
    ]);
    expect(find(element, '[part=foot] [hreflang=en]')?.lang).to.equal('en');
  });

  it("shows the publisher's logo with its name", async () => {
    const element = await shown({ ...release, publisher: { ...release.publisher, logo: '/logo.svg' } });
    expect(find(element, '[part=foot] img')?.getAttribute('alt')).to.equal('Utgivaren');
  });

  it('claims no language where none is known, and reads it as its first letter is', async () => {
    const element = await shown({ ...release, language: 'und', headline: 'وظيفة 1000' });
    const article = find(element, 'article');
    expect([article?.lang, article?.dir]).to.deep.equal(['', 'rtl']);
  });

  it('says of no update that came with the publication, and of no hour that is not known', async () => {
    const element = await shown({ ...release, updated: '2017-10-10T05:20:00Z', dateOnly: true, timeZone: undefined });
    expect(find(element, '[part=notice]')).to.equal(null);
    const time = find(element, 'time');
    expect([time?.getAttribute('datetime'), time?.textContent]).to.deep.equal(['2017-10-10', '10 okt. 2017']);
  });

  it('says when it was updated and what was corrected', async () => {
    const element = await shown({ ...release, updated: '2017-10-11T09:00:00+02:00', correction: 'Datumet var fel.' });
    expect(find(element, '[part=notice]')?.textContent).to.equal('Uppdaterad 11 okt. 2017 09:00 CESTDatumet var fel.');
  });

  it('tells a change within a day quietly, beside the time, in every variant that tells the type', async () => {
    for (const variant of ['full', 'summary', 'card']) {
      const element = await shown({ ...release, updated: '2017-10-10T07:52:00+02:00' }, `variant="${variant}"`);
      expect(find(element, '[part=notice]'), variant).to.equal(null);
      expect(find(element, '[part=meta]')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
        'Pressmeddelande 10 okt. 2017 07:20 CEST Uppdaterad 10 okt. 2017 07:52 CEST',
      );
      expect(find(element, '[part=meta] strong')).to.equal(null);
      await expectAccessible(element);
    }
  });

  for (const [what, more] of [
    ['a day later', { updated: '2017-10-11T07:20:00+02:00' }],
    ["soon, by the publisher's own word", { updated: '2017-10-10T07:52:00+02:00', correction: 'Datumet var fel.' }],
  ] as const) {
    it(`tells a change in bold, and nowhere else, that came ${what}`, async () => {
      const element = await shown({ ...release, ...more });
      expect(find(element, '[part=notice] strong')?.textContent).to.match(/^Uppdaterad 1[01] okt\. 2017/);
      expect(find(element, '[part=meta]')?.textContent).not.to.contain('Uppdaterad');
    });
  }

  it('says that a release was taken back, and shows nothing of its text', async () => {
    const element = await shown({ ...release, status: 'canceled' });
    expect(textOf(element))
      .to.contain('Utgivaren har dragit tillbaka')
      .and.to.contain('Rubriken')
      .and.not.to.contain('Brödtext')
      .and.not.to.contain('Ingressen');
    await expectAccessible(element);
  });

  it('shows nothing at all of a release that is withheld', async () => {
    const element = await shown({ ...release, status: 'withheld' });
    expect(textOf(element)).to.equal('Utgivaren håller tills vidare inne det här pressmeddelandet.');
    await expectAccessible(element);
  });

  it('shows nothing of a release under embargo but when it comes out', async () => {
    const element = await shown({ ...release, embargo: '2099-01-02T08:00:00+01:00' });
    expect(textOf(element)).to.equal('Det här pressmeddelandet släpps 2 jan. 2099 08:00 CET.');
    await expectAccessible(element);
  });

  it('comes out by itself when the embargo passes', async () => {
    const element = await shown({ ...release, embargo: new Date(Date.now() + 400).toISOString() });
    expect(textOf(element)).not.to.contain('Rubriken');
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!textOf(element).includes('Rubriken')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(element.shadowRoot as ShadowRoot, { childList: true, subtree: true, characterData: true });
    });
    expect(textOf(element)).to.contain('Brödtext');
  });

  const variants: [variant: string, shows: string[], hides: string[]][] = [
    ['full', ['meta', 'headline', 'lead', 'picture', 'body', 'foot'], ['.read-all']],
    ['summary', ['meta', 'headline', 'lead', 'picture'], ['body', 'foot']],
    ['card', ['meta', 'headline', 'lead', 'picture'], ['body', 'foot']],
    ['headline', ['meta', 'headline'], ['lead', 'picture', 'body', 'foot', 'type']],
  ];
  for (const [variant, shows, hides] of variants) {
    it(`shows what belongs to variant="${variant}", accessibly in light and dark, in Swedish and English`, async () => {
      const element = await shown(release, `variant="${variant}"`);
      for (const part of shows) expect(find(element, `[part=${part}]`), part).not.to.equal(null);
      for (const part of hides)
        expect(find(element, part.startsWith('.') ? part : `[part=${part}]`), part).to.equal(null);
      if (variant !== 'full') expect(find(element, '[part=headline] a')?.getAttribute('href')).to.equal(release.url);
      await expectAccessible(element);
      element.theme = 'dark';
      element.lang = 'en';
      await element.updateComplete;
      await expectAccessible(element);
    });
  }

  it('is accessible while busy, empty, and after a failure', async () => {
    const busy = place('<press-release src="/answers/hang/axe"><a href="/r1">Rubriken</a></press-release>');
    await expectAccessible(busy);
    busy.remove();
    const empty = await shown({ items: [], next: null });
    expect(textOf(empty)).to.equal('Här finns inget pressmeddelande än.');
    await expectAccessible(empty);
    const failed = place('<press-release src="/answers/status/404"><a href="/r1">Rubriken</a></press-release>');
    await consoleLines(() => when(failed, 'error'));
    await expectAccessible(failed);
  });

  it("marks the language and direction of a release that is not the page's", async () => {
    const element = await shown({ ...release, language: 'ar', headline: 'عنوان' });
    const article = find(element, 'article');
    expect([article?.lang, article?.dir]).to.deep.equal(['ar', 'rtl']);
    expect(find(element, 'time')?.lang).to.equal('sv');
  });

  it('drops every unsafe address and says which, once', async () => {
    const bad = 'javascript:alert(1)';
    const hostile = {
      ...release,
      image: { url: bad },
      gallery: [{ url: bad }],
      links: [
        { text: 'x', url: bad },
        { text: 'good', url: 'https://good.example/' },
      ],
      attachments: [{ title: 'x', url: bad }],
      publisher: { name: 'P', url: bad, logo: bad },
      translations: [{ language: 'en', url: bad }],
      boilerplates: [{ heading: 'h', link: { text: 'x', url: bad } }],
      body: `<p><a href="${bad}">x</a><img src="${bad}"></p>`,
      comments: { src: bad, count: 1 },
    };
    let element!: PressReleaseElement;
    const lines = await consoleLines(async () => {
      element = await shown(hostile);
    });
    expect(all(element, '[href^=javascript], [src^=javascript]')).to.deep.equal([]);
    expect(all(element, '[part=links] a').map(({ textContent }) => textContent)).to.deep.equal(['good']);
    expect(lines.some((line) => line.includes('"links[0].url" must be an http(s), mailto or tel address'))).to.equal(
      true,
    );
  });

  it('refuses a release whose own address is unsafe, or whose time has no zone, by name', async () => {
    for (const [json, advice] of [
      [{ ...release, url: 'javascript:alert(1)' }, '"url" must be'],
      [{ ...release, published: '2017-10-10T07:20' }, '"published" must be a time with its offset'],
    ] as const) {
      let element!: PressReleaseElement;
      const lines = await consoleLines(async () => {
        element = make(json);
        await when(element, 'error');
      });
      expect(lines.join()).to.contain(advice);
      expect(textOf(element)).to.contain('Felet ligger hos webbplatsen');
    }
  });

  it('takes direction marks and controls out of a headline', async () => {
    const element = await shown({ ...release, headline: 'Rubrik\u202Eabc\u0000' });
    expect(find(element, '[part=headline]')?.textContent).to.equal('Rubrikabc');
  });

  it('shows text as text, whatever it looks like', async () => {
    const element = await shown({ ...release, headline: '<img src=x onerror=alert(1)>', lead: '<b>x</b>' });
    expect(find(element, '[part=headline]')?.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(find(element, '[part=lead] b')).to.equal(null);
  });

  it('survives ten thousand nested elements', async () => {
    const json = new Blob([JSON.stringify({ ...release, body: `${'<b>'.repeat(10_000)}Djupt` })], {
      type: 'application/json',
    });
    const element = place<PressReleaseElement>(`<press-release src="${URL.createObjectURL(json)}"></press-release>`);
    await when(element, 'load');
    expect(find(element, '[part=body]')?.textContent).to.equal('Djupt');
  });
});
