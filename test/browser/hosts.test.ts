import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pageWith, settled, takeThread, textIn, useSite } from './site.js';

const site = useSite();
const tag = (query = '', kind = 'type="module"'): string =>
  `<script ${kind} src="${site.endpoint}/sprid.js${query}"></script>`;
const bundle = (query = ''): string => `<script src="${site.endpoint}/sprid.bundle.js${query}" defer></script>`;
const both = (): string =>
  `<press-release src="${site.endpoint}/api/releases/sprids-i-europa"><a href="/r">Rubriken</a></press-release>
   <jobs-progress src="${site.endpoint}/api/jobs/1000-jobb"><b id="fallback">reserv</b></jobs-progress>`;

const ours = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('sprid:'));

/** Waits for a line of ours on the console. */
const told = async (page: Page, complaints: readonly string[]): Promise<void> => {
  for (const end = Date.now() + 5000; !ours(complaints).length;)
    await page.waitForEvent('console', { timeout: end - Date.now() }).catch((error: unknown) => {
      throw new Error(`Nothing was told: ${complaints.join('\n')}`, { cause: error });
    });
};

const policies: [what: string, body: string, renders: boolean][] = [
  ['escapes', `(html) => html.replace(/</g, '&lt;')`, false],
  ['strips attributes', `(html) => html.replace(/ [^ =>]+=("[^"]*"|[^ >]*)/g, '')`, false],
  ['strips comments', `(html) => html.replace(/<[!?][^>]*>/g, '')`, false],
  ['throws', `() => { throw new TypeError('no HTML here'); }`, false],
  ['answers nothing', `() => ''`, false],
  ['lets all pass', `(html) => html`, true],
];

for (const script of [tag, bundle]) {
  const name = script === tag ? 'the tag' : 'the bundle';
  describe(`${name} on a page`, () => {
    for (const [what, body, renders] of policies) {
      it(`whose default policy ${what} ${renders ? 'shows everything' : 'keeps the fallback, and the console says why, once'}`, async () => {
        const policy = `<script nonce="n">trustedTypes.createPolicy('default', { createHTML: ${body}, createScriptURL: (url) => url });</script>`;
        const { page, complaints } = await site.open(
          site.publish({
            html: pageWith(policy + both() + script()),
            headers: {
              'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types default; script-src ${site.endpoint} 'nonce-n'`,
            },
          }),
        );
        if (renders) {
          await settled(page);
          assert.match(await textIn(page, 'jobs-progress'), /742 av 1 000 jobb/);
          assert.deepEqual(ours(complaints), []);
          return;
        }
        await told(page, complaints);
        assert.equal(await page.locator('#fallback').isVisible(), true);
        assert.equal(await page.getByRole('link', { name: 'Rubriken' }).isVisible(), true);
        assert.equal(await page.locator('jobs-progress').evaluate((element) => element.shadowRoot), null);
        assert.equal(ours(complaints).length, 1, complaints.join('\n'));
        assert.match(ours(complaints)[0] ?? '', /does not let the elements be rendered.*trusted-types sprid/);
      });
    }

    it('of a browser without element internals keeps the fallback, and the console says why, once', async () => {
      const { page, complaints } = await site.open(site.publish({ html: pageWith(both() + script()) }), {
        prepare: async (context) => {
          await context.addInitScript('delete HTMLElement.prototype.attachInternals');
        },
      });
      await told(page, complaints);
      assert.equal(await page.locator('#fallback').isVisible(), true);
      assert.equal(ours(complaints).length, 1, complaints.join('\n'));
      assert.match(ours(complaints)[0] ?? '', /too old/);
    });

    it('of a browser that lacks what Safari lacked before 17.4 shows everything', async () => {
      const { page, complaints } = await site.open(site.publish({ html: pageWith(both() + script()) }), {
        prepare: async (context) => {
          await context.addInitScript(() => {
            delete (AbortSignal as unknown as Record<string, unknown>).any;
            delete (ElementInternals.prototype as unknown as Record<string, unknown>).states;
            delete (URL as unknown as Record<string, unknown>).canParse;
            delete (Element.prototype as unknown as Record<string, unknown>).setHTML;
            delete (Element.prototype as unknown as Record<string, unknown>).moveBefore;
          });
        },
      });
      await settled(page);
      assert.match(await textIn(page, 'jobs-progress'), /742 av 1 000 jobb/);
      assert.match(await textIn(page, 'press-release'), /Drivs av dem som arbetar där/);
      assert.deepEqual(complaints, []);
    });

    it('says of a prefix with capital letters what it is taken as, and takes it', async () => {
      const html = both()
        .replaceAll('press-release', 'my-press-release')
        .replaceAll('jobs-progress', 'my-jobs-progress');
      const { page, complaints } = await site.open(site.publish({ html: pageWith(html + script('?prefix=My')) }));
      await told(page, complaints);
      await settled(page, 'my-press-release, my-jobs-progress');
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0] ?? '', /"prefix=My".*taken as "my"/);
    });

    it('says of a prefix that can begin no name that nothing was registered', async () => {
      const { page, complaints } = await site.open(
        site.publish({ html: pageWith(both() + script('?prefix=1-a%20b')) }),
      );
      await told(page, complaints);
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0] ?? '', /"prefix=1-a b".*No element was registered/);
      assert.equal(await page.locator('#fallback').isVisible(), true);
    });
  });
}

