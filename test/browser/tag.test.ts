import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pageWith, root, settled, takeThread, textIn, useSite, version } from './site.js';

const site = useSite();
const tag = (query = ''): string => `<script type="module" src="${site.endpoint}/sprid.js${query}"></script>`;
const release = (more = ''): string =>
  `<press-release src="${site.endpoint}/api/releases/sprids-i-europa" ${more}><a href="/r">Rubriken</a></press-release>`;
const counter = (more = ''): string =>
  `<jobs-progress src="${site.endpoint}/api/jobs/1000-jobb" ${more}>742 av 1 000 jobb</jobs-progress>`;

/** The names of the files of elements that were asked for, in that order. */
const files = (requests: readonly string[]): string[] =>
  requests.flatMap((url) => {
    const [, name = ''] = /\/([\w-]+)\.sv-[\w-]{8}\.js$/.exec(new URL(url).pathname) ?? [];
    return /press-release|jobs-progress|comment-box/.test(name) ? [name] : [];
  });

describe('the tag', () => {
  it('is two round trips away from the content: the tag, then all the rest at once', async () => {
    const url = site.publish({ html: pageWith(tag() + release() + counter()) });
    const events: { what: 'asked' | 'answered'; path: string }[] = [];
    const { page } = await site.open(url, {
      prepare: async (_context, opened) => {
        const note =
          (what: 'asked' | 'answered') =>
          (request: { url: () => string; resourceType: () => string }): void => {
            if (request.url().startsWith(site.endpoint) && request.resourceType() !== 'image')
              events.push({ what, path: new URL(request.url()).pathname });
          };
        opened.on('request', note('asked'));
        opened.on('requestfinished', note('answered'));
        // Slow enough that what waits for another answer is seen to wait.
        await opened.route(`${site.endpoint}/**`, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 150));
          await route.continue();
        });
      },
    });
    await settled(page);
    assert.equal(events[0]?.path, '/sprid.js');
    const second = events.slice(events.findIndex(({ what }) => what === 'answered') + 1);
    const asked = second
      .slice(
        0,
        second.findIndex(({ what }) => what === 'answered'),
      )
      .map(({ path }) => path.replace(/-[\w-]{8}\.js$/, '.js'));
    assert.deepEqual(
      asked.sort(),
      [`/${version}/press-release_jobs-progress.sv.js`, '/api/jobs/1000-jobb', '/api/releases/sprids-i-europa'].sort(),
    );
    assert.equal(
      events.filter(({ what }) => what === 'asked').length,
      asked.length + 1,
      'Something was asked for in a third trip.',
    );
  });

  it("makes the page's first formatter while it waits for the elements, and not when they come", async () => {
    const { page } = await site.open(site.publish({ html: pageWith(tag() + counter()) }), {
      prepare: async (_context, opened) => {
        await opened.addInitScript(`
          window.made = [];
          Intl.NumberFormat = new Proxy(Intl.NumberFormat, {
            apply: (Target) => (made.push('asked for by the tag'), new Target()),
            construct: (Target, options) => (made.push('asked for by an element'), new Target(...options)),
          });
        `);
        // The code of the element comes once the formatter is made.
        await opened.route(/jobs-progress\.sv/, async (route) => {
          await opened.waitForFunction('made.length');
          await route.continue();
        });
      },
    });
    await settled(page);
    assert.equal(await page.evaluate('made[0]'), 'asked for by the tag');
  });

  for (const prefix of ['', 'sprid-']) {
    it(`loads a release's code when one is opened in a <${prefix}press-release-list>, and not before`, async () => {
      const news = `<${prefix}press-release-list src="${site.endpoint}/api/releases" open="inline"><a href="/n">Nyheter</a></${prefix}press-release-list>`;
      const html = pageWith(tag(prefix ? '?prefix=sprid' : '') + news);
      const { page, requests, complaints } = await site.open(site.publish({ html }));
      await settled(page, `${prefix}press-release-list`);
      const asked = (what: RegExp): number => requests.filter((url) => what.test(url)).length;
      const list = /\/press-release-list\.sv-[\w-]{8}\.js/;
      const release = /\/and_press-release\.sv-[\w-]{8}\.js/;
      assert.deepEqual([asked(list), asked(release)], [1, 0]);
      await page.getByRole('button', { name: '1000-jobb från Göteborg sprids i Europa' }).click();
      await page.getByText('Drivs av dem som arbetar där').waitFor();
      assert.deepEqual([asked(release), asked(/\/api\/releases\//)], [1, 1]);
      assert.deepEqual(complaints, []);
    });
  }

  it('loads no sanitizer for a page with only the counter', async () => {
    const { page, requests } = await site.open(site.publish({ html: pageWith(tag() + counter()) }));
    await settled(page);
    const names = requests
      .filter((url) => url.startsWith(site.endpoint))
      .map((url) => new URL(url).pathname.replace(/-[\w-]{8}\.js$/, '.js'));
    assert.deepEqual(names.sort(), [`/${version}/jobs-progress.sv.js`, '/api/jobs/1000-jobb', '/sprid.js']);
  });

  it('makes one request for ten elements with the same src', async () => {
    const { page, requests } = await site.open(site.publish({ html: pageWith(tag() + counter().repeat(10)) }));
    await settled(page);
    assert.equal(requests.filter((url) => url.includes('/api/jobs/')).length, 1);
    assert.equal(await page.locator('jobs-progress').count(), 10);
  });

  it('asks for no JSON where an element has no address', async () => {
    const { page, requests } = await site.open(
      site.publish({ html: pageWith(`${tag()}<press-release>Nyhet</press-release>`) }),
    );
    await page.waitForFunction(() => customElements.get('press-release'));
    assert.deepEqual(
      requests.filter((url) => !url.endsWith('.js')),
      [page.url()],
    );
  });

  it('finds elements that are added later', async () => {
    const { page, requests } = await site.open(site.publish({ html: pageWith(tag()) }));
    await page.evaluate((html) => {
      const section = document.createElement('section');
      section.innerHTML = html;
      document.body.append(section);
    }, counter() + release());
    await settled(page);
    assert.match(await textIn(page, 'jobs-progress'), /742 av 1 000 jobb/);
    assert.match(await textIn(page, 'press-release'), /10 okt\. 2017 07:20 CEST/);
    assert.deepEqual(files(requests), ['press-release_jobs-progress']);
  });

  it('lets elements that are added one after the other take what is there', async () => {
    const { page, requests, complaints } = await site.open(site.publish({ html: pageWith(tag()) }));
    const news = `<press-release-list src="${site.endpoint}/api/releases"><a href="/n">Nyheter</a></press-release-list>`;
    const box = `<comment-box src="${site.endpoint}/api/threads/${takeThread()}/comments"></comment-box>`;
    for (const html of [box, news, counter(), release()]) {
      const name = /[a-z-]+/.exec(html)?.[0] ?? '';
      await page.evaluate((added) => {
        const section = document.createElement('section');
        section.innerHTML = added;
        document.body.append(section);
      }, html);
      await settled(page, name);
    }
    assert.match(await textIn(page, 'jobs-progress'), /742 av 1 000 jobb/);
    assert.match(await textIn(page, 'press-release'), /10 okt\. 2017 07:20 CEST/);
    assert.deepEqual(files(requests), [
      'comment-box',
      'and_releases_press-release-list',
      'and_jobs-progress',
      'and_press-release',
    ]);
    assert.deepEqual(complaints, []);
  });

  it('loads what ?load names, for elements inside other shadow roots', async () => {
    const host = `<div id="host"></div>`;
    const { page } = await site.open(site.publish({ html: pageWith(host + tag('?load=jobs-progress')) }));
    await page.evaluate((html) => {
      const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = html;
    }, counter());
    await page.waitForFunction(() => {
      const element = document.querySelector('#host')?.shadowRoot?.querySelector('jobs-progress');
      return element?.shadowRoot?.textContent?.includes('742');
    });
  });

  it('is loaded once, whatever a site puts behind its address', async () => {
    const { page, requests, complaints } = await site.open(
      site.publish({ html: pageWith(tag('?ver=6.1') + counter() + release()) }),
    );
    await settled(page);
    assert.deepEqual(
      requests.filter((url) => url.includes('/sprid.js')),
      [`${site.endpoint}/sprid.js?ver=6.1`],
    );
    assert.deepEqual(complaints, []);
  });

  it('is harmless when it stands there twice, and beside the bundle', async () => {
    const bundle = `<script src="${site.endpoint}/sprid.bundle.js" defer></script>`;
    const { page, requests, complaints } = await site.open(
      site.publish({ html: pageWith(tag() + tag('?ver=2') + bundle + counter() + release()) }),
    );
    await settled(page);
    assert.deepEqual(complaints, []);
    assert.equal(requests.filter((url) => url.includes('/api/jobs/')).length, 1);
  });

  for (const order of [1, -1])
    it(`takes each script's own prefix, with the one without ${order > 0 ? 'first' : 'last'}`, async () => {
      const prefixed = counter().replaceAll('jobs-progress', 'my-jobs-progress');
      const tags = order > 0 ? tag() + tag('?prefix=my') : tag('?prefix=my') + tag();
      const { page } = await site.open(site.publish({ html: pageWith(tags + counter() + prefixed) }));
      for (const name of ['jobs-progress', 'my-jobs-progress']) await settled(page, name);
    });

  it('leaves a name alone that the page has taken, says so, and takes a prefix instead', async () => {
    const taken = `<script>customElements.define('jobs-progress', class extends HTMLElement { connectedCallback() { this.dataset.page = 'mine'; } });</script>`;
    const plain = await site.open(site.publish({ html: pageWith(taken + tag() + counter() + release()) }));
    await settled(plain.page, 'press-release');
    assert.equal(await plain.page.locator('jobs-progress').getAttribute('data-page'), 'mine');
    while (!plain.complaints.length) await plain.page.waitForEvent('console', { timeout: 5000 });
    assert.equal(plain.complaints.length, 1);
    assert.match(plain.complaints[0] ?? '', /<jobs-progress> is taken by the page.*\?prefix=sprid/);

    const prefixed = counter().replaceAll('jobs-progress', 'sprid-jobs-progress');
    const other = await site.open(site.publish({ html: pageWith(taken + tag('?prefix=sprid') + prefixed) }));
    await settled(other.page, 'sprid-jobs-progress');
    assert.match(await textIn(other.page, 'sprid-jobs-progress'), /742/);
    assert.deepEqual(other.complaints, []);
  });

  for (const script of ['sprid.js', 'sprid.bundle.js']) {
    it(`leaves no global behind (${script}), sets no cookie, stores nothing, and asks no other host`, async () => {
      const element = script === 'sprid.js' ? tag() : `<script src="${site.endpoint}/${script}" defer></script>`;
      const snapshot = `<script>window.before = [...Reflect.ownKeys(window), ...Reflect.ownKeys(Symbol), ...Reflect.ownKeys(document), ...Reflect.ownKeys(Object.prototype), ...Reflect.ownKeys(Element.prototype), ...Object.keys(document)].map(String);</script>`;
      const { page, context, requests } = await site.open(
        site.publish({ html: pageWith(snapshot + element + counter() + release()) }),
      );
      await settled(page);
      const added = await page.evaluate(() => {
        const { before } = window as unknown as { before: string[] };
        const now = [
          ...Reflect.ownKeys(window),
          ...Reflect.ownKeys(Symbol),
          ...Reflect.ownKeys(document),
          ...Reflect.ownKeys(Object.prototype),
          ...Reflect.ownKeys(Element.prototype),
          ...Object.keys(document),
        ].map(String);
        return now.filter((name) => !before.includes(name) && name !== 'before');
      });
      // The second is where a script beside the bundle leaves the words of a language.
      const own = script === 'sprid.js' ? ['Symbol(sprid)'] : ['Symbol(sprid)', 'Symbol(sprid.words)'];
      assert.deepEqual(added, own);
      assert.deepEqual(await context.cookies(), []);
      assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
      assert.deepEqual(
        await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length),
        0,
      );
      const hosts = new Set(requests.map((url) => new URL(url).origin));
      assert.deepEqual([...hosts].filter((origin) => origin !== site.endpoint).length, 1);
    });
  }

  it('works as one classic script with the published hash, and not with another', async () => {
    const integrity = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')) as Record<string, string>;
    const hash = integrity[`${version}/sprid.bundle.js`] ?? '';
    const bundle = (value: string): string =>
      `<script src="${site.endpoint}/${version}/sprid.bundle.js" integrity="${value}" crossorigin defer></script>`;
    const good = await site.open(site.publish({ html: pageWith(bundle(hash) + counter() + release()) }));
    await settled(good.page);
    assert.match(await textIn(good.page, 'press-release'), /Pressmeddelande/);
    assert.deepEqual(good.complaints, []);
    const bad = await site.open(site.publish({ html: pageWith(bundle(integrity['sprid.js'] ?? '') + counter()) }));
    assert.equal(await bad.page.evaluate(() => customElements.get('jobs-progress') === undefined), true);
  });

  it('keeps the fallback readable where scripts are off, blocked, or their files are gone', async () => {
    const url = site.publish({ html: pageWith(tag() + release() + counter()) });
    const off = await site.open(url, { javaScriptEnabled: false });
    assert.equal(await off.page.getByRole('link', { name: 'Rubriken' }).isVisible(), true);
    const gone = await site.open(url, {
      prepare: async (_context, page) => {
        await page.route(`**/${version}/**`, (route) => route.abort());
      },
    });
    const isTold = (): boolean =>
      gone.complaints.some((line) => /sprid: no code for <press-release>.*script-src/.test(line));
    while (!isTold()) await gone.page.waitForEvent('console', { timeout: 5000 });
    assert.equal(await gone.page.getByRole('link', { name: 'Rubriken' }).isVisible(), true);
  });

  it('keeps the fallback readable when the endpoint is down', async () => {
    const { page } = await site.open(site.publish({ html: pageWith(tag() + release() + counter()) }), {
      prepare: async (_context, opened) => {
        await opened.route('**/api/**', (route) => route.abort());
      },
    });
    await settled(page);
    assert.equal(await page.getByRole('link', { name: 'Rubriken' }).isVisible(), true);
    assert.match(await textIn(page, 'press-release'), /Kontrollera anslutningen/);
  });
});
