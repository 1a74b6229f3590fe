/** What the benchmarks of elements share: a server on this machine, a page of its own for each look, and the browser's own figures. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Part } from './frame.js';
import manifest from '../../package.json' with { type: 'json' };

/** Row of a table for a package: its name and the version that is installed. */
export const installed = (name: keyof typeof manifest.devDependencies): string =>
  `${name} ${manifest.devDependencies[name]}`;

/** As a CDN has it: compressed once, as small as it gets. */
export const compress = async (body: string | Uint8Array): Promise<Buffer> =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

/** Answers on a port that is free; an answer that throws is told and cut off. */
export const serve = async (
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ origin: string; close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** The cases of a part in which each peer is shown by pages of a server of its own. @param run measures one peer */
export const openPeers = async (
  answer: Parameters<typeof serve>[0],
  peers: Readonly<Record<string, { name: string }>>,
  run: (browser: Browser, origin: string, key: string, round: number) => Promise<Record<string, number>>,
): ReturnType<Part['open']> => {
  const { origin, close } = await serve(answer);
  const cases = Object.entries(peers).map(([key, { name }]) => ({
    name,
    run: (browser: Browser, round: number) => run(browser, origin, key, round),
  }));
  return { cases, close };
};

/** Opens a page with nothing in its cache, and ends it. */
export const withPage = async <Result>(
  browser: Browser,
  run: (page: Page, devtools: CDPSession) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    return await run(page, devtools);
  } finally {
    await context.close();
  }
};

/** One of the browser's own figures, such as `JSHeapUsedSize` in bytes. */
export const metric = async (devtools: CDPSession, wanted: string): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
};
