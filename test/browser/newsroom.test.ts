/** The publisher's pages in a browser, with a script and without one; and the pages for frames on other people's sites. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { release, write } from '../endpoint/example-site.js';
import { assertAccessible } from './accessible.js';
import { pageWith, settled, textIn, useSite } from './site.js';
import { openSlowLine } from './slow-page.js';

const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
for (const name of ['releases', 'jobs']) mkdirSync(join(folder, name));
const paragraph = '<p>En mening som tar sin plats på raden. Och en till, så att det blir en rad till.</p>';
write(folder, {
  'releases/a.json': release('a', {
    url: '/a',
    headline: 'Tre nya caféer öppnar i vår',
    lead: 'Ingressen säger vad det handlar om.',
    body: `${paragraph}<h2>Mellanrubrik</h2>${paragraph}<table><tr><th>År</th><td>2020</td></tr></table>`,
    contacts: [{ name: 'Pressfunktionen', email: 'press@news.example' }],
    tags: ['jobb', 'kommun'],
  }),
  'releases/b.json': release('b', { url: '/b', tags: ['jobb'] }),
  'releases/self.json': release('self', {
    url: '/self',
    body: `${paragraph}<iframe src="/embed/self"></iframe><iframe src="https://news.example/embed/self"></iframe><object data="/embed/self"></object><embed src="/embed/self">`,
  }),
  'jobs/c.json': {
    value: 742,
    goal: 1000,
    label: 'Nya jobb',
    asOf: '2019-11-04',
    history: [
      { date: '2018-11-04', value: 500 },
      { date: '2019-11-04', value: 742 },
    ],
  },
});

const site = useSite({
  SPRID_RELEASES: join(folder, 'releases'),
  SPRID_JOBS: join(folder, 'jobs'),
  SPRID_ACCENT: '#8a1f5c',
  SPRID_PUBLISHER: 'Kommunen',
});
// After the endpoint has ended, which looks at its folders.
after(() => rmSync(folder, { recursive: true, force: true }));

/** Counts every shift from the first one on. */
const countShifts = (): void => {
  const seen: number[] = [];
  Object.assign(window, { shifts: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
};

const shiftsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);

/** Settles when every element has taken over what the server rendered. */
const takenOver = async (page: Page): Promise<void> => {
  await settled(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('press-release, press-release-list, jobs-progress, comment-box')].every(
      (element) => !element.shadowRoot?.querySelector('style') && (element as HTMLImageElement).complete,
    ),
  );
};

const paths = ['/', '/a', '/c'];

