/**
 * A day in the life of a thread: readers on two sites, whose pages belong to two endpoint processes on one database,
 * and a moderator. At the end every page and the database say the same.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { hashPassword } from '../../endpoint/comments/moderators.js';
import { EndpointProcess, programOf } from '../endpoint/endpoint-process.js';
import { pageWith, settled, useSite, type Visit } from './site.js';

const data = mkdtempSync(join(tmpdir(), 'sprid-'));
const password = 'ett långt lösenord';
const settings = {
  SPRID_DATA: data,
  SPRID_THREADS: 'one,two',
  SPRID_MODERATORS: `anna:${await hashPassword(password)}`,
  SPRID_RATE_LIMIT_READ: '0',
  SPRID_RATE_LIMIT_WRITE: '0',
};
const site = useSite(settings);
after(() => {
  rmSync(data, { recursive: true, force: true });
});

const box = (endpoint: string, thread: string): string => `${endpoint}/api/threads/${thread}/comments`;

/** A partner's page. @param host by which its site is reached, so that two are two sites */
const openReader = (endpoint: string, host: string): Promise<Visit> => {
  const url = site.publish({
    html: pageWith(
      `<script type="module" src="${endpoint}/sprid.js"></script><comment-box src="${box(endpoint, 'one')}"></comment-box>`,
    ),
  });
  return site.open(url.replace('localhost', host));
};

const write = async (page: Page, text: string, within = ''): Promise<void> => {
  const form = page.locator(`comment-box ${within || '.form:not(.report)'}`).first();
  await form.locator('textarea').fill(text);
  await form.locator('.send').click();
};

const comment = (page: Page, text: string): Locator =>
  page
    .locator('comment-box [part=comment]')
    .filter({ has: page.getByText(text, { exact: true }) })
    .last();

/** Takes what is offered until the text is there. */
const takeUntil = async (page: Page, text: string): Promise<void> => {
  await page.locator('comment-box [part=arrived]').click();
  await comment(page, text).waitFor();
};

const textsOn = async (page: Page): Promise<string[]> =>
  (await page.locator('comment-box [part=comment-text]').allTextContents()).map((text) => text.trim()).sort();

describe('a day', () => {
  it('in the life of a thread ends with one truth', async () => {
    const second = new EndpointProcess(programOf('server'), { PORT: '0', ...settings });
    try {
      const endpoints = [site.endpoint, await second.origin()] as const;
      const [{ page: asa, context: line }, { page: bo }] = [
        await openReader(endpoints[0], 'localhost'),
        await openReader(endpoints[1], '127.0.0.1'),
      ];
      await Promise.all([settled(asa), settled(bo)]);

      // Åsa writes; Bo is offered it, likes it, answers it, and reports it.
      await write(asa, 'Hej från Åsa');
      await comment(asa, 'Hej från Åsa').waitFor();
      await takeUntil(bo, 'Hej från Åsa');
      await comment(bo, 'Hej från Åsa').getByRole('button', { name: 'Gilla' }).first().click();
      await comment(bo, 'Hej från Åsa').getByText('1 gillar').waitFor();
      await comment(bo, 'Hej från Åsa').locator('.reply').first().click();
      await write(bo, 'Svar från Bo', '[part=comment] .form');
      await comment(bo, 'Svar från Bo').waitFor();
      await takeUntil(asa, 'Svar från Bo');
      await comment(bo, 'Hej från Åsa').getByRole('button', { name: 'Anmäl' }).first().click();
      await bo.locator('comment-box .report .send').click();
      await bo.locator('comment-box [part=comment] .note', { hasText: 'Anmäld.' }).first().waitFor();

      // A moderator, at the other process, holds what was reported, lets it through again, and answers.
      const { page: anna } = await site.open(`${endpoints[1]}/moderate`);
      await anna.fill('#name', 'anna');
      await anna.fill('#password', password);
      await anna.click('main button');
      await anna.waitForURL('**/moderate');
      await anna.goto(`${endpoints[1]}/moderate?list=reported`);
      const item = anna.locator('.item', { hasText: 'Hej från Åsa' }).first();
      await item.locator('[value=hold]').click();
      await anna.locator('[role=status]').filter({ hasText: 'Tillbakahållen' }).waitFor();
      await bo.reload();
      await settled(bo);
      assert.deepEqual(await textsOn(bo), ['Svar från Bo']);
      await anna.goto(`${endpoints[1]}/moderate`);
      await anna.locator('.item', { hasText: 'Hej från Åsa' }).first().locator('[value=approve]').click();
      await anna.locator('[role=status]').filter({ hasText: 'Godkänd' }).waitFor();
      await anna.goto(`${endpoints[1]}/moderate?list=all`);
      const answered = anna.locator('.item', { hasText: 'Svar från Bo' }).first();
      await answered.locator('summary').click();
      await answered.locator('textarea').fill('Tack båda!');
      await answered.locator('.answer button').click();
      await anna.locator('[role=status]').filter({ hasText: 'Besvarad' }).waitFor();

      // The network drops and returns.
      await line.setOffline(true);
      await write(asa, 'Skrivet utan nät');
      await asa.locator('comment-box [part=waiting]').waitFor();
      await line.setOffline(false);
      await comment(asa, 'Skrivet utan nät').waitFor();

      // A router shows another thread and comes back, while something is being written.
      await asa.locator('comment-box textarea').first().fill('Halvskrivet');
      const show = (thread: string): Promise<void> =>
        asa.locator('comment-box').evaluate(
          (element, src) => {
            element.setAttribute('src', src);
          },
          box(endpoints[0], thread),
        );
      await show('two');
      await asa.locator('comment-box').getByText('Bli den första').waitFor();
      await write(asa, 'I den andra tråden');
      await comment(asa, 'I den andra tråden').waitFor();
      await show('one');
      await comment(asa, 'Skrivet utan nät').waitFor();
      assert.equal(await asa.locator('comment-box textarea').first().inputValue(), 'Halvskrivet');
      await asa.locator('comment-box textarea').first().fill('');

      // One truth: on both sites, at both processes, and in the database.
      const texts = ['Hej från Åsa', 'Skrivet utan nät', 'Svar från Bo', 'Tack båda!'];
      for (const page of [asa, bo]) {
        await page.reload();
        await settled(page);
        await comment(page, 'Tack båda!').waitFor();
        assert.deepEqual(await textsOn(page), texts);
        await comment(page, 'Hej från Åsa').getByText('1 gillar').first().waitFor();
      }
      for (const endpoint of endpoints) {
        const counts: unknown = await (await fetch(`${endpoint}/api/counts?for=one+two`)).json();
        assert.deepEqual(counts, { counts: { one: 4, two: 1 } });
      }
      const program = programOf('commands/export-comments');
      const flags = program.endsWith('.ts') ? ['--import', 'tsx'] : [];
      const keptIn = (thread: string): string[] =>
        execFileSync(process.execPath, [...flags, program, '--thread', thread], {
          env: { PATH: process.env.PATH, SPRID_DATA: data },
          encoding: 'utf8',
        })
          .trim()
          .split('\n')
          .flatMap((row) => (JSON.parse(row) as { text?: string }).text ?? [])
          .sort();
      assert.deepEqual([keptIn('one'), keptIn('two')], [texts, ['I den andra tråden']]);
    } finally {
      second.process.kill('SIGTERM');
      await second.ended();
    }
    assert.equal(second.err, '');
  });
});
