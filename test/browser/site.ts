/**
 * Whole pages in a real browser: the endpoint on one port, and a partner's site
 * on another, whose pages and headers each test writes itself.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { buildApp } from '../../endpoint/app.js';
import { openComments } from '../../endpoint/store/open-comments.js';
import { generatedThread, generateThread } from '../../endpoint/demo/generated-thread.js';
import { buildPartners } from '../../endpoint/demo/partners.js';
import { readOrMakeSecret, Secret } from '../../endpoint/comments/secret.js';
import { seedThread } from '../../endpoint/store/comments.js';
import { answer } from '../answers.js';
import { chromiumArgs, findChromium } from '../chromium.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Threads without a release, one for each test that writes. */
export const testThreads = Array.from({ length: 20 }, (_, at) => `thread-${String(at)}`);

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
  /** Puts a page on the partner's site, and answers with its address. */
  publish: (page: PartnerPage) => string;
  /** A fresh browser context with a page in it; what it said and asked for is kept. */
  open: (
    url: string,
    options?: BrowserContextOptions & { prepare?: (context: BrowserContext, page: Page) => Promise<void> },
  ) => Promise<Visit>;
}

/** A page that is open, and what came to light while it loaded. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Errors, warnings and CSP violations on the console. */
  complaints: string[];
  /** Every address that it asked for. */
  requests: string[];
}

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${String((server.address() as AddressInfo).port)}`;
};

/** Starts all that a file of tests needs, and ends it after them. */
export const useSite = (): Site => {
  const pages = new Map<string, PartnerPage>();
  const data = mkdtempSync(join(tmpdir(), 'sprid-'));
  const origins = { endpoint: '', partners: '' };
  const ends: (() => Promise<unknown>)[] = [];
  let browser: Browser;
  let own = '';
  const site: Site = {
    endpoint: '',
    partners: '',
    publish: (page) => {
      const path = `/page-${String(pages.size)}`;
      pages.set(path, page);
      return own + path;
    },
    open: async (url, { prepare, ...options } = {}) => {
      const context = await browser.newContext(options);
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
    const folder = (path: string): string => join(root, path);
    const warn = (message: string): void => {
      throw new Error(message);
    };
    const store = await openComments({ file: join(data, 'comments.db') }, warn);
    const app = await buildApp({
      releases: folder('demo/content/releases'),
      jobs: folder('demo/content/jobs'),
      media: folder('demo/content/media'),
      dist: folder('dist'),
      demo: folder('demo'),
      versions: join(data, 'versions'),
      version: 'test',
      comments: {
        store,
        secret: new Secret(await readOrMakeSecret(data)),
        threads: [generatedThread, ...testThreads],
        closedThreads: [],
        moderation: 'none',
        names: 'optional',
        textLimit: 4000,
        editMinutes: 15,
        rateLimitWrite: 0,
      },
      rateLimitRead: 0,
      trustedProxies: [],
      timeZone: 'Europe/Stockholm',
      origins: () => origins,
      warn,
    });
    await seedThread(store, generatedThread, generateThread());
    site.endpoint = origins.endpoint = (await app.listen({ port: 0, host: '127.0.0.1' })).replace(
      '127.0.0.1',
      'localhost',
    );
    const partners = await buildPartners(folder('demo/partners'), () => origins, warn);
    site.partners = origins.partners = (await partners.listen({ port: 0, host: '127.0.0.1' })).replace(
      '127.0.0.1',
      'localhost',
    );
    const server = createServer((request, response) => {
      if (answer(request, response)) return;
      if (request.url === '/favicon.ico') {
        response.writeHead(204).end();
        return;
      }
      const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (!page) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    });
    own = await listen(server);
    browser = await chromium.launch({ ...(await findChromium()), headless: true, args: [...chromiumArgs] });
    ends.push(
      () => browser.close(),
      () => app.close(),
      () => store.close(),
      () => partners.close(),
      () =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    );
  });
  after(async () => {
    for (const end of ends) await end();
    rmSync(data, { recursive: true, force: true });
  });
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

/** The text of an element's shadow root, folded. */
export const textIn = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => (element.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ').trim());
