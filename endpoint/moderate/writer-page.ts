/** What is kept of a comment's writer, as a page with a file, and a button that erases it. */
import { formatNumber } from '../../src/locales/format.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { WriterRows } from '../store/writers.js';
import { hidden } from './document.js';
import { paths } from './parts.js';
import type { QueueParts } from './queue-page.js';

/** The content of the page. @param comment one by this writer */
export const writerPage = (
  comment: string,
  { comments, removed, likes, reports }: WriterRows,
  { words, session, here }: QueueParts,
): string => {
  const [written, liked, reported] = [comments.length + removed.length, likes.length, reports.length].map((count) =>
    formatNumber(words.language, count),
  ) as [string, string, string];
  return `<h1>${text(words.writerData)}</h1>
<p>${text(words.writerHas(written, liked, reported))}</p>
<p><a href="${paths.writerFile}?comment=${text(comment)}" download>${text(words.exportWriter)}</a></p>
<form class="write" method="post" action="${paths.writer}">${hidden(session, here)}<input type="hidden" name="comment" value="${text(comment)}">
<p class="hint" id="erase-hint">${text(words.eraseHint)}</p><button class="danger" aria-describedby="erase-hint">${text(words.acts['erase-writer'])}</button></form>`;
};
