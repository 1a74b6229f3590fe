/** A page that says something and leads on: that there is nothing, or what became of a comment. */
import { escapeXml as text } from '../../src/markup/xml.js';
import type { PageContent } from './document.js';

/** @param more HTML below the words */
export const messagePage = (heading: string, told: string, more = ''): PageContent => ({
  title: heading,
  head: '<meta name="robots" content="noindex">',
  main: `<h1>${text(heading)}</h1>\n<p class="told" role="status">${text(told)}</p>\n${more}`,
  kind: 'message',
});
