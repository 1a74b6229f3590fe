/** `npm run export -- [folder]`: the newsroom as files for any web host. */
import { join } from 'node:path';
import { buildApp, type App } from './app.js';
import { findRoot } from './disk/root.js';
import { FileClaims } from './static-site/file-claims.js';
import { SiteExport } from './static-site/site-export.js';
import { SiteFolder } from './static-site/site-folder.js';
import { ConfigurationError } from './operator/configuration-error.js';
import { openComments, placeOfComments } from './store/open-comments.js';
import { openSecret } from './comments/open-secret.js';
import { readSettings, run, say, warn } from './commands/command.js';

/** In milliseconds. A database that was just started may take a moment, but nobody waits long at a prompt. */
const patience = 3000;

/** The app's answer at an address; undefined where nothing is found. */
const answerOf =
  (app: App) =>
  async (address: string): Promise<Buffer | undefined> => {
    const { statusCode, rawPayload } = await app.inject(address);
    return statusCode === 200 ? rawPayload : undefined;
  };

run(async ([target = 'site', ...rest]) => {
  if (rest.length || target.startsWith('-'))
    throw new ConfigurationError('Name one folder: npm run export -- <folder>');
  const config = readSettings();
  const { origin } = config;
  if (origin === undefined)
    throw new ConfigurationError(
      'Feeds and pages for search engines hold whole addresses: set SPRID_ORIGIN to where the site will stand, such as "https://news.example".',
    );
  const { releases: from, jobs, media, data } = config;
  const folder = new SiteFolder(target, {
    ...(typeof from === 'string' && { SPRID_RELEASES: from }),
    ...(typeof jobs === 'string' && { SPRID_JOBS: jobs }),
    SPRID_MEDIA: media,
    SPRID_DATA: data,
  });
  const { folder: root, version } = findRoot();
  const now = Date.now();
  // Counters include figures that publishers have sent, besides those in files.
  const store = await openComments(placeOfComments(config), warn, patience);
  const drawings = join(config.data, 'rasters');
  try {
    const app = await buildApp({
      ...config,
      comments: { ...config, store, secret: await openSecret(config, store) },
      site: config,
      origins: () => ({ endpoint: origin, partners: undefined }),
      claims: () => {
        const claims = new FileClaims();
        return (address) => claims.claim(address);
      },
      warn,
      version,
      dist: join(root, 'dist'),
      versions: join(config.data, 'versions'),
      rasters: { folder: drawings, origin },
      mirror: { folder: join(config.data, 'mirror'), minutes: config.mirrorMinutes, allow: config.mirrorAllow },
    });
    try {
      const { releases, rasters } = app.content;
      await rasters?.work((drawn) => {
        releases.replace(drawn);
      });
      const options = { site: config, origin, version, dist: join(root, 'dist'), media: config.media, drawings, now };
      const exported = await new SiteExport({ ...app.content, answer: answerOf(app) }, folder, options).run();
      await folder.finish();
      const { freshFor } = releases.newest(0, now);
      say(
        `${String(exported.releases)} releases, ${String(exported.counters)} counters, ${String(folder.count)} files.`,
      );
      if (freshFor !== Infinity)
        say(`The next embargo ends at ${new Date(now + freshFor).toISOString()}: export again after it.`);
    } finally {
      await app.close();
    }
  } catch (error) {
    // The system's own words: no space is left, or the folder may not be written.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new ConfigurationError(`${JSON.stringify(target)} was not written: ${error.message}.`);
  } finally {
    await folder.discard();
    await store.close();
  }
});
