/** Elements that wait for consent on a partner's page, and the consent tools that it comes from. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from './accessible.js';
import { pageWith, root, settled, textIn, useSite } from './site.js';

const site = useSite();
const tag = (): string => `<script type="module" src="${site.endpoint}/sprid.js"></script>`;
const bundle = (): string => `<script src="${site.endpoint}/sprid.bundle.js" defer></script>`;
const release = (more = ''): string =>
  `<press-release src="${site.endpoint}/api/releases/sprids-i-europa" ${more}><a href="/r">Rubriken</a></press-release>`;
const counter = (more = ''): string =>
  `<jobs-progress src="${site.endpoint}/api/jobs/1000-jobb" ${more}>742 av 1 000 jobb</jobs-progress>`;
const isWaiting = async (page: Page): Promise<void> => {
  await page.locator('press-release [part=consent]').waitFor();
};
const asked = (requests: readonly string[]): string[] =>
  requests.filter((url) => url.includes('/api/')).map((url) => new URL(url).pathname);

describe('an element', () => {
  for (const script of [tag, bundle])
    it(`that waits is asked nothing for by ${script === tag ? 'the tag' : 'the bundle'}, and loads when its reader says so`, async () => {
      const policy = `default-src 'none'; script-src ${site.endpoint}; connect-src ${site.endpoint}; img-src ${site.endpoint}; require-trusted-types-for 'script'; trusted-types sprid`;
      const html = pageWith(`<main><h1>Sidan</h1>${release('consent="needed"')}${counter()}</main>${script()}`);
      const url = site.publish({ html, headers: { 'Content-Security-Policy': policy } });
      const { page, requests, complaints } = await site.open(url, { viewport: { width: 320, height: 700 } });
      await isWaiting(page);
      await settled(page, 'jobs-progress');
      assert.deepEqual(asked(requests), ['/api/jobs/1000-jobb']);
      assert.equal(await page.getByRole('link', { name: 'Rubriken' }).isVisible(), true);
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Visa det' }).press('Enter');
      await page.getByText('Drivs av dem som arbetar där').waitFor();
      assert.deepEqual(asked(requests), ['/api/jobs/1000-jobb', '/api/releases/sprids-i-europa']);
      assert.deepEqual(complaints, []);
    });

  it('that waits keeps what stands inside it where the code for waiting does not come, and loads all the same', async () => {
    const { page, requests } = await site.open(site.publish({ html: pageWith(tag() + release('consent="needed"')) }), {
      prepare: async (_context, opened) => {
        await opened.route(/\/consent\.sv-/, (route) => route.abort());
      },
    });
    await page.waitForFunction(() => document.querySelector('press-release')?.shadowRoot);
    assert.equal(await page.getByRole('link', { name: 'Rubriken' }).isVisible(), true);
    assert.deepEqual(asked(requests), []);
    await page.evaluate(() => document.querySelector('press-release')?.removeAttribute('consent'));
    await settled(page);
    assert.match(await textIn(page, 'press-release'), /Pressmeddelande/);
  });
});

/** What each tool tells a page of its reader's choice, as its documentation says. */
const tools: [name: string, tell: (isGiven: boolean) => void][] = [
  [
    'Cookiebot',
    (isGiven): void => {
      Object.assign(window, { Cookiebot: { consent: { marketing: isGiven } } });
      window.dispatchEvent(new Event(isGiven ? 'CookiebotOnAccept' : 'CookiebotOnDecline'));
    },
  ],
  [
    'OneTrust',
    (isGiven): void => {
      const detail = ['C0001', ...(isGiven ? ['C0004'] : [])];
      window.dispatchEvent(new CustomEvent('OneTrustGroupsUpdated', { detail }));
    },
  ],
  [
    'Usercentrics',
    (isGiven): void => {
      const detail = { event: 'consent_status', ucCategory: { marketing: isGiven ? true : null } };
      window.dispatchEvent(new CustomEvent('ucEvent', { detail }));
    },
  ],
  [
    'Klaro',
    (isGiven): void => {
      (window as unknown as { callback: (consent: boolean) => void }).callback(isGiven);
    },
  ],
];

describe('a page with a consent tool', () => {
  const [, lines = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'PRIVACY.md'), 'utf8')) ?? [];

  for (const [name, tell] of tools)
    it(`loads and goes with the reader's choice (${name})`, async () => {
      assert.ok(lines.includes(name));
      const script = `<script>${lines}window.callback = callback;</script>`;
      const html = pageWith(script + tag() + release('consent="needed"'));
      const { page, requests, complaints } = await site.open(site.publish({ html }));
      await isWaiting(page);
      await page.evaluate(tell, false);
      await isWaiting(page);
      assert.deepEqual(asked(requests), []);
      await page.evaluate(tell, true);
      await page.getByText('Drivs av dem som arbetar där').waitFor();
      assert.equal(await page.locator('press-release [part=consent]').count(), 0);
      await page.evaluate(tell, false);
      await isWaiting(page);
      assert.doesNotMatch(await textIn(page, 'press-release'), /Drivs av dem/);
      assert.deepEqual(complaints, []);
    });

  for (const type of ['text/javascript', 'module'])
    it(`keeps what stands inside until the tool lets the tag run (as ${type})`, async () => {
      const held = `<script type="text/plain" data-cookieconsent="marketing" src="${site.endpoint}/sprid.js"></script>`;
      const { page, requests } = await site.open(site.publish({ html: pageWith(held + release()) }));
      assert.equal(await page.getByRole('link', { name: 'Rubriken' }).isVisible(), true);
      assert.deepEqual(
        requests.filter((url) => url.startsWith(site.endpoint)),
        [],
      );
      // Tools put another script in its place: one that was held back once never runs.
      await page.evaluate((wanted) => {
        const script = document.querySelector<HTMLScriptElement>('script[data-cookieconsent]');
        const allowed = document.createElement('script');
        allowed.type = wanted;
        allowed.src = script?.src ?? '';
        script?.replaceWith(allowed);
      }, type);
      await settled(page);
      assert.match(await textIn(page, 'press-release'), /Pressmeddelande/);
    });
});
