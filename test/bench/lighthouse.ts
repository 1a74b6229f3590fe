/**
 * What Lighthouse says of the page that makes code, and of a partner's page with our elements and without them. npx
 * fetches Lighthouse, because nothing else needs its 180 MB.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumArgs, findChromium } from '../chromium.js';
import { freePort } from '../free-port.js';
import type { Case, Part } from './frame.js';
import { startEndpoint, stopServer } from './server.js';

const version = '12.8.2';
const categories = ['accessibility', 'best-practices', 'performance'] as const;

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number }>;
}

const judge = (name: string, url: string): Case => ({
  name,
  run: async () => {
    const { executablePath } = await findChromium();
    const { stdout } = await promisify(execFile)(
      'npx',
      [
        '--yes',
        `lighthouse@${version}`,
        url,
        '--quiet',
        '--output=json',
        `--only-categories=${categories.join(',')}`,
        `--chrome-flags=--headless ${chromiumArgs.join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: 64 * 1024 * 1024 },
    );
    const report = JSON.parse(stdout) as Report;
    return {
      ...Object.fromEntries(
        categories.map((category) => [category, (report.categories[category]?.score ?? NaN) * 100]),
      ),
      'blocking time': report.audits['total-blocking-time']?.numericValue ?? NaN,
      shift: report.audits['cumulative-layout-shift']?.numericValue ?? NaN,
    };
  },
});

const ours = /<script[^>]*sprid\.js[^>]*><\/script>|<(press-release|jobs-progress|comment-box)\b[\s\S]*?<\/\1>/g;

/** A partner's page with nothing of ours. */
const servePlain = async (page: string): Promise<{ url: string; close: () => void }> => {
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', page)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type });
      response.end(type.startsWith('text/html') ? body.toString().replaceAll(ours, '') : body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { pathname } = new URL(page);
  const url = `http://localhost:${String((server.address() as AddressInfo).port)}${pathname}`;
  assert.doesNotMatch(await (await fetch(url)).text(), /<press-release|<jobs-progress|<comment-box|sprid\.js/);
  return { url, close: () => server.close() };
};

/** Points of Lighthouse, as on a phone that is four times slower than this machine. */
export const lighthouse: Part = {
  name: 'lighthouse',
  mostRounds: 5,
  measures: [
    { name: 'performance', unit: '', digits: 0 },
    { name: 'accessibility', unit: '', digits: 0 },
    { name: 'best-practices', unit: '', digits: 0 },
    { name: 'blocking time', unit: 'ms', digits: 0 },
    { name: 'shift', unit: '', digits: 3 },
  ],
  open: async () => {
    const data = mkdtempSync(join(tmpdir(), 'sprid-'));
    const [port, partners] = [String(await freePort()), String(await freePort())];
    const server = await startEndpoint({ PORT: port, SPRID_DEMO_PORT: partners, SPRID_DATA: data });
    const page = `http://localhost:${partners}/kommun/`;
    const plain = await servePlain(page);
    return {
      cases: [
        judge("a partner's page without our elements", plain.url),
        judge("a partner's page with the three elements", page),
        judge('the page that makes code', `http://localhost:${port}/embed`),
      ],
      close: async () => {
        plain.close();
        await stopServer(server, 'SIGKILL');
        rmSync(data, { recursive: true, force: true });
      },
    };
  },
};
