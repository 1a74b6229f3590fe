/** The endpoint's process: settings, listeners, the lines at the start, and a stop that lets requests finish. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.js';
import { openSecret } from './comments/open-secret.js';
import { readConfig, type Config } from './settings/config.js';
import { help } from './settings/help.js';
import { logOf } from './operator/log.js';
import { ConfigurationError } from './operator/configuration-error.js';
import { generatedThread, generateThread } from './demo/generated-thread.js';
import { moderatorsOf } from './demo/demo-moderator.js';
import type { Origins } from './demo/origins.js';
import { buildPartners } from './demo/partners.js';
import { findRoot } from './disk/root.js';
import { seedThread } from './store/comments.js';
import { noticesOf } from './settings/notices.js';
import { openComments, placeOfComments } from './store/open-comments.js';
import { purgeDaily } from './store/purge-daily.js';

/** How long open requests may take after the signal to stop, in milliseconds. */
const stopTimeout = 10_000;

/**
 * Limits the growth of the heap. Requests that wait for the database survive into V8's old generation, which V8
 * otherwise lets double before it collects there. With 10 percent it collects more often, at no measurable cost, and
 * holds 10 MB less.
 */
const keepHeapSmall = (): void => {
  setFlagsFromString('--heap-growing-percent=10');
};

/** Text until the settings are read. */
let { say, warn, before } = logOf('text');

const portOf = (app: FastifyInstance): number => (app.server.address() as AddressInfo).port;

/** Listens on a port. An error names the setting of that port. */
const listenOn = async (
  variable: string,
  host: string,
  port: number,
  listen: () => Promise<unknown>,
): Promise<void> => {
  try {
    await listen();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const place = `port ${String(port)} on ${host}`;
    const sentence = {
      EADDRINUSE: `${variable}: ${place} is in use; stop what uses it, or choose another port.`,
      EACCES: `${variable}: ${place} may not be used by this user; choose one above 1023.`,
      EADDRNOTAVAIL: `HOST is "${host}", which is no address of this machine.`,
      ENOTFOUND: `HOST is "${host}", which is no address of this machine.`,
      EAI_AGAIN: `HOST is "${host}", which cannot be looked up.`,
    }[code];
    throw sentence ? new ConfigurationError(sentence) : error;
  }
};

/**
 * npm passes signals on, also one that a terminal or systemd sends to npm and the endpoint alike. So under npm, the
 * same stop may arrive twice.
 */
const signalsThatStop = process.env.npm_lifecycle_event === undefined ? 1 : 2;

