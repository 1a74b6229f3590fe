/** The frame around the content of a page: head, the publisher's name, links. */
import { directionOf } from '../../src/locales/direction.js';
import type { PagesWords } from '../../src/locales/pages/words.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { Site } from './site.js';

/** The content of a page. */
export interface PageContent {
  /** The title, to which the publisher's name is added; empty for the newsroom itself. */
  title: string;
  /** HTML for the head. */
  head: string;
  /** HTML of the content. */
  main: string;
  /** Its layout. */
  kind: 'newsroom' | 'article' | 'counter' | 'message' | 'builder';
  /** Path of content that can be embedded, for the link to the embed builder. */
  embeds?: string | undefined;
}

/** The parts of a page around its content. */
export interface PageFrame {
  site: Site;
  /** The publisher's name. */
  name: string;
  words: PagesWords;
}

const mark = ({ logo }: Site, name: string): string =>
  logo === undefined ? text(name) : `<img src="${text(logo)}" alt="" height="40"><span>${text(name)}</span>`;

/** Writes the whole document. */
export const writePage = (
  { title, head, main, kind, embeds }: PageContent,
  { site, name, words }: PageFrame,
): string => {
  const { language } = words;
  const feeds = (['json', 'atom'] as const)
    .map(
      (kind) =>
        `<link rel="alternate" type="application/${kind === 'json' ? 'feed+json' : 'atom+xml'}" title="${text(`${name}: ${words.news}`)}" href="/feed.${kind}">`,
    )
    .join('\n');
  const embed =
    embeds === undefined ? '' : `<a href="/embed?show=${encodeURIComponent(embeds)}">${text(words.embed)}</a>`;
  return `<!doctype html>
<html lang="${text(language)}" dir="${directionOf(language, words.news)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text([title, name].filter(Boolean).join(' – '))}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${text(site.logo ?? 'data:,')}">
<link rel="stylesheet" href="/newsroom.css">
${feeds}
${head}
<script type="module" src="/sprid.js"></script>
</head>
<body class="${kind}">
<a class="skip" href="#content">${text(words.skip)}</a>
<header class="site"><a class="brand" href="/">${mark(site, name)}</a><nav aria-label="${text(name)}"><a href="/news">${text(words.news)}</a></nav></header>
<main id="content" tabindex="-1">
${main}
</main>
<footer class="site">${embed}<a href="/feed.atom">${text(words.feed)}</a></footer>
</body>
</html>
`;
};
