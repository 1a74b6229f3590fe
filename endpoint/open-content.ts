/** Opens the releases and the counters that the app serves, from folders or by mirroring other sources. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Calendar } from './counters/calendar.js';
import { CounterFolder } from './counters/counter-folder.js';
import { readFolder } from './releases/release-folder.js';
import { Releases } from './releases/releases.js';
import { Counters } from './counters/counters.js';
import { oneLine } from './operator/one-line.js';
import type { Rasters } from './rasters/rasters.js';
import { addThreads } from './store/threads.js';
import type { AppOptions } from './app-options.js';

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
export interface OpenReleases {
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
export const openReleases = async (options: AppOptions): Promise<OpenReleases> => {
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
export const openCounters = async (
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
