import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pageWith, root, settled, textIn, useSite } from './site.js';

const site = useSite();
const tag = (): string => `<script type="module" src="${site.endpoint}/sprid.js"></script>`;
const both = (): string =>
  `<press-release src="${site.endpoint}/api/releases/sprids-i-europa"><a href="/r">Rubriken</a></press-release>
   <jobs-progress src="${site.endpoint}/api/jobs/1000-jobb">742 av 1 000 jobb</jobs-progress>`;

/** The lines that the documentation gives to sites with a strict policy. */
const policy = (more: string): string =>
  `default-src 'none'; script-src ${site.endpoint} 'nonce-n'; connect-src ${site.endpoint}; img-src ${site.endpoint}; base-uri 'none'; require-trusted-types-for 'script'; ${more}`;

const documentedPolicy = (): string => {
  const [, block = ''] = /```csp\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/developer.md'), 'utf8')) ?? [];
  return block.replaceAll('https://news.example', site.endpoint).replace(/\s+/g, ' ').trim();
};

// A page's own Lit, stock, with its own policy.
const pageLit = (): string =>
  `<script nonce="n">${readFileSync(join(root, 'node_modules/lit-html/lit-html.js'), 'utf8')
    .replace(/export\{.*?\};?/, ';(window.pageLit={html:b,render:D});')
    .replace(/\/\/# sourceMappingURL.*/, '')}
  const out = document.createElement('output'); document.documentElement.append(out);
  window.pageLit.render(window.pageLit.html\`<b>page</b>\`, out);</script>`;

describe('a page', () => {
  it('with the policy of the documentation shows everything, and no line of complaint', async () => {
    const csp = documentedPolicy();
    assert.match(csp, /trusted-types sprid/);
    const { page, complaints } = await site.open(
      site.publish({ html: pageWith(tag() + both()), headers: { 'Content-Security-Policy': csp } }),
    );
    await settled(page);
    assert.match(await textIn(page, 'press-release'), /Pressmeddelande/);
    assert.deepEqual(complaints, []);
  });

  it('with Trusted Types shows everything through DOMPurify too, as in a browser without a sanitizer', async () => {
    const { page, complaints, requests } = await site.open(
      site.publish({
        html: pageWith(tag() + both()),
        headers: { 'Content-Security-Policy': policy('trusted-types sprid') },
      }),
      {
        prepare: async (context) => {
          await context.addInitScript(() => {
            delete (Element.prototype as unknown as Record<string, unknown>).setHTML;
          });
        },
      },
    );
    await settled(page);
    assert.match(await textIn(page, 'press-release'), /Drivs av dem som arbetar där/);
    assert.ok(requests.some((url) => url.includes('dompurify')));
    assert.deepEqual(complaints, []);
  });

  it('with its own Lit, whose policy name is taken and may not be taken twice, is not disturbed', async () => {
    const { page, complaints } = await site.open(
      site.publish({
        html: pageWith(pageLit() + tag() + both()),
        headers: { 'Content-Security-Policy': policy('trusted-types lit-html sprid') },
      }),
    );
    await settled(page);
    assert.equal(await page.locator('output').textContent(), 'page');
    assert.deepEqual(complaints, []);
  });

  it('that refuses our policy keeps the fallback, and the console says which name to allow', async () => {
    const { page, complaints } = await site.open(
      site.publish({
        html: pageWith(tag() + both()),
        headers: { 'Content-Security-Policy': policy("trusted-types 'none'") },
      }),
    );
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/press-release_jobs-progress.')),
    );
    await page.waitForTimeout(300);
    assert.equal(await page.getByRole('link', { name: 'Rubriken' }).isVisible(), true);
    assert.equal(complaints.filter((line) => line.startsWith('sprid:')).length, 1, complaints.join('\n'));
    assert.match(complaints.join('\n'), /trusted-types sprid/);
  });

  it('in a sandboxed frame, where storage throws, shows everything', async () => {
    const inner = site.publish({ html: pageWith(tag() + both()) });
    const { page, complaints } = await site.open(
      site.publish({
        html: pageWith(`<iframe sandbox="allow-scripts" src="${inner}" width="800" height="600"></iframe>`),
      }),
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('press-release [part=headline]').waitFor();
    await frame.locator('jobs-progress [part=sentence]').waitFor();
    assert.deepEqual(complaints, []);
  });

  it('that patched the built-in prototypes in the usual ways shows everything', async () => {
    const patches = `<script>
      Array.prototype.first = function () { return this[0]; };
      Object.prototype.hello = 'world';
      Array.prototype.toJSON = function () { return 'old prototype.js'; };
      String.prototype.strip = function () { return this.trim(); };
    </script>`;
    const { page, complaints } = await site.open(site.publish({ html: pageWith(patches + tag() + both()) }));
    await settled(page);
    assert.match(await textIn(page, 'jobs-progress'), /742 av 1 000 jobb/);
    assert.deepEqual(complaints, []);
  });

  it('restored from the back/forward cache still shows everything', async () => {
    const url = site.publish({ html: pageWith(tag() + both()) });
    const { page } = await site.open(url);
    await settled(page);
    await page.goto(site.publish({ html: pageWith('<p>Nästa</p>') }));
    await page.goBack();
    await settled(page);
    assert.match(await textIn(page, 'jobs-progress'), /742 av 1 000 jobb/);
  });

  it('whose reader wants no motion gets no animation', async () => {
    const { page } = await site.open(site.publish({ html: pageWith(tag() + both()) }), { reducedMotion: 'reduce' });
    await settled(page);
    assert.equal(
      await page.evaluate(
        () => document.querySelector('jobs-progress')?.shadowRoot?.querySelector('.fill')?.getAnimations().length,
      ),
      0,
    );
  });
});