describe('the publisher’s pages', () => {
  for (const path of paths) {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      it(`${path} is taken over without a shift or a complaint, and is accessible at ${String(width)} px in ${colorScheme}`, async () => {
        const { page, complaints } = await site.open(site.endpoint + path, {
          viewport: { width, height: 900 },
          colorScheme,
          prepare: async (context) => {
            await context.addInitScript(countShifts);
          },
        });
        await takenOver(page);
        // Two frames later whatever could have moved has.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        assert.deepEqual(await shiftsOf(page), []);
        assert.deepEqual(complaints, []);
        await assertAccessible(page);
        const shot = process.env.SHOTS;
        if (shot)
          await page.screenshot({
            path: `${shot}/newsroom${path.replace('/', '-')}-${String(width)}.png`,
            fullPage: true,
          });
      });
    }
  }

  for (const path of paths) {
    it(`${path} says the same without a script, and is accessible`, async () => {
      const { page: whole } = await site.open(site.endpoint + path);
      await takenOver(whole);
      const texts = (page: Page): Promise<string> =>
        page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .map((element) => element.shadowRoot?.querySelector('.root')?.textContent ?? '')
            .join(' ')
            .replace(/\s+/g, ''),
        );
      const { page, complaints } = await site.open(site.endpoint + path, { javaScriptEnabled: false });
      const plain = await texts(page);
      assert.ok(plain.length > 40);
      // The form of one is a form of HTML, and that of the other is not; what they say is the same.
      assert.equal(plain, await texts(whole));
      assert.deepEqual(complaints, []);
    });
  }

  it('are printed without what only works on a screen, and with every line of code', async () => {
    const { page } = await site.open(`${site.endpoint}/a`);
    await takenOver(page);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByText('Mellanrubrik').isVisible());
    for (const hidden of ['header.site nav', 'footer.site', 'comment-box form'])
      assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    await page.goto(`${site.endpoint}/embed?show=/c`);
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('pre')].filter(
          (pre) => pre.scrollHeight > pre.clientHeight + 1 || pre.scrollWidth > pre.clientWidth + 1,
        ).length,
    );
    assert.equal(cut, 0);
  });

  it('lets a reader write without a script', async () => {
    const { page } = await site.open(`${site.endpoint}/a`, { javaScriptEnabled: false });
    await page.locator('textarea').fill('Vilken fin nyhet!');
    await page.locator('input[name=name]').fill('Kim');
    await page.locator('button[type=submit]').click();
    await page.locator('.preview').waitFor();
    assert.equal(await page.locator('.preview').innerText(), 'Kim\n\nVilken fin nyhet!');
    await page.locator('form.write button').click();
    await page.waitForURL(/\/a\?sent#comments$/);
    assert.match(await page.locator('.told').innerText(), /publicerad/);
    assert.match(
      await textIn(page, 'comment-box').catch(() => page.locator('comment-box').innerText()),
      /Vilken fin nyhet!/,
    );
    assert.equal(await page.locator('comment-box [part~=comment]').count(), 1);
  });
});

describe('a form without a script', () => {
  it('takes no more than it can give back', async () => {
    const { page } = await site.open(`${site.endpoint}/a`, { javaScriptEnabled: false });
    const field = page.locator('textarea');
    const most = Number(await field.getAttribute('maxlength'));
    await field.focus();
    // What is pasted is cut, in sight of who pastes it; what a script sets would not be.
    await page.keyboard.insertText('å'.repeat(most + 1000));
    await page.keyboard.insertText('more');
    assert.equal((await field.inputValue()).length, most);
    await page.locator('button[type=submit]').click();
    await page.getByText('Kommentaren skickades inte').waitFor();
    assert.equal((await page.locator('form.write textarea').inputValue()).length, most);
  });
});

describe('a comment that waits in the outbox', () => {
  it('is sent once beside one that its writer sends by the form, where the script has failed meanwhile', async () => {
    const address = `${site.endpoint}/b`;
    const { page, context } = await site.open(address);
    await takenOver(page);
    const outbox = (one: Page): Promise<string[]> =>
      one.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('sprid:outbox')));
    const field = page.locator('comment-box textarea').first();
    // The code for writing is there, as it is for anyone who has begun to write.
    await field.fill('x');
    await page.waitForFunction(() => Object.values(localStorage).some((value) => String(value).includes('"x"')));
    await context.setOffline(true);
    await field.fill('Ur kön');
    await page.locator('comment-box .send').first().click();
    await page.locator('comment-box [part=waiting]').waitFor();
    await page.close();
    await context.setOffline(false);

    const plain = await context.newPage();
    await plain.route('**/*.js', (route) => route.abort());
    await plain.goto(address);
    assert.equal((await outbox(plain)).length, 1);
    await plain.locator('textarea').fill('Med formuläret');
    await plain.locator('button[type=submit]').click();
    await plain.locator('.preview').waitFor();
    await plain.locator('form.write button').click();
    await plain.waitForURL(/\/b\?sent#comments$/);
    await plain.close();

    const later = await context.newPage();
    await later.goto(address);
    await later.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('sprid:outbox')));
    const thread = await fetch(`${site.endpoint}/api/threads/b/comments?limit=50`);
    const { items } = (await thread.json()) as { items: { text: string }[] };
    assert.deepEqual(items.map(({ text }) => text).sort(), ['Med formuläret', 'Ur kön']);
  });
});

