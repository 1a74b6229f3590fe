/** The words of a page's language come with the code; those of another when an element needs them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { spokenTags } from '../../scripts/rollup/narrow-words.js';
import { pageWith, settled, takeThread, textIn, useSite, type Prepare } from './site.js';

const site = useSite();
const tag = (): string => `<script type="module" src="${site.endpoint}/sprid.js"></script>`;
const counter = (more = ''): string =>
  `<jobs-progress src="${site.endpoint}/api/jobs/1000-jobb" ${more}></jobs-progress>`;
const english = (html: string): string => html.replace('lang="sv"', 'lang="en"');

/** Names of the files that were asked for, but for the tag. */
const files = (requests: readonly string[]): string[] =>
  requests.flatMap((url) => {
    const [, name] = /\/([\w.-]+)-[\w-]{8}\.js/.exec(new URL(url).pathname) ?? [];
    return name ? [name] : [];
  });

const openPage = (html: string, prepare?: Prepare): ReturnType<typeof site.open> =>
  site.open(site.publish({ html }), { ...(prepare && { prepare }) });

const shows = async (page: Page, text: string): Promise<void> => {
  await page.waitForFunction(
    (wanted) => document.querySelector('jobs-progress')?.shadowRoot?.textContent?.includes(wanted),
    text,
  );
};

describe('the words of a page', () => {
  for (const [lang, file] of [
    ['sv', 'sv'],
    ['sv-FI', 'sv'],
    ['EN_us', 'en'],
    ['en', 'en'],
  ] as const)
    it(`are those of "${file}" where it says lang="${lang}", and no others`, async () => {
      const { page, requests } = await openPage(
        pageWith(tag() + counter('history')).replace('lang="sv"', `lang="${lang}"`),
      );
      await settled(page);
      await page.locator('jobs-progress [part=history]').waitFor();
      const asked = files(requests).filter((name) => name !== 'mistakes');
      assert.deepEqual(asked, [`jobs-progress.${file}`, `history.${file}`, `particulars.${file}`]);
      assert.match(await textIn(page, 'jobs-progress'), file === 'sv' ? /av målet/ : /of the goal/);
    });

  it('are those of the browser where the page names no language', async () => {
    const url = site.publish({ html: pageWith(tag() + counter()).replace('lang="sv"', '') });
    const { page, requests } = await site.open(url, { locale: 'sv-SE' });
    await settled(page);
    assert.deepEqual(files(requests), ['jobs-progress.sv']);
  });

  it('are those of the first element, where it says another language than the page', async () => {
    const { page, requests } = await openPage(pageWith(tag() + counter('lang="en"')));
    await settled(page);
    assert.deepEqual(files(requests), ['jobs-progress.en']);
    assert.match(await textIn(page, 'jobs-progress'), /of the goal/);
  });
});

describe('a language whose words are a file of their own', () => {
  it('loads it with the code, and is not asked for again by any part', async () => {
    const { page, requests, complaints } = await openPage(
      pageWith(tag() + counter('history')).replace('lang="sv"', 'lang="de-AT"'),
    );
    await settled(page);
    await page.locator('jobs-progress [part=history]').waitFor();
    assert.deepEqual(files(requests).toSorted(), ['history.en', 'jobs-progress.en', 'particulars.en', 'words.de']);
    assert.match(await textIn(page, 'jobs-progress'), /des Ziels/);
    assert.match(await textIn(page, 'jobs-progress'), /Alle Zahlen/);
    assert.deepEqual(complaints, []);
  });

  it('leaves the page in English where it does not come, and the console names the file', async () => {
    const { page, complaints } = await openPage(
      pageWith(tag() + counter()).replace('lang="sv"', 'lang="de"'),
      async (_context, opened) => {
        await opened.route(/\/words\.de-/, (route) => route.fulfill({ status: 503 }));
      },
    );
    await settled(page);
    assert.match(await textIn(page, 'jobs-progress'), /of the goal/);
    assert.ok(
      complaints.some((line) => line.includes('words.de-')),
      complaints.join('\n'),
    );
  });

  it('comes to the bundle in a script of its own, before or after it, and is missed in words', async () => {
    const bundle = `<script src="${site.endpoint}/sprid.bundle.js"></script>`;
    const words = `<script src="${site.endpoint}/sprid.bundle.de.js"></script>`;
    for (const scripts of [words + bundle, bundle + words, bundle]) {
      const { page, complaints, context } = await openPage(
        pageWith(scripts + counter()).replace('lang="sv"', 'lang="de"'),
      );
      await settled(page);
      if (scripts.includes(words)) {
        await shows(page, 'des Ziels');
        assert.deepEqual(
          complaints.filter((line) => line.includes('sprid:') && !scripts.startsWith(bundle)),
          [],
        );
      } else {
        await shows(page, 'of the goal');
        assert.ok(
          complaints.some((line) => line.includes('Put sprid.bundle.de.js beside sprid.bundle.js.')),
          complaints.join('\n'),
        );
      }
      await context.close();
    }
  });
});