const stopOnSignal = (apps: readonly FastifyInstance[]): void => {
  let signals = 0;
  const stop = (signal: NodeJS.Signals): void => {
    signals += 1;
    if (signals > signalsThatStop) process.exit(1);
    if (signals > 1) return;
    say(`${signal}: finishing the requests under way, then stopping.`);
    setTimeout(() => {
      warn(`Requests were still under way after ${String(stopTimeout / 1000)} s; they were cut off.`);
      process.exit(1);
    }, stopTimeout).unref();
    void Promise.all(apps.map((app) => app.close())).then(() => {
      process.exit(0);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};

/** The partner pages have the endpoint's host name and a port of their own. */
const partnersOrigin = (endpoint: string, port: number): string =>
  `http://${new URL(endpoint).hostname}:${String(port)}`;

const start = async (config: Config, root: string, version: string): Promise<void> => {
  const apps: FastifyInstance[] = [];
  // A server that stops has no port any more, and still answers the requests under way.
  const ports: number[] = [];
  const add = (app: FastifyInstance): void => {
    apps.push(app);
    ports.push(portOf(app));
  };
  const origins = (): Origins => {
    // Before it listens, a free port is not known.
    const [port = config.port, partners] = ports;
    const endpoint = config.origin ?? `http://localhost:${String(port)}`;
    return { endpoint, partners: partners === undefined ? undefined : partnersOrigin(endpoint, partners) };
  };
  // Loaded only where metrics are turned on.
  const metrics = config.metricsPort ? new (await import('./operator/metrics.js')).Metrics() : undefined;
  const store = await openComments(placeOfComments(config), warn);
  const secret = await openSecret(config, store);
  const { moderators, isDemoOnly } = moderatorsOf(config);
  const stopPurging = await purgeDaily(store, warn, config.retentionDays);
  const ways = noticesOf(config);
  // Loaded only where notices are turned on.
  const notices =
    ways.webhook || ways.mail
      ? (await import('./notices/open.js')).openNotices(store, {
          ...ways,
          language: config.language,
          originOf: () => origins().endpoint,
          warn,
        })
      : undefined;
  const app = await buildApp({
    ...config,
    comments: {
      ...config,
      store,
      secret,
      moderators,
      notice: notices?.add,
      // Where nobody reviews comments, nobody would ever see held ones.
      linkLimit: moderators.length || config.moderation !== 'none' ? config.linkLimit : undefined,
      threads: config.isDemo ? [...config.threads, generatedThread] : config.threads,
    },
    site: config,
    origins,
    warn,
    before: (listener) => before(metrics ? metrics.before(listener) : listener),
    version,
    dist: join(root, 'dist'),
    demo: config.isDemo ? join(root, 'demo') : undefined,
    demoModerates: isDemoOnly,
    versions: join(config.data, 'versions'),
    rasters: { folder: join(config.data, 'rasters'), origin: config.origin },
    mirror: { folder: join(config.data, 'mirror'), minutes: config.mirrorMinutes, allow: config.mirrorAllow },
  });
  app.addHook('onClose', async () => {
    stopPurging();
    await notices?.stop();
    await store.close();
  });
  const collected = metrics?.serve();
  if (metrics && collected) {
    const { releases, counters, sourcesFailing } = app.content;
    metrics.observe({
      releases: () => releases.size,
      counters: () => counters.size,
      sourcesFailing,
      database: () => store.isAvailable(),
    });
    app.addHook('onClose', () => {
      collected.close();
      collected.closeAllConnections();
    });
  }
  if (config.isDemo) await seedThread(store, generatedThread, generateThread());
  await listenOn('PORT', config.host, config.port, () => app.listen({ host: config.host, port: config.port }));
  add(app);
  if (collected)
    await listenOn('SPRID_METRICS_PORT', config.host, config.metricsPort, async () => {
      collected.listen(config.metricsPort, config.host);
      await once(collected, 'listening');
    });
  if (config.demoPort !== 0) {
    const partners = await buildPartners(join(root, 'demo/partners'), origins, warn);
    const { host, demoPort: port } = config;
    await listenOn('SPRID_DEMO_PORT', host, port, () => partners.listen({ host, port }));
    add(partners);
  }
  notices?.start();
  stopOnSignal(apps);

  const { endpoint, partners } = origins();
  const { releases, counters, threads } = app.served();
  say(`sprid ${version} is ready.`);
  say(`  index          ${endpoint}/`);
  // One of each kind. Where there is none yet, such as with a newsroom that has not answered, the line is left out.
  for (const { path } of releases.slice(0, 1)) say(`  release        ${endpoint}${path}`);
  for (const { path } of counters.slice(0, 1)) say(`  counter        ${endpoint}${path}`);
  for (const { path } of threads.slice(0, 1)) say(`  thread         ${endpoint}${path}`);
  if (moderators.length) say(`  moderation     ${endpoint}/moderate`);
  if (partners) say(`  partner pages  ${['kommun', 'blogg', 'natt'].map((site) => `${partners}/${site}/`).join('  ')}`);
};

const main = async (): Promise<void> => {
  keepHeapSmall();
  const [argument] = process.argv.slice(2);
  if (argument === '--help') {
    process.stdout.write(help);
    return;
  }
  if (argument !== undefined) throw new ConfigurationError(`${argument} is not known; --help lists the settings.`);
  const { folder, version } = findRoot();
  const { config, warnings } = readConfig(process.env, folder);
  ({ say, warn, before } = logOf(config.log));
  warnings.forEach((line) => {
    warn(line);
  });
  await start(config, folder, version);
};

main().catch((error: unknown) => {
  // A sentence for the operator; a stack only for an unexpected error.
  warn(error instanceof ConfigurationError ? error.message : String((error as Error).stack));
  process.exit(1);
});