describe('the page that makes code for partners', () => {
  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    it(`measures the place at each width, copies, and is accessible at ${String(width)} px in ${colorScheme}`, async () => {
      const { page, context, complaints } = await site.open(
        `${site.endpoint}/embed?show=/c&policy=default-src+%27self%27`,
        {
          viewport: { width, height: 900 },
          colorScheme,
        },
      );
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.waitForFunction(() => document.getElementById('heights')?.textContent?.includes('@container'));
      const heights = Array.from(
        (await page.locator('#heights').innerText()).matchAll(/min-block-size: (\d+)px/g),
        ([, height]) => Number(height),
      );
      assert.equal(heights.length, 4);
      // The figure is as large as there is room, so each width has its own height.
      assert.ok(heights.every((height) => height > 100) && heights[0] !== heights[3], String(heights));
      await page.locator('[data-copies=code-tag]').click();
      await page.locator('[data-copies=code-tag]').filter({ hasText: 'Kopierat' }).waitFor();
      assert.equal(
        await page.evaluate(() => navigator.clipboard.readText()),
        await page.locator('#code-tag').innerText(),
      );
      await page.locator('.copy').first().filter({ hasText: 'Kopiera' }).waitFor();
      assert.deepEqual(complaints, []);
      await assertAccessible(page);
      const sealed = page.locator('pre', { has: page.locator('#code-sealed') });
      const [shown, whole] = await sealed.evaluate((pre) => [pre.clientHeight, pre.scrollHeight]);
      assert.ok(shown <= 450 && whole > 2 * shown, `${String(shown)} of ${String(whole)}`);
      await sealed.focus();
      await page.keyboard.press('End');
      await page.waitForFunction(() => (document.getElementById('code-sealed')?.closest('pre')?.scrollTop ?? 0) > 100);
      const shot = process.env.SHOTS;
      if (shot) await page.screenshot({ path: `${shot}/embed-${String(width)}.png`, fullPage: true });
    });
  }

  it('is used with keys alone: what to show, its look, and the code to copy', async () => {
    const { page, context } = await site.open(`${site.endpoint}/embed?show=/a`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    /** Goes on with Tab, as a reader does, until this has the focus. */
    const tabTo = async (selector: string): Promise<void> => {
      for (
        let steps = 0;
        !(await page.locator(selector).evaluate((one) => one === document.activeElement));
        steps += 1
      ) {
        assert.ok(steps < 100, `Tab does not come to ${selector}.`);
        await page.keyboard.press('Tab');
      }
    };
    await tabTo('#show');
    await page.keyboard.type('Nya');
    await tabTo('#theme');
    await page.keyboard.press('End');
    await tabTo('form.choose button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/show=%2Fc&theme=dark/);
    // The variants of a counter are there now.
    await tabTo('#variant');
    await page.keyboard.press('ArrowDown');
    await tabTo('form.choose button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/variant=ring/);
    await tabTo('[data-copies=code-tag]');
    await page.keyboard.press('Enter');
    await page.locator('[data-copies=code-tag]').filter({ hasText: 'Kopierat' }).waitFor();
    assert.match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /<jobs-progress [^>]*theme="dark" variant="ring"/,
    );
    // Code that is longer than its box can be read to its end.
    await tabTo('[aria-labelledby=way-sealed][role=group]');
  });

  it('copies and measures also where its script comes before its body', async () => {
    await using line = await openSlowLine(site.endpoint);
    const { page } = await site.open(`${line.origin}/embed?show=/c`);
    await page.locator('[data-copies=code-tag]').waitFor();
    await page.locator('#heights').filter({ hasText: '@container' }).waitFor();
  });
});

/** The frame of an element on a partner's page. */
const frameOf = (page: Page, path: string): Frame => {
  const frame = page
    .frames()
    .find((one) => one.url().startsWith(site.endpoint + path) && !one.url().includes(`${path}/`));
  assert.ok(frame, path);
  return frame;
};

const heights = async (page: Page, path: string): Promise<{ frame: number; content: number; scrolls: boolean }> => {
  const { content, scrolls } = await frameOf(page, path).evaluate(() => {
    const root = document.documentElement;
    return { content: root.getBoundingClientRect().height, scrolls: root.scrollHeight > root.clientHeight };
  });
  const frame = await page
    .locator(`iframe[src^="${site.endpoint}${path}"]`)
    .first()
    .evaluate((node: HTMLElement) => node.clientHeight);
  return { frame, content, scrolls };
};

const frameTag = (path: string, more = ''): string =>
  `<iframe src="${site.endpoint}${path}" title="x" ${more}></iframe>`;

/** Settles when a frame is as high as what is in it. */
const fits = async (page: Page, path: string): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    const { frame, content, scrolls } = await heights(page, path);
    // What is far below knows its new size once it is seen.
    if (Math.abs(frame - content) <= 1 && (!scrolls || path === '/embed/b') && content > 40) return;
    assert.ok(tries < 300, `${path}: ${String(frame)} for ${String(content)}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
};

describe('a frame on a partner’s page', () => {
  for (const sandbox of [
    '',
    'sandbox="allow-scripts"',
    'sandbox="allow-scripts" style="border:7px solid;box-sizing:border-box"',
  ]) {
    it(`is as high as what is in it, at once and when the page grows narrow: ${sandbox || 'no sandbox'}`, async () => {
      const body = ['/embed/a', '/embed/c?theme=dark', '/embed/a/comments']
        .map((path) => frameTag(path, sandbox))
        // Far below what is seen.
        .concat('<div style="height:6000px"></div>', frameTag('/embed/b', sandbox))
        .join('');
      const address = site.publish({
        html: pageWith(
          `<script async src="${site.endpoint}/frame.js"></script><style>iframe{width:80%;border:0}</style>${body}`,
        ),
      });
      const { page } = await site.open(address, { viewport: { width: 1000, height: 800 } });
      for (const path of ['/embed/a', '/embed/c', '/embed/a/comments', '/embed/b']) await fits(page, path);
      await page.setViewportSize({ width: 340, height: 800 });
      for (const path of ['/embed/a', '/embed/c', '/embed/a/comments']) {
        await page.locator(`iframe[src^="${site.endpoint}${path}"]`).first().scrollIntoViewIfNeeded();
        await fits(page, path);
      }
      for (const path of ['/embed/c', '/embed/a/comments'])
        assert.equal(
          await frameOf(page, path).evaluate(
            () => document.querySelector('jobs-progress, comment-box')?.shadowRoot?.querySelectorAll('style').length,
          ),
          0,
        );
    });
  }

  it('of a release that embeds its own frame has no frame within', async () => {
    const { page, requests } = await site.open(
      site.publish({
        html: pageWith(`<script async src="${site.endpoint}/frame.js"></script>${frameTag('/embed/self')}`),
      }),
    );
    await fits(page, '/embed/self');
    await page.waitForLoadState('networkidle');
    assert.equal(page.frames().length, 2);
    assert.equal(requests.filter((url) => url.includes('/embed/self')).length, 1);
  });

  it('within a frame is followed by the page that it stands in, and by no other', async () => {
    const script = `<script async src="${site.endpoint}/frame.js"></script>`;
    const middle = site.publish({ html: pageWith(`${script}${frameTag('/embed/c', 'sandbox="allow-scripts"')}`) });
    const { page } = await site.open(
      site.publish({
        html: pageWith(`${script}<iframe src="${middle}" height="321" width="600" title="x" frameborder="0"></iframe>`),
      }),
    );
    const inner = frameOf(page, '/embed/c');
    const within = await inner.frameElement();
    for (let tries = 0; ; tries += 1) {
      const content = await inner.evaluate(() => document.documentElement.getBoundingClientRect().height);
      const shown = await within.evaluate((frame) => (frame as HTMLElement).clientHeight);
      if (content > 40 && Math.abs(content - shown) <= 1) break;
      assert.ok(tries < 300, `${String(shown)} for ${String(content)}`);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    assert.equal(await page.locator('iframe').evaluate((frame: HTMLElement) => frame.clientHeight), 321);
  });

  it('is not moved by what other frames and pages say', async () => {
    const other = site.publish({
      html: pageWith(`<script>
        for (const height of [9999, -1, 'x', NaN, Infinity, { valueOf: () => 1 }, null])
          parent.postMessage({ sprid: 'height', height: typeof height === 'object' ? null : height }, '*');
        parent.postMessage(null, '*'); parent.postMessage('height', '*'); parent.postMessage({ sprid: {} }, '*');
      </script>`),
    });
    const address = site.publish({
      html: pageWith(
        `<script src="${site.endpoint}/frame.js"></script>${frameTag('/embed/c')}<iframe id="other" style="display:block" src="${other.replace('localhost', '127.0.0.1')}" height="123" title="y"></iframe>`,
      ),
    });
    const { page, complaints } = await site.open(address);
    await fits(page, '/embed/c');
    const { frame } = await heights(page, '/embed/c');
    await page.evaluate(() => {
      window.postMessage({ sprid: 'height', height: 4000 }, '*');
      for (const each of document.querySelectorAll('iframe'))
        each.contentWindow?.postMessage({ sprid: 'measure', height: 1 }, '*');
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.equal((await heights(page, '/embed/c')).frame, frame);
    assert.deepEqual(complaints, []);
  });

  it('speaks WordPress’s words where WordPress asks: its height, and the link that a reader follows', async () => {
    const address = site.publish({
      html: pageWith(`<script>window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data));</script>
        ${frameTag('/embed/a?variant=card#?secret=abc123', 'sandbox="allow-scripts" width="600" height="338" class="wp-embedded-content"')}`),
    });
    const { page } = await site.open(address);
    const heard = (): Promise<{ message?: string; value?: unknown; secret?: string }[]> =>
      page.evaluate(() => (window as unknown as { heard: object[] }).heard);
    await page.waitForFunction(() =>
      (window as unknown as { heard: { message?: string }[] }).heard.some(({ message }) => message === 'height'),
    );
    const [height] = (await heard()).filter(({ message }) => message === 'height');
    assert.equal(height?.secret, 'abc123');
    await frameOf(page, '/embed/a').locator('a').first().click();
    await page.waitForFunction(() =>
      (window as unknown as { heard: { message?: string }[] }).heard.some(({ message }) => message === 'link'),
    );
    const [link] = (await heard()).filter(({ message }) => message === 'link');
    assert.deepEqual(link, { message: 'link', value: `${site.endpoint}/a`, secret: 'abc123' });
    assert.match(frameOf(page, '/embed/a').url(), /\/embed\/a/);

    // WordPress follows no link to another site, and its script may run after ours.
    await page.evaluate(() => ((window as unknown as { heard: object[] }).heard.length = 0));
    const elsewhere = frameOf(page, '/embed/a').locator('a').first();
    await elsewhere.evaluate((a) => a.setAttribute('href', 'https://elsewhere.example/'));
    await elsewhere.click();
    await page.evaluate(() =>
      document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret: 'abc123' }, '*'),
    );
    await page.waitForFunction(() =>
      (window as unknown as { heard: { message?: string }[] }).heard.some(({ message }) => message === 'height'),
    );
    assert.deepEqual(
      (await heard()).filter(({ message }) => message),
      [
        { message: 'link', value: `${site.endpoint}/a`, secret: 'abc123' },
        { message: 'height', value: height.value, secret: 'abc123' },
      ],
    );
  });
});
