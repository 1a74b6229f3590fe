/** Routes of the embed builder: `/embed` makes the code for partners, and further pages preview it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { spoken } from '../../counters/counter-forms.js';
import { cacheControl } from '../../http/answer.js';
import { namedBy } from '../address-of.js';
import { pageType, writer, type Pages } from '../pages.js';
import type { Served } from '../served.js';
import { builderPage, looks, type BuilderQuery, type EmbedChoice } from './builder-page.js';
import type { ChosenEmbed, EmbedSource } from './codes.js';
import { importMap, type Hashes } from './import-map.js';
import type { PagePolicies, PagePolicy } from './page-policy.js';
import { addressIn } from './policy-text.js';
import { previewPages, previewStyles, writePreview, type PreviewPage } from './preview-page.js';

const text = (maxLength: number): ReturnType<typeof Type.Optional> => Type.Optional(Type.String({ maxLength }));

const query = Type.Object({
  show: text(500),
  theme: Type.Unsafe<BuilderQuery['theme']>({ type: 'string', enum: ['auto', 'light', 'dark'], default: 'auto' }),
  variant: text(20),
  lang: text(20),
  accent: text(7),
  // Large sites have policies of several thousand characters; Node takes sixteen kilobytes of headers.
  policy: text(9000),
});
const previewQuery = Type.Intersect([
  query,
  Type.Object({ page: Type.Unsafe<PreviewPage>({ type: 'string', enum: [...previewPages], default: 'light' }) }),
]);

/** What the builder needs. */
export interface BuilderOptions {
  /** What is public right now. */
  served: () => Served;
  /** The folder of the build. */
  dist: string;
  version: string;
  /** Names of hosts inside our own network whose pages may be read. */
  allow: readonly string[];
  now: () => number;
}

/** The content that can be embedded, by the paths of its pages. */
const offeredIn = ({ releases, counters, threads }: Served): EmbedChoice[] => {
  const last = (path: string): string => path.split('/').pop() ?? '';
  return [
    ...releases.map(({ path, name }) => ({ show: `/${last(path)}`, title: name })),
    ...counters.map(({ path, name }) => ({ show: `/${last(path)}`, title: name })),
    ...threads.map(({ path, name }) => {
      const show = path.replace('/api/threads', '');
      return { show, title: `${name} (${show})` };
    }),
  ];
};

export const builderRoutes = (
  app: FastifyInstance,
  pages: Pages,
  { served, dist, version, allow, now }: BuilderOptions,
): void => {
  let policies: PagePolicies | undefined;
  app.addHook('onClose', () => policies?.close());

  /** The policy at an address that was given instead of a policy. */
  const readPolicy = async (given: string | undefined, asker: string): Promise<PagePolicy | undefined> => {
    const address = addressIn(given ?? '');
    if (address === undefined) return undefined;
    // Loaded with the first address, because few people enter one.
    policies ??= new (await import('./page-policy.js')).PagePolicies(allow);
    return policies.find(address, asker, now());
  };

  const readHashes = (): Hashes => {
    try {
      return JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Hashes;
    } catch {
      return {};
    }
  };

  /** The content that the query names, or else the first content that is served. */
  const choose = async (
    given: BuilderQuery,
    offered: readonly EmbedChoice[],
  ): Promise<[BuilderQuery, ChosenEmbed | undefined]> => {
    const { origin } = pages.place;
    for (const show of [given.show, offered[0]?.show]) {
      const named = show === undefined ? undefined : namedBy(`${origin}${show}`, origin);
      const found = named && (await pages.embeddable(named.id, named.isThread));
      if (!show || !found || found === 'hidden') continue;
      const { kind, title, page, json } = found;
      const accent = /^#?([\da-f]{6})$/i.exec(given.accent ?? '')?.[1];
      const variant = looks[kind].slice(1).find((one) => one === given.variant);
      const language = spoken.find((tag) => tag === given.lang);
      const asked = new URLSearchParams(
        Object.entries({ theme: given.theme, variant, accent, lang: language }).filter(
          (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== 'auto',
        ),
      ).toString();
      const frame = `${found.frame.replace(/\?.*/, '')}${asked && `?${asked}`}`;
      return [
        { ...given, show },
        { kind, title, page, json, frame, theme: given.theme, variant, language, accent },
      ];
    }
    return [given, undefined];
  };

  const send = async (reply: FastifyReply, html: string, framing: 'none' | 'own'): Promise<FastifyReply> => {
    const { pageHeaders } = await writer();
    return reply
      .headers({ ...pageHeaders([], framing), 'cache-control': 'no-cache' })
      .type(pageType)
      .send(Buffer.from(html));
  };

  app.get<{ Querystring: BuilderQuery }>(
    '/embed',
    { schema: { hide: true, querystring: query } },
    async (request, reply) => {
      const { inFrame, pageWords } = await writer();
      const { place } = pages;
      const offered = offeredIn(served());
      const [asked, chosen] = await choose(request.query, offered);
      const made: EmbedSource = { origin: place.origin, version, hashes: readHashes(), spoken };
      const read = await readPolicy(asked.policy, request.ip);
      const page = builderPage({ offered, chosen, query: asked, read, served: made }, place.site.language);
      return send(reply, inFrame(page, place, pageWords(place.site.language)), 'none');
    },
  );

  app.get<{ Querystring: BuilderQuery & Pick<Static<typeof previewQuery>, 'page'> }>(
    '/embed-preview',
    { schema: { hide: true, querystring: previewQuery } },
    async (request, reply) => {
      const { page, ...given } = request.query;
      const [, chosen] = await choose(given, offeredIn(served()));
      return send(reply, chosen ? writePreview(chosen, page, pages.place.site.language) : '', 'own');
    },
  );

  app.get('/importmap.json', { schema: { hide: true } }, (_request, reply) =>
    reply
      .header('cache-control', cacheControl())
      .type('application/json; charset=utf-8')
      .send(Buffer.from(importMap(readHashes(), { origin: pages.place.origin, version }))),
  );

  app.get('/preview.css', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', cacheControl()).type('text/css; charset=utf-8').send(Buffer.from(previewStyles)),
  );
};
