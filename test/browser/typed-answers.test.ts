/** What a moderator has typed stays when the page is loaded again, and when the session ends. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { hashPassword } from '../../endpoint/comments/moderators.js';
import type { Posted } from '../../src/model/comment-box.js';
import { useSite } from './site.js';

const password = 'ett långt lösenord';
const thread = 'thread-1';

const site = useSite({
  SPRID_MODERATORS: `anna:${await hashPassword(password)}`,
  SPRID_MODERATION: 'none',
  SPRID_THREADS: thread,
});

const post = async (text: string): Promise<string> => {
  const answer = await fetch(`${site.endpoint}/api/threads/${encodeURIComponent(thread)}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ text, writer: randomUUID() }),
  });
  return ((await answer.json()) as Posted).comment.id;
};

const signIn = async (page: Page): Promise<void> => {
  await page.fill('#name', 'anna');
  await page.fill('#password', password);
  await page.click('main button');
};

const answerTo = (page: Page, id: string): Locator => page.locator(`[data-id="${id}"] .answer`);

const assertTyped = async (page: Page, id: string, text: string): Promise<void> => {
  await page.locator('moderation-desk .bar').waitFor();
  assert.equal(await answerTo(page, id).locator('textarea').inputValue(), text);
};

test('an answer stays when an action is undone, when the session ends, and when it is another one', async () => {
  const [question, other] = [await post('Fråga'), await post('Skräp')];
  const here = `${site.endpoint}/moderate?list=all&thread=${encodeURIComponent(thread)}`;
  const { page, context } = await site.open(here);
  await signIn(page);
  await page.waitForURL(here);
  await page.locator(`[data-id="${question}"]`).focus();
  await page.keyboard.press('e');
  await page.keyboard.type('Ett långt svar');
  // Undoing loads the page again.
  await page.locator(`[data-id="${other}"] [value=remove]`).click();
  await Promise.all([page.waitForEvent('load'), page.locator('moderation-desk .undo').click()]);
  await assertTyped(page, question, 'Ett långt svar');

  // The session ends in another tab.
  const tab = await context.newPage();
  await tab.goto(`${site.endpoint}/moderate`);
  await tab.locator('.who button').click();
  await tab.waitForURL('**/moderate/sign-in');
  await answerTo(page, question).locator('button').click();
  await page.waitForURL('**/moderate/sign-in?back=*');
  await signIn(page);
  await page.waitForURL(here);
  await assertTyped(page, question, 'Ett långt svar');

  // The forms are those of an earlier session.
  await page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name=token]')) field.value = 'old';
  });
  await Promise.all([page.waitForEvent('load'), answerTo(page, question).locator('button').click()]);
  await page.locator('.told', { hasText: 'Formuläret' }).waitFor();
  await assertTyped(page, question, 'Ett långt svar');
  await answerTo(page, question).locator('button').click();
  await page.locator('moderation-desk [role=status]', { hasText: 'Besvarad' }).waitFor();
  await page.goto(here);
  await assertTyped(page, question, '');

  // Signing out forgets what is typed.
  await answerTo(page, question).locator('summary').click();
  await answerTo(page, question).locator('textarea').fill('Hemligt');
  await page.locator('.who button').click();
  await page.waitForURL('**/moderate/sign-in');
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
});
