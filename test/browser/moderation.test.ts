/** The pages of moderators in a browser: with a script and without, with keys, and with a second moderator. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hashPassword } from '../../endpoint/comments/moderators.js';
import type { Posted } from '../../src/model/comment-box.js';
import { assertAccessible } from './accessible.js';
import { testThreads, useSite, type Visit } from './site.js';
import { openSlowLine } from './slow-page.js';

const password = 'ett långt lösenord';
const hash = await hashPassword(password);

const site = useSite({
  SPRID_MODERATORS: `anna:${hash},bo:${hash}`,
  SPRID_MODERATION: 'all',
  SPRID_THREADS: testThreads.join(','),
  SPRID_RATE_LIMIT_WRITE: '0',
});

const thread = testThreads[0] ?? '';

const post = async (text: string, name = 'Kim'): Promise<Posted> => {
  const answer = await fetch(`${site.endpoint}/api/threads/${thread}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ text, name, writer: randomUUID() }),
  });
  return (await answer.json()) as Posted;
};

const signIn = async (name = 'anna', options: Parameters<typeof site.open>[1] = {}): Promise<Visit> => {
  const visit = await site.open(`${site.endpoint}/moderate`, options);
  await visit.page.fill('#name', name);
  await visit.page.fill('#password', password);
  await visit.page.click('main button');
  await visit.page.waitForURL('**/moderate');
  return visit;
};

const textsIn = (page: Page): Promise<string[]> => page.locator('.item .text').allTextContents();

const told = (page: Page, words: RegExp): Promise<unknown> =>
  page.locator('moderation-desk [role=status]').filter({ hasText: words }).waitFor();

