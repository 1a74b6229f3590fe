/**
 * A counter as HTML that needs no script: its shadow root is declared. The style
 * inside wants `style-src 'unsafe-inline'` or its hash; without either the text
 * stays as it is, and only the looks are lost.
 */
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { scaledBar, placeOn } from './scale.js';
import { tickText } from './svg.js';
import { webAddress } from '../../markup/web-address.js';
import { escapeXml } from '../../markup/xml.js';
import { summary, titled, type Summary } from '../../derived/jobs-progress/summary.js';

/** The style of the shadow root, for whoever allows it by its hash. It is the same for every counter. */
export const shadowStyle =
  ':host{display:block;font-family:system-ui,sans-serif;overflow-wrap:anywhere}p{margin:0 0 .5em}' +
  'svg{display:block;inline-size:100%}.track{fill:none;stroke:currentColor}.fill{fill:currentColor}' +
  '.note{white-space:pre-line}';

const drawBar = (progress: JobsProgress, { expected }: Summary): string => {
  const shape = scaledBar(progress);
  if (!shape) return '';
  const ticks = [shape.start, shape.goal].filter((percent) => percent !== undefined);
  // No part of it is told by the style alone: attributes draw it where the style is refused.
  return (
    '<svg aria-hidden="true" width="100%" height="16">' +
    `<rect class="fill" fill="currentColor" y="4" width="${String(shape.fill)}%" height="8"/>` +
    '<rect class="track" fill="none" stroke="currentColor" y="4" width="100%" height="8"/>' +
    (expected
      ? `<line class="expected" x1="${String(placeOn(progress)(expected.value))}%" x2="${String(placeOn(progress)(expected.value))}%" y2="16" stroke="currentColor" stroke-width="2" stroke-dasharray="3 3"/>`
      : '') +
    ticks
      .map(
        (percent) =>
          `<line x1="${String(percent)}%" x2="${String(percent)}%" y2="16" stroke="currentColor" stroke-width="2"/>`,
      )
      .join('') +
    '</svg>'
  );
};

/**
 * The counter as a fragment to put on a page.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const shadowHtml = (progress: JobsProgress, today: string, words: JobsProgressWords): string => {
  const said = summary(progress, today, words);
  const { source } = said;
  const paragraph = (text: string): string => (text ? `<p>${escapeXml(text)}</p>` : '');
  const address = webAddress(progress.source?.url);
  // In a frame of its own, the source opens beside the page that holds the frame.
  const sourceText = address
    ? `<p><a href="${escapeXml(address)}" target="_blank" rel="noopener">${escapeXml(source)}</a></p>`
    : paragraph(source);
  return (
    `<jobs-progress lang="${escapeXml(words.language)}"><template shadowrootmode="open"><style>${shadowStyle}</style>` +
    paragraph(said.label) +
    paragraph(said.sentence) +
    drawBar(progress, said) +
    paragraph(tickText(progress, said, words)) +
    [said.state, ...said.marks, said.asOf].map(paragraph).join('') +
    sourceText +
    said.notes.map((note) => `<p class="note">${escapeXml(note)}</p>`).join('') +
    '</template></jobs-progress>\n'
  );
};

/** Follows the reader's light or dark; what is in the shadow root has the colors of the page. */
const head =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">';

/**
 * The counter as a page of its own, for a frame on a page that takes no script.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const shadowPage = (progress: JobsProgress, today: string, words: JobsProgressWords): string => {
  return (
    `<!doctype html>\n<html lang="${escapeXml(words.language)}">${head}` +
    `<title>${escapeXml(titled(summary(progress, today, words)))}</title>\n` +
    shadowHtml(progress, today, words)
  );
};
