/** The publisher's pages: `/`, `/news`, `/:id`, their style sheet, and what search engines ask for. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Thread } from '../../src/model/comment-box.js';
import type { PressReleaseList } from '../../src/model/press-release.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { Calendar } from '../counters/calendar.js';
import type { Counters } from '../counters/counters.js';
import { cacheControl, type Answer } from '../http/answer.js';
import { foreignCursor, makeProblem, ProblemError } from '../http/problems.js';
import type { Found, Shortcuts } from '../http/shortcuts.js';
import type { Releases } from '../releases/releases.js';
import type { CommentParts } from '../routes/comment-box/parts.js';
import { pressReleaseListQuery } from '../schemas/press-release-list.js';
import { Type } from '@sinclair/typebox';
import { commentFormRoute } from './comment-form.js';
import { KeptPages } from './kept-pages.js';
import { newsroomStyles } from './newsroom.styles.js';
import type { Site } from './site.js';
import type { Place } from './write.js';

/** What the pages show. */
export interface PageSources {
  releases: Releases;
  counters: Counters;
  /** Undefined where no comments are served. */
  comments: CommentParts | undefined;
  site: Site;
  calendar: Calendar;
  /** Asked at every request: a free port is known only after listening. */
  originOf: () => string;
  now: () => number;
}

/** Most of an endpoint's readers ask for JSON: what writes pages is loaded with the first of them. */
const writer = (): Promise<typeof import('./write.js')> => import('./write.js');

const pageType = 'text/html; charset=utf-8';

/** Comments say how long ago they came, in minutes. */
const minute = 60_000;

/** More than a newsroom has; what is asked for besides is no counter's place. */
const fewCounters = 6;

const narrowedBy = Type.Pick(pressReleaseListQuery, ['tag', 'language', 'cursor']);
interface Narrowing {
  tag?: string;
  language?: string;
  cursor?: string;
}

/** The pages of what is served. */
export class Pages {
  readonly #sources: PageSources;
  readonly #kept = new KeptPages();

  constructor(sources: PageSources) {
    this.#sources = sources;
  }

  /** Who publishes, and where. */
  get place(): Place {
    const { site, releases, originOf, now } = this.#sources;
    const [newest] = releases.newest(1, now()).releases;
    return { site, name: site.publisher ?? newest?.publisher?.name ?? 'sprid', origin: originOf() };
  }

  /** The newsroom, or one page of it. */
  async newsroom(narrowed: Narrowing): Promise<Found> {
    const { releases, calendar, now: clock } = this.#sources;
    const now = clock();
    const page = releases.list({ ...narrowed, limit: 10 }, now);
    if (!page) throw foreignCursor();
    const isFirst = Object.keys(narrowed).length === 0;
    const shown = isFirst ? await this.#shownCounters() : [];
    const today = calendar.dayOf(now);
    const { place } = this;
    const { writeNewsroomPage, pageHeaders } = await writer();
    const parts = [page.answer, today, place.name, place.origin, ...shown.map(({ counter }) => counter)];
    const answer = await this.#kept.find(
      `news ${new URLSearchParams(Object.entries(narrowed)).toString()}`,
      parts,
      now,
      now + page.freshFor,
      () =>
        writeNewsroomPage(
          {
            list: read<PressReleaseList>(page.answer),
            narrowed,
            subjects: releases.subjects(now),
            counters: shown.map(({ id, counter }) => ({ id, progress: counter.progress })),
            today,
          },
          place,
        ),
    );
    return {
      answer,
      cacheControl: cacheControl(page.freshFor),
      headers: pageHeaders(['press-release-list', 'jobs-progress']),
      mediaType: pageType,
    };
  }

  /** The page of a release, or of a counter; undefined where there is neither. */
  async item(id: string, told: 'sent' | 'held' | undefined): Promise<Found | undefined> {
    return (await this.#release(id, told)) ?? (await this.#counter(id));
  }

  async #release(id: string, told: 'sent' | 'held' | undefined): Promise<Found | undefined> {
    const { releases, now: clock, comments } = this.#sources;
    const now = clock();
    const release = releases.whole(id, now);
    if (!release) return undefined;
    // A page without its comments is better than none.
    const thread = await comments?.answers
      .find(id, { limit: 20, sort: 'newest' }, undefined)
      .catch(() => undefined);
    const { place } = this;
    const { writeReleasePage, pageHeaders, pageWords } = await writer();
    const until = thread ? now + minute : Infinity;
    const notice = told ? `<p class="told" role="status">${text(pageWords(release.language)[told])}</p>\n` : '';
    const parts = [release, thread, place.name, place.origin];
    const answer = await this.#kept.find(`item ${id} ${told ?? ''}`, parts, now, until, () =>
      writeReleasePage({ release, thread: thread && read<Thread>(thread) }, place, notice),
    );
    return {
      answer,
      cacheControl: cacheControl(until - now),
      headers: pageHeaders(['press-release', 'comment-box']),
      mediaType: pageType,
    };
  }

  async #counter(id: string): Promise<Found | undefined> {
    const { counters, site, calendar, now: clock } = this.#sources;
    const counter = await counters.find(id);
    if (!counter) return undefined;
    const now = clock();
    const today = calendar.dayOf(now);
    const { place } = this;
    const { writeCounterPage, pageHeaders } = await writer();
    const parts = [counter, today, place.name, place.origin];
    const answer = await this.#kept.find(`item ${id}`, parts, now, Infinity, () =>
      writeCounterPage(id, counter.progress, today, site.language, place),
    );
    return { answer, cacheControl: cacheControl(), headers: pageHeaders(['jobs-progress']), mediaType: pageType };
  }

  async #shownCounters(): Promise<{ id: string; counter: NonNullable<Awaited<ReturnType<Counters['find']>>> }[]> {
    const { counters } = this.#sources;
    const found = await Promise.all(
      counters.ids
        .sort()
        .slice(0, fewCounters)
        .map(async (id) => ({ id, counter: await counters.find(id) })),
    );
    return found.flatMap(({ id, counter }) => (counter ? [{ id, counter }] : []));
  }
}

