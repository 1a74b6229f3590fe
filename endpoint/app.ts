/**
 * Builds the endpoint's app without a listener: tests put requests into it, and `server.ts` gives it a port. It reads
 * all content when it is built.
 */
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Moderation } from '../src/model/comment-box.js';
import { Calendar } from './counters/calendar.js';
import { CounterFolder } from './counters/counter-folder.js';
import { readFolder, Releases } from './releases/releases.js';
import { Counters } from './counters/counters.js';
import type { Origins } from './demo/origins.js';
import { publicHeaders } from './http/headers.js';
import { readJsonBodies } from './http/json-body.js';
import { methodOrder, refuseUnknown } from './http/known-paths.js';
import type { JobsSource } from './mirror/jobs.js';
import type { MirrorOptions } from './mirror/mirror.js';
import { openServer } from './http/open-server.js';
import { OwnAddresses } from './http/own-addresses.js';
import { oneLine, type Warn } from './operator/one-line.js';
import { describeApi } from './openapi.js';
import { answerError, answerUnreadable } from './http/problems.js';
import { Publishers, type PublisherToken } from './counters/publishers.js';
import { limitReads, ReadCounts } from './http/rate-limit.js';
import { Shortcuts } from './http/shortcuts.js';
import type { RasterOptions, Rasters } from './rasters/rasters.js';
import type { ThreadState } from './routes/comment-box/access.js';
import type { Moderator } from './comments/moderators.js';
import { commentBoxRoutes } from './routes/comment-box/comment-box.js';
import type { CommentBox, CommentParts } from './routes/comment-box/parts.js';
import { demoRoutes } from './demo/pages.js';
import { docsRoutes } from './pages/docs/routes.js';
import { frontRoutes } from './pages/front.js';
import { builderRoutes } from './pages/builder/routes.js';
import { pageRoutes } from './pages/routes.js';
import { findServed, type Served } from './pages/served.js';
import { anySite, type Site } from './pages/site.js';
import { warnOfClashes } from './pages/warn-of-clashes.js';
import { feedRoutes } from './routes/feeds.js';
import { jobsProgressRoutes } from './routes/jobs-progress.js';
import { pointsRoute } from './routes/points.js';
import { pressReleaseRoutes } from './routes/press-release.js';
import { rasterRoutes } from './routes/rasters.js';
import { regionsRoute } from './routes/regions.js';
import { registerFiles, staticRoutes, type StaticFolders } from './routes/static.js';
import type { Secret } from './comments/secret.js';
import { endConnectionsOnClose } from './http/stop.js';
import type { Store } from './store/store.js';
import { addThreads } from './store/threads.js';
import { keepVersions } from './disk/versions.js';

/** The store of the comments, and the rules for them. The caller closes the store. */
export interface CommentOptions {
  store: Store;
  secret: Secret;
  /** Threads in addition to those of the releases. */
  threads: readonly string[];
  closedThreads: readonly string[];
  moderation: Moderation;
  names: 'optional' | 'required';
  textLimit: number;
  editMinutes: number;
  rateLimitWrite: number;
  /** How many links a comment may have before it is held. When it is missing, no comment is held as likely spam. */
  linkLimit?: number | undefined;
  /** Writes down a notice for the publisher. When it is missing, nobody is notified. */
  notice?: CommentBox['notice'];
  /** Who may moderate; nobody by default. Without moderators, readers cannot report comments. */
  moderators?: readonly Moderator[];
  /** How many event streams may be open in this process; 2,000 by default. */
  liveStreams?: number;
}

/** What the app serves, and to whom. Folders are absolute. */
export interface AppOptions extends StaticFolders {
  /** A folder, or the addresses of newsrooms to mirror. */
  releases: string | readonly string[];
  /** Required where releases or counters are mirrored from addresses. */
  mirror?: MirrorOptions;
  /** When it is missing, the pictures of a folder's releases are served as they are. */
  rasters?: RasterOptions;
  /** A folder, or sources of counters to mirror. */
  jobs: string | readonly JobsSource[];
  /** The site whose pages these are; by default a nameless one in Swedish. */
  site?: Site;
  /** The folder of the demo's pages. Without it, `/` is the newsroom. */
  demo?: string | undefined;
  /** Whether the demo's page shows how to sign in as its moderator. */
  demoModerates?: boolean;
  version: string;
  /** When it is missing, no comments are served, and publishers cannot send figures. */
  comments?: CommentOptions;
  /** Requests a minute for one network; 0 is no limit. */
  rateLimitRead: number;
  trustedProxies: readonly string[];
  /** Who may publish figures; nobody by default. */
  publisherTokens?: readonly PublisherToken[];
  /** The time zone in which the days of deadlines begin. */
  timeZone: string;
  origins: () => Origins;
  warn: Warn;
  /** Wraps the listener, to count or log every request before anything else. */
  before?: (listener: RequestListener) => RequestListener;
  /** The clock, in milliseconds. */
  now?: () => number;
}

