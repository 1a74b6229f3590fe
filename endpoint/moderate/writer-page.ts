/** The page about a comment's writer: a file with the stored data, and a button that erases the data. */
import { formatNumber } from '../../src/locales/format.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { WriterCounts } from '../store/writers.js';
import { hidden } from './document.js';
import { paths } from './parts.js';
import type { QueueParts } from './queue-page.js';

/**
 * The content of the page.
 * @param comment one by this writer
 */
export const writerPage = (comment: string, counts: WriterCounts, { words, session, here }: QueueParts): string => {
  const figure = (count: number): string => formatNumber(words.language, count);
  const has = words.writerHas(figure(counts.comments), figure(counts.likes), figure(counts.reports));
  return `<h1>${text(words.writerData)}</h1>
<p>${text(has)}</p>
<p><a href="${paths.writerFile}?comment=${text(comment)}" download>${text(words.exportWriter)}</a></p>
<form class="write" method="post" action="${paths.writer}">${hidden(session, here)}<input type="hidden" name="comment" value="${text(comment)}">
<p class="hint" id="erase-hint">${text(words.eraseHint)}</p><button class="danger" aria-describedby="erase-hint">${text(words.acts['erase-writer'])}</button></form>`;
};
