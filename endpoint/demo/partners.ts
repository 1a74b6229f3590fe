/**
 * Serves the demo's partner pages on a port of their own. For a browser another port is another origin, so the tag has
 * to work there as it must on other people's sites. Each folder is one plain site; its `headers.json` holds what that
 * site's server would send with its pages, such as a Content-Security-Policy.
 */
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { withOrigins, type Origins } from './origins.js';
import type { Warn } from '../operator/one-line.js';
import { answerError, answerUnreadable, makeProblem, ProblemError } from '../http/problems.js';
import { endConnectionsOnClose } from '../http/stop.js';
import { registerFiles, sendFile } from '../routes/static.js';
import { isSuspicious } from '../disk/suspicious-path.js';

const headersFile = 'headers.json';

const notFound = (): never => {
  throw new ProblemError(makeProblem('not-found'));
};

const readHeaders = async (site: string, origins: Origins): Promise<Record<string, string>> => {
  const text = await readFile(join(site, headersFile), 'utf8').catch(() => '{}');
  return JSON.parse(withOrigins(text, origins)) as Record<string, string>;
};

/**
 * Builds the app of the partner pages.
 * @param folder holds one folder per site
 */
export const buildPartners = async (folder: string, origins: () => Origins, warn: Warn): Promise<FastifyInstance> => {
  const app = Fastify({
    logger: false,
    requestTimeout: 15_000,
    return503OnClosing: false,
    clientErrorHandler: answerUnreadable,
  });
  app.setErrorHandler(answerError(warn));
  endConnectionsOnClose(app);
  app.setNotFoundHandler(notFound);
  await registerFiles(app);

  const sendPage = async (reply: FastifyReply, site: string, path: string): Promise<FastifyReply> => {
    const page = await readFile(join(folder, site, path), 'utf8').catch(notFound);
    return reply
      .headers(await readHeaders(join(folder, site), origins()))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(withOrigins(page, origins()));
  };

  app.get('/', (_request, reply) => reply.redirect(`${origins().endpoint}/`, 302));

  app.get<{ Params: { site: string } }>('/:site', async ({ params: { site } }, reply) => {
    const isSite = !isSuspicious(site) && (await stat(join(folder, site)).catch(() => undefined))?.isDirectory();
    return isSite ? reply.redirect(`/${encodeURIComponent(site)}/`, 302) : notFound();
  });

  app.get<{ Params: { site: string; '*': string } }>('/:site/*', ({ params: { site, '*': path } }, reply) => {
    if (isSuspicious(`${site}/${path}`) || site.includes('/') || path === headersFile) return notFound();
    if (path === '' || path.endsWith('/')) return sendPage(reply, site, `${path}index.html`);
    if (extname(path) === '.html') return sendPage(reply, site, path);
    return sendFile(reply, join(folder, site), path, 'no-cache');
  });
  return app;
};
