/**
 * Draws the badge as SVG, for pages that do not want to request it from another service. It contains no script and
 * loads nothing. `textLength` keeps the reader's font to the estimated width.
 */
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { badge } from '../../derived/jobs-progress/badge.js';
import { escapeXml } from '../../markup/xml.js';
import { textWidth } from './text-width.js';

const height = 20;
const padding = 6;

// White text has a contrast of at least 4.5:1 on each color.
const ground = '#3d3d3d';
const fills: Readonly<Record<string, string>> = { brightgreen: '#1f7a33', blue: '#0b5cad', lightgrey: '#636363' };

/** Longer labels are cut: a badge is one line, and its title has the whole text. */
const most = 80;

const cut = (text: string): string => {
  const signs = Array.from(text.replace(/\s+/gu, ' ').trim());
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : signs.join('');
};

const part = (x: number, text: string, color: string): { width: number; drawn: string } => {
  const width = Math.ceil(textWidth(text)) + 2 * padding;
  const length = String(width - 2 * padding);
  return {
    width,
    drawn:
      `<rect x="${String(x)}" width="${String(width)}" height="${String(height)}" fill="${color}"/>` +
      `<text x="${String(x + padding)}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`,
  };
};

/** The badge as an SVG document. */
export const badgeSvg = (progress: JobsProgress, words: JobsProgressWords): string => {
  const { label, message, color } = badge(progress, words);
  const left = label ? part(0, cut(label), ground) : { width: 0, drawn: '' };
  const right = part(left.width, cut(message), fills[color] ?? ground);
  const width = String(left.width + right.width);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${escapeXml(words.language)}" width="${width}"` +
    ` height="${String(height)}" viewBox="0 0 ${width} ${String(height)}">` +
    `<title>${escapeXml(label ? `${label}: ${message}` : message)}</title>` +
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,system-ui,sans-serif" font-size="11" aria-hidden="true">' +
    `${left.drawn}${right.drawn}</g></svg>\n`
  );
};
