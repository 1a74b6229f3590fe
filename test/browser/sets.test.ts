/** Which files a page loads for its elements, whatever comes first, and however many there are. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pageWith, root, settled, takeThread, textIn, useSite, version } from './site.js';

const site = useSite();
const tag = (from = site.endpoint): string => `<script type="module" src="${from}/sprid.js"></script>`;

const thread = takeThread();

/** Our elements, each with a text that only its content has. */
const elements = (): Record<string, { html: string; says: string }> => ({
  'press-release': {
    html: `<press-release src="${site.endpoint}/api/releases/sprids-i-europa"></press-release>`,
    says: 'Pressmeddelande',
  },
  'press-release-list': {
    html: `<press-release-list src="${site.endpoint}/api/releases"></press-release-list>`,
    says: 'sprids i Europa',
  },
  'jobs-progress': {
    html: `<jobs-progress src="${site.endpoint}/api/jobs/1000-jobb" history></jobs-progress>`,
    says: 'av målet',
  },
  'comment-box': {
    html: `<comment-box src="${site.endpoint}/api/threads/${thread}/comments"></comment-box>`,
    says: 'Kommentera',
  },
});

const ordersOf = (names: readonly string[]): string[][] =>
  names.length < 2
    ? [[...names]]
    : names.flatMap((first) => ordersOf(names.filter((name) => name !== first)).map((rest) => [first, ...rest]));

describe('elements that are added one after the other', () => {
  it('show their content in every order, and each file comes once', async () => {
    const { page, complaints } = await site.open(site.publish({ html: pageWith('') }));
    const orders = ordersOf(Object.keys(elements()));
    assert.equal(orders.length, 24);
    const seen = await page.evaluate(
      ({ all, script, order }) =>
        Promise.all(
          order.map(async (names) => {
            const frame = document.createElement('iframe');
            frame.srcdoc = `<!doctype html><html lang="sv"><body>${script}</body></html>`;
            const isOpen = new Promise((resolve) => frame.addEventListener('load', resolve));
            document.body.append(frame);
            await isOpen;
            const { body, defaultView } = frame.contentDocument as Document;
            const texts: string[] = [];
            for (const name of names) {
              body.insertAdjacentHTML('beforeend', all[name]?.html ?? '');
              const element = body.lastElementChild as Element;
              await new Promise((resolve) => element.addEventListener('load', resolve));
              texts.push(element.shadowRoot?.textContent ?? '');
            }
            const files = (defaultView as Window).performance
              .getEntriesByType('resource')
              .map(({ name }) => name)
              .filter((name) => name.endsWith('.js'));
            return { names, texts, twice: files.length - new Set(files).size };
          }),
        ),
      { all: elements(), script: tag(), order: orders },
    );
    for (const { names, texts, twice } of seen) {
      for (const [at, name] of names.entries())
        assert.ok(texts[at]?.includes(elements()[name]?.says ?? '-'), `${name} as ${String(at)} of ${names.join()}`);
      assert.equal(twice, 0, names.join());
    }
    assert.deepEqual(complaints, []);
  });
});

describe('a page with many elements', () => {
  it('shows a hundred of all kinds, with one file and one request for each address', async () => {
    const all = Object.values(elements())
      .map(({ html }) => html)
      .join('')
      .repeat(25);
    const { page, requests, complaints } = await site.open(site.publish({ html: pageWith(tag() + all) }));
    await settled(page);
    for (const [name, { says }] of Object.entries(elements())) {
      assert.equal(await page.locator(name).count(), 25);
      const texts = await page
        .locator(name)
        .evaluateAll((found) => found.map((element) => element.shadowRoot?.textContent ?? ''));
      for (const text of texts) assert.ok(text.includes(says), name);
    }
    const asked = requests.filter((url) => url.startsWith(site.endpoint) && /\.js$|\/api\//.test(url));
    assert.deepEqual(asked.toSorted(), [...new Set(asked)].toSorted());
    assert.equal(
      asked.filter((url) => url.includes('/press-release_press-release-list_jobs-progress_comment-box')).length,
      1,
    );
    assert.deepEqual(complaints, []);
  });
});

describe('a site with two copies of the tag, of two versions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(join(root, `dist/${version}`), join(folder, '0.0.9'), { recursive: true });
  const script = readFileSync(join(root, 'dist/sprid.js'), 'utf8');
  writeFileSync(join(folder, 'sprid.js'), script.replace(`./${version}/`, './0.0.9/'));

  for (const isOldFirst of [true, false])
    it(`is served by the one that comes first (the ${isOldFirst ? 'older' : 'newer'} one)`, async () => {
      const old = site.serveFolder(folder);
      const tags = [tag(old), tag()];
      if (!isOldFirst) tags.reverse();
      const html = Object.values(elements()).map((element) => element.html);
      const { page, requests, complaints } = await site.open(
        site.publish({ html: pageWith(tags.join('') + html.slice(0, 2).join('')) }),
      );
      await settled(page);
      await page.evaluate((more) => {
        document.body.insertAdjacentHTML('beforeend', more);
      }, html.slice(2).join(''));
      await settled(page);
      for (const [name, { says }] of Object.entries(elements()))
        assert.ok((await textIn(page, name)).includes(says), name);
      const versions = new Set(requests.flatMap((url) => /\/(\d+\.\d+\.\d+)\//.exec(url)?.[1] ?? []));
      assert.deepEqual([...versions], [isOldFirst ? '0.0.9' : version]);
      assert.deepEqual(complaints, []);
    });
});

describe('a file of an element that comes late', () => {
  it('keeps the fallback until then, and an element that is added meanwhile waits with the first', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { 'jobs-progress': counter, 'press-release': news } = elements();
    const { page, requests, complaints } = await site.open(
      site.publish({ html: pageWith(tag() + (counter?.html ?? '').replace('></', '><p id="fallback">742</p></')) }),
      {
        prepare: async (_context, opened) => {
          await opened.route(/\/jobs-progress\.sv-/, async (route) => {
            await held;
            await route.continue();
          });
        },
      },
    );
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
    }, news?.html ?? '');
    assert.equal(await page.locator('#fallback').isVisible(), true);
    assert.equal(requests.filter((url) => url.includes('and_')).length, 0);
    release();
    await settled(page);
    assert.match(await textIn(page, 'press-release'), /Pressmeddelande/);
    assert.match(await textIn(page, 'jobs-progress'), /av målet/);
    assert.deepEqual(complaints, []);
  });
});
