/** `/docs`: its pages, its search and its style sheet. */
import { Type } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { findRoot } from '../../disk/root.js';
import { cacheControl } from '../../http/answer.js';
import { pageHeaders } from '../../http/headers.js';
import { makeProblem, ProblemError } from '../../http/problems.js';
import { docsStyles } from './docs.styles.js';
import type * as Pages from './docs-page.js';
import type { Manual } from './manual.js';

const query = Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) });

/** The only form is our own search. */
const headers = {
  ...pageHeaders,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'style-src': ["'self'"],
      'img-src': ['data:'],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  },
};

const send = (reply: FastifyReply, page: string): FastifyReply => {
  reply.helmet(headers);
  return reply.header('cache-control', cacheControl()).type('text/html; charset=utf-8').send(Buffer.from(page));
};

/** Adds the routes. The files are read at the first request. */
export const docsRoutes = (app: FastifyInstance): void => {
  const hide = { schema: { hide: true } };
  let opened: Promise<[Manual, typeof Pages]> | undefined;
  const open = (): Promise<[Manual, typeof Pages]> =>
    (opened ??= Promise.all([
      import('./manual.js').then(({ Manual }) => new Manual(findRoot().folder)),
      import('./docs-page.js'),
    ]));
  const show = async (reply: FastifyReply, name: string): Promise<FastifyReply> => {
    const [manual, { docsPage }] = await open();
    const page = manual.find(name);
    if (!page) throw new ProblemError(makeProblem('not-found'));
    return send(reply, docsPage(name, page.title, page.html));
  };

  app.get('/docs', hide, (_request, reply) => show(reply, ''));
  app.get<{ Params: { '*': string } }>('/docs/*', hide, (request, reply) => show(reply, request.params['*']));
  app.get<{ Querystring: { q?: string } }>(
    '/docs/search',
    { schema: { hide: true, querystring: query } },
    async (request, reply) => {
      const sought = (request.query.q ?? '').trim();
      const [manual, { docsPage, foundPage }] = await open();
      return send(reply, docsPage('search', 'Search', foundPage(sought, manual.search(sought)), sought));
    },
  );
  app.get('/docs.css', hide, (_request, reply) =>
    reply.header('cache-control', cacheControl()).type('text/css; charset=utf-8').send(Buffer.from(docsStyles)),
  );
};
