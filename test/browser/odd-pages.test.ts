/** Pages as they are out there, of old and of strict sites: each shows everything, and the console is silent. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type PartnerPage, settled, takeThread, textIn, useSite, version } from './site.js';

const site = useSite();
const everything = 'press-release, jobs-progress, comment-box';

const thread = takeThread();

const elements = (): string =>
  `<press-release src="${site.endpoint}/api/releases/sprids-i-europa"><a href="/r">Rubriken</a></press-release>
   <jobs-progress src="${site.endpoint}/api/jobs/1000-jobb"></jobs-progress>
   <comment-box src="${site.endpoint}/api/threads/${thread}/comments"></comment-box>`;

const documentOf = (body: string, { head = '', doctype = '<!doctype html>' } = {}): string =>
  `${doctype}<html lang="sv"><head><title>Partner</title>${head}</head><body>${body}</body></html>`;

const ways: readonly [name: string, script: (attributes?: string) => string][] = [
  ['tag', (attributes = '') => `<script type="module" src="${site.endpoint}/sprid.js" ${attributes}></script>`],
  ['bundle', (attributes = '') => `<script defer src="${site.endpoint}/sprid.bundle.js" ${attributes}></script>`],
];

/** Windows-1252 and Shift_JIS are written as bytes: what stands in the page itself is not ours to read. */
const utf8 = '<meta charset="utf-8">';

const showsEverything = async (page: Page): Promise<void> => {
  await settled(page, everything);
  assert.match(await textIn(page, 'jobs-progress'), /742 av 1 000 jobb/);
  assert.match(await textIn(page, 'press-release'), /Drivs av dem som arbetar där/);
  assert.match(await textIn(page, 'comment-box'), /Kommentarer/);
};

type Script = (attributes?: string) => string;

