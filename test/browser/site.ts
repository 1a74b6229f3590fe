/**
 * Whole pages in a real browser: the endpoint as a process with its demo, and a partner's site on another port, whose
 * pages and headers each test writes itself.
 */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { answer } from '../answers.js';
import { chromiumArgs, findChromium } from '../chromium.js';
import { EndpointProcess, programOf } from '../endpoint/endpoint-process.js';
import { freePort } from '../free-port.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The version that is built, whose files stand in a folder of that name. */
export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Threads without a release, one for each test that writes or needs an empty one. */
export const testThreads: readonly string[] = Array.from({ length: 60 }, (_, at) => `thread-${String(at)}`);

const untaken = testThreads.values();

/** One of them that no other test has, in any file that shares this process. */
export const takeThread = (): string => {
  const { value } = untaken.next();
  assert.ok(value, 'There are more tests than threads.');
  return value;
};

/** A page of the partner's site, with the headers that its server sends. */
export interface PartnerPage {
  html: string;
  headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Origin of the endpoint: the tag, its chunks, the JSON. */
  endpoint: string;
  /** Origin of the demo's partner pages. */
  partners: string;
  /** Publishes a page on the partner's site, and returns its address. */
  publish: (page: PartnerPage) => string;
  /** Serves the files of a folder on the partner's site, and returns its address. */
  serveFolder: (folder: string) => string;
  /** Opens a page in a fresh browser context, and records its messages and requests. */
  open: (url: string, options?: BrowserContextOptions & { prepare?: Prepare }) => Promise<Visit>;
}

/** Prepares a page before it goes to its address. */
export type Prepare = (context: BrowserContext, page: Page) => Promise<void>;

/** An open page, with what was recorded while it loaded. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Errors, warnings and CSP violations on the console. */
  complaints: string[];
  /** Every address that it requested. */
  requests: string[];
}

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${String((server.address() as AddressInfo).port)}`;
};

const startEndpoint = (settings: Readonly<Record<string, string>>): EndpointProcess & AsyncDisposable => {
  const data = mkdtempSync(join(tmpdir(), 'sprid-'));
  const endpoint = new EndpointProcess(programOf('server'), {
    PORT: '0',
    SPRID_DATA: data,
    SPRID_THREADS: testThreads.join(),
    SPRID_RATE_LIMIT_READ: '0',
    SPRID_RATE_LIMIT_WRITE: '0',
    ...settings,
  });
  return Object.assign(endpoint, {
    [Symbol.asyncDispose]: async () => {
      endpoint.process.kill('SIGTERM');
      const code = await endpoint.ended();
      rmSync(data, { recursive: true, force: true });
      assert.deepEqual([code, endpoint.err], [0, '']);
    },
  });
};

/**
 * A browser and an endpoint with the demo take seconds to start, so the files of a process share them. Each test has a
 * browser context of its own, and takes its threads by `takeThread`.
 */
let browser: Promise<Browser> | undefined;
let demo: Promise<EndpointProcess & AsyncDisposable> | undefined;

const startBrowser = async (): Promise<Browser> =>
  chromium.launch({ ...(await findChromium()), headless: true, args: [...chromiumArgs] });

const startDemo = async (): Promise<EndpointProcess & AsyncDisposable> =>
  startEndpoint({ SPRID_DEMO_PORT: String(await freePort()) });

let isEnding = false;

/** Ends both after the last test of the process. */
const endWithAll = (): void => {
  if (isEnding) return;
  isEnding = true;
  after(async () => {
    await (await browser)?.close();
    await (await demo)?.[Symbol.asyncDispose]();
  });
};

/**
 * Starts everything that a file of tests needs, and ends it after them.
 * @param own settings of an endpoint with its own content instead of the demo
 */
export const useSite = (own?: Readonly<Record<string, string>>): Site => {
  const pages = new Map<string, PartnerPage>();
  const folders: string[] = [];
  const contexts: BrowserContext[] = [];
  let endpoint: EndpointProcess & AsyncDisposable;
  let server: Server;
  let partner = '';
  const site: Site = {
    endpoint: '',
    partners: '',
    publish: (page) => {
      const path = `/page-${String(pages.size)}`;
      pages.set(path, page);
      return partner + path;
    },
    serveFolder: (folder) => {
      folders.push(folder);
      return `${partner}/folder-${String(folders.length - 1)}`;
    },
    open: async (url, { prepare, ...options } = {}) => {
      const context = await (await (browser ??= startBrowser())).newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => requests.push(request.url()));
      await prepare?.(context, page);
      await page.goto(url, { waitUntil: 'load' });
      return { page, context, complaints, requests };
    },
  };

  before(async () => {
    endpoint = own ? startEndpoint(own) : await (demo ??= startDemo());
    site.endpoint = (await endpoint.origin()).replace('127.0.0.1', 'localhost');
    if (!own) [, site.partners = ''] = await endpoint.said(/partner pages +(http:\/\/localhost:\d+)\/.*\n/);
    server = createServer((request, response) => {
      if (answer(request, response)) return;
      if (request.url === '/favicon.ico') {
        response.writeHead(204).end();
        return;
      }
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const [, number, path = ''] = /^\/folder-(\d+)\/(.*)/.exec(pathname) ?? [];
      if (number !== undefined) {
        const type = /\.m?js$/.test(path) ? 'text/javascript' : 'application/octet-stream';
        response.setHeader('Content-Type', type);
        createReadStream(join(folders[Number(number)] ?? '', path))
          .on('error', () => response.writeHead(404).end())
          .pipe(response);
        return;
      }
      const page = pages.get(pathname);
      if (!page) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    });
    partner = await listen(server);
  });
  // A page that a test leaves open would go on beside the next test.
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  after(async () => {
    if (own) await endpoint[Symbol.asyncDispose]();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  });
  endWithAll();
  return site;
};

/** A partner's page with this in its body, in Swedish. */
export const pageWith = (body: string, head = ''): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Partner</title>${head}</head><body>${body}</body></html>`;

/** Settles when every one of our elements on the page has its content. */
export const settled = async (
  page: Page,
  selector = 'press-release, press-release-list, jobs-progress, comment-box',
): Promise<void> => {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll(wanted)].every((element) =>
        element.shadowRoot?.querySelector('.root')?.textContent?.trim(),
      ),
    selector,
  );
};

/** The text of an element's shadow root, with white space collapsed. */
export const textIn = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => (element.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ').trim());

/**
 * Settles when a page has sent no request for half a second. An open event stream keeps the browser itself from
 * reporting that.
 */
export const quiet = async ({ page, requests }: Pick<Visit, 'page' | 'requests'>): Promise<void> => {
  for (let before = -1; before < requests.length;) {
    before = requests.length;
    await page.waitForTimeout(500);
  }
};

/** Settles when every frame is as high as what is in it. */
export const framesFit = async (page: Page): Promise<void> => {
  for (const frame of page.frames().slice(1)) {
    const owner = await frame.frameElement();
    for (let tries = 0; ; tries += 1) {
      const [shown, content] = [
        await owner.evaluate((node) => (node as HTMLElement).clientHeight),
        await frame.evaluate(() => document.documentElement.getBoundingClientRect().height),
      ];
      if (content > 60 && Math.abs(shown - content) <= 1) break;
      assert.ok(tries < 300, `${String(shown)} for ${String(content)}`);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
};