describe('the pages of moderators', () => {
  it('are accessible in light and dark at 320 and 1280 px, ask nobody else, and keep to their policy', async () => {
    await post('<img src=x onerror=alert(1)>', '"><b>Ond</b>');
    // What scrolls within a page must be reached by keys.
    await post('En rad.\n'.repeat(60), 'Lång');
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      const { page, complaints, requests } = await signIn('anna', { viewport: { width, height: 900 }, colorScheme });
      const pages = ['', '?list=reported', '?list=all', '/blocked', '/log', '/releases', '/counters'];
      for (const path of [...pages, '/counters?counter=1000-jobb']) {
        await page.goto(`${site.endpoint}/moderate${path}`);
        await assertAccessible(page);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
      }
      await page.goto(`${site.endpoint}/moderate`);
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
      await assertAccessible(page);
      assert.deepEqual(complaints, []);
      assert.ok(requests.every((url) => url.startsWith(site.endpoint)));
    }
  });

  it('offer to choose all also where their script comes before the list', async () => {
    const { page } = await signIn();
    await post('Sist kommen');
    await using line = await openSlowLine(site.endpoint);
    await page.goto(`${line.origin}/moderate`);
    await page.getByText('Sist kommen').waitFor();
    await page.locator('moderation-desk .bar input').waitFor();
  });

  it('have shortcut keys (next, approve, undo), but not in a text field or when they are off', async () => {
    const { page } = await signIn();
    for (const text of ['Ett', 'Två', 'Tre']) await post(text);
    await page.reload();
    const before = await textsIn(page);
    await page.locator('.search input').focus();
    await page.keyboard.type('jar');
    assert.equal(await page.locator('.search input').inputValue(), 'jar');
    await page.locator('.item').nth(1).focus();
    await page.keyboard.press('a');
    await told(page, /Godkänd/);
    assert.deepEqual(
      await textsIn(page),
      before.filter((_, index) => index !== 1),
    );
    const focused = await page.evaluate(() => document.activeElement?.querySelector('.text')?.textContent);
    assert.equal(focused, before[2], 'the next one has the focus');
    await page.keyboard.press('r');
    await told(page, /Borttagen/);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('u')]);
    assert.deepEqual((await textsIn(page)).length, before.length - 1);
    await page.keyboard.press('?');
    await page.locator('dialog input').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('j');
    assert.equal(await page.locator('.item:focus').count(), 0);
  });

  it('tell what was done with the last one of a list, and undo it', async () => {
    const { comment } = await post('Den enda');
    const { page } = await signIn();
    await page.goto(`${site.endpoint}/moderate?list=all&comment=${comment.id}#main`);
    await page.locator('.item').focus();
    await page.keyboard.press('a');
    await page.locator('.told', { hasText: 'Godkänd.' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('.told', { hasText: 'Tillbakahållen.' }).waitFor();
    await page.locator('.item [value=approve]').waitFor();
  });

  it('show the new text of a comment that was changed meanwhile, and let it be decided on then', async () => {
    const posted = await post('Ofarligt');
    const { page } = await signIn('bo');
    const item = page.locator(`[data-id="${posted.comment.id}"]`);
    await fetch(`${site.endpoint}/api/comments/${posted.comment.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${posted.capability}` },
      body: JSON.stringify({ text: 'Farligt <i>ord</i>' }),
    });
    await item.locator('[value=approve]').click();
    await told(page, /ändrades efter/);
    assert.equal(await item.locator('.text').textContent(), 'Farligt <i>ord</i>');
    await item.locator('[value=approve]').click();
    await told(page, /Godkänd/);
    const thread_ = await fetch(`${site.endpoint}/api/comments/${posted.comment.id}`);
    assert.equal(thread_.status, 200);
  });

  it('need no script: several are removed at once, and that is undone', async () => {
    for (const text of ['Fyra', 'Fem']) await post(text);
    const { page } = await signIn('anna', { javaScriptEnabled: false });
    const before = await textsIn(page);
    for (const text of ['Fyra', 'Fem'])
      await page.locator('.item', { hasText: text }).locator('input[type=checkbox]').check();
    await page.locator('.bulk [value=remove]').click();
    await page.locator('.told', { hasText: '2 kommentarer: klart.' }).waitFor();
    assert.equal((await textsIn(page)).length, before.length - 2);
    await page.locator('.told button').click();
    assert.deepEqual(await textsIn(page), before);
    await page.locator('.who button').click();
    await page.waitForURL('**/moderate/sign-in');
  });

  it('publish and withdraw a figure without a script, with keys alone, and show what another has said meanwhile', async () => {
    const counter = `${site.endpoint}/moderate/counters?counter=1000-jobb`;
    const { page } = await signIn('anna', { javaScriptEnabled: false });
    const { page: other } = await signIn('bo');
    const fill = async (on: Page, value: string): Promise<void> => {
      await on.goto(counter);
      await on.getByLabel('Datum').fill('2020-06-30');
      await on.getByLabel('Uppgift', { exact: true }).fill(value);
    };
    await fill(page, '801.5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('pre');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Uppgiften publicerad.').waitFor();
    await fill(other, '802');
    await other.getByRole('button', { name: 'Publicera en uppgift' }).click();
    await other.getByRole('alert').getByText('30 juni 2020: 801,5 (preliminär).').waitFor();
    assert.equal(await other.getByLabel('Uppgift', { exact: true }).inputValue(), '802');
    await other.getByRole('button', { name: 'Publicera en uppgift' }).click();
    await other.getByRole('status').getByText('Uppgiften publicerad.').waitFor();
    await page.getByRole('button', { name: 'Dra tillbaka: 30 juni 2020: 801,5 (preliminär)' }).click();
    await page.getByRole('alert').getByText('30 juni 2020: 802 (reviderad).').waitFor();
    await page.getByRole('button', { name: 'Dra tillbaka: 30 juni 2020: 802 (reviderad)' }).press('Enter');
    await page.getByRole('status').getByText('Uppgiften tillbakadragen.').waitFor();
    const shown = (await (await fetch(`${site.endpoint}/api/jobs/1000-jobb`)).json()) as { value: number };
    assert.equal(shown.value, 742);
  });

  it('do nothing for a form on another port of the same host, whose browser sends the cookie', async () => {
    const { comment } = await post('Sex');
    const { context, page } = await signIn();
    const token = await page.locator('input[name=token]').first().inputValue();
    const other = await context.newPage();
    await other.goto(
      site.publish({
        html: `<form method="post" action="${site.endpoint}/moderate/actions"><input name="token" value="${token}"><input name="action" value="approve"><input name="comment" value="${comment.id}:1"><button>x</button></form>`,
      }),
    );
    const [answer] = await Promise.all([other.waitForResponse('**/moderate/actions'), other.click('button')]);
    assert.equal(answer.status(), 403);
    await page.reload();
    assert.ok((await textsIn(page)).includes('Sex'));
  });
});
