/** Serves the files that other sites load: the tag, its chunks and the pictures. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { mediaPolicy } from '../http/headers.js';
import { makeProblem, ProblemError } from '../http/problems.js';
import { isInside } from '../disk/inside.js';
import { isSuspicious } from '../disk/suspicious-path.js';
import { movingShape, versionShape } from '../disk/versions.js';

/** The folders of these files. */
export interface StaticFolders {
  /** The folder of the build. */
  dist: string;
  /** Versions of earlier builds, one folder each. */
  versions: string;
  media: string;
}

const cache = {
  tag: 'public, max-age=300, stale-while-revalidate=86400',
  chunk: 'public, max-age=31536000, immutable',
  media: 'public, max-age=86400, stale-while-revalidate=604800',
};

/**
 * Serves one file of a folder. Refuses files outside of it, also behind links, and files whose name begins with a dot.
 */
export const sendFile = (reply: FastifyReply, folder: string, path: string, cacheControl: string): FastifyReply => {
  if (isSuspicious(path) || !isInside(folder, path)) throw new ProblemError(makeProblem('not-found'));
  return reply.header('cache-control', cacheControl).sendFile(path, folder, { cacheControl: false });
};

/** Adds `sendFile` to replies. It prefers the `.br` and `.gz` files of the build. */
export const registerFiles = async (app: FastifyInstance): Promise<void> => {
  await app.register(files, { serve: false, preCompressed: true, dotfiles: 'ignore', index: false });
};

/**
 * `/sprid.js` and the like; `/x.y.z/*`, which never changes; `/v1/*`, the newest compatible version; and `/media/*`.
 */
export const staticRoutes = (app: FastifyInstance, { dist, versions, media }: StaticFolders): void => {
  const hide = { schema: { hide: true } };

  const names = [
    'sprid.js',
    'sprid.bundle.js',
    'comment-count.js',
    'frame.js',
    'framed.js',
    'builder.js',
    'moderate.js',
    'integrity.json',
  ];
  for (const name of names) {
    app.get(`/${name}`, hide, (_request, reply) => sendFile(reply, dist, name, cache.tag));
  }

  app.get<{ Params: { language: string } }>(
    '/sprid.bundle.:language(^[a-zA-Z-]+$).js',
    hide,
    ({ params: { language } }, reply) => sendFile(reply, dist, `sprid.bundle.${language}.js`, cache.tag),
  );

  app.get<{ Params: { version: string; '*': string } }>(
    `/:version(^(?:${versionShape}|${movingShape})$)/*`,
    hide,
    ({ params: { version, '*': path } }, reply) => {
      const isBuilt = !isSuspicious(path) && existsSync(join(dist, version, path));
      const kept = version.startsWith('v') ? cache.tag : cache.chunk;
      return sendFile(reply, join(isBuilt ? dist : versions, version), path, kept);
    },
  );

  app.get<{ Params: { '*': string } }>('/media/*', hide, ({ params: { '*': path } }, reply) => {
    void reply.header('content-security-policy', mediaPolicy);
    return sendFile(reply, media, path, cache.media);
  });
};
