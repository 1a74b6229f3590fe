/** What a partner's developer is told of a page that is wrong, and what that costs a page that nobody asks about. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Finding } from '../../src/diagnosis/finding.js';
import { assertAccessible } from './accessible.js';
import { pageWith, root, settled, useSite, version } from './site.js';

type Told = Omit<Finding, 'element'>;
type Diagnosed = HTMLElement & { diagnose: (options: object) => Promise<Told[]> };

const site = useSite();
const tag = (attributes = 'type="module"', from = `${site.endpoint}/sprid.js`): string =>
  `<script ${attributes} src="${from}"></script>`;
const release = (more = ''): string =>
  `<press-release src="${site.endpoint}/api/releases/sprids-i-europa" ${more}><a href="/r">Rubriken</a></press-release>`;
const counter = (more = ''): string =>
  `<jobs-progress src="${site.endpoint}/api/jobs/1000-jobb" ${more}>742 av 1 000 jobb</jobs-progress>`;

/** What the overlay says, once it has looked. */
const overlayText = async (page: Page): Promise<string> => {
  await page.waitForFunction(() =>
    (document.querySelector('sprid-diagnosis')?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '').endsWith(
      '.',
    ),
  );
  return page.locator('sprid-diagnosis dialog').evaluate((dialog) => dialog.textContent ?? '');
};

/** What is found of the first element, of some kinds, where there is something to do. */
const tasks = (page: Page, ...checks: string[]): Promise<Told[]> =>
  page
    .locator('press-release, jobs-progress')
    .first()
    .evaluate(async (element, wanted) => {
      const found = await (element as Diagnosed).diagnose({ overlay: false });
      return found
        .filter(({ check, level }) => wanted.includes(check) && level !== 'good')
        .map(({ level, check, what, why = '', how = '', code }) => ({ level, check, what, why, how, code }));
    }, checks);

