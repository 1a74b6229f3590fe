/** Lists the threads that the endpoint serves by its settings, with their pages. */
import { contentBase } from '../content/relative.js';
import type { Warn } from '../operator/one-line.js';
import { readFolder } from '../releases/release-folder.js';
import { Releases } from '../releases/releases.js';
import type { Config } from '../settings/config.js';
import type { ServedThread } from './threads.js';
import { join } from 'node:path';

/** Reads the releases of a folder, or the mirror's copies of newsrooms; nothing is fetched. */
const readReleases = async (config: Config, warn: Warn): Promise<Releases> => {
  if (typeof config.releases === 'string') return new Releases((await readFolder(config.releases, warn)).releases);
  if (!config.releases.length) return new Releases();
  const [{ Mirror }, { newsroom, releasesOf }] = await Promise.all([
    import('../mirror/mirror.js'),
    import('../mirror/releases.js'),
  ]);
  const newsrooms = config.releases.map((address, index) => newsroom(address, index + 1));
  const options = {
    now: Date.now,
    folder: join(config.data, 'mirror'),
    minutes: config.mirrorMinutes,
    allow: config.mirrorAllow,
  };
  const mirror = new Mirror(newsrooms, options, warn, () => undefined);
  const releases = new Releases(releasesOf(mirror.mirrored));
  await mirror.stop();
  if (!releases.size)
    warn('There is no copy of the newsroom yet: start the endpoint first, or name threads with --thread or --map.');
  return releases;
};

/** Lists all served threads. */
export const servedThreads = async (config: Config, warn: Warn): Promise<ServedThread[]> => {
  const releases = await readReleases(config, warn);
  const here = config.origin ?? contentBase;
  const ids = [...new Set([...releases.ids, ...config.threads])];
  return ids.map((id) => {
    const page = releases.pageOf(id);
    return { id, addresses: [...(page === undefined ? [] : [new URL(page, here).href]), new URL(`/${id}`, here).href] };
  });
};