describe('a language that is not spoken', () => {
  for (const [lang, meta, text, used] of [
    ['fo', '', 'af målet', 'da'],
    ['fo', '<meta name="sprid-languages" content="xx, nn sv">', 'av målet', 'nn'],
    ['sq', '', 'of the goal', 'en'],
  ] as const)
    it(`is ${used} where it is ${lang}${meta && ' and the page says so'}, and the console says it once`, async () => {
      const { page, complaints } = await openPage(
        pageWith(tag() + counter().repeat(2), meta).replace('lang="sv"', `lang="${lang}"`),
      );
      await settled(page);
      await shows(page, text);
      assert.equal(
        complaints.filter((line) => line.includes(`"${lang}" is not spoken yet, so "${used}" is.`)).length,
        1,
      );
    });
});

describe('every language', () => {
  it('fits a page of 320 pixels', async () => {
    const elements = `<press-release src="${site.endpoint}/api/releases/sprids-i-europa"></press-release>
      <press-release-list src="${site.endpoint}/api/releases" filter></press-release-list>${counter('history')}
      <comment-box src="${site.endpoint}/api/threads/sprids-i-europa/comments"></comment-box>`;
    const { page, complaints } = await site.open(site.publish({ html: pageWith(tag() + elements) }), {
      viewport: { width: 320, height: 800 },
    });
    for (const name of ['press-release', 'press-release-list', 'jobs-progress', 'comment-box'])
      await settled(page, name);
    await page.locator('jobs-progress [part=history]').waitFor();
    for (const language of spokenTags()) {
      await page.evaluate((value) => {
        document.documentElement.lang = value;
        document.documentElement.dir = /^(ar|fa)$/.test(value) ? 'rtl' : 'ltr';
      }, language);
      await page.waitForFunction(
        (value) =>
          [...document.querySelectorAll('press-release, press-release-list, jobs-progress, comment-box')].every(
            (element) => element.shadowRoot?.querySelector('.root')?.getAttribute('lang') === value,
          ),
        language,
      );
      const wide = await page.evaluate(() => [
        ...(document.documentElement.scrollWidth > innerWidth
          ? [`page ${String(document.documentElement.scrollWidth)}`]
          : []),
        ...[...document.querySelectorAll('press-release, press-release-list, jobs-progress, comment-box')].flatMap(
          (element) =>
            [
              ...(element.shadowRoot?.querySelectorAll<HTMLElement>(
                'button, input, select, summary, label, a, p, h2, h3',
              ) ?? []),
            ]
              .filter((inner) => {
                const { left, right, width } = inner.getBoundingClientRect();
                return width > 1 && (left < -1 || right > innerWidth + 1) && !inner.closest('table, svg, [hidden]');
              })
              .map((inner) => `${inner.localName} ${inner.textContent.trim().slice(0, 40)}`),
        ),
      ]);
      assert.deepEqual(wide, [], language);
    }
    assert.deepEqual(complaints, []);
  });
});

