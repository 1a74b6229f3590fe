/** The publisher's pages: `/`, `/news`, `/:id`, their style sheet, and the files for search engines. */
import { Type } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { Problem } from '../../src/model/problem.js';
import type { Cards } from '../cards/cards.js';
import { cacheControl, isKnown } from '../http/answer.js';
import { mediaPolicy } from '../http/headers.js';
import { makeProblem, ProblemError, tooMany, type ProblemKind } from '../http/problems.js';
import { isOfPage } from '../http/known-paths.js';
import type { OwnAddresses } from '../http/own-addresses.js';
import type { Shortcuts } from '../http/shortcuts.js';
import { accentOf } from '../routes/jobs-progress.js';
import { pressReleaseListQuery } from '../schemas/press-release-list.js';
import { commentFormRoute } from './comment-form.js';
import { embedRoutes } from './embed-routes.js';
import { newsroomStyles } from './newsroom.styles.js';
import type { ListFilter } from './addresses.js';
import { Pages, pageType, writer, type PageSources } from './pages.js';
import { releasePaths } from './release-paths.js';
import { takesPage } from './takes-page.js';

const narrowedBy = Type.Pick(pressReleaseListQuery, ['tag', 'language', 'cursor']);
/** Social networks cache a card far longer; a figure may change every day. */
const cardCache = 'public, max-age=3600, stale-while-revalidate=86400';

/** Sends the page that says that there is no such page. */
const sendMissing = async (reply: FastifyReply, pages: Pages, kind: ProblemKind): Promise<FastifyReply> => {
  const { inFrame, messagePage, pageHeaders, pageWords } = await writer();
  const { place } = pages;
  const words = pageWords(place.site.language);
  const page = messagePage(words.missing, kind === 'not-published' ? words.unpublished : words.missingHint);
  return reply
    .code(makeProblem(kind).status)
    .headers({ ...pageHeaders([]), 'cache-control': 'no-store' })
    .type(pageType)
    .send(Buffer.from(inFrame(page, place, words)));
};

/** An address without the slash at its end, and its first part; undefined where it has none, or names another host. */
const withoutSlash = (url: string): { page: string; id: string } | undefined => {
  const [, path, id, query = ''] = /^(\/(?![/\\])([^?]*[^/?]))\/(\?.*)?$/.exec(url) ?? [];
  return path === undefined || id === undefined ? undefined : { page: path + query, id };
};

/** The problems that readers get as a page: nothing can be found at the address. */
const missingKinds: readonly ProblemKind[] = ['not-found', 'not-published', 'invalid-request'];

/**
 * Answers a reader's request that failed because nothing is at its address.
 * @returns undefined for a request of a program, and for other failures
 */
export const sendFailed = (
  problem: Problem | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
  pages: Pages,
): Promise<FastifyReply> | undefined => {
  const kind = missingKinds.find((one) => problem?.type === `/problems/${one}`);
  return kind && isOfPage(request) && takesPage(request) ? sendMissing(reply, pages, kind) : undefined;
};

/**
 * Answers a request that no route matches. An address with a slash at its end is redirected to its page; for any other
 * there is none.
 */
export const sendUnknown = async (
  request: FastifyRequest,
  reply: FastifyReply,
  pages: Pages,
  own: OwnAddresses,
): Promise<FastifyReply> => {
  const there = withoutSlash(request.url);
  if (there && (own.has(there.page) || (await pages.item(there.id, undefined)))) return reply.redirect(there.page, 301);
  throw new ProblemError(makeProblem('not-found'));
};

/**
 * Adds the routes.
 * @param isFront whether `/` is the newsroom; the demo has its own page there
 */
export const pageRoutes = (
  app: FastifyInstance,
  shortcuts: Shortcuts,
  sources: PageSources,
  isFront: boolean,
): Pages => {
  const pages = new Pages(sources);
  const { releases, counters, comments, originOf, now } = sources;
  const hide = { schema: { hide: true } };

  for (const path of isFront ? ['/', '/news'] : ['/news']) {
    app.get<{ Querystring: ListFilter }>(
      path,
      {
        schema: { hide: true, querystring: narrowedBy },
      },
      (request, reply) => {
        const { query } = request;
        return shortcuts.send(request, reply, () => pages.newsroom(query));
      },
    );
  }

  app.get<{ Params: { id: string }; Querystring: Record<string, unknown> }>('/:id', hide, async (request, reply) => {
    const { id } = request.params;
    const told = (['sent', 'held'] as const).find((name) => name in request.query);
    if (!(await pages.item(id, told))) {
      const kind = releases.find(id, now()) === 'hidden' ? 'not-published' : 'not-found';
      throw new ProblemError(makeProblem(kind));
    }
    return shortcuts.send(request, reply, async () => {
      const found = await pages.item(id, told);
      if (!found) throw new ProblemError(makeProblem('not-found'));
      return found;
    });
  });

  let cards: Cards | undefined;
  app.get<{ Params: { id: string }; Querystring: Record<string, unknown> }>(
    '/:id/card.png',
    hide,
    async (request, reply) => {
      const { accent: asked } = request.query;
      const accent = typeof asked === 'string' && asked !== '' ? accentOf(asked) : undefined;
      const card = await pages.card(request.params.id, accent);
      if (!card) throw new ProblemError(makeProblem('not-found'));
      cards ??= new (await import('../cards/cards.js')).Cards();
      const drawn = await cards.find(card, accent !== undefined);
      if (!drawn) throw tooMany('Many pictures are being drawn.', 30);
      void reply.headers({ etag: drawn.etag, 'cache-control': cardCache, 'content-security-policy': mediaPolicy });
      if (isKnown(request.headers['if-none-match'], drawn.etag)) return reply.code(304).send();
      return reply.type('image/png').send(drawn.bytes);
    },
  );

  const sheet = Buffer.from(newsroomStyles(sources.site));
  app.get('/newsroom.css', hide, (_request, reply) =>
    reply.header('cache-control', cacheControl()).type('text/css; charset=utf-8').send(sheet),
  );
  app.get('/sitemap.xml', hide, (_request, reply) => {
    // Each page is listed once, by its canonical address.
    const pagesOf = releases.idsSeen(now()).map((id) => releases.pathOf(id) ?? releasePaths(id).page);
    const all = [...pagesOf, ...counters.ids.map((id) => releasePaths(id).page)];
    const paths = new Set(['/', ...all.filter((path) => !sources.own.has(path))]);
    const urls = [...paths].map((path) => `<url><loc>${text(`${originOf()}${path}`)}</loc></url>`).join('\n');
    const map = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
    return reply.header('cache-control', cacheControl()).type('application/xml').send(Buffer.from(map));
  });
  app.get('/robots.txt', hide, (_request, reply) =>
    reply
      .header('cache-control', cacheControl())
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nDisallow: /embed/\nSitemap: ${originOf()}/sitemap.xml\n`),
  );
  embedRoutes(app, shortcuts, pages);
  if (comments) commentFormRoute(app, pages, sources, comments);
  return pages;
};
