import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { limits } from '../../src/client/limits.js';
import { entries } from '../../src/client/load.js';
import '../../src/elements/press-release-list/press-release-list.define.js';
import { PressReleaseListElement } from '../../src/elements/press-release-list/press-release-list.js';
import { expectAccessible } from './axe.js';
import { consoleLines, elsewhere, jsonAt, place, textOf, until, when } from './element.js';

const release = (number: number, more: object = {}): object => ({
  id: `r${String(number)}`,
  url: `https://news.example/r${String(number)}`,
  language: 'sv',
  headline: `Rubrik ${String(number)}`,
  published: new Date(Date.UTC(2020, 0, 100 - number, 8)).toISOString(),
  timeZone: 'Europe/Stockholm',
  ...more,
});
const releases = (from: number, to: number, more: object = {}): object[] =>
  Array.from({ length: to - from + 1 }, (_, at) => release(from + at, more));

const make = (src: string, more = ''): PressReleaseListElement =>
  place(
    `<press-release-list src="${src.replaceAll('"', '&quot;')}" ${more}><a href="/news">Nyheter</a></press-release-list>`,
  );
const at = async (src: string, more = ''): Promise<PressReleaseListElement> => {
  const element = make(src, more);
  await when(element, 'load');
  return element;
};
const shown = (items: object[], more = '', next: string | null = null): Promise<PressReleaseListElement> =>
  at(jsonAt({ items, next }), more);

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const find = <Found extends HTMLElement>(element: Element, selector: string): Found => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`There is no ${selector} in ${textOf(element)}.`);
  return found as Found;
};
const headlines = (element: Element): string[] =>
  all(element, '[part=headline]').map(({ textContent }) => textContent.trim());
const said = (element: Element): string => find(element, '[role=status]').textContent.trim();
const seen = (element: Element): string => find(element, '[part=count], [part=empty]').textContent.trim();
const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `Rubrik ${String(from + index)}`);

/** Settles when it is so; looks in every frame, because not all that is waited for is on the page. */