// Chromium runs no modules in XML; how the tag does there in Firefox stands in test/elements/code.test.ts.
describe('the bundle on a page', () => {
  it('that is XHTML keeps the fallback, and the console says why, once', async () => {
    const xhtml = `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="sv"><head><title>x</title></head><body>${both()}${bundle().replace(' defer', ' defer="defer"')}</body></html>`;
    const { page, complaints } = await site.open(
      site.publish({ html: xhtml, headers: { 'Content-Type': 'application/xhtml+xml; charset=utf-8' } }),
    );
    await told(page, complaints);
    assert.equal(await page.locator('#fallback').isVisible(), true);
    assert.equal(ours(complaints).length, 1, complaints.join('\n'));
    assert.match(ours(complaints)[0] ?? '', /application\/xhtml\+xml.*text\/html/);
  });

  it('completes a figure by what stands on the page, and says of which attributes it cannot', async () => {
    const counter = `${site.endpoint}/api/jobs/1000-jobb`;
    const figures = `<jobs-progress src="${counter}" goal="2000" unit="arbete|arbeten" override="goal unit"></jobs-progress>
      <jobs-progress src="${counter}?again" fields="value=/goal"><b id="fallback">reserv</b></jobs-progress>
      <press-release src="${site.endpoint}/api/releases/sprids-i-europa" fields="headline=/headline; published=/published"></press-release>`;
    const { page, complaints } = await site.open(site.publish({ html: pageWith(figures + bundle()) }));
    await settled(page);
    assert.match(await textIn(page, 'jobs-progress'), /742 av 2 000 arbeten, 37 % av målet/);
    assert.equal(await page.locator('#fallback').isVisible(), true);
    const lines = ours(complaints);
    assert.equal(lines.length, 2, complaints.join('\n'));
    for (const [at, element] of ['jobs-progress', 'press-release'].entries())
      assert.match(
        lines.sort()[at] ?? '',
        new RegExp(
          `^sprid: <${element} .*"fields" is not read by sprid\\.bundle\\.js: put <script type="module" src="${site.endpoint}/sprid\\.js"></script> in its place\\.$`,
        ),
      );
  });
});

