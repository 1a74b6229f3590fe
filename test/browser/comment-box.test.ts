import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { pageWith, settled, takeThread, textIn, useSite } from './site.js';

const site = useSite();
const addressOf = (thread: string): string => `${site.endpoint}/api/threads/${thread}/comments`;
const pageFor = (thread: string, headers: Record<string, string> = {}): string =>
  site.publish({
    html: pageWith(
      `<script type="module" src="${site.endpoint}/sprid.js"></script><comment-box src="${addressOf(thread)}"><a href="/c">Kommentarer</a></comment-box>`,
    ),
    headers,
  });

const open = async (context: BrowserContext, url: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(url);
  await settled(page);
  return page;
};
const field = (page: Page) => page.locator('comment-box textarea').first();
const send = (page: Page): Promise<void> => page.locator('comment-box .send').first().click();
const saved = async (thread: string): Promise<string[]> => {
  const { items } = (await (await fetch(`${addressOf(thread)}?limit=200`)).json()) as { items: { text: string }[] };
  return items.map(({ text }) => text);
};
const kept = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).sort());
const draftOf = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => Object.values(localStorage).some((value) => String(value).includes(wanted)), text);

describe('a comment', () => {
  it('is written and published under a strict policy with Trusted Types, without a line of complaint', async () => {
    const thread = takeThread();
    const { page, context, complaints } = await site.open(
      pageFor(thread, {
        'Content-Security-Policy': `default-src 'none'; script-src ${site.endpoint}; connect-src ${site.endpoint}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types sprid`,
      }),
    );
    await settled(page);
    assert.deepEqual(await kept(page), []);
    await field(page).fill('Under en sträng policy');
    await send(page);
    await page.locator('comment-box [part=comment-text]').waitFor();
    assert.deepEqual(await saved(thread), ['Under en sträng policy']);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await context.cookies(), []);
  });

  it('has fields and buttons as large as a finger on a touch screen', async () => {
    const thread = takeThread();
    const { page } = await site.open(pageFor(thread), {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 800 },
    });
    await settled(page);
    await field(page).tap();
    await page.locator('comment-box .send').first().waitFor();
    const heights = await page
      .locator('comment-box')
      .locator('textarea, input:not([type=radio]), button, select')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .map((control) => ({ name: control.localName, height: control.getBoundingClientRect().height })),
      );
    assert.ok(heights.length >= 3, String(heights.length));
    assert.deepEqual(
      heights.filter(({ height }) => height < 44),
      [],
    );
  });

  it('is written with the keyboard alone', async () => {
    const thread = takeThread();
    const { page } = await site.open(pageFor(thread));
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Med tangenterna');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ylva');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('comment-box [part=comment-text]').waitFor();
    assert.match(await textIn(page, 'comment-box'), /Ylva.*Med tangenterna/);
    assert.match(await page.locator('comment-box [role=status]').innerText(), /publicerad/);
  });

  it('keeps its draft through a reload, and two tabs keep theirs apart', async () => {
    const url = pageFor(takeThread());
    const { page, context } = await site.open(url);
    await settled(page);
    const other = await open(context, url);
    await field(page).fill('I den ena fliken');
    await draftOf(page, 'I den ena fliken');
    await field(other).fill('I den andra fliken');
    await draftOf(other, 'I den andra fliken');
    await page.reload();
    await settled(page);
    await page.waitForFunction(
      () => document.querySelector('comment-box')?.shadowRoot?.querySelector('textarea')?.value === 'I den ena fliken',
    );
    assert.equal(await field(other).inputValue(), 'I den andra fliken');
    // A third tab finds nothing that is free.
    const third = await open(context, url);
    await third.locator('comment-box textarea').first().focus();
    assert.equal(await field(third).inputValue(), '');
  });

  it('keeps its draft when the tab dies', async () => {
    const url = pageFor(takeThread());
    const { page, context } = await site.open(url);
    await settled(page);
    await field(page).fill('Innan det tog slut');
    await draftOf(page, 'Innan det tog slut');
    const crashed = page.waitForEvent('crash');
    await Promise.all([crashed, page.goto('chrome://crash').catch(() => undefined)]);
    const later = await open(context, url);
    await later.waitForFunction(
      () =>
        document.querySelector('comment-box')?.shadowRoot?.querySelector('textarea')?.value === 'Innan det tog slut',
    );
  });

  it('is sent offline, waits in sight, and arrives once when the line is back and any page of the site is open', async () => {
    const thread = takeThread();
    const { page, context } = await site.open(pageFor(thread));
    await settled(page);
    // The code for writing is there, as it is for anyone who has begun to write.
    await field(page).fill('x');
    await draftOf(page, '"x"');
    await context.setOffline(true);
    await field(page).fill('Ur tunneln');
    await send(page);
    await page.locator('comment-box [part=waiting]').waitFor();
    assert.match(await textIn(page, 'comment-box'), /Du är offline\..*en sida på den här webbplatsen är öppen/);
    assert.equal(await field(page).inputValue(), '');
    await page.close();
    await context.setOffline(false);
    const elsewhere = pageFor(takeThread());
    const [one, two] = await Promise.all([open(context, elsewhere), open(context, elsewhere)]);
    for (const tab of [one, two])
      await tab.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('sprid:outbox')));
    assert.deepEqual(await saved(thread), ['Ur tunneln']);
  });

  it('can be taken back in one tab while it waits in another', async () => {
    const thread = takeThread();
    const url = pageFor(thread);
    const { page, context } = await site.open(url);
    await settled(page);
    const other = await open(context, url);
    for (const tab of [page, other]) {
      await field(tab).fill('x');
      await draftOf(tab, '"x"');
    }
    await context.setOffline(true);
    await field(page).fill('Ångrad');
    await send(page);
    await other.locator('comment-box [part=waiting]').waitFor();
    await other.locator('comment-box [part=waiting] button', { hasText: 'Släng' }).click();
    await page.locator('comment-box [part=waiting]').waitFor({ state: 'detached' });
    await context.setOffline(false);
    await page.reload();
    await settled(page);
    assert.deepEqual(await saved(thread), []);
  });

  it('is written in a sandboxed frame, which has no storage and no forms', async () => {
    const thread = takeThread();
    const frame = pageFor(thread);
    const { page } = await site.open(
      site.publish({ html: pageWith(`<iframe sandbox="allow-scripts" src="${frame}" title="x"></iframe>`) }),
    );
    const inner = page.frameLocator('iframe');
    await inner.locator('comment-box textarea').first().fill('I en låda');
    await inner.locator('comment-box .send').first().click();
    await inner.locator('comment-box [part=comment-text]').waitFor();
    assert.deepEqual(await saved(thread), ['I en låda']);
  });

  it('loads the code for writing when the thread is seen and nothing else is loaded, and not for who never comes there', async () => {
    const thread = takeThread();
    const url = site.publish({
      html: pageWith(
        `<script type="module" src="${site.endpoint}/sprid.js"></script><p style="height:300vh">Mycket att läsa</p><comment-box src="${addressOf(thread)}"></comment-box>`,
      ),
    });
    const { page, requests } = await site.open(url);
    await settled(page);
    await page.waitForLoadState('networkidle');
    assert.ok(!requests.some((address) => address.includes('/writing.')));
    const loaded = page.waitForResponse((response) => response.url().includes('/writing.'));
    await page.locator('comment-box').scrollIntoViewIfNeeded();
    await (await loaded).finished();
    // Nothing is stored of who only reads.
    assert.deepEqual(await kept(page), []);
  });

  it('is kept from the first key on, and sent later, where the line has gone before anything was typed', async () => {
    const thread = takeThread();
    const { page, context } = await site.open(pageFor(thread));
    const loaded = page.waitForResponse((response) => response.url().includes('/writing.'));
    await settled(page);
    await (await loaded).finished();
    await context.setOffline(true);
    await field(page).pressSequentially('I');
    await draftOf(page, '"I"');
    await field(page).pressSequentially(' tunneln');
    await send(page);
    await page.locator('comment-box [part=waiting]', { hasText: 'I tunneln' }).waitFor();
    await context.setOffline(false);
    await page.locator('comment-box [part=comment-text]').waitFor();
    assert.deepEqual(await saved(thread), ['I tunneln']);
  });

  it('is changed and taken back after a reload', async () => {
    const thread = takeThread();
    const { page } = await site.open(pageFor(thread));
    await settled(page);
    await field(page).fill('Första');
    await send(page);
    await page.locator('comment-box [part=comment-text]').waitFor();
    await page.reload();
    await settled(page);
    await page.locator('comment-box .edit').click();
    await page.locator('comment-box .said textarea').fill('Andra');
    await page.locator('comment-box .said .send').click();
    await page.locator('comment-box [part=comment-text]', { hasText: 'Andra' }).waitFor();
    assert.deepEqual(await saved(thread), ['Andra']);
    await page.locator('comment-box .remove').click();
    await page.locator('comment-box .yes').click();
    await page.locator('comment-box [part=comment]').waitFor({ state: 'detached' });
    assert.deepEqual(await saved(thread), []);
  });

  it('has an address, and is marked in sight for who comes by it with a pointer', async () => {
    const { page } = await site.open(pageFor('tusen'));
    await settled(page);
    await page.locator('comment-box .by a').nth(3).click();
    const marked = page.locator('comment-box [aria-current]');
    await marked.waitFor();
    const seen = await marked.evaluate((comment) => [
      comment.matches(':focus'),
      getComputedStyle(comment).outlineStyle,
    ]);
    assert.deepEqual(seen, [true, 'solid']);
  });

  it('is one of a thousand: pages of the thread follow each other without one lost or doubled', async () => {
    const { page } = await site.open(pageFor('tusen'));
    await settled(page);
    // With more than 60, there are comments that are laid out late.
    for (let pages = 1; pages < 10; pages++) {
      await page.locator('comment-box .more').click();
      await page.waitForFunction(
        (least) =>
          (document.querySelector('comment-box')?.shadowRoot?.querySelectorAll('.comment:not(.replies *)').length ??
            0) > least,
        20 * pages,
      );
    }
    // A button that moves as its surroundings are laid out is missed by who presses it.
    const tops = await page.evaluate(async () => {
      const button = document.querySelector('comment-box')?.shadowRoot?.querySelector('.more');
      const seen: unknown[] = [];
      scrollTo(0, 0);
      await new Promise(requestAnimationFrame);
      button?.scrollIntoView();
      for (let frame = 0; frame < 5; frame++) {
        seen.push(Math.round(button?.getBoundingClientRect().top ?? 0));
        await new Promise(requestAnimationFrame);
      }
      return [...new Set(seen)];
    });
    assert.equal(tops.length, 1, `the button stood at ${tops.join()}`);
    const ids = await page
      .locator('comment-box .comment:not(.replies *)')
      .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.id ?? ''));
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(ids, [...ids].sort().reverse());
  });
});