const documentedPolicy = (): string => {
  const [, block = ''] = /```csp\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/developer.md'), 'utf8')) ?? [];
  return block.replaceAll('https://news.example', site.endpoint).replace(/\s+/g, ' ').trim();
};

describe('?sprid-diagnose in the address of a page', () => {
  it('opens the diagnosis under the policy of the documentation without a line of complaint, and finds nothing wrong', async () => {
    // A policy that allows no styles lets a page keep no place: what stands out of sight moves nothing that is seen.
    const below = '<br>'.repeat(60);
    const url = site.publish({
      html: pageWith(`<main><h1>Sidan</h1>${release()}${below}${counter()}</main>${tag()}`),
      headers: { 'Content-Security-Policy': documentedPolicy() },
    });
    const { page, complaints, requests } = await site.open(`${url}?sprid-diagnose`, {
      viewport: { width: 320, height: 700 },
    });
    const text = await overlayText(page);
    assert.match(text, /What is right/);
    assert.match(text, /<press-release> Read: headline 1000-jobb från Göteborg/);
    assert.match(text, /<jobs-progress> Read: language sv, value 742, goal 1000/);
    assert.match(text, /The tag came with cache-control: public, max-age=300/);
    assert.match(text, /Code: 2 file\(s\) of [\d.]+ kB/);
    assert.match(text, /Version 0\.1\.0\./);
    assert.doesNotMatch(text, /Fault/);
    assert.deepEqual(complaints, []);
    assert.equal(requests.filter((address) => /\/(diagnosis|overlay)-/.test(address)).length, 2);
    await page.locator('sprid-diagnosis summary').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await assertAccessible(page);
    }
    await page.keyboard.press('Escape');
    await page.locator('sprid-diagnosis').waitFor({ state: 'detached' });
  });

  it('costs a page nothing that is not asked about, and tells of nothing there', async () => {
    const { page, requests } = await site.open(site.publish({ html: pageWith(tag() + release()) }));
    await settled(page);
    assert.deepEqual(
      requests.filter((address) => /diagnosis|overlay|consent/.test(address)),
      [],
    );
    assert.equal(await page.locator('sprid-diagnosis').count(), 0);
  });

  for (const path of ['sprid.bundle.js', `${version}/sprid.bundle.js`])
    it(`works with /${path}, which has no more of it than the way there`, async () => {
      const bundle = `<script src="${site.endpoint}/${path}?v=1" defer></script>`;
      const { page, complaints } = await site.open(
        `${site.publish({ html: pageWith(counter() + bundle) })}?a=b&sprid-diagnose`,
      );
      assert.match(await overlayText(page), /<jobs-progress> Read: language sv, value 742/);
      assert.deepEqual(complaints, []);
      assert.ok(!readFileSync(join(root, 'dist/sprid.bundle.js'), 'utf8').includes('Nothing to do'));
    });

  it('tells of an element that could not be rendered which name to allow', async () => {
    const { page } = await site.open(
      `${site.publish({
        html: pageWith(tag() + counter()),
        headers: {
          'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types lit-html; script-src ${site.endpoint}`,
        },
      })}?sprid-diagnose`,
    );
    const text = await overlayText(page);
    assert.match(text, /<jobs-progress> has no code, or cannot be rendered/);
    assert.match(text, /trusted-types lit-html sprid;/);
  });

  it('has no fault to tell where a name is refused that nothing requires', async () => {
    const { page } = await site.open(
      `${site.publish({ html: pageWith(tag() + counter()), headers: { 'Content-Security-Policy': 'trusted-types app' } })}?sprid-diagnose`,
    );
    const text = await overlayText(page);
    assert.match(text, /refuses sprid in trusted-types.*Readers miss nothing.*trusted-types app sprid;/);
    assert.doesNotMatch(text, /Fault/);
  });

  it('says on a page of https that a browser loads no JSON of http there', async () => {
    const address = 'https://partner.example/';
    const html = pageWith(
      `<h1>Sidan</h1>${tag('type="module"', 'https://news.example/sprid.js')}<jobs-progress src="http://news.example/api/jobs/1000-jobb"><a href="/j">742 jobb</a></jobs-progress>`,
    );
    const { page } = await site.open(`${address}?sprid-diagnose`, {
      prepare: async (context) => {
        await context.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
        // The endpoint under a name with https: browsers keep pages of other networks from this machine.
        await context.route('https://news.example/**', async (route) => {
          const answer = await fetch(route.request().url().replace('https://news.example', site.endpoint));
          await route.fulfill({
            contentType: answer.headers.get('content-type') ?? '',
            headers: { 'Access-Control-Allow-Origin': '*' },
            body: Buffer.from(await answer.arrayBuffer()),
          });
        });
      },
    });
    assert.match(
      await overlayText(page),
      /Its src begins with http:\..*does not load that on a page of https.*src="https:\/\/news\.example\/api\/jobs\/1000-jobb"/,
    );
  });

  it('asks nothing of a script or an element that waits for consent', async () => {
    const held = `<script type="text/plain" src="${site.endpoint}/sprid.js"></script>`;
    const other = tag('type="module"', `${site.endpoint}/sprid.js?load=jobs-progress`);
    const { page, requests } = await site.open(
      `${site.publish({ html: pageWith(held + other + counter('consent="needed"')) })}?sprid-diagnose`,
    );
    assert.match(await overlayText(page), /It waits for consent, and asks localhost:\d+ for nothing\./);
    assert.deepEqual(
      requests.filter((address) => address.includes('/api/')),
      [],
    );
  });
});

describe('the diagnosis of a page', () => {
  it('names the directives that its policy lacks, with what it has already', async () => {
    const { page } = await site.open(
      site.publish({
        html: pageWith(tag() + release()),
        headers: {
          'Content-Security-Policy': `script-src ${site.endpoint}; connect-src 'self' https://stats.example; img-src 'none'`,
        },
      }),
    );
    await settled(page);
    const found = await tasks(page, 'policy', 'cors');
    assert.deepEqual(
      found.map(({ level, what, code }) => [level, what, code]),
      [
        [
          'fault',
          `The page's Content Security Policy refuses ${site.endpoint} in connect-src.`,
          `connect-src 'self' https://stats.example ${site.endpoint};`,
        ],
      ],
    );
  });

  it('reads a policy in the page, and sees what it will refuse before it does', async () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src ${site.endpoint}; connect-src ${site.endpoint}">`;
    const { page } = await site.open(site.publish({ html: pageWith(tag() + release(), meta) }));
    await settled(page);
    const found = await tasks(page, 'policy');
    assert.deepEqual(
      found.map(({ code }) => code),
      [`img-src 'self' ${site.endpoint};`],
    );
    assert.match(found[0]?.why ?? '', /texts of pictures/);
  });

  it('tells of a policy that only reports as advice', async () => {
    const { page } = await site.open(
      site.publish({
        html: pageWith(tag() + counter()),
        headers: { 'Content-Security-Policy-Report-Only': "connect-src 'none'" },
      }),
    );
    await settled(page);
    const [found] = await tasks(page, 'policy');
    assert.deepEqual([found?.level, found?.code], ['advice', `connect-src ${site.endpoint};`]);
  });

  it('names a tag without type="module", its second copy, and a bundle that holds up the page or cannot be checked', async () => {
    const bundle = `<script src="${site.endpoint}/sprid.bundle.js"></script><script src="${site.endpoint}/${version}/sprid.bundle.js" integrity="sha384-x" defer></script>`;
    const { page } = await site.open(site.publish({ html: pageWith(tag('') + counter() + bundle) }));
    await settled(page);
    const found = await tasks(page, 'tag');
    assert.deepEqual(
      found.map(({ level, what, code }) => [level, what.replace(/ times:.*/, ' times'), code]),
      [
        ['advice', 'The script tag lacks type="module".', tag()],
        ['advice', 'The script tag lacks defer.', `<script src="${site.endpoint}/sprid.bundle.js" defer></script>`],
        [
          'fault',
          'The script tag has integrity without crossorigin.',
          `<script src="${site.endpoint}/${version}/sprid.bundle.js" integrity="sha384-x" crossorigin defer></script>`,
        ],
        ['advice', 'The script tag stands there 3 times', tag()],
      ],
    );
  });

  it('finds nothing wrong with a tag of one version and its hash, nor with one that loads beside the page', async () => {
    const { [`${version}/sprid.js`]: hash = '' } = JSON.parse(
      readFileSync(join(root, 'dist/integrity.json'), 'utf8'),
    ) as Record<string, string>;
    const sealed = tag(`type="module" integrity="${hash}"`, `${site.endpoint}/${version}/sprid.js`);
    for (const written of [sealed, tag('defer'), tag('async'), tag('type="application/x-javascript" defer')]) {
      const { page, complaints } = await site.open(site.publish({ html: pageWith(counter() + written) }));
      await settled(page, 'jobs-progress');
      const found = await tasks(page, 'tag', 'cache');
      assert.deepEqual([written, found], [written, []]);
      assert.deepEqual(complaints, []);
    }
  });

  it('keeps what a tag needs in the one that it writes, and takes no other prefix for a copy', async () => {
    const { endpoint } = site;
    const load = (query: string): string =>
      tag('type="module" integrity="sha384-x" crossorigin', `${endpoint}/sprid.js${query}`);
    const { page } = await site.open(
      site.publish({
        html: pageWith(
          tag() +
            tag('type=module', `${endpoint}/sprid.js?prefix=my`) +
            load('?load=comment-box') +
            load('?load=press-release') +
            counter(),
        ),
      }),
    );
    await settled(page, 'jobs-progress');
    const [found, ...more] = await tasks(page, 'tag');
    assert.deepEqual(more, []);
    assert.match(found?.what ?? '', /stands there 3 times/);
    assert.equal(found?.code, tag('type="module"', `${endpoint}/sprid.js?load=comment-box,press-release`));
  });

  it('asks for the nonce where the policy ignores addresses', async () => {
    const { page } = await site.open(
      site.publish({
        html: pageWith(
          `<script type="module" nonce="a" src="${site.endpoint}/sprid.js"></script>${counter()}${tag('type="module"', `${site.endpoint}/sprid.js?other`)}`,
        ),
        headers: { 'Content-Security-Policy': "script-src 'nonce-a' 'strict-dynamic'" },
      }),
    );
    await settled(page, 'jobs-progress');
    const found = await tasks(page, 'policy', 'tag');
    assert.match(found.find(({ check }) => check === 'policy')?.code ?? '', /^<script type="module" nonce="…" src="/);
    assert.match(found.find(({ check }) => check === 'tag')?.code ?? '', / nonce="a">/);
  });

  it('tells of a name that the page has taken, and of the prefix', async () => {
    const taken = `<script>customElements.define('press-release', class extends HTMLElement {});</script>`;
    const { page } = await site.open(`${site.publish({ html: pageWith(taken + tag() + release()) })}?sprid-diagnose`);
    const text = await overlayText(page);
    assert.match(text, /<press-release> is an element of the page: ours was left out\..*write <sprid-press-release>/);
    assert.ok(text.includes(`${site.endpoint}/sprid.js?prefix=sprid`));
  });

  it('measures how far an element has moved the page, and what its place must be', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const { page } = await site.open(
      site.publish({ html: pageWith(`${tag()}<h1>Sidan</h1>${release()}<p>Det som står under</p>`) }),
      {
        prepare: async (_context, opened) => {
          await opened.route('**/api/**', async (route) => {
            await asked;
            await route.continue();
          });
        },
      },
    );
    // What stands below has been painted where it stands without the content.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    answer();
    await settled(page);
    const [found] = await tasks(page, 'shift');
    assert.match(found?.what ?? '', /It has moved the page: 0\.\d+ of layout shift\./);
    const height = await page.locator('press-release').evaluate((element) => element.getBoundingClientRect().height);
    assert.ok(found?.code?.includes(`min-block-size: ${String(Math.ceil(height))}px`), found?.code);
  });

  it('says that another site hides the sizes of its JSON, and how it would show them', async () => {
    const other = site
      .publish({ html: '' })
      .replace('localhost', '127.0.0.1')
      .replace(/\/page.*/, '');
    const json = encodeURIComponent(JSON.stringify({ value: 1, goal: 2 }));
    const { page } = await site.open(
      site.publish({
        html: pageWith(`${tag()}<jobs-progress src="${other}/answers/release/sizes?json=${json}"></jobs-progress>`),
      }),
    );
    await settled(page);
    const [found] = await tasks(page, 'bytes');
    assert.deepEqual([found?.what, found?.code], ['JSON: 1 file(s) hide their sizes.', 'Timing-Allow-Origin: *']);
  });

  it('tells of a tag that a cache has kept while the server has another', async () => {
    const { page } = await site.open(site.publish({ html: pageWith(tag() + counter()) }));
    await settled(page);
    await page.route('**/sprid.js', (route) =>
      route.fulfill({
        body: '"./0.2.0/*-AAAAAAAA.js"',
        headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'max-age=31536000' },
      }),
    );
    const found = await tasks(page, 'version', 'cache');
    assert.match(found[0]?.what ?? '', /The tag is kept for 365 days: max-age=31536000\./);
    assert.match(
      found[1]?.what ?? '',
      /The page runs version 0\.1\.0 \([\w-]{8}\), and the server has 0\.2\.0 \(AAAAAAAA\)\./,
    );
  });
});
