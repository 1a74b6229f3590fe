/** The pages at `/docs`: one column, a search, no script. */
import { escapeXml as text } from '../../../src/markup/xml.js';
import { beginning, type SearchResult } from './manual.js';

const pages = [
  ['', 'Start'],
  ['editor', 'Editor'],
  ['developer', 'Developer'],
  ['elements', 'Elements'],
  ['publisher', 'Publisher'],
  ['moderation', 'Moderation'],
  ['hosting', 'Hosting'],
  ['json', 'JSON'],
  ['formats', 'Formats'],
  ['numbers', 'Numbers'],
  ['contributing', 'Contributing'],
  ['decisions', 'Decisions'],
] as const;

const way = (current: string): string =>
  pages
    .map(([name, title]) => {
      const isHere = name === current || (name === 'decisions' && current.startsWith('decisions/'));
      return `<li><a href="/docs${name && `/${name}`}"${isHere ? ' aria-current="page"' : ''}>${title}</a></li>`;
    })
    .join('');

/**
 * Writes the whole document.
 * @param name of the page in the list of pages
 * @param main HTML of the content
 * @param sought the search words
 */
export const docsPage = (name: string, title: string, main: string, sought = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)} – sprid</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs.css">
</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
<header>
<form action="/docs/search" role="search"><label for="q">Search the documentation</label><input id="q" name="q" type="search" maxlength="100" value="${text(sought)}"><button>Search</button></form>
<nav aria-label="Documentation"><ul>${way(name)}</ul></nav>
</header>
<main id="content">
${main}
</main>
</body>
</html>
`;

/** Results of a search, as the content of a page. */
export const foundPage = (sought: string, found: readonly SearchResult[]): string => {
  const items = found
    .map(
      ({ address, page, heading, text: said }) =>
        `<li><h2><a href="${text(address)}">${text(heading)}</a></h2>${heading === page ? '' : `<p class="quiet">${text(page)}</p>`}<p>${text(beginning(said))}</p></li>`,
    )
    .join('');
  const count = found.length === 1 ? '1 part has' : `${String(found.length)} parts have`;
  const told = sought
    ? `${found.length ? count : 'No part has'} “${text(sought)}”.`
    : 'Write a word that you look for.';
  return `<h1>Search</h1><p role="status">${told}</p>${found.length ? `<ol class="found">${items}</ol>` : ''}`;
};
