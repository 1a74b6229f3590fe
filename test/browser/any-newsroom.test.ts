import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { feedDocument } from '../../endpoint/mirror/feed-document.js';
import type { PressReleaseElement } from '../../src/elements/press-release/press-release.js';
import { assertAccessible } from './accessible.js';
import { textIn, useSite } from './site.js';

const site = useSite();
const formats = readdirSync(new URL('../../demo/formats/', import.meta.url)).map((name) => name.replace('.json', ''));

describe('the page for any newsroom', () => {
  it('shows the same news from each format, names the format, and says where each field came from', async () => {
    const { page } = await site.open(`${site.endpoint}/demo/any-newsroom.html`);
    // The example that the page begins with.
    await page.waitForFunction(() => document.getElementById('said')?.textContent !== '');
    const shown: Record<string, string> = {};
    const from: Record<string, string> = {};
    for (const format of formats) {
      await page.locator('#said').evaluate((said) => (said.textContent = ''));
      await page.locator(`[data-example="${format}"]`).click();
      await page.waitForFunction(() => document.getElementById('said')?.textContent !== '');
      shown[format] = (await page.locator('#said').textContent()) ?? '';
      const text = await textIn(page, 'press-release');
      assert.match(text, /1000-jobb sprids i Europa/, format);
      assert.match(text, /10 okt\. 2017/, format);
      assert.match(text, /11 oktober 2017/, format);
      from[format] = (await page.locator('#fields').textContent()) ?? '';
    }
    assert.equal(formats.length, 12);
    for (const format of formats)
      assert.equal(shown[format], `Formatet: ${format === 'own' ? 'sprids eget' : format}.`);
    assert.match(from.wordpress ?? '', /headlinetitle\.rendered/);
    assert.match(from.strapi ?? '', /headlinedata\.title/);
  });

  it('says what is wrong with what was pasted, and keeps it', async () => {
    const { page } = await site.open(`${site.endpoint}/demo/any-newsroom.html`);
    await page.locator('#json').fill('{');
    await page.waitForFunction(() => (document.getElementById('said')?.textContent ?? '').includes('inte JSON än'));
    await page.locator('#json').fill('{"title":{"rendered":""},"date_gmt":"2017-10-10T05:20:00"}');
    await page.waitForFunction(() => (document.getElementById('said')?.textContent ?? '').includes('title.rendered'));
    assert.match(await page.locator('#json').inputValue(), /rendered/);
  });

  it('does not tell of a document that has been replaced meanwhile', async () => {
    const { page } = await site.open(`${site.endpoint}/demo/any-newsroom.html`);
    await page.waitForFunction(() => document.getElementById('said')?.textContent === 'Formatet: wordpress.');
    const said = await page.evaluate(async () => {
      const field = document.getElementById('json') as HTMLTextAreaElement;
      const release = document.getElementById('release') as PressReleaseElement;
      const show = release.show.bind(release);
      release.show = (...given) => {
        field.value = '{';
        field.dispatchEvent(new Event('input'));
        return show(...given);
      };
      field.dispatchEvent(new Event('input'));
      await new Promise((resolve) => {
        release.addEventListener('loadend', resolve, { once: true });
      });
      return document.getElementById('said')?.textContent;
    });
    assert.match(said ?? '', /inte JSON än/);
  });
});

