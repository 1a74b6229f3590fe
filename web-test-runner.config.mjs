/**
 * The tests that need a browser. `BROWSERS=chromium,firefox,webkit` names the
 * engines (default: chromium); one that is asked for and missing is a failure.
 * Firefox is Debian's firefox-esr, WebKit a running WebKitWebDriver (see scripts/test-engines.ts).
 */
import { createServer } from 'node:http';
import { posix } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { junitReporter } from '@web/test-runner-junit-reporter';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { answer } from './test/answers.ts';
import { builtPathOf, isAsBuilt } from './test/as-built/paths.ts';
import { chromiumArgs, findChromium } from './test/chromium.ts';
import { compileTemplates } from './scripts/rollup/compile-templates.ts';
import { guestModule } from './scripts/rollup/lit-as-guest.ts';

const launchers = {
  chromium: async () =>
    chromeLauncher({ puppeteer, launchOptions: { ...(await findChromium()), args: [...chromiumArgs] } }),
  firefox: async () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        headless: true,
      },
      createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
    }),
  webkit: async () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT ?? 4444),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      },
    }),
};

const names = (process.env.BROWSERS ?? 'chromium').split(',');

// Another origin, as a publisher's endpoint is to a partner's page.
const elsewhere = createServer((request, response) => {
  if (!answer(request, response)) response.writeHead(404).end();
});
await new Promise((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
elsewhere.unref();

/** A port that nobody listens on. Two runners that start at once would both find the first one free. */
const freePort = async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** Tests name the sources and run what was built of them. */
const asBuilt = {
  name: 'as-built',
  resolveImport: ({ source, context }) => {
    if (!source.startsWith('.')) return undefined;
    const built = builtPathOf(posix.join(posix.dirname(context.path), source).slice(1));
    return built && `/${built}`;
  },
};

// The elements as the tag has them, over Lit as a guest and with compiled templates; with STOCK=1 as npm has them.
const isStock = process.env.STOCK === '1';
const asTag = {
  name: 'as-tag',
  transform: ({ path, body }) => {
    const source = path.replace(/^\/dist\/npm\/(.*)\.js$/, '/src/$1.ts');
    return guestModule(source) ?? (/^\/(src|test)\//.test(source) ? compileTemplates(body) : undefined);
  },
};

// `npm run mutate` names the change that it tests, and the changed code looks for that name here.
const { __STRYKER_ACTIVE_MUTANT__: mutant } = process.env;
const nameMutant = mutant ? `<script>window.__stryker__ = { activeMutant: ${JSON.stringify(mutant)} };</script>` : '';

export default {
  files: 'test/{client,controllers,diagnosis,elements,frames,sanitize,theme}/**/*.test.ts',
  port: await freePort(),
  browsers: await Promise.all(names.map((name) => launchers[name]())),
  nodeResolve: { exportConditions: ['production', 'browser'] },
  concurrency: 1,
  concurrentBrowsers: 1,
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
  // The tables of payloads take their time on a machine that has other work.
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 30_000 } },
  plugins: [
    ...(isAsBuilt ? [asBuilt] : []),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
    ...(isStock ? [] : [asTag]),
  ],
  // A bare context: no page of the runner's own styles or scripts beside ours.
  testRunnerHtml: (
    script,
  ) => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>sprid</title></head><body>
    <script>window.elsewhere = ${JSON.stringify(`http://127.0.0.1:${elsewhere.address().port}`)};</script>
    ${nameMutant}<script type="module" src="${script}"></script></body></html>`,
  middleware: [
    (context, next) => {
      // No test runs a source that was not built.
      if (isAsBuilt && context.path.startsWith('/src/')) context.throw(404);
      if (!context.path.startsWith('/answers/')) return next();
      context.respond = false;
      answer(context.req, context.res);
      return undefined;
    },
  ],
  // What the elements say to developers is part of the tests, not of their report.
  filterBrowserLogs: () => false,
  reporters: [
    defaultReporter(),
    junitReporter({ outputPath: `coverage/junit/${isStock ? 'npm' : 'browser'}-${names.join('-')}.xml` }),
  ],
};
