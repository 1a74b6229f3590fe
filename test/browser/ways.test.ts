/** The demo’s page for each way onto a partner’s page, as its readers use it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './accessible.js';
import { framesFit, settled, textIn, useSite, type Visit } from './site.js';

const site = useSite();
const headline = /spreads across Europe/;

/** Goes from the list of ways to one of them. */
const follow = async (name: string, options: Parameters<typeof site.open>[1] = {}): Promise<Visit> => {
  const visit = await site.open(`${site.partners}/ways/`, options);
  await visit.page.getByRole('link', { name, exact: true }).click();
  await visit.page.waitForLoadState('load');
  assert.match(await visit.page.title(), /Ways onto a page/);
  return visit;
};

describe('the demo of each way', () => {
  it('the list is accessible, and the front leads to it', async () => {
    const { page } = await site.open(site.endpoint);
    await page.getByRole('link', { name: 'other ways' }).click();
    await page.waitForURL(`${site.partners}/ways/`);
    await assertAccessible(page);
  });

  for (const [name, element, text] of [
    ['Single file', 'press-release', headline],
    ['WordPress plugin', 'press-release', headline],
    ['Tag manager', 'jobs-progress', /742 of 1,000/],
  ] as const)
    it(`${name}: the element comes, and without a script its link is there`, async () => {
      const { page, complaints } = await follow(name);
      await settled(page);
      assert.match(await textIn(page, element), text);
      assert.deepEqual(complaints, []);
      await assertAccessible(page);
      const { page: plain } = await follow(name, { javaScriptEnabled: false });
      await plain.locator(`${element} a`).click();
      await plain.waitForURL(`${site.endpoint}/**`);
      assert.match(await plain.locator('h1').first().innerText(), /./);
    });

  it('Frame: both frames are as high as their content, in a sandbox, on a narrow page too', async () => {
    const { page, complaints } = await follow('Frame');
    await framesFit(page);
    await page.setViewportSize({ width: 340, height: 800 });
    await framesFit(page);
    assert.equal(await page.frames()[1]?.evaluate(() => origin), 'null');
    // What looks for faults puts styles into frames, against their policy.
    assert.deepEqual(complaints, []);
    await assertAccessible(page);
  });

  it('Address: a pasted address becomes what it embeds; another says that it has nothing', async () => {
    const { page } = await follow('Address (oEmbed)');
    await page.getByRole('button', { name: 'Embed' }).click();
    await page.frameLocator('iframe').getByRole('heading', { name: headline }).waitFor();
    await framesFit(page);
    assert.match(await page.locator('#embedded blockquote a').innerText(), headline);
    await page.getByLabel('Address').fill(`${site.endpoint}/demo/states.html`);
    await page.getByRole('button', { name: 'Embed' }).click();
    await page.getByText('This address has no embed code.').waitFor();
    await assertAccessible(page);
  });

  it('Without a script: link and pictures are there, and the link leads to the whole release', async () => {
    const { page, complaints, requests } = await follow('Without a script', { javaScriptEnabled: false });
    assert.ok(!requests.some((request) => request.endsWith('.js')));
    for (const picture of await page.locator('img').all())
      assert.ok(await picture.evaluate((img) => (img as HTMLImageElement).naturalWidth > 0));
    await page.getByRole('link', { name: headline }).first().click();
    await page.waitForURL(`${site.endpoint}/sprids-i-europa-en`);
    assert.ok(await page.getByRole('heading', { name: headline }).first().isVisible());
    assert.deepEqual(complaints, []);
  });
});
