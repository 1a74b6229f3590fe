/** The tag with the hashes of all that it loads, and the addresses that move. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { pageWith, settled, textIn, useSite } from './site.js';

const site = useSite();

/** The code of a way, as `/embed` offers it. */
const codeOf = async (way: string, show: string): Promise<string> => {
  const { page } = await site.open(`${site.endpoint}/embed?show=${encodeURIComponent(show)}`);
  return page.locator(`#code-${way}`).innerText();
};

describe('the tag with hashes', () => {
  for (const [show, tag, said] of [
    ['/sprids-i-europa', 'press-release', /1000-jobb från Göteborg sprids i Europa/],
    ['/1000-jobb', 'jobs-progress', /742 av 1\s000/],
    ['/sprids-i-europa/comments', 'comment-box', /kommentar/i],
  ] as const)
    it(`shows a <${tag}>, and each file that it loads has its hash`, async () => {
      const code = await codeOf('sealed', show);
      const { page, complaints, requests } = await site.open(site.publish({ html: pageWith(code) }));
      await settled(page);
      assert.match(await textIn(page, tag), said);
      assert.deepEqual(complaints, []);
      const files = requests.filter((request) => request.endsWith('.js'));
      assert.ok(files.length > 1);
      for (const file of files) assert.ok(code.includes(`"${file}"`), file);
    });

  it('holds under a policy that names the map by its hash', async () => {
    const code = await codeOf('sealed', '/1000-jobb');
    const [, map = ''] = /<script type="importmap">([^]*?)<\/script>/.exec(code) ?? [];
    const hash = createHash('sha256').update(map).digest('base64');
    const policy = `default-src 'none'; script-src ${site.endpoint} 'sha256-${hash}'; connect-src ${site.endpoint}; img-src 'self'; require-trusted-types-for 'script'; trusted-types sprid`;
    const { page, complaints } = await site.open(
      site.publish({ html: pageWith(code), headers: { 'Content-Security-Policy': policy } }),
    );
    await settled(page);
    assert.match(await textIn(page, 'jobs-progress'), /742 av 1\s000/);
    assert.deepEqual(complaints, []);
  });

  it('refuses a file that was changed on its way, under whatever address; what stands inside stays', async () => {
    const code = await codeOf('sealed', '/1000-jobb');
    const asked: string[] = [];
    const { page, complaints } = await site.open(site.publish({ html: pageWith(code) }), {
      prepare: async (context) => {
        await context.route(/\/jobs-progress\.sv-/, async (route) => {
          asked.push(route.request().url());
          const answer = await route.fetch();
          await route.fulfill({ response: answer, body: `window.changed = true;${await answer.text()}` });
        });
      },
    });
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/api/jobs')),
    );
    await page.waitForTimeout(500);
    assert.ok(
      complaints.some((complaint) => complaint.includes('integrity')),
      complaints.join('\n'),
    );
    assert.ok(asked.length > 0);
    assert.ok(
      asked.every((address) => !address.includes('?')),
      asked.join('\n'),
    );
    assert.equal(await page.evaluate(() => 'changed' in window), false);
    assert.ok(await page.locator('jobs-progress > a').isVisible());
    assert.equal(await page.evaluate(() => customElements.get('jobs-progress')), undefined);
  });

  it('changed itself runs nothing', async () => {
    const code = await codeOf('sealed', '/1000-jobb');
    const { page } = await site.open(site.publish({ html: pageWith(code) }), {
      prepare: async (context) => {
        await context.route(/\/sprid\.js/, async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ response: answer, body: `window.changed = true;${await answer.text()}` });
        });
      },
    });
    assert.equal(await page.evaluate(() => 'changed' in window), false);
    assert.ok(await page.locator('jobs-progress > a').isVisible());
  });
});

describe('the addresses of the tag', () => {
  it('all lead to the same files', async () => {
    const code = await codeOf('tag', '/1000-jobb');
    const [moving = ''] = /http[^"]+sprid\.js/.exec(code) ?? [];
    assert.match(moving, /\/v0\.\d+\/sprid\.js$/);
    const [pinned = ''] = /http[^"]+\d\/sprid\.js/.exec(await codeOf('sealed', '/1000-jobb')) ?? [];
    const loaded = [];
    for (const address of [`${site.endpoint}/sprid.js`, moving, pinned]) {
      const { page, complaints, requests } = await site.open(
        site.publish({ html: pageWith(code.replace(moving, address)) }),
      );
      await settled(page);
      assert.deepEqual(complaints, []);
      loaded.push(requests.filter((request) => request.endsWith('.js') && !request.endsWith('/sprid.js')));
    }
    assert.deepEqual(loaded[1], loaded[0]);
    assert.deepEqual(loaded[2], loaded[0]);
    assert.match(String(loaded[0]?.[0]), /\/\d+\.\d+\.\d+\/jobs-progress\.sv-/);
  });
});