/** The largest body, and times in milliseconds, where a route sets nothing else. No request has a reason to be slow. */
export const limits = {
  bodyLimit: 16 * 1024,
  requestTimeout: 15_000,
  // Node's own half a minute would let a slow body take three times as long.
  connectionsCheckingInterval: 5000,
  // Longer than the minute for which proxies keep connections open, or they meet a closed one.
  keepAliveTimeout: 65_000,
  // A client that reads nothing for so long is gone.
  connectionTimeout: 70_000,
} as const;

/** An identifier has at most 200 characters. */
const routerOptions = { maxParamLength: 250 } as const;

/** Answers to preflights. Browsers may reuse one for a day. */
const preflight = {
  origin: '*',
  methods: methodOrder,
  exposedHeaders: publicHeaders['access-control-expose-headers'],
  maxAge: 86_400,
  strictPreflight: false,
};

/** A thousand weigh some tens of megabytes (see test/bench/streams.ts). */
const liveStreams = 2000;

/** A thread is shown when its release is shown, or when the settings name it. */
const stateOf =
  (threads: ReadonlySet<string>, releases: Releases, now: () => number) =>
  (thread: string): ThreadState => {
    const release = releases.find(thread, now());
    if (release === 'hidden') return 'hidden';
    return release || threads.has(thread) ? 'served' : 'unknown';
  };

const serveComments = async (
  app: FastifyInstance,
  shortcuts: Shortcuts,
  options: CommentOptions,
  releases: Releases,
  { now, originOf, site }: Pick<CommentBox, 'now' | 'originOf'> & { site: Site },
): Promise<CommentParts> => {
  const threads = new Set(options.threads);
  const closed = new Set(options.closedThreads);
  await addThreads(options.store, [...new Set([...releases.ids, ...threads])]);
  return commentBoxRoutes(app, shortcuts, {
    liveStreams,
    ...options,
    now,
    takesReports: Boolean(options.moderators?.length),
    stateOf: stateOf(threads, releases, now),
    isOpen: (thread) => !closed.has(thread),
    pageOf: (thread) => releases.pageOf(thread),
    originOf,
    headingOf: (thread) => {
      const { language = site.language, headline: title = thread } = releases.whole(thread, now()) ?? {};
      return { language, title };
    },
  });
};

/** Adds threads for new releases. A failure is retried at the next change. */
const keepThreads = (options: AppOptions): ((ids: readonly string[]) => Promise<void>) => {
  const made = new Set<string>();
  return async (ids) => {
    const missing = ids.filter((id) => !made.has(id));
    if (!options.comments || !missing.length) return;
    try {
      await addThreads(options.comments.store, missing);
      for (const id of missing) made.add(id);
    } catch (error) {
      options.warn(oneLine(`Threads of new releases were not made: ${(error as Error).message}`));
    }
  };
};

/** The releases, and what starts once the app can answer. */
interface OpenReleases {
  releases: Releases;
  rasters?: Rasters;
  start?: (app: FastifyInstance) => Promise<void>;
  /** How many sources failed at the last try; missing where there are no sources. */
  failing?: () => number;
}

/**
 * Opens the releases of a folder. Their pictures are measured and drawn after the app has begun to listen, so that
 * nobody waits for them.
 */
const openFolder = async (folder: string, { rasters: settings, media, warn }: AppOptions): Promise<OpenReleases> => {
  const reading = await readFolder(folder, warn);
  if (!settings) return { releases: new Releases(reading.releases) };
  const { Rasters } = await import('./rasters/rasters.js');
  const rasters = new Rasters(reading, media, settings, warn);
  const releases = new Releases(rasters.releases);
  return {
    releases,
    rasters,
    start: async (app) => {
      app.addHook('onListen', async () => {
        void rasters.work((fresh) => releases.replace(fresh));
      });
      app.addHook('onClose', () => rasters.stop());
    },
  };
};