/** What a page is, and how it is written. */
const pages: Readonly<Record<string, (script: Script) => PartnerPage>> = {
  'without a doctype, in quirks mode': (script) => ({
    html: documentOf(elements() + script(), { head: utf8, doctype: '' }),
  }),
  'in Shift_JIS': (script) => ({
    html: documentOf(elements() + script()),
    headers: { 'Content-Type': 'text/html; charset=Shift_JIS' },
  }),
  'in Windows-1252': (script) => ({
    html: documentOf(elements() + script()),
    headers: { 'Content-Type': 'text/html; charset=windows-1252' },
  }),
  'with enumerable names on Object.prototype and Array.prototype': (script) => ({
    html: documentOf(
      `<script>
        Object.prototype.each = function () {}; Object.prototype.extend = function () {}; Object.prototype.once = true;
        Array.prototype.last = function () { return this[this.length - 1]; };
        Array.prototype.remove = function () {};
      </script>${elements()}${script()}`,
      { head: utf8 },
    ),
  }),
  'whose built-in objects were replaced by an old library': (script) => ({
    html: documentOf(
      `<script>
        Array.prototype.toJSON = function () { return '[]'; };
        Array.from = function (list) { return [].slice.call(list); };
        Function.prototype.bind = function (to) { var call = this; return function () { return call.apply(to, arguments); }; };
        Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };
      </script>${elements()}${script()}`,
      { head: utf8 },
    ),
  }),
  'with a base address of another site': (script) => ({
    html: documentOf(elements() + script(), { head: `${utf8}<base href="https://cdn.invalid/deep/">` }),
  }),
  'that lets nothing through but what the elements need': (script) => ({
    html: documentOf(elements() + script(), { head: utf8 }),
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${site.endpoint}; connect-src ${site.endpoint}; img-src ${site.endpoint} data:; require-trusted-types-for 'script'; trusted-types sprid; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  }),
  'whose policy is a nonce and strict-dynamic': (script) => ({
    html: documentOf(elements() + script('nonce="abc"'), { head: utf8 }),
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${site.endpoint}; img-src ${site.endpoint} data:; require-trusted-types-for 'script'; trusted-types sprid`,
    },
  }),
  'that is isolated from all origins': (script) => ({
    html: documentOf(elements() + script('crossorigin'), { head: utf8 }),
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  }),
  'in a sandbox of its own that lets scripts run': (script) => ({
    html: documentOf(elements() + script('crossorigin'), { head: utf8 }),
    headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
  }),
  'that sends no referrer': (script) => ({
    html: documentOf(elements() + script(), { head: utf8 }),
    headers: { 'Referrer-Policy': 'no-referrer' },
  }),
};

for (const [way, script] of ways) {
  describe(`the ${way} on a page`, () => {
    for (const [what, write] of Object.entries(pages)) {
      it(`${what} shows everything`, async () => {
        const { page, complaints } = await site.open(site.publish(write(script)));
        await showsEverything(page);
        assert.deepEqual(complaints, []);
      });
    }

    it('lets a reader write a comment also where built-in objects were replaced', async () => {
      const { page } = await site.open(
        site.publish(pages['whose built-in objects were replaced by an old library']?.(script) ?? { html: '' }),
      );
      await settled(page, everything);
      const text = `Skrivet med ${way}`;
      await page.locator('comment-box textarea').fill(text);
      await page.locator('comment-box input').first().fill('Kim');
      const sent = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.locator('comment-box .send').click();
      assert.equal((await sent).status(), 201);
      const { page: other } = await site.open(
        site.publish({ html: documentOf(elements() + script(), { head: utf8 }) }),
      );
      await other.locator('comment-box').getByText(text).waitFor();
    });

    it('leaves what stands in a template alone until it is used, and then shows it', async () => {
      const { page, complaints, requests } = await site.open(
        site.publish({ html: documentOf(`<template>${elements()}</template>${script()}`, { head: utf8 }) }),
      );
      await page.waitForLoadState('networkidle');
      assert.deepEqual(
        requests.filter((url) => url.includes('/api/')),
        [],
      );
      await page.evaluate(() => {
        document.body.append(document.querySelector('template')?.content.cloneNode(true) ?? '');
      });
      await showsEverything(page);
      assert.deepEqual(complaints, []);
    });

    it('shows what stands in a foreignObject of a drawing', async () => {
      const drawing = `<svg width="800" height="3000"><foreignObject width="800" height="3000"><div xmlns="http://www.w3.org/1999/xhtml">${elements()}</div></foreignObject></svg>`;
      const { page, complaints } = await site.open(
        site.publish({ html: documentOf(drawing + script(), { head: utf8 }) }),
      );
      await showsEverything(page);
      assert.deepEqual(complaints, []);
    });

    it('shows what is moved, cloned and removed while it loads, and asks once for each address', async () => {
      const { page, complaints, requests } = await site.open(
        site.publish({
          html: documentOf(
            `<div id="a">${elements()}</div><div id="b"></div>${script()}
             <script>
               for (const element of [...document.querySelectorAll('#a > *')]) {
                 b.append(element.cloneNode(true));
                 b.append(element);
                 const gone = element.cloneNode(true);
                 document.body.append(gone);
                 gone.remove();
               }
             </script>`,
            { head: utf8 },
          ),
        }),
      );
      await showsEverything(page);
      assert.equal(await page.locator('#b > *').count(), 6);
      const asked = requests.filter((url) => /\/api\/(releases|jobs)\//.test(url));
      assert.deepEqual(asked.length, new Set(asked).size);
      // Moved once more when all is there, it stays as it is.
      const before = await textIn(page, '#b press-release');
      await page.evaluate(() => {
        const [one] = document.querySelectorAll('#b press-release');
        if (one) document.getElementById('a')?.append(one);
      });
      await settled(page, everything);
      assert.equal(await textIn(page, '#a press-release'), before);
      assert.deepEqual(complaints, []);
    });

    it('goes on where a library replaces the body, and shows a copy of an earlier one again', async () => {
      const { page, complaints } = await site.open(
        site.publish({
          html: documentOf(
            `<div id="first"><jobs-progress src="${site.endpoint}/api/jobs/1000-jobb"></jobs-progress></div>${script()}`,
            { head: `${utf8}${script()}` },
          ),
        }),
      );
      await settled(page, 'jobs-progress');
      const visit = (): Promise<void> =>
        page.evaluate((markup) => {
          const kept = window as unknown as { copies?: Element[] };
          // As Turbo does: a copy is kept, the next page is parsed apart, and its scripts are made anew.
          const copy = document.body.cloneNode(true) as HTMLElement;
          (kept.copies ??= []).push(copy);
          const next = new DOMParser().parseFromString(document.body.outerHTML, 'text/html').body;
          const div = next.querySelector('div');
          if (div) [div.id, div.innerHTML] = ['next', markup];
          document.body.replaceWith(document.adoptNode(next));
          for (const old of document.body.querySelectorAll('script')) {
            const again = document.createElement('script');
            for (const { name, value } of old.attributes) again.setAttribute(name, value);
            old.replaceWith(again);
          }
        }, elements());
      await visit();
      await page.locator('#next').waitFor({ state: 'attached' });
      await showsEverything(page);
      await visit();
      await showsEverything(page);
      await page.evaluate(() => {
        const [copy] = (window as unknown as { copies: Element[] }).copies;
        if (copy) document.body.replaceWith(copy);
      });
      await page.locator('#first').waitFor({ state: 'attached' });
      await settled(page, 'jobs-progress');
      assert.match(await textIn(page, 'jobs-progress'), /742 av 1 000 jobb/);
      assert.deepEqual(complaints, []);
    });

    it('stands twice on a page, and beside other addresses of its version', async () => {
      const others = [`/${version}/sprid.js`, '/sprid.js?ver=6.1', '/sprid.bundle.js']
        .map((path) => `<script type="module" src="${site.endpoint}${path}"></script>`)
        .join('');
      const { page, complaints } = await site.open(
        site.publish({ html: documentOf(elements() + script() + others, { head: utf8 + script() }) }),
      );
      await showsEverything(page);
      await page.waitForLoadState('networkidle');
      await showsEverything(page);
      assert.equal(await page.locator('press-release >> h2').count(), 1);
      assert.deepEqual(complaints, []);
    });
  });
}