/** Presses "show more", and settles when what came is announced. */
const more = async (element: PressReleaseListElement): Promise<void> => {
  const before = find(element, '[role=status]').textContent;
  find(element, '[part=more]').click();
  await until(() => find(element, '[role=status]').textContent !== before);
};
/** Opens a release in place, and settles when all of it is there. */
const open = async (element: PressReleaseListElement, number = 0): Promise<HTMLElement> => {
  all(element, '.headline button')[number]?.click();
  await element.updateComplete;
  const whole = find(element, '.region:not([hidden]) > .whole');
  await when(whole, 'load');
  return whole;
};
const write = async (element: PressReleaseListElement, text: string): Promise<void> => {
  const input = find<HTMLInputElement>(element, '[part=search]');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
};
const choose = async (element: PressReleaseListElement, part: 'tag' | 'language', value: string): Promise<void> => {
  const select = find<HTMLSelectElement>(element, `[part=${part}]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};

/** What the live region was made to say while `act` ran, one text per change. */
const announcements = async (element: PressReleaseListElement, act: () => Promise<void>): Promise<string[]> => {
  const texts: string[] = [];
  const status = find(element, '[role=status]');
  const observer = new MutationObserver((records) => {
    texts.push(...records.map(() => status.textContent.trim()));
  });
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  await act();
  await element.updateComplete;
  await Promise.resolve();
  observer.disconnect();
  return texts;
};

describe('<press-release-list>', () => {
  const before = { ...limits };
  beforeEach(() => {
    Object.assign(limits, { timeout: 3000, delay: 5 });
  });
  afterEach(() => {
    entries.clear();
    Object.assign(limits, before);
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
  });

  describe('shows', () => {
    it('names the publisher of each release where there are several, and of none where there is one', async () => {
      const publishers = (element: Element): string[] =>
        all(element, '[part=publisher]').map(({ textContent }) => textContent);
      const [one, other] = [{ publisher: { name: 'Lindvik' } }, { publisher: { name: 'Havre' } }];
      const mixed = await shown([release(1, one), release(2, other), release(3)]);
      expect(publishers(mixed)).to.deep.equal(['Lindvik', 'Havre']);
      await expectAccessible(mixed);
      expect(publishers(await shown([release(1, one), release(2, one), release(3)]))).to.deep.equal([]);
    });

    it('what stands inside before an answer, and is busy', async () => {
      const element = make('/answers/hang/list');
      await element.updateComplete;
      expect(element.matches(':state(busy)')).to.equal(true);
      expect(find<HTMLSlotElement>(element, 'slot').hidden).to.equal(false);
      expect(textOf(element)).to.equal('');
      await expectAccessible(element);
    });

    it('the newest first, as many as the limit, and says how many there are', async () => {
      const element = await shown([...releases(7, 12), ...releases(1, 6)]);
      expect(headlines(element)).to.deep.equal(numbered(1, 10));
      expect(seen(element)).to.equal('Visar 10 av 12 pressmeddelanden');
      expect(said(element)).to.equal('');
    });

    it('that there is none yet, in the state "empty"', async () => {
      for (const items of [[], [release(1, { status: 'withheld' })]]) {
        const element = await shown(items);
        expect(textOf(element)).to.equal('Inga pressmeddelanden än.');
        expect(element.matches(':state(empty)')).to.equal(true);
        await expectAccessible(element);
      }
    });

    it('one release as a list of one', async () => {
      const element = await at(jsonAt(release(1)));
      expect(headlines(element)).to.deep.equal(['Rubrik 1']);
      expect(seen(element)).to.equal('Ett pressmeddelande visas');
    });

    it('what failed, beside what stands inside', async () => {
      let element!: PressReleaseListElement;
      await consoleLines(async () => {
        element = make('/answers/status/404');
        await when(element, 'error');
      });
      expect(element.matches(':state(error)')).to.equal(true);
      expect(find<HTMLSlotElement>(element, 'slot').hidden).to.equal(false);
      await expectAccessible(element);
    });

    it('the last list when two addresses are set quickly, whatever order the answers come in', async () => {
      const element = make('/answers/slow/100');
      await element.updateComplete;
      element.src = jsonAt({ items: releases(1, 2), next: null });
      await when(element, 'load');
      expect(headlines(element)).to.deep.equal(numbered(1, 2));
    });

    it('its list and what is open in it after it was moved', async () => {
      const element = await shown(releases(1, 12), 'open="inline"');
      await more(element);
      find(element, '.headline button').click();
      await element.updateComplete;
      place<HTMLElement>('<section></section>').append(element);
      await element.updateComplete;
      expect(headlines(element)).to.deep.equal(numbered(1, 12));
      expect(find(element, '.region').hidden).to.equal(false);
    });

    it('everything that a teaser holds, with the place of its picture kept', async () => {
      const image = {
        url: '/test/elements/missing.webp',
        width: 960,
        height: 540,
        alt: 'En bro',
        credit: 'sprid',
        sources: [{ url: '/test/elements/missing-480.webp', width: 480, type: 'image/webp' }],
      };
      const element = await shown([release(1, { type: 'Pressmeddelande', lead: 'Ingressen.', image })]);
      expect(find(element, '[part=meta]').textContent.replace(/\s+/g, ' ').trim()).to.equal(
        'Pressmeddelande 8 apr. 2020 10:00 CEST',
      );
      expect(find(element, '[part=lead]').textContent).to.equal('Ingressen.');
      const img = find<HTMLImageElement>(element, 'img');
      expect([img.alt, img.getAttribute('width'), img.getAttribute('height')]).to.deep.equal(['En bro', '960', '540']);
      expect(img.offsetHeight).to.be.greaterThan(40);
      expect(find(element, 'source').getAttribute('srcset')).to.match(/missing-480\.webp 480w$/);
      expect(find(element, '[part=credit]').textContent).to.equal('Bild: sprid');
    });

    it('a lead in a few lines, all of which can be heard', async () => {
      const lead = 'Ett ord till. '.repeat(60).trim();
      const element = await shown([release(1, { lead })]);
      const paragraph = find(element, '[part=lead]');
      expect(paragraph.textContent).to.equal(lead);
      expect(paragraph.scrollHeight).to.be.greaterThan(paragraph.clientHeight);
    });

    it('the day alone where the hour is not known', async () => {
      const element = await shown([release(1, { published: '2020-04-09T00:00:00+02:00', dateOnly: true })]);
      const time = find(element, 'time');
      expect([time.textContent, time.getAttribute('datetime')]).to.deep.equal(['9 apr. 2020', '2020-04-09']);
    });

    it('when a release was changed that nobody dates, or no time', async () => {
      const undated = { published: undefined, undated: true };
      const element = await shown([
        release(1, { ...undated, updated: '2020-04-09T10:00:00+02:00' }),
        release(2, undated),
      ]);
      expect(all(element, 'time').map(({ textContent }) => textContent.trim())).to.deep.equal([
        'Uppdaterad 9 apr. 2020 10:00 CEST',
      ]);
    });

    it('that a release was taken back, and nothing of its lead', async () => {
      const element = await shown([release(1, { status: 'canceled', lead: 'Ingressen.' })]);
      expect(textOf(element)).to.contain('Utgivaren har dragit tillbaka').and.not.to.contain('Ingressen');
      await expectAccessible(element);
    });

    it('a release when its embargo ends, and nothing before', async () => {
      const element = await shown([release(1), release(2, { embargo: new Date(Date.now() + 300).toISOString() })]);
      expect(headlines(element)).to.deep.equal(['Rubrik 1']);
      await until(() => headlines(element).length === 2);
    });

    it('each release in its own language and direction', async () => {
      const arabic = release(2, { language: 'ar', headline: 'عنوان' });
      const element = await shown([release(1), arabic, release(3, { language: 'en-GB' })]);
      expect(all(element, '.teaser').map(({ lang, dir }) => [lang, dir])).to.deep.equal([
        ['sv', ''],
        ['ar', 'rtl'],
        ['en-GB', 'ltr'],
      ]);
      expect(all(element, 'time').map(({ lang }) => lang)).to.deep.equal(['sv', 'sv', 'sv']);
    });

    it('its words in the language around it, and follows when that changes', async () => {
      const element = await shown(releases(1, 12), 'lang="en" filter');
      expect(seen(element)).to.equal('Showing 10 of 12 press releases');
      expect(find(element, '[part=more]').textContent.trim()).to.equal('Show more press releases');
      element.lang = 'sv';
      await until(() => seen(element) === 'Visar 10 av 12 pressmeddelanden');
    });

    for (const [theme, dir] of [
      ['light', 'ltr'],
      ['dark', 'rtl'],
    ] as const) {
      it(`all of it accessibly, ${theme} and ${dir}`, async () => {
        const items = [
          release(1, { type: 'Nyhet', lead: 'Ingressen.', tags: ['arbete'] }),
          release(2, { tags: ['mat'], language: 'en' }),
          release(3),
        ];
        const element = await shown(items, `theme="${theme}" dir="${dir}" filter limit="2" open="inline"`);
        await expectAccessible(element);
        await open(element);
        await expectAccessible(element);
        await write(element, 'finns inte');
        await expectAccessible(element);
        const [list] = [find(element, '.list')];
        expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      });
    }
  });

  describe('shows more', () => {
    it('of what is loaded, then of the next pages, and says where they end', async () => {
      const third = jsonAt({ items: releases(9, 9), next: null });
      const second = jsonAt({ items: releases(6, 8), next: third });
      const element = await shown(releases(1, 5), 'limit="3"', second);
      expect(seen(element)).to.equal('Visar 3 av minst 5 pressmeddelanden');
      await more(element);
      expect([headlines(element).length, seen(element)]).to.deep.equal([5, 'Visar 5 pressmeddelanden, det finns fler']);
      await more(element);
      expect([headlines(element).length, said(element)]).to.deep.equal([8, 'Visar 8 pressmeddelanden, det finns fler']);
      await more(element);
      expect(headlines(element)).to.deep.equal(numbered(1, 9));
      expect(seen(element)).to.equal('Alla 9 pressmeddelanden visas');
      expect(all(element, '[part=more]')).to.deep.equal([]);
    });

    it('with one announcement each time, and none on load', async () => {
      const next = jsonAt({ items: releases(5, 6), next: null });
      const element = await shown(releases(1, 4), 'limit="2"', next);
      expect(await announcements(element, () => more(element))).to.deep.equal([
        'Visar 4 pressmeddelanden, det finns fler',
      ]);
      expect(await announcements(element, () => more(element))).to.deep.equal(['Alla 6 pressmeddelanden visas']);
      const reloaded = when(element, 'load');
      await element.reload();
      await reloaded;
      expect(said(element)).to.equal('');
    });

    it('and keeps a release once that two pages hold', async () => {
      const next = jsonAt({ items: [release(2), release(3)], next: null });
      const element = await shown(releases(1, 2), '', next);
      await more(element);
      expect(headlines(element)).to.deep.equal(numbered(1, 3));
    });

    it('and goes no further where "next" leads back', async () => {
      const element = await at('/answers/loop/a');
      await more(element);
      expect(headlines(element)).to.deep.equal(['Rubriken']);
      expect(all(element, '[part=more]')).to.deep.equal([]);
    });

    it('of a service that counts its pages, until nothing new comes', async () => {
      // Posts of WordPress: ten are a full page, and this one answers them whatever page is asked for.
      const posts = releases(1, 10).map((_, at) => ({
        id: at,
        date_gmt: `2020-01-${String(20 - at)}T08:00:00`,
        link: `https://news.example/${String(at)}`,
        title: { rendered: `Rubrik ${String(at + 1)}` },
      }));
      const element = await at(jsonAt(posts));
      expect(seen(element)).to.equal('Visar 10 pressmeddelanden, det finns fler');
      await more(element);
      expect(headlines(element)).to.deep.equal(numbered(1, 10));
      expect(seen(element)).to.equal('Alla 10 pressmeddelanden visas');
      expect(all(element, '[part=more]')).to.deep.equal([]);
    });

    it('never from an address that is not safe to load', async () => {
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Nyheter',
        next_url: 'javascript:alert(1)',
        items: [
          { id: '1', url: '/1', title: 'Rubrik 1', content_text: 'Text.', date_published: '2020-01-20T08:00:00Z' },
        ],
      };
      const lines = await consoleLines(async () => {
        const element = await at(jsonAt(feed));
        expect(all(element, '[part=more]')).to.deep.equal([]);
      });
      expect(lines.join('\n')).to.contain('"next_url" must be an http(s) address');
    });

    it('and leads who pressed to the first that came, when the button has gone', async () => {
      const element = await shown(releases(1, 12));
      find(element, '[part=more]').focus();
      await more(element);
      await until(() => element.shadowRoot?.activeElement?.textContent.trim() === 'Rubrik 11');
    });

    it('and says beside the button that a page has failed, keeps what is there, and tries again', async () => {
      const element = await shown(releases(1, 2), '', '/answers/status/404');
      await consoleLines(async () => {
        find(element, '[part=more]').click();
        await until(() => all(element, '[part=failure]').length === 1);
      });
      expect(headlines(element)).to.deep.equal(numbered(1, 2));
      expect(all(element, '[part=more]')).to.have.length(1);
      await expectAccessible(element);
      // The same address answers now, as it does when the endpoint is back.
      const fetched = window.fetch;
      window.fetch = () =>
        Promise.resolve(
          new Response(JSON.stringify({ items: [release(3)], next: null }), {
            headers: { 'Content-Type': 'application/json' },
          }),
        );
      try {
        find(element, '[part=failure] button').click();
        await until(() => headlines(element).length === 3);
      } finally {
        window.fetch = fetched;
      }
      expect(all(element, '[part=failure]')).to.deep.equal([]);
    });

    it('once, however often the button is pressed while a page comes', async () => {
      const name = `once-${String(Math.random()).slice(2)}`;
      const json = encodeURIComponent(JSON.stringify({ items: [release(3)], next: null }));
      const element = await shown(releases(1, 2), '', `/answers/release/${name}?json=${json}`);
      const button = find(element, '[part=more]');
      button.click();
      await element.updateComplete;
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      button.click();
      await until(() => headlines(element).length === 3);
      expect(await (await fetch(`/answers/count/release/${name}`)).json()).to.equal(1);
    });

    it('and forgets a page that comes when the list is another one', async () => {
      const element = await shown(releases(1, 2), '', '/answers/slow/50');
      find(element, '[part=more]').click();
      element.src = jsonAt({ items: releases(5, 6), next: null });
      await when(element, 'load');
      await fetch('/answers/slow/80');
      await element.updateComplete;
      expect(headlines(element)).to.deep.equal(numbered(5, 6));
    });

    it('and gives headers to the endpoint that the page has named, and to no other', async () => {
      const next = `${elsewhere}${jsonAt({ items: [release(2)], next: null })}`;
      const element = await shown([release(1)], '', next);
      const { src } = element;
      // The other origin answers no preflight: with the header the request would be refused.
      element.request = () => new Request(src ?? '', { headers: { 'X-Key': 'secret' } });
      await more(element);
      expect(headlines(element)).to.deep.equal(numbered(1, 2));
    });
  });

  describe('looks for', () => {
    const items = [
      release(1, { headline: 'Caféet i Åby', tags: ['mat', 'arbete'] }),
      release(2, { headline: 'Aby abbey', language: 'en-GB', tags: ['Mat'] }),
      release(3, { headline: 'Bron', lead: 'Över ån.', tags: ['bygden'] }),
    ];

    it('nothing and shows no field, unless the page says so', async () => {
      const element = await shown(items);
      expect(all(element, 'input, select')).to.deep.equal([]);
      element.filter = true;
      await element.updateComplete;
      expect(all(element, 'input, select').map(({ id }) => id)).to.deep.equal(['search', 'tag', 'language']);
    });

    it('what the page asks for, by tag and language', async () => {
      const element = await shown(items, 'tag="mat"');
      expect(headlines(element)).to.deep.equal(['Caféet i Åby', 'Aby abbey']);
      element.language = 'en';
      await element.updateComplete;
      expect(headlines(element)).to.deep.equal(['Aby abbey']);
      element.tag = 'finns inte';
      await element.updateComplete;
      expect(seen(element)).to.equal('Inga pressmeddelanden än.');
      expect(element.matches(':state(empty)')).to.equal(true);
    });

    it('a text, with one announcement for each change and none for what changes nothing', async () => {
      const element = await shown(items, 'filter');
      expect(await announcements(element, () => write(element, 'åby'))).to.deep.equal(['Ett pressmeddelande visas']);
      expect(headlines(element)).to.deep.equal(['Caféet i Åby']);
      expect(await announcements(element, () => write(element, 'åby '))).to.deep.equal([]);
      // Another one: the same words, and heard all the same.
      expect(await announcements(element, () => write(element, 'aby'))).to.deep.equal(['Ett pressmeddelande visas']);
      expect(headlines(element)).to.deep.equal(['Aby abbey']);
      expect(await announcements(element, () => write(element, 'xyz'))).to.deep.equal([
        'Inget pressmeddelande passar.',
      ]);
      expect(element.matches(':state(empty)')).to.equal(false);
      expect(await announcements(element, () => write(element, ''))).to.deep.equal(['Alla 3 pressmeddelanden visas']);
    });

    it('a tag and a language from among those that there are', async () => {
      const element = await shown(items, 'filter');
      const options = (part: string): string[] =>
        all(element, `[part=${part}] option`).map((one) => one.textContent.trim());
      expect(options('tag')).to.deep.equal(['Alla ämnen', 'arbete', 'bygden', 'Mat']);
      expect(options('language').map((name) => name.toLowerCase())).to.deep.equal(['alla språk', 'english', 'svenska']);
      await choose(element, 'tag', 'Mat');
      expect(headlines(element)).to.deep.equal(['Caféet i Åby', 'Aby abbey']);
      await choose(element, 'language', 'sv');
      expect(headlines(element)).to.deep.equal(['Caféet i Åby']);
      await choose(element, 'tag', '');
      expect(headlines(element)).to.deep.equal(['Caféet i Åby', 'Bron']);
    });

    it('nothing where there is no choice', async () => {
      const element = await shown(releases(1, 2), 'filter');
      expect(all(element, 'select')).to.deep.equal([]);
    });

    it('it on further pages, as many as it takes to find one more', async () => {
      const third = jsonAt({ items: [release(9, { headline: 'Sist en bro' })], next: null });
      const second = jsonAt({ items: releases(4, 5), next: third });
      const element = await shown(items, 'filter', second);
      await write(element, 'bro');
      expect([headlines(element), seen(element)]).to.deep.equal([
        ['Bron'],
        'Visar ett pressmeddelande, det finns fler',
      ]);
      expect(await announcements(element, () => more(element))).to.deep.equal(['Alla 2 pressmeddelanden visas']);
      expect(headlines(element)).to.deep.equal(['Bron', 'Sist en bro']);
    });

    it('it anew without a place lost: what the reader has opened is still open afterwards', async () => {
      const element = await shown(items, 'filter open="inline"');
      all(element, '.headline button')[2]?.click();
      await element.updateComplete;
      const whole = find(element, '.whole');
      await write(element, 'café');
      expect(all(element, '.whole')).to.deep.equal([]);
      await write(element, '');
      expect(find(element, '.whole')).to.equal(whole);
      expect(whole.closest('.item')?.textContent).to.contain('Bron');
    });
  });

  describe('opens', () => {
    it('nothing in place unless the page says so: headlines lead to the publisher', async () => {
      const element = await shown(releases(1, 1), 'heading-level="4"');
      const link = find<HTMLAnchorElement>(element, '[part=headline] a');
      expect(link.href).to.equal('https://news.example/r1');
      expect(link.parentElement?.getAttribute('aria-level')).to.equal('4');
      expect(all(element, 'button')).to.deep.equal([]);
    });

    it('a release in place, loaded only then, from its own JSON', async () => {
      const name = `own-${String(Math.random()).slice(2)}`;
      const whole = encodeURIComponent(JSON.stringify(release(1, { body: '<h2>Mellan</h2><p>Hela texten.</p>' })));
      const element = await shown(
        [release(1, { src: `/answers/release/${name}?json=${whole}` }), release(2)],
        'open="inline" heading-level="3"',
      );
      const [button] = all(element, '.headline button');
      const region = find(element, `#${button?.getAttribute('aria-controls') ?? ''}`);
      expect([button?.getAttribute('aria-expanded'), region.hidden]).to.deep.equal(['false', true]);
      expect(await (await fetch(`/answers/count/release/${name}`)).json()).to.equal(0);
      const opened = await open(element);
      expect([button?.getAttribute('aria-expanded'), region.hidden]).to.deep.equal(['true', false]);
      expect(opened.localName).to.equal('press-release');
      expect(textOf(opened)).to.contain('Hela texten.');
      expect(find(opened, '[part=body] h4').textContent).to.equal('Mellan');
      expect(await (await fetch(`/answers/count/release/${name}`)).json()).to.equal(1);
    });

    it('a release that the list holds, with addresses read where its page stood', async () => {
      const element = await shown([release(1, { body: '<p><a href="x.html">Mer</a></p>' })], 'open="inline"');
      const address = find<HTMLAnchorElement>(await open(element), '[part=body] a').href;
      expect(address).to.equal(new URL('x.html', new URL(element.src ?? '', location.href)).href);
    });

    it('and closes it with the button or Esc, from inside too, with the focus on the button', async () => {
      const element = await shown(releases(1, 2, { body: '<p><a href="/x">Länk</a></p>' }), 'open="inline"');
      const [button] = all(element, '.headline button');
      const region = find(element, '.region');
      button?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => all(element, '.whole').some((whole) => textOf(whole).includes('Länk')));
      expect(region.hidden).to.equal(false);
      expect(element.shadowRoot?.activeElement).to.equal(button);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(region.hidden).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(region.hidden).to.equal(false);
      find(find(element, '.whole'), '[part=body] a').focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect([region.hidden, element.shadowRoot?.activeElement === button]).to.deep.equal([true, true]);
    });

    it('and moves nothing above it', async () => {
      const image = { url: '/test/elements/missing.webp', width: 960, height: 540, alt: 'En bro' };
      const long = { lead: 'Ett ord till. '.repeat(60), body: '<p>Text.</p>', image };
      for (const width of [240, 320, 900]) {
        const element = await shown(releases(1, 3, long), `open="inline" style="inline-size:${String(width)}px"`);
        const button = all(element, '.headline button')[1];
        const place = (): number => Math.round(button?.getBoundingClientRect().top ?? 0);
        const start = place();
        await open(element, 1);
        expect(place(), String(width)).to.equal(start);
      }
    });

    it('a release by the name that goes with its own, and asks the tag for the code once', async () => {
      const prefix = `p${String(Math.random()).slice(2)}`;
      customElements.define(`${prefix}-press-release-list`, class extends PressReleaseListElement {});
      const key = Symbol.for('sprid');
      const asked: string[] = [];
      const page = document as unknown as Record<symbol, unknown>;
      page[key] = (parameters: URLSearchParams) => asked.push(parameters.toString());
      try {
        const src = jsonAt({ items: releases(1, 2), next: null });
        const element = place<PressReleaseListElement>(
          `<${prefix}-press-release-list src='${src}' open="inline"></${prefix}-press-release-list>`,
        );
        await when(element, 'load');
        for (const button of all(element, '.headline button')) button.click();
        await element.updateComplete;
        expect(asked).to.deep.equal([`load=press-release&prefix=${prefix}`]);
        // Nothing comes: what stands in place of the release is a link to it.
        const [first] = all(element, `${prefix}-press-release a`) as HTMLAnchorElement[];
        expect([first?.href, first?.textContent]).to.deep.equal(['https://news.example/r1', 'Rubrik 1']);
      } finally {
        page[key] = undefined;
      }
    });
  });
});