describe('the picker of fields', () => {
  const open = async (json?: unknown): Promise<Page> => {
    const { page } = await site.open(`${site.endpoint}/demo/any-newsroom.html`);
    await page.waitForFunction(() => document.getElementById('said')?.textContent !== '');
    if (json !== undefined) await page.locator('#json').fill(JSON.stringify(json));
    return page;
  };
  const pick = async (page: Page, key: string, choice: string): Promise<void> => {
    await page.locator('.tree .value', { hasText: key }).first().click();
    await page.locator('.choices').getByRole('button', { name: choice, exact: true }).click();
  };
  const code = (page: Page): Promise<string | null> => page.locator('[data-part="code"]').textContent();
  const preview = (page: Page): ReturnType<Page['locator']> => page.locator('[data-part="preview"]');

  it('makes a release and its tag of any JSON, by clicks on its values', async () => {
    const page = await open({ a: { 'x/y~ z': 'Min rubrik' }, när: 1507612800, t: 'Texten', n: null });
    await pick(page, 'x/y~ z', 'Rubrik');
    assert.match((await page.locator('[data-part="said"]').textContent()) ?? '', /Välj också publicerad\./);
    await pick(page, 'när', 'Publicerad');
    await pick(page, 'Texten', 'Brödtext');
    await preview(page).getByRole('heading', { name: 'Min rubrik' }).waitFor();
    await preview(page).getByText('Texten').waitFor();
    assert.equal(
      await code(page),
      '<press-release src="https://…" fields="headline=/a/x~1y~0 z; published=/när; body=/t"></press-release>',
    );
    await page.getByLabel('Adressen till din JSON').fill('https://news.example/a?b="&c');
    assert.match((await code(page)) ?? '', /src="https:\/\/news\.example\/a\?b=&quot;&amp;c" fields/);
    await pick(page, 'Texten', 'Brödtext');
    assert.doesNotMatch((await code(page)) ?? '', /body/);
  });

  it('begins with a list, whose other pointers start at each item', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Valfri JSON' }).click();
    await preview(page).getByText('Tusende jobbet är tillsatt').waitFor();
    assert.match(
      (await code(page)) ?? '',
      /^<press-release-list .*fields="items=\/svar\/nyheter; headline=\/rubrik; published=\/datum~1tid; lead=\/ingress; body=\/innehåll\/html"><\/press-release-list>$/,
    );
    assert.match((await page.locator('#said').textContent()) ?? '', /Välj fälten själv/);
    await pick(page, 'antal', 'Typ');
    assert.match((await page.locator('[data-part="said"]').textContent()) ?? '', /Står utanför listan.*Typ/);
  });

  it('needs no list pointed out where the JSON is one, and takes keys of every kind', async () => {
    const page = await open([
      { '': 'Första', '/': '2017-10-10T07:20:00Z', __proto__x: 1 },
      { '': 'Andra', '/': '2017-10-09T07:20:00Z' },
    ]);
    await pick(page, 'Första', 'Rubrik');
    await pick(page, '2017-10-10', 'Publicerad');
    await preview(page).getByText('Andra').waitFor();
    assert.match((await code(page)) ?? '', /^<press-release-list .* fields="headline=\/; published=\/~1">/);
  });

  it('is worked with keys alone, and is named for readers who hear it', async () => {
    const page = await open({ h: 'Hej', d: '2017-10-10T07:20:00Z' });
    const value = page.locator('.tree .value', { hasText: 'Hej' });
    await value.focus();
    await page.keyboard.press('Enter');
    assert.equal(await value.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('Escape');
    assert.equal(await value.getAttribute('aria-expanded'), 'false');
    assert.equal(await page.evaluate(() => document.activeElement?.classList.contains('value')), true);
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.choices').getAttribute('aria-label'), 'Vad är h?');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Publicerad');
    await page.keyboard.press('Enter');
    assert.match((await value.textContent()) ?? '', /Publicerad$/);
    await assertAccessible(page);
  });

  it('copies the code', async () => {
    const { page, context } = await site.open(`${site.endpoint}/demo/any-newsroom.html`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Valfri JSON' }).click();
    await page.getByRole('button', { name: 'Kopiera koden' }).click();
    await page.getByText('Koden är kopierad.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page));
  });

  it('shows values as text, and large and deep JSON a part at a time', async () => {
    let deep: unknown = 'botten';
    for (let depth = 0; depth < 2000; depth++) deep = { a: deep };
    const page = await open({
      '<img src=x onerror=alert(1)>': '<script>alert(1)</script>',
      'a;b': 'semikolon',
      deep,
      många: Array.from({ length: 20_000 }, (_, at) => `värde ${String(at)}`),
      tom: {},
    });
    assert.equal(await page.locator('.tree img, .tree script').count(), 0);
    assert.ok((await page.locator('.tree .value').count()) < 60);
    await page.locator('summary', { hasText: 'många' }).click();
    await page.getByRole('button', { name: 'Visa 50 till av 20000' }).click();
    await page.locator('.tree .value', { hasText: 'värde 99' }).waitFor();
    await page.locator('.tree .value', { hasText: 'semikolon' }).click();
    await page.getByText('som fields inte kan skriva').waitFor();
  });

  for (const text of ['', '[]', '{}', 'null', '7', '"text"'])
    it(`shows nothing wrong for ${text || 'nothing'}`, async () => {
      const { page, complaints } = await site.open(`${site.endpoint}/demo/any-newsroom.html`);
      await page.waitForFunction(() => document.getElementById('said')?.textContent !== '');
      await page.locator('#json').fill(text);
      await page.waitForFunction(() => document.querySelectorAll('.tree .value').length < 2);
      assert.equal(await page.locator('#picker').isVisible(), text === '[]' || text === '{}');
      assert.deepEqual(
        complaints.filter((line) => !line.includes('press-release')),
        [],
      );
    });
});

it('has as an example of RSS what the mirror makes of the feed', async () => {
  const file = (name: string): string => readFileSync(new URL(`../../demo/newsrooms/${name}`, import.meta.url), 'utf8');
  const made = feedDocument(file('rss.xml'), 'https://newsroom.example/rss');
  assert.deepEqual(JSON.parse(file('rss.json')), JSON.parse(JSON.stringify(made)));
  const { page } = await site.open(`${site.endpoint}/demo/any-newsroom.html`);
  await page.getByRole('button', { name: 'RSS' }).click();
  await page.waitForFunction(() => document.getElementById('said')?.textContent === 'Formatet: json-feed.');
  await page.getByText('SPRID_RELEASES').waitFor();
  assert.match(await textIn(page, 'press-release'), /1000-jobb sprids i Europa/);
  const feed = await page.request.get(`${site.endpoint}/demo/newsrooms/rss.xml`);
  assert.equal(feed.status(), 200);
});
