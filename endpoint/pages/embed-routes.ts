/** `/embed/:id` and `/embed/:id/comments`, the pages for frames, and `/oembed`, which describes them. */
import { Type, type Static } from '@sinclair/typebox';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { languages } from '../../src/locales/jobs-progress/languages.js';
import { nearest } from '../../src/locales/near.js';
import { cacheControl } from '../http/answer.js';
import { makeProblem, ProblemError } from '../http/problems.js';
import type { FoundAnswer, Shortcuts } from '../http/shortcuts.js';
import { framePageStyles } from './frame-page.js';
import { oembed, oembedXml, type Embeddable } from './oembed.js';
import { pageType, writer, type Pages } from './pages.js';
import { takesPage } from './takes-page.js';
import type { FrameChoice } from './write.js';

const languagePattern = '^[a-zA-Z]{2,8}([-_][a-zA-Z0-9]{1,8})*$';

/** The options for the look of a frame. */
const look = Type.Object({
  theme: Type.Unsafe<FrameChoice['theme']>({ type: 'string', enum: ['auto', 'light', 'dark'], default: 'auto' }),
  accent: Type.Optional(Type.String({ pattern: '^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$' })),
  lang: Type.Optional(Type.String({ pattern: languagePattern, maxLength: 35 })),
  variant: Type.Optional(
    Type.String({ enum: ['full', 'summary', 'card', 'headline', 'bar', 'ring', 'thermometer', 'compact', 'number'] }),
  ),
});

const wanted = Type.Object({
  url: Type.String({ maxLength: 2000 }),
  format: Type.Optional(Type.String({ maxLength: 20 })),
  maxwidth: Type.Optional(Type.Integer({ minimum: 1 })),
  maxheight: Type.Optional(Type.Integer({ minimum: 1 })),
});

interface ById {
  Params: { id: string };
  Querystring: FrameChoice;
}

const missing = (): ProblemError => new ProblemError(makeProblem('not-found'));

/** Finds what an address names, or throws the problem that oEmbed requires. */
const find = async (pages: Pages, url: string): Promise<Embeddable> => {
  const named = pages.named(url);
  const found = named && (await pages.embeddable(named.id, named.isThread));
  if (!found) throw missing();
  if (found === 'hidden') throw new ProblemError(makeProblem('not-public'));
  return found;
};

/** The options in one spelling: a color without `#`, and the tag of an available language. */
const spelled = ({ accent, lang, ...rest }: FrameChoice): FrameChoice => ({
  ...rest,
  accent: accent?.replace('#', ''),
  lang: lang && nearest(lang, languages).tag,
});

/** @param wrong the invalid option in the address; undefined where the content is missing */
const sendMessageFrame = async (
  reply: FastifyReply,
  { place }: Pages,
  choice: FrameChoice,
  wrong?: string,
): Promise<FastifyReply> => {
  const { pageHeaders, writeMissingFrame, writeUnfitFrame } = await writer();
  const frame = wrong === undefined ? writeMissingFrame(place, choice) : writeUnfitFrame(place, choice, wrong);
  return reply
    .code(wrong === undefined ? 404 : 400)
    .headers({ ...pageHeaders([], 'any', place.origin), 'cache-control': 'no-store' })
    .type(pageType)
    .send(Buffer.from(frame));
};

/** The valid options in an address of which another option is invalid. */
const fitting = (query: unknown): FrameChoice => {
  const { theme, lang } = query as Readonly<Record<string, unknown>>;
  return spelled({
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    lang: typeof lang === 'string' && new RegExp(languagePattern).test(lang) ? lang : undefined,
  });
};

/** The invalid option, as it is written in the address. */
const wrongIn = ({ validation }: FastifyError, query: unknown): string => {
  const name = validation?.[0]?.instancePath.slice(1) ?? '';
  const value = (query as Readonly<Record<string, unknown>>)[name];
  return `${name}=${String(value)}`;
};

export const embedRoutes = (app: FastifyInstance, shortcuts: Shortcuts, pages: Pages): void => {
  const hide = { schema: { hide: true } };

  for (const [path, isThread] of [
    ['/embed/:id', false],
    ['/embed/:id/comments', true],
  ] as const) {
    app.get<ById>(
      path,
      {
        schema: { hide: true, querystring: look },
        // A frame shows any answer, so a page with a message is better than a problem in JSON.
        errorHandler: (error, request, reply) => {
          if (!error.validation || !takesPage(request)) throw error;
          const { query } = request;
          sendMessageFrame(reply, pages, fitting(query), wrongIn(error, query)).catch((fault: unknown) =>
            reply.send(fault),
          );
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const choice = spelled(request.query);
        if (!(await pages.frame(id, isThread, choice))) return sendMessageFrame(reply, pages, choice);
        return shortcuts.send(request, reply, async (): Promise<FoundAnswer> => {
          const found = await pages.frame(id, isThread, choice);
          if (!found) throw missing();
          return found;
        });
      },
    );
  }

  app.get('/framed.css', hide, (_request, reply) =>
    reply.header('cache-control', cacheControl()).type('text/css; charset=utf-8').send(Buffer.from(framePageStyles)),
  );

  app.get<{ Querystring: Static<typeof wanted> }>(
    '/oembed',
    { schema: { hide: true, querystring: wanted } },
    async (request, reply) => {
      const { url, format: asked = 'json', ...size } = request.query;
      const format = asked.toLowerCase();
      if (format !== 'json' && format !== 'xml') throw new ProblemError(makeProblem('no-such-format'));
      const { origin, name } = pages.place;
      const answer = oembed(await find(pages, url), size, name, origin);
      const isJson = format === 'json';
      return reply
        .header('cache-control', cacheControl())
        .type(isJson ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8')
        .send(Buffer.from(isJson ? JSON.stringify(answer) : oembedXml(answer)));
    },
  );
};
