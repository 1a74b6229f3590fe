import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { PressReleaseElement } from '../../src/elements/press-release/press-release.js';
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
