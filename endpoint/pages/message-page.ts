/** A page with a message and links: that nothing was found, or what happened to a comment. */
import { escapeXml as text } from '../../src/markup/xml.js';
import type { PageContent } from './document.js';

/**
 * Writes the content.
 * @param more HTML below the message
 */
export const messagePage = (heading: string, told: string, more = ''): PageContent => ({
  title: heading,
  head: '<meta name="robots" content="noindex">',
  main: `<h1>${text(heading)}</h1>\n<p class="told" role="status">${text(told)}</p>\n${more}`,
  kind: 'message',
});
