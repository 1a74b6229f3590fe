/** What PRIVACY.md says of browsers, in a real one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { pageWith, settled, takeThread, useSite } from './site.js';

const site = useSite();
const tag = (): string => `<script type="module" src="${site.endpoint}/sprid.js"></script>`;
const box = (thread: string): string =>
  `<comment-box src="${site.endpoint}/api/threads/${thread}/comments"><a href="/c">Kommentarer</a></comment-box>`;
const all = (): string => `
  <press-release src="${site.endpoint}/api/releases/sprids-i-europa"><a href="/r">Rubriken</a></press-release>
  <press-release-list src="${site.endpoint}/api/releases" open="inline"><a href="/n">Nyheter</a></press-release-list>
  <jobs-progress src="${site.endpoint}/api/jobs/1000-jobb" history refresh="60" announce>742</jobs-progress>
  ${box('sprids-i-europa')}`;

/** The kinds of names that are kept, each once: the first word of what stands behind `sprid:`. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...new Set(Object.keys(localStorage).map((name) => /^sprid:(\w+)/.exec(name)?.[1] ?? `foreign ${name}`))].sort(),
  );

const keeps = async (page: Page, ...names: string[]): Promise<void> => {
  await page.waitForFunction(
    (wanted) =>
      [...new Set(Object.keys(localStorage).map((name) => /^sprid:(\w+)/.exec(name)?.[1]))].sort().join() === wanted,
    names.sort().join(),
  );
  assert.deepEqual(await kept(page), names.sort());
};

describe('a page', () => {
  it('of all four elements sets no cookie, stores nothing, and asks no other host than those of the JSON and its pictures', async () => {
    const { page, context, requests } = await site.open(site.publish({ html: pageWith(tag() + all()) }));
    await settled(page);
    // As a reader who looks at everything.
    await page.getByRole('button', { name: '1000-jobb från Göteborg sprids i Europa' }).click();
    await page.locator('press-release-list').getByText('Drivs av dem som arbetar där').waitFor();
    await page.getByRole('button', { name: 'Dela' }).first().click();
    await page.keyboard.press('Escape');
    for (const name of ['press-release', 'comment-box']) await page.locator(name).first().scrollIntoViewIfNeeded();
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
      [0, 0, 0, 0, 0],
    );
    const others = new Set(requests.map((url) => new URL(url).origin).filter((origin) => origin !== site.endpoint));
    assert.deepEqual([...others], [new URL(page.url()).origin]);
  });

  it("sends no cookies along, and of the page's address only the origin", async () => {
    const sent: Request[] = [];
    const unsafe = '<meta name="referrer" content="unsafe-url">';
    const url = `${site.publish({ html: pageWith(tag() + all(), unsafe) })}?reader=secret`;
    const { page } = await site.open(url, {
      prepare: async (context, opened) => {
        await context.addCookies([{ name: 'known', value: 'reader', url: site.endpoint }]);
        opened.on('request', (request) => sent.push(request));
      },
    });
    await settled(page);
    await page.locator('comment-box textarea').first().fill('Hej');
    await page.locator('comment-box .send').first().click();
    await page.locator('comment-box [part=comment-text]').first().waitFor();
    // What tells of comments that come.
    while (!sent.some((request) => request.url().includes('/api/live?'))) await page.waitForEvent('request');
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll<HTMLElement & { reload: () => Promise<void> }>(
        'press-release, press-release-list, jobs-progress, comment-box',
      ))
        await element.reload();
    });
    // What is asked of a host that refuses, and by the diagnosis.
    await page.evaluate(
      async ({ elsewhere }) => {
        const element = document.createElement('jobs-progress') as HTMLElement & {
          src: string;
          diagnose: (options: object) => Promise<unknown>;
        };
        element.src = `${elsewhere}/answers/release/private?closed`;
        const failed = new Promise((resolve) => element.addEventListener('error', resolve));
        document.body.append(element);
        await failed;
        await element.diagnose({ overlay: false });
      },
      { elsewhere: new URL(url).origin.replace('localhost', '127.0.0.1') },
    );
    const ours = sent.filter((request) => new URL(request.url()).origin !== new URL(url).origin);
    const kinds = new Set<string>();
    for (const request of ours) {
      const headers = await request.allHeaders();
      const kind = request.resourceType();
      kinds.add(`${kind} ${request.method()}`);
      const what = `${request.method()} ${kind} ${request.url()}`;
      // Pictures are asked for as any picture of the page is.
      if (kind !== 'image') assert.equal(headers.cookie, undefined, what);
      // How the tag itself is asked for is the page's own rule; it asks for its files from its own address.
      if (kind !== 'script') assert.equal(headers.referer, `${new URL(url).origin}/`, what);
    }
    for (const kind of ['script GET', 'fetch GET', 'fetch HEAD', 'fetch POST', 'image GET'])
      assert.ok(kinds.has(kind), kind);
  });
});

describe('<comment-box>', () => {
  it('stores for who writes what is named, when it is needed, and no more', async () => {
    const { page, context } = await site.open(site.publish({ html: pageWith(tag() + box(takeThread())) }));
    await settled(page);
    const text = page.locator('comment-box textarea').first();
    await text.focus();
    await keeps(page);
    await text.fill('Hej');
    await keeps(page, 'draft');
    await text.fill('');
    await keeps(page);
    await text.fill('Hej igen');
    await page.locator('comment-box [part=name]').first().fill('Åsa');
    await page.locator('comment-box .send').first().click();
    await page.locator('comment-box [part=comment-text]').waitFor();
    await keeps(page, 'name', 'own', 'writer');
    const like = page.locator('comment-box [part=comments] [aria-pressed]').first();
    // A like is kept before it has arrived, and a failed one is taken back.
    const press = async (): Promise<void> => {
      const arrived = page.waitForResponse((response) => response.request().method() === 'PUT');
      await like.click();
      await arrived;
    };
    await press();
    await keeps(page, 'like', 'name', 'own', 'writer');
    await press();
    await keeps(page, 'name', 'own', 'writer');
    await context.setOffline(true);
    await text.fill('Utan linje');
    await page.locator('comment-box .send').first().click();
    await keeps(page, 'name', 'outbox', 'own', 'writer');
    await page.locator('comment-box [part=waiting] button').last().click();
    await page.locator('comment-box [part=waiting]').waitFor({ state: 'detached' });
    // It has never left the browser: nobody has to be told.
    await keeps(page, 'name', 'own', 'writer');
    await context.setOffline(false);
    await page.route('**/api/threads/*/comments', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await text.fill('Kanske framme');
    await page.locator('comment-box .send').first().click();
    await keeps(page, 'name', 'outbox', 'own', 'writer');
    await page.locator('comment-box [part=waiting] button').last().click();
    await keeps(page, 'name', 'own', 'withdrawn', 'writer');
    assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).length + sessionStorage.length), 0);
  });
});