describe('an element in another language than the others', () => {
  it('loads its words, once for all, and shows no others before', async () => {
    const { page, requests } = await openPage(
      pageWith(tag() + counter() + counter('lang="en" history').repeat(3)),
      async (context, opened) => {
        await context.addInitScript(() => {
          const seen = ((window as unknown as { seen: Set<string> }).seen = new Set());
          setInterval(() => {
            for (const element of document.querySelectorAll('jobs-progress[lang]'))
              seen.add(element.shadowRoot?.querySelector('.root')?.textContent ?? '');
          });
        });
        await opened.route(/\/words\.en-/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          await route.continue();
        });
      },
    );
    await page.waitForFunction(() =>
      document.querySelectorAll('jobs-progress')[3]?.shadowRoot?.textContent?.includes('of the goal'),
    );
    await page.locator('jobs-progress [part=history]').first().waitFor();
    assert.deepEqual(files(requests).toSorted(), [
      'history.sv',
      'jobs-progress.sv',
      'other-language',
      'particulars.sv',
      'words.en',
    ]);
    assert.match(await textIn(page, 'jobs-progress'), /av målet/);
    await page.waitForFunction(() =>
      [...(window as unknown as { seen: Set<string> }).seen].join().includes('of the goal'),
    );
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    assert.ok(!seen.some((text) => text.includes('av målet')), 'It showed Swedish first.');
    // Its parts speak its language too, though their file is of the page's.
    assert.match(await textIn(page, 'jobs-progress[history]'), /How it has changed|Table|Date/i);
    assert.doesNotMatch(await textIn(page, 'jobs-progress[history]'), /Tabell|Datum/);
  });

  it('keeps the words of the page where its own do not come, and the console names the file', async () => {
    const { page, complaints } = await openPage(
      pageWith(tag() + counter() + counter('lang="en" id="other"')),
      async (_context, opened) => {
        await opened.route(/\/words\.en-/, (route) => route.fulfill({ status: 503 }));
      },
    );
    await settled(page);
    assert.match(await textIn(page, '#other'), /av målet/);
    assert.ok(
      complaints.some((line) => line.includes('words.en-')),
      complaints.join('\n'),
    );
  });
});

describe('a page whose language changes', () => {
  it('loads the other words, and goes back without a further request', async () => {
    const { page, requests } = await openPage(pageWith(tag() + counter('history')));
    await settled(page);
    await page.locator('jobs-progress [part=history]').waitFor();
    for (const [lang, text] of [
      ['en', 'of the goal'],
      ['sv', 'av målet'],
      ['en-US', 'of the goal'],
    ] as const) {
      await page.evaluate((value) => (document.documentElement.lang = value), lang);
      await shows(page, text);
    }
    assert.deepEqual(files(requests), [
      'jobs-progress.sv',
      'history.sv',
      'particulars.sv',
      'other-language',
      'words.en',
    ]);
  });

  it('shows the right words where that happens between the JSON and the words, and back', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { page } = await openPage(english(pageWith(tag() + counter())), async (_context, opened) => {
      await opened.route(/\/words\.sv-/, async (route) => {
        await held;
        await route.continue();
      });
    });
    await settled(page);
    await page.evaluate(() => (document.documentElement.lang = 'sv'));
    await page.evaluate(() => {
      // Not waited for: it waits for the words.
      void document.querySelector<HTMLElement & { reload: () => Promise<void> }>('jobs-progress')?.reload();
    });
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    release();
    await page.waitForFunction(() => document.querySelector('jobs-progress')?.matches(':state(busy)') === false);
    assert.match(await textIn(page, 'jobs-progress'), /of the goal/);
    await page.evaluate(() => (document.documentElement.lang = 'sv'));
    await shows(page, 'av målet');
  });

  it('lets an element that comes after that have them too', async () => {
    const { page } = await openPage(pageWith(tag() + counter()));
    await settled(page);
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await shows(page, 'of the goal');
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
    }, `<comment-box src="${site.endpoint}/api/threads/${takeThread()}/comments"></comment-box>`);
    await settled(page, 'comment-box');
    assert.match(await textIn(page, 'comment-box'), /Write a comment/);
  });
});
