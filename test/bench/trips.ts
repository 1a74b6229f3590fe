/**
 * How long from the start of the page to the content on screen when every answer
 * takes 300 ms: in milliseconds, and in round trips. The delay is in the server,
 * so all requests that are under way at once wait at once, as on a long line.
 */
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildApp } from '../../endpoint/app.js';
import type { Case, Part } from './frame.js';

const delay = 300;
const root = fileURLToPath(new URL('../..', import.meta.url));

// As text: the compiler names inner functions with a helper that the page does not have.
const watch = `
  window.shown = {};
  const look = () => {
    for (const [name, part] of [['jobs-progress', 'sentence'], ['press-release', 'headline']]) {
      if (!shown[name] && document.querySelector(name)?.shadowRoot?.querySelector('[part=' + part + ']')) shown[name] = performance.now();
    }
    if (!shown['jobs-progress'] || !shown['press-release']) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

const run = async (browser: Browser, url: string): Promise<Record<string, number>> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: watch });
    await page.goto(url);
    await page.waitForFunction(() => {
      const { shown } = window as unknown as { shown: Record<string, number> };
      return shown['jobs-progress'] && shown['press-release'];
    });
    const { counter, release, from } = await page.evaluate(() => {
      const { shown } = window as unknown as { shown: Record<string, number> };
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      // From the moment the page's own HTML is there: its trip is not ours.
      return {
        counter: shown['jobs-progress'] ?? NaN,
        release: shown['press-release'] ?? NaN,
        from: navigation?.responseStart ?? NaN,
      };
    });
    return { release: release - from, counter: counter - from, 'round trips': (release - from) / delay };
  } finally {
    await context.close();
  }
};

export const trips: Part = {
  name: 'trips',
  measures: [
    { name: 'release', unit: 'ms', digits: 0 },
    { name: 'counter', unit: 'ms', digits: 0 },
    { name: 'round trips', unit: '', digits: 2 },
  ],
  open: async () => {
    const data = mkdtempSync(join(tmpdir(), 'sprid-'));
    const folder = (path: string): string => join(root, path);
    const app = await buildApp({
      releases: folder('demo/content/releases'),
      jobs: folder('demo/content/jobs'),
      media: folder('demo/content/media'),
      dist: folder('dist'),
      demo: folder('demo'),
      versions: join(data, 'versions'),
      version: 'bench',
      rateLimitRead: 0,
      trustedProxies: [],
      timeZone: 'Europe/Stockholm',
      origins: () => ({ endpoint: 'http://localhost', partners: undefined }),
      warn: console.warn,
    });
    const near = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const far = createServer((incoming: IncomingMessage, response: ServerResponse) => {
      setTimeout(() => {
        const outgoing = forward(
          {
            host: near.hostname,
            port: near.port,
            path: incoming.url,
            method: incoming.method,
            headers: incoming.headers,
          },
          (answer) => {
            response.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(response);
          },
        );
        // A page that closes while its last picture is on the way.
        outgoing.on('error', () => response.destroy());
        incoming.pipe(outgoing);
      }, delay);
    });
    const pages = new Map<string, string>();
    const partner = createServer((incoming, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pages.get(incoming.url ?? '') ?? '');
    });
    const listen = async (server: typeof far): Promise<string> => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://localhost:${String((server.address() as AddressInfo).port)}`;
    };
    const [endpoint, own] = [await listen(far), await listen(partner)];
    const elements = `<press-release src="${endpoint}/api/releases/sprids-i-europa"></press-release><jobs-progress src="${endpoint}/api/jobs/1000-jobb"></jobs-progress>`;
    const scripts = {
      'the tag': `<script type="module" src="${endpoint}/sprid.js"></script>`,
      'the bundle': `<script src="${endpoint}/sprid.bundle.js" defer></script>`,
    };
    const cases = Object.entries(scripts).map(([name, script], index): Case => {
      pages.set(
        `/${String(index)}`,
        `<!doctype html><html lang="sv"><title>x</title><link rel="icon" href="data:,">${script}${elements}</html>`,
      );
      return { name, run: (browser) => run(browser, `${own}/${String(index)}`) };
    });
    return {
      cases,
      close: async () => {
        for (const server of [far, partner]) {
          server.closeAllConnections();
          server.close();
        }
        await app.close();
        rmSync(data, { recursive: true, force: true });
      },
    };
  },
};