describe('the tag', () => {
  for (const where of ['head', 'body'] as const) {
    it(`without type="module" works in the ${where}, leaves no name behind, and says what is missing`, async () => {
      const snapshot = '<script>var names = Object.getOwnPropertyNames(window);</script>';
      const clash = '<script>let e = 1, t = 2, s = 3, n = 4, o = 5, r = 6, i = 7, c = 8, a = 9, l = 10;</script>';
      const html =
        where === 'head'
          ? pageWith(both(), snapshot + clash + tag('', ''))
          : pageWith(snapshot + clash + both() + tag('', ''));
      const { page, complaints } = await site.open(site.publish({ html }));
      await settled(page);
      await told(page, complaints);
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0] ?? '', /type="module"/);
      assert.deepEqual(
        await page.evaluate(() => {
          const { names } = window as unknown as { names: string[] };
          return Object.getOwnPropertyNames(window).filter((name) => !names.includes(name));
        }),
        [],
      );
    });
  }

  it('finds what its address asks for also when it is imported by a script', async () => {
    const html = `<div id="host"></div><script type="module">
      const shadow = document.querySelector('#host').attachShadow({ mode: 'open' });
      shadow.innerHTML = '<my-jobs-progress src="${site.endpoint}/api/jobs/1000-jobb"></my-jobs-progress>';
      await import('${site.endpoint}/sprid.js?prefix=my&load=jobs-progress');
    </script>`;
    const { page, complaints } = await site.open(site.publish({ html: pageWith(html) }));
    await page.waitForFunction(() =>
      document
        .querySelector('#host')
        ?.shadowRoot?.querySelector('my-jobs-progress')
        ?.shadowRoot?.textContent?.includes('742'),
    );
    assert.deepEqual(complaints, []);
  });

  for (const [how, again] of [
    ['the line is back', (): void => void window.dispatchEvent(new Event('online'))],
    ['another such element is added', (): void => document.body.append(document.createElement('jobs-progress'))],
  ] as const) {
    it(`asks for code that did not come when ${how}`, async () => {
      let isDead = true;
      const { page, complaints } = await site.open(site.publish({ html: pageWith(both() + tag()) }), {
        prepare: async (_context, opened) => {
          await opened.route(/jobs-progress\.sv-[\w-]{8}\.js/, (route) =>
            isDead ? route.fulfill({ status: 503 }) : route.continue(),
          );
        },
      });
      await told(page, complaints);
      assert.equal(await page.locator('#fallback').isVisible(), true);
      isDead = false;
      await page.evaluate(again);
      await page.waitForFunction(() =>
        document.querySelector('jobs-progress')?.shadowRoot?.textContent?.includes('742'),
      );
    });
  }
});

describe('a part whose code does not come', () => {
  const dead = async (
    files: RegExp,
    html: string,
  ): Promise<{ page: Page; revive: () => void; complaints: string[] }> => {
    let isDead = true;
    const { page, complaints } = await site.open(site.publish({ html: pageWith(html + tag()) }), {
      prepare: async (_context, opened) => {
        await opened.route(files, (route) => (isDead ? route.fulfill({ status: 503 }) : route.continue()));
      },
    });
    await settled(page);
    return { page, complaints, revive: () => (isDead = false) };
  };

  it('is told below the figure where it is the history, with a way to try again', async () => {
    const counter = `<jobs-progress src="${site.endpoint}/api/jobs/1000-jobb" history></jobs-progress>`;
    const { page, revive } = await dead(/\/history\.sv-[\w-]{8}\.js/, counter);
    const again = page.getByRole('button', { name: 'Försök igen' });
    await again.waitFor();
    assert.match(await textIn(page, 'jobs-progress'), /742 av 1 000 jobb.*gick inte att hämta/);
    revive();
    await again.click();
    await page.locator('jobs-progress [part=history]').waitFor();
    assert.doesNotMatch(await textIn(page, 'jobs-progress'), /gick inte att hämta/);
  });

  it('comes by itself when the line is back', async () => {
    const counter = `<jobs-progress src="${site.endpoint}/api/jobs/1000-jobb" history></jobs-progress>`;
    const { page, revive } = await dead(/\/history\.sv-[\w-]{8}\.js/, counter);
    await page.getByRole('button', { name: 'Försök igen' }).waitFor();
    revive();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.locator('jobs-progress [part=history]').waitFor();
  });

  it('is told beside the button for passing it on, and opens when the reader tries again', async () => {
    const { page, revive } = await dead(/\/tools\.sv-[\w-]{8}\.js/, both());
    await page.locator('press-release [part=share]').click();
    const again = page.getByRole('button', { name: 'Försök igen' });
    await again.waitFor();
    revive();
    await again.click();
    await page.getByRole('dialog').waitFor();
    assert.equal(await page.getByText('gick inte att hämta').count(), 0);
  });

  it('is told under the text where it is the code for writing, which keeps the text and then sends it', async () => {
    const box = `<comment-box src="${site.endpoint}/api/threads/${takeThread()}/comments"></comment-box>`;
    const { page, revive } = await dead(/\/writing\.sv-[\w-]{8}\.js/, box);
    const field = page.getByRole('textbox', { name: 'Skriv en kommentar' });
    await field.fill('Kommer den fram?');
    await page.getByRole('button', { name: 'Kommentera' }).click();
    await page.getByText('Det går inte just nu').last().waitFor();
    assert.equal(await field.inputValue(), 'Kommer den fram?');
    revive();
    await page.getByRole('button', { name: 'Kommentera' }).click();
    await page.locator('comment-box [part=comment-text]', { hasText: 'Kommer den fram?' }).waitFor();
  });
});
