/**
 * Builds the endpoint's app without a listener: tests put requests into it, and `server.ts` gives it a port. It reads
 * all content when it is built.
 */
import type { RequestListener } from 'node:http';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Calendar } from './counters/calendar.js';
import type { Releases } from './releases/releases.js';
import type { Counters } from './counters/counters.js';
import { publicHeaders } from './http/headers.js';
import { readJsonBodies } from './http/json-body.js';
import { dropEmptyParameters } from './http/empty-parameters.js';
import { compileLate } from './http/compile-late.js';
import { methodOrder, refuseUnknown } from './http/known-paths.js';
import { openServer } from './http/open-server.js';
import { OwnAddresses } from './http/own-addresses.js';
import { describeApi } from './openapi.js';
import { answerError, answerUnreadable, problemOf, type ProblemError } from './http/problems.js';
import { Publishers } from './counters/publishers.js';
import { limitReads, ReadCounts } from './http/rate-limit.js';
import { Shortcuts } from './http/shortcuts.js';
import { WriteLimit } from './http/write-limit.js';
import type { Rasters } from './rasters/rasters.js';
import type { ThreadState } from './routes/comment-box/access.js';
import { commentBoxRoutes } from './routes/comment-box/comment-box.js';
import type { CommentBox, CommentParts } from './routes/comment-box/parts.js';
import { demoRoutes } from './demo/pages.js';
import { docsRoutes } from './pages/docs/routes.js';
import { frontRoutes } from './pages/front.js';
import { builderRoutes } from './pages/builder/routes.js';
import { pageRoutes, sendFailed, sendUnknown } from './pages/routes.js';
import { findServed, type Served } from './pages/served.js';
import { anySite, publisherOf, type Site } from './pages/site.js';
import { settleCounters, settlePages } from './pages/settle-pages.js';
import { feedRoutes } from './routes/feeds.js';
import { jobsProgressRoutes } from './routes/jobs-progress.js';
import { pointsRoute } from './routes/points.js';
import { pressReleaseRoutes } from './routes/press-release.js';
import { rasterRoutes } from './routes/rasters.js';
import { regionsRoute } from './routes/regions.js';
import { registerFiles, staticRoutes } from './routes/static.js';
import { endConnectionsOnClose } from './http/stop.js';
import { addThreads } from './store/threads.js';
import { keepVersions } from './disk/versions.js';
import type { AppOptions, CommentOptions } from './app-options.js';
import { openCounters, openReleases } from './open-content.js';

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
    publishersOf: (thread) => {
      const { publisher } = releases.whole(thread, now()) ?? {};
      const ofSite = publisherOf(site, releases, now());
      return publisher === undefined || publisher.name === ofSite ? [ofSite] : [ofSite, publisher.name];
    },
    headingOf: (thread) => {
      const { language = site.language, headline: title = thread } = releases.whole(thread, now()) ?? {};
      return { language, title };
    },
  });
};

/**
 * The hosts from which counters are mirrored, by their ids. Nothing else of an address is published, because it may
 * contain a password.
 */
const mirroredFrom = (jobs: AppOptions['jobs']): ReadonlyMap<string, string> =>
  new Map(typeof jobs === 'string' ? [] : jobs.map(({ id, address }) => [id, new URL(address).host]));

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
  // The page of a release at the address that its publisher has chosen, unless a counter has that address by now.
  const pageAt = (address: string): string | undefined => {
    const id = releases.placedAt(address);
    if (id === undefined || counters.fileOf(address.slice(1).replace(/\?.*/, '')) !== undefined) return undefined;
    return `/${id}${/\?.*/.exec(address)?.[0] ?? ''}`;
  };
  const counts = new ReadCounts(options.rateLimitRead, options.trustedProxies);
  const shortcuts = new Shortcuts(counts);
  // A reader who asks for a page that does not exist gets the error as a page.
  const answer = answerError(warn);
  const answerFailed = (error: FastifyError | ProblemError, request: FastifyRequest, reply: FastifyReply): void => {
    const sent = sendFailed(problemOf(error), request, reply, pages);
    if (sent) sent.catch((fault: unknown) => answer(fault as FastifyError, request, reply));
    else answer(error, request, reply);
  };
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
      answerFailed(error, request, reply);
    },
    clientErrorHandler: answerUnreadable,
  });
  app.setErrorHandler(answerFailed);
  compileLate(app);
  readJsonBodies(app);
  dropEmptyParameters(app);
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
  refuseUnknown(app, routerOptions, (request, reply) => sendUnknown(request, reply, pages, own));
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
  const limitPoints = new WriteLimit(comments?.rateLimitWrite ?? 0, now);
  if (comments) {
    const publishers = new Publishers(options.publisherTokens ?? []);
    pointsRoute(app, { store: comments.store, counters, publishers, calendar, now, limit: limitPoints });
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
    await addModeration(app, commentParts, comments.moderators, {
      timeZone,
      originOf,
      language,
      publisher,
      served: { releases, counters, calendar, limitPoints, mirroredFrom: mirroredFrom(options.jobs) },
    });
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
  const isOwn = (address: string): boolean => own.has(address);
  settleCounters(counters, { isOwn, warn });
  settlePages(releases, { isOwn, counterIds: () => counters.ids, originOf, warn, claims: options.claims });
  return Object.assign(app, { served, content });
};