const read = <Model>(answer: Answer): Model => JSON.parse(answer.pick(undefined).bytes.toString()) as Model;

/** Says in a page that there is nothing, to whoever reads pages. */
const sendMissing = async (
  request: FastifyRequest,
  reply: FastifyReply,
  pages: Pages,
  isHidden: boolean,
): Promise<FastifyReply> => {
  if (!request.headers.accept?.includes('text/html'))
    throw new ProblemError(makeProblem(isHidden ? 'not-published' : 'not-found'));
  const { inFrame, messagePage, pageHeaders, pageWords } = await writer();
  const { place } = pages;
  const words = pageWords(place.site.language);
  const page = messagePage(words.missing, isHidden ? words.unpublished : words.missingHint);
  return reply
    .code(404)
    .headers({ ...pageHeaders([]), 'cache-control': 'no-store' })
    .type(pageType)
    .send(Buffer.from(inFrame(page, place, words)));
};

/** @param isFront whether `/` is the newsroom; the demo has a page of its own there */
export const pageRoutes = (app: FastifyInstance, shortcuts: Shortcuts, sources: PageSources, isFront: boolean): Pages => {
  const pages = new Pages(sources);
  const { releases, counters, comments, originOf, now } = sources;
  const hide = { schema: { hide: true } };

  for (const path of isFront ? ['/', '/news'] : ['/news']) {
    app.get<{ Querystring: Narrowing }>(path, { schema: { hide: true, querystring: narrowedBy } }, (request, reply) => {
      const { query } = request;
      return shortcuts.send(request, reply, () => pages.newsroom(query));
    });
  }

  app.get<{ Params: { id: string }; Querystring: Record<string, unknown> }>('/:id', hide, async (request, reply) => {
    const { id } = request.params;
    const told = (['sent', 'held'] as const).find((name) => name in request.query);
    if (!(await pages.item(id, told))) return sendMissing(request, reply, pages, releases.find(id, now()) === 'hidden');
    return shortcuts.send(request, reply, async () => {
      const found = await pages.item(id, told);
      if (!found) throw new ProblemError(makeProblem('not-found'));
      return found;
    });
  });

  const sheet = Buffer.from(newsroomStyles(sources.site));
  app.get('/newsroom.css', hide, (_request, reply) =>
    reply.header('cache-control', cacheControl()).type('text/css; charset=utf-8').send(sheet),
  );
  app.get('/sitemap.xml', hide, (_request, reply) => {
    const paths = ['/', ...[...releases.idsSeen(now()), ...counters.ids].map((id) => `/${encodeURIComponent(id)}`)];
    const urls = paths.map((path) => `<url><loc>${text(`${originOf()}${path}`)}</loc></url>`).join('\n');
    const map = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
    return reply.header('cache-control', cacheControl()).type('application/xml').send(Buffer.from(map));
  });
  app.get('/robots.txt', hide, (_request, reply) =>
    reply
      .header('cache-control', cacheControl())
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nDisallow: /embed/\nSitemap: ${originOf()}/sitemap.xml\n`),
  );
  if (comments) commentFormRoute(app, pages, sources, comments);
  return pages;
};
