/** Serves the demo's own pages: the index at `/`, and its files under `/demo/`. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { withOrigins, type Origins } from './origins.js';
import { pageHeaders } from '../http/headers.js';
import { makeProblem, ProblemError } from '../http/problems.js';
import { isSuspicious } from '../disk/suspicious-path.js';
import { sendFile } from '../routes/static.js';

const assets = new Set('.avif .css .ico .jpg .js .json .png .svg .webp .woff2 .xml'.split(' '));

/** The API serves the content, because it knows what is under embargo. Partner pages are on another origin. */
const isElsewhere = (path: string): boolean => /^(content|partners)(\/|$)/i.test(path);

/** The part of the page that is shown only where the demo has its moderator. */
const aboutModerator = /\s*<p class="moderator">[^]*?<\/p>/;

/**
 * @param origins a function, because a free port is known only after listening
 * @param hasModerator whether the page shows how to sign in as moderator
 */
export const demoRoutes = (app: FastifyInstance, demo: string, origins: () => Origins, hasModerator: boolean): void => {
  const sendPage = async (reply: FastifyReply, path: string): Promise<FastifyReply> => {
    const page = await readFile(join(demo, path), 'utf8').catch(() => {
      throw new ProblemError(makeProblem('not-found'));
    });
    reply.helmet(pageHeaders);
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(withOrigins(hasModerator ? page : page.replace(aboutModerator, ''), origins()));
  };

  app.get('/', { schema: { hide: true } }, (_request, reply) => sendPage(reply, 'index.html'));

  app.get<{ Params: { '*': string } }>('/demo/*', { schema: { hide: true } }, ({ params: { '*': path } }, reply) => {
    if (isSuspicious(path) || isElsewhere(path)) throw new ProblemError(makeProblem('not-found'));
    if (extname(path) === '.html') return sendPage(reply, path);
    if (!assets.has(extname(path))) throw new ProblemError(makeProblem('not-found'));
    return sendFile(reply, demo, path, 'no-cache');
  });
};
