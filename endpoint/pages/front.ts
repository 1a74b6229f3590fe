/** The page at `/served`: what is served, with the addresses for embedding. It needs no script. */
import type { FastifyInstance } from 'fastify';
import { escapeXml as text } from '../../src/markup/xml.js';
import { cacheControl } from '../http/answer.js';
import { pageHeaders } from '../http/headers.js';
import { frontStyles } from './front.styles.js';
import type { Served, ServedItem, ServedRelease } from './served.js';

const link = (href: string, shown = href): string => `<a href="${text(href)}">${text(shown)}</a>`;

const addresses = (paths: readonly (string | undefined)[]): string =>
  `<ul class="addresses">${paths.map((path) => (path === undefined ? '' : `<li>${link(path)}</li>`)).join('')}</ul>`;

const item = (heading: string, facts: string): string => `<li><h3>${heading}</h3>${facts}</li>`;

const list = (items: readonly string[], none: string): string =>
  items.length ? `<ul class="items">${items.join('')}</ul>` : `<p>${none}</p>`;

const releaseItem = ({ name, page, language, published, path, thread }: ServedRelease): string =>
  item(
    `<a href="${text(page)}" lang="${text(language)}">${text(name)}</a>`,
    // The calendar date in the publisher's time zone, as the file has it.
    `${published ? `<p><time datetime="${text(published)}">${text(published.slice(0, 10))}</time></p>` : ''}${addresses([path, thread])}`,
  );

const counterItem = ({ name, path }: ServedItem): string =>
  item(text(name), addresses([path, `${path}.svg`, `${path}.html`, `${path}.txt`]));

const threadItem = ({ name, path }: ServedItem): string => item(text(name), addresses([path]));

const releaseCount = ({ releases, releaseCount: all }: Served): string =>
  all > releases.length
    ? `<p>The newest ${String(releases.length)} of ${String(all)}; the list goes on at ${link('/api/releases')}.</p>`
    : '';

/** The code to copy: the script tag, and one element of each kind that has content. */
const snippet = ({ releases: [release], counters: [counter], threads: [thread] }: Served, origin: string): string =>
  [
    `<script type="module" src="${origin}/sprid.js"></script>`,
    release && `<press-release src="${origin}${release.path}"></press-release>`,
    release && `<press-release-list src="${origin}/api/releases"></press-release-list>`,
    counter && `<jobs-progress src="${origin}${counter.path}"></jobs-progress>`,
    thread && `<comment-box src="${origin}${thread.path}"></comment-box>`,
  ]
    .filter((line) => line !== undefined)
    .join('\n');

const section = (id: string, heading: string, content: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${content}</section>`;

/**
 * Writes the page.
 * @param origin by which readers reach the endpoint
 */
export const frontPage = (served: Served, origin: string): string => {
  const { releases, counters, threads } = served;
  // The thread of a release is listed with the release.
  const other = threads.filter(({ path }) => !releases.some(({ thread }) => thread === path));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What ${text(new URL(origin).host)} serves</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/front.css">
<link rel="alternate" type="application/feed+json" title="Press releases (JSON Feed)" href="/feed.json">
<link rel="alternate" type="application/atom+xml" title="Press releases (Atom)" href="/feed.atom">
</head>
<body>
<header><h1>What is served here</h1><p>Press releases, counters and comments, for any page that has the tag.</p></header>
<main>
${section('tag', 'The tag', `<pre tabindex="0" role="group" aria-labelledby="tag"><code>${text(snippet(served, origin))}</code></pre>`)}
${section('releases', 'Releases', list(releases.map(releaseItem), 'No release can be seen right now.') + releaseCount(served))}
${section('counters', 'Counters', list(counters.map(counterItem), 'There is no counter.'))}
${other.length ? section('threads', 'Threads', list(other.map(threadItem), '')) : ''}
${section('more', 'More', addresses(['/api/releases', '/feed.json', '/feed.atom', '/openapi.json']))}
</main>
</body>
</html>
`;
};

/**
 * `GET /served` and the style sheet of that page.
 * @param originOf called at every request, because a free port is known only after listening
 */
export const frontRoutes = (app: FastifyInstance, served: () => Served, originOf: () => string): void => {
  const hide = { schema: { hide: true } };
  app.get('/served', hide, (_request, reply) => {
    reply.helmet(pageHeaders);
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(Buffer.from(frontPage(served(), originOf())));
  });
  app.get('/front.css', hide, (_request, reply) =>
    reply.header('cache-control', cacheControl()).type('text/css; charset=utf-8').send(Buffer.from(frontStyles)),
  );
};
