/** An exported newsroom on a host that does nothing but send files. */
import assert from 'node:assert/strict';
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { EndpointProcess, programOf } from '../endpoint/endpoint-process.js';
import { release, write } from '../endpoint/example-site.js';
import { assertAccessible } from './accessible.js';
import { settled, textIn, useSite } from './site.js';

const site = useSite();
const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const host = createServer((request, response) => {
  const asked = join(folder, 'site', decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const file = [asked, join(asked, 'index.html')].find((path) => existsSync(path) && statSync(path).isFile());
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
let origin = '';

describe('an exported newsroom on a host of files', () => {
  before(async () => {
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    origin = `http://localhost:${String((host.address() as AddressInfo).port)}`;
    for (let index = 0; index < 12; index += 1)
      write(folder, {
        [`releases/r${String(index)}.json`]: release(`r${String(index)}`, {
          url: `/r${String(index)}`,
          published: new Date(Date.UTC(2017, 0, 1 + index)).toISOString(),
          body: `<p>Texten i nummer ${String(index)}.</p>`,
        }),
      });
    write(folder, { 'jobs/c.json': { value: 742, goal: 1000, label: 'Nya jobb' } });
    const run = new EndpointProcess(
      programOf('export'),
      {
        SPRID_DATA: join(folder, 'data'),
        SPRID_RELEASES: join(folder, 'releases'),
        SPRID_JOBS: join(folder, 'jobs'),
        SPRID_ORIGIN: origin,
      },
      [join(folder, 'site')],
    );
    assert.equal(await run.ended(), 0, run.err);
  });
  after(() => {
    host.close();
    host.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows its pages with a script and without one, and complains of nothing', async () => {
    for (const path of ['/', '/r3', '/c']) {
      const { page, complaints } = await site.open(origin + path);
      await settled(page);
      await page.waitForLoadState('networkidle');
      await assertAccessible(page);
      const { page: plain } = await site.open(origin + path, { javaScriptEnabled: false });
      for (const one of [page, plain])
        assert.ok((await textIn(one, 'press-release, press-release-list, jobs-progress')).length > 20, path);
      assert.deepEqual(complaints, []);
    }
  });

  it('loads more releases into the list, and opens one in it', async () => {
    const { page, complaints } = await site.open(`${origin}/`);
    await settled(page);
    await page.locator('press-release-list button.more').click();
    await page.getByText('Rubrik för r0').waitFor();
    assert.equal(
      await page
        .locator('press-release-list')
        .getByText(/^Rubrik för r\d+$/)
        .count(),
      12,
    );
    assert.deepEqual(complaints, []);
  });

  it('leads to older releases without a script', async () => {
    const { page } = await site.open(`${origin}/`, { javaScriptEnabled: false });
    await page.locator('a[rel=next]').click();
    await page.waitForURL(/\/news\/after\//);
    assert.match(await textIn(page, 'press-release-list'), /Rubrik för r0/);
  });
});
