/** Comments that come while a page is open, on pages of two endpoint processes that share a database. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { EndpointProcess, programOf } from '../endpoint/endpoint-process.js';
import { pageWith, textIn, useSite } from './site.js';

const data = mkdtempSync(join(tmpdir(), 'sprid-'));
const settings = { SPRID_DATA: data, SPRID_THREADS: 'one', SPRID_RATE_LIMIT_READ: '0', SPRID_RATE_LIMIT_WRITE: '0' };
const site = useSite(settings);
after(() => {
  rmSync(data, { recursive: true, force: true });
});

const open = async (endpoint: string): Promise<Page> => {
  const { page } = await site.open(
    site.publish({
      html: pageWith(
        `<script type="module" src="${endpoint}/sprid.js"></script><comment-box src="${endpoint}/api/threads/one/comments"></comment-box>`,
      ),
    }),
    { prepare: async (_context, page) => void (live = page.waitForResponse(/\/api\/live\?/)) },
  );
  await live;
  return page;
};
let live: Promise<unknown> | undefined;

describe('a comment', () => {
  it('is offered on open pages of two processes', async (t) => {
    const second = new EndpointProcess(programOf('server'), { PORT: '0', ...settings });
    try {
      const pages = [await open(site.endpoint), await open(await second.origin())];
      const offers = pages.map((page) => page.locator('comment-box [part=arrived]').waitFor());
      const begun = performance.now();
      const answer = await fetch(`${site.endpoint}/api/threads/one/comments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ text: 'Hej', writer: crypto.randomUUID() }),
      });
      assert.equal(answer.status, 201);
      await Promise.all(offers);
      // Half a second between two looks, a third for readers who come at once; the rest is the machine.
      t.diagnostic(`offered after ${(performance.now() - begun).toFixed(0)} ms`);
      for (const page of pages) {
        assert.match(await textIn(page, 'comment-box'), /^Kommentarer \(1\).*Visa 1 ny kommentar/);
        await page.locator('comment-box [part=arrived]').press('Enter');
        await page.locator('comment-box [part=comment]:focus').getByText('Hej').waitFor();
      }
    } finally {
      second.process.kill('SIGTERM');
      await second.ended();
    }
    assert.equal(second.err, '');
  });
});