/** Opens the releases of the folder, or mirrors those of newsrooms, which change as long as the app is open. */
const openReleases = async (options: AppOptions): Promise<OpenReleases> => {
  const { releases: from, mirror: settings, warn } = options;
  if (typeof from === 'string') return openFolder(from, options);
  if (!from.length) return { releases: new Releases() };
  if (!settings) throw new Error('Addresses need the settings of a mirror.');
  const [{ Mirror }, { newsroom, releasesOf }] = await Promise.all([
    import('./mirror/mirror.js'),
    import('./mirror/releases.js'),
  ]);
  const releases = new Releases();
  const makeThreads = keepThreads(options);
  const clock = { now: options.now ?? Date.now };
  const newsrooms = from.map((address, index) => newsroom(address, index + 1));
  const mirror = new Mirror(newsrooms, { ...clock, ...settings }, warn, (mirrored) => {
    releases.replace(releasesOf(mirrored));
    return makeThreads(releases.ids);
  });
  releases.replace(releasesOf(mirror.mirrored));
  return {
    releases,
    failing: () => mirror.failing,
    start: async (app) => {
      app.addHook('onClose', () => mirror.stop());
      await makeThreads(releases.ids);
      await mirror.start();
    },
  };
};

/** Opens the counters of the folder, or mirrors those of other sources, which change as long as the app is open. */
const openCounters = async (
  options: AppOptions,
  calendar: Calendar,
): Promise<Pick<OpenReleases, 'start' | 'failing'> & { counters: Counters }> => {
  const { jobs: from, mirror: settings, comments, warn } = options;
  if (typeof from === 'string') {
    const folder = new CounterFolder(from, warn);
    const counters = new Counters((await folder.read()) ?? new Map(), calendar, comments?.store);
    const start = async (app: FastifyInstance): Promise<void> => {
      const stop = folder.watch((changed) => {
        counters.replace(changed);
      });
      app.addHook('onClose', stop);
    };
    return { counters, start };
  }
  if (!from.length) return { counters: new Counters(new Map(), calendar) };
  if (!settings) throw new Error('Addresses need the settings of a mirror.');
  const [{ Mirror }, { counterSource, countersOf }] = await Promise.all([
    import('./mirror/mirror.js'),
    import('./mirror/jobs.js'),
  ]);
  const mirrorOptions = { now: options.now ?? Date.now, ...settings, folder: join(settings.folder, 'jobs') };
  const sources = from.map((source, index) => counterSource(source, index + 1));
  const mirror = new Mirror(sources, mirrorOptions, warn, (mirrored) => {
    counters.replace(countersOf(mirrored));
  });
  const counters = new Counters(countersOf(mirror.mirrored), calendar, comments?.store);
  return {
    counters,
    failing: () => mirror.failing,
    start: async (app) => {
      app.addHook('onClose', () => mirror.stop());
      await mirror.start();
    },
  };
};

/** The content that the app serves. */
export interface Content {
  releases: Releases;
  counters: Counters;
  calendar: Calendar;
  own: OwnAddresses;
  rasters: Rasters | undefined;
  /** How many mirrored sources failed at the last try. */
  sourcesFailing: () => number;
}

/** The app with its content, and a list of what it serves right now. */
export type App = FastifyInstance & { served: () => Served; content: Content };

/**
 * Builds the app. Throws a `ConfigurationError` when a folder is missing or not writable; calls `warn` for every faulty
 * content file.
 */
