/**
 * The packed package in pages of frameworks: written on the server, taken over by the framework in the browser, with
 * properties and events. `FRAMEWORKS=react,vue` chooses some.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { settled, textIn, useSite, type Visit } from '../browser/site.js';
import { buildFixtures } from './fixture.js';

const site = useSite();

const all = ['plain', 'react', 'vue', 'svelte', 'next', 'angular'] as const;
const names = all.filter((name) => (process.env.FRAMEWORKS?.split(',') ?? all).includes(name));
// What takes longest begins first.
const builds = buildFixtures([...names].sort((one) => (one === 'angular' ? -1 : 0)));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.json': 'application/json',
};

/** Serves what was built; the newsroom that the sources name is the endpoint of the test. */
const serve = async (folder: string): Promise<Server> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    readFile(join(folder, path), 'utf8').then(
      (text) => {
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.end(text.replaceAll('https://news.example', site.endpoint));
      },
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

const links = 'press-release > a, jobs-progress > a, comment-box > a';

/** Opens a page whose scripts are held back until `release`, so that what the server wrote can be looked at first. */
const openHeld = async (address: string): Promise<{ page: Page; release: () => Promise<Visit> }> => {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const [page, visit] = await new Promise<[Page, Promise<Visit>]>((resolve, reject) => {
    const visit = site.open(address, {
      prepare: async (context, page) => {
        await context.route(/\.js(\?|$)/, async (route) => {
          await released;
          await route.continue();
        });
        resolve([page, visit]);
      },
    });
    visit.catch(reject);
  });
  await page.locator('output').waitFor({ state: 'attached' });
  return {
    page,
    release: () => {
      letGo();
      return visit;
    },
  };
};

const declaredIn = (page: Page): Promise<string | undefined> =>
  page.locator('jobs-progress').evaluate((element) => element.shadowRoot?.textContent.trim());

const says = async (page: Page, text: string): Promise<void> => {
  await page.locator('output', { hasText: new RegExp(`^${text}$`) }).waitFor();
};

for (const name of names)
  describe(`in ${name}`, () => {
    let server: Server;
    let address = '';

    before(async () => {
      server = await serve((await builds.get(name)) ?? '');
      address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
    });
    after(() => {
      server.close();
      server.closeAllConnections();
    });

    const open = async (options: Parameters<typeof site.open>[1] = {}): Promise<Visit> => site.open(address, options);

    it('the fallback and the declared shadow root are there without JavaScript', async () => {
      const { page } = await open({ javaScriptEnabled: false });
      assert.deepEqual((await page.locator(links).allTextContents()).sort(), [
        '1000-jobb sprids i Europa',
        'Comments',
        'So far: 742 of 1,000 jobs',
      ]);
      assert.ok(await page.getByText('742 of 1,000 jobs', { exact: true }).isVisible());
      assert.ok(await page.getByRole('link', { name: 'Comments' }).isVisible());
    });

    it('both are kept when the framework takes the page over, until the elements have their own', async () => {
      const { page, release } = await openHeld(address);
      assert.equal(await declaredIn(page), '742 of 1,000 jobs');
      await page.evaluate((selector) => {
        for (const node of document.querySelectorAll(selector)) node.setAttribute('data-first', '');
        document.querySelector('jobs-progress')?.shadowRoot?.host.setAttribute('data-first', '');
      }, links);
      const root = await page.evaluateHandle(() => document.querySelector('jobs-progress')?.shadowRoot);
      const { complaints } = await release();
      await settled(page, 'press-release, jobs-progress, comment-box');
      await page.waitForFunction(
        () => !document.querySelector('jobs-progress')?.shadowRoot?.textContent.includes('742 of 1,000 jobs'),
      );
      assert.match(await textIn(page, 'jobs-progress'), /av 1 000 jobb/);
      assert.ok(await root.evaluate((first) => first === document.querySelector('jobs-progress')?.shadowRoot));
      assert.equal(await page.locator('a[data-first]').count(), 3);
      assert.equal(await page.locator('jobs-progress[data-first]').count(), 1);
      assert.deepEqual(complaints, []);
    });

    it('properties follow the state, and events come with what they say', async () => {
      const { page, complaints } = await open();
      await settled(page, 'press-release, jobs-progress, comment-box');
      assert.equal(await page.locator('press-release').evaluate((element) => 'noShare' in element), true);
      assert.equal(await page.locator('press-release h3, press-release [aria-level="3"]').count(), 1);
      assert.doesNotMatch(await textIn(page, 'press-release'), /Göteborgsregionen/);
      await says(page, 'load');
      await page.click('#whole');
      await page.waitForFunction(() => document.querySelector('press-release')?.variant === 'full');
      await page.locator('press-release [part~="body"]').waitFor();

      const box = page.locator('comment-box');
      await box.locator('textarea').fill('Not sent.');
      await box.locator('[part~="send"]').click();
      await says(page, 'Not sent\\.');

      assert.deepEqual(complaints, []);
      await page.click('#elsewhere');
      await says(page, 'status');
    });
  });