export const buildApp = async (options: AppOptions): Promise<App> => {
  const { warn, now = Date.now, before = (listener: RequestListener): RequestListener => listener } = options;
  const [{ releases, rasters, start, failing }] = await Promise.all([
    openReleases(options),
    keepVersions(options.dist, options.versions),
  ]);
  const calendar = new Calendar(options.timeZone);
  const { counters, start: startCounters, failing: failingCounters } = await openCounters(options, calendar);

  const own = new OwnAddresses(routerOptions);
  const isTaken = (address: string): boolean => {
    const id = address.slice(1).replace(/\?.*/, '');
    return own.has(address) || releases.find(id, now()) !== undefined || counters.fileOf(id) !== undefined;
  };
  // The page of a release at the address that its publisher has chosen, unless something else is served there.
  const pageAt = (address: string): string | undefined => {
    const id = releases.placedAt(address);
    if (id === undefined || own.has(`/${id}`) || isTaken(address)) return undefined;
    return `/${id}${/\?.*/.exec(address)?.[0] ?? ''}`;
  };
  const counts = new ReadCounts(options.rateLimitRead, options.trustedProxies);
  const shortcuts = new Shortcuts(counts);
  const app: FastifyInstance = Fastify({
    ...limits,
    serverFactory: (framework) => openServer(before(shortcuts.before(framework)), limits),
    logger: false,
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    routerOptions,
    rewriteUrl: ({ url = '/' }) => pageAt(url) ?? url,
    // Answers are serialized once, as bytes, and the schemas of answers are for the API description only. So the
    // framework's own serializer is not even loaded.
    schemaController: { compilersFactory: { buildSerializer: () => () => JSON.stringify } },
    // While the app stops, requests on open connections are answered as usual.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      answerError(warn)(error, request, reply);
    },
    clientErrorHandler: answerUnreadable,
  });
  app.setErrorHandler(answerError(warn));
  readJsonBodies(app);
  endConnectionsOnClose(app);

  await app.register(cors, preflight);
  // Most of its headers are about pages, and mean nothing for JSON and scripts.
  await app.register(helmet, { global: false });
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(publicHeaders);
    done();
  });
  app.addHook('preClose', async () => {
    shortcuts.close();
  });
  await limitReads(app, counts);
  refuseUnknown(app, routerOptions);
  own.follow(app);

  await Promise.all([start?.(app), startCounters?.(app)]);
  await counters.readAll();
  await describeApi(app, options.version);
  await registerFiles(app);
  pressReleaseRoutes(app, shortcuts, releases, now);
  const originOf = (): string => options.origins().endpoint;
  const site = options.site ?? anySite;
  feedRoutes(app, releases, now, originOf);
  jobsProgressRoutes(app, shortcuts, counters, now);
  regionsRoute(app);
  const { comments } = options;
  let commentParts: CommentParts | undefined;
  if (comments) {
    const publishers = new Publishers(options.publisherTokens ?? []);
    pointsRoute(app, counters, { ...comments, publishers, calendar, now });
    commentParts = await serveComments(app, shortcuts, comments, releases, {
      now,
      originOf,
      site,
    });
  }
  staticRoutes(app, options);
  if (rasters && options.rasters) rasterRoutes(app, rasters, options.rasters.folder);
  const served = (): Served => findServed(releases, counters, comments?.threads, now());
  const sources = {
    releases,
    counters,
    comments: commentParts,
    site,
    calendar,
    originOf,
    now,
    own,
  };
  const pages = pageRoutes(app, shortcuts, sources, options.demo === undefined);
  if (commentParts && comments?.moderators?.length) {
    const { addModeration } = await import('./moderate/add-moderation.js');
    const { timeZone } = options;
    const { language } = sources.site;
    const publisher = (): string => pages.place.name;
    await addModeration(app, commentParts, comments.moderators, { timeZone, originOf, language, publisher });
  }
  const { dist, version, mirror } = options;
  builderRoutes(app, pages, { served, dist, version, allow: mirror?.allow ?? [], now });
  frontRoutes(app, served, originOf);
  docsRoutes(app);
  if (options.demo !== undefined) demoRoutes(app, options.demo, options.origins, options.demoModerates ?? false);
  const content: Content = {
    releases,
    counters,
    calendar,
    own,
    rasters,
    sourcesFailing: () => (failing?.() ?? 0) + (failingCounters?.() ?? 0),
  };
  app.get('/healthz', { schema: { hide: true } }, async (_request, reply) => {
    // The status code is always 200: without the database, releases and counters are still served, and so are copies of
    // mirrored sources. A restart would help with neither. Only an endpoint that does not answer at all needs one.
    const database = comments && ((await comments.store.isAvailable()) ? 'ok' : 'unavailable');
    const sourcesFailing = content.sourcesFailing();
    return reply.header('cache-control', 'no-store').send({
      status: database === 'unavailable' || sourcesFailing ? 'degraded' : 'ok',
      version: options.version,
      releases: releases.size,
      jobs: counters.size,
      ...(database && { database }),
      ...(failing || failingCounters ? { sourcesFailing } : {}),
    });
  });
  warnOfClashes(own, releases, counters, warn);
  return Object.assign(app, { served, content });
};
