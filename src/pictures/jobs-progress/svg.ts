/**
 * Draws a counter as SVG, for e-mail, readmes and pages without scripts. It contains no script and loads nothing. Its
 * text alternative is the same sentence as in the element. Where a page inserts it into its own markup, its style
 * applies only to itself.
 */
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { barStyle, barSvg } from './bar-svg.js';
import { colorsOn, type SvgTheme } from './palette.js';
import { scaledBar, placeOn } from './scale.js';
import { directionOf } from '../../locales/direction.js';
import { escapeXml } from '../../markup/xml.js';
import { figureText } from '../../derived/jobs-progress/figure.js';
import { withUnit } from '../../derived/jobs-progress/particulars.js';
import { summary, titled, type Summary } from '../../derived/jobs-progress/summary.js';
import { textWidth, wrap } from './text-width.js';

const width = 480;
const margin = 16;
const lineHeight = 20;
const inner = width - 2 * margin;

const textSize = 14;

/** The font size of the figure. Its digits are bold and so a tenth wider. */
const valueSize = 32;
const boldness = 1.1;

/**
 * The class in every rule of the style: one for each theme and accent, so that two pictures on one page do not mix
 * their styles.
 */
const nameOf = (theme: SvgTheme, accent: string | undefined): string =>
  ['sprid-jobs-progress', theme, accent?.slice(1)].filter(Boolean).join('-');

const style = (theme: SvgTheme, accent: string | undefined): string => {
  const own = `.${nameOf(theme, accent)}`;
  return (
    `${own}{${colorsOn(theme === 'dark' ? theme : 'light', accent)}}` +
    (theme === 'auto' ? `@media(prefers-color-scheme:dark){${own}{${colorsOn('dark', accent)}}}` : '') +
    `${own} text{fill:var(--text);font:${String(textSize)}px system-ui,sans-serif}` +
    `${own} .value{font-size:${String(valueSize)}px;font-weight:700}` +
    `${own} .ground{fill:var(--ground)}` +
    barStyle(own, { text: 'var(--text)', track: 'var(--track)', fill: 'var(--fill)' })
  );
};

/** Where lines of text begin, and which way they are read. */
type Direction = ReturnType<typeof directionOf>;

const textAt = (direction: Direction, y: number, text: string, attributes = ''): string =>
  `<text x="${String(direction === 'rtl' ? width - margin : margin)}" y="${String(y)}"${attributes}>${escapeXml(text)}</text>`;

/** The figure, as large as its line allows. */
const figureAt = (direction: Direction, y: number, text: string): string => {
  const wide = textWidth(text, valueSize) * boldness;
  const size = wide > inner ? ` style="font-size:${String(Math.floor((valueSize * inner * 10) / wide) / 10)}px"` : '';
  return textAt(direction, y, text, ` class="value"${size}`);
};

const drawBar = (progress: JobsProgress, { expected }: Summary, y: number): string => {
  const shape = scaledBar(progress);
  if (!shape) return '';
  const { fill, start, goal } = shape;
  return barSvg(
    {
      fill,
      ticks: [start, goal].filter((percent) => percent !== undefined),
      expected: expected && placeOn(progress)(expected.value),
    },
    { x: margin, y, width: inner, height: 16 },
  );
};

/** "start 300 (2014) · should be at 610 by now · goal 1,000": the meaning of the marks. */
const tickText = (progress: JobsProgress, { expected }: Summary, words: JobsProgressWords): string => {
  const { start, goal } = progress;
  const shape = scaledBar(progress);
  if (!shape || goal === undefined) return '';
  const isStartMarked = start && shape.start !== undefined;
  return [
    isStartMarked && words.start(figureText(progress, words.language, start.value), start.date?.slice(0, 4)),
    expected?.text,
    words.goal(withUnit(progress, words).goal(goal)),
  ]
    .filter(Boolean)
    .join(' · ');
};

/**
 * The picture as an SVG document.
 * @param today the reader's calendar date, `2026-11-23`
 * @param accent the color of the bar, as `readAccent` returns it
 */
export const svg = (
  progress: JobsProgress,
  today: string,
  words: JobsProgressWords,
  theme: SvgTheme = 'auto',
  accent?: string,
): string => {
  const said = summary(progress, today, words);
  const direction = directionOf(words.language, '');
  const parts: string[] = [];
  let y = margin;
  const write = (text: string): void => {
    for (const line of wrap(text, inner, textSize)) parts.push(textAt(direction, (y += lineHeight), line));
  };
  write(said.label);
  if (progress.value !== null) parts.push(figureAt(direction, (y += 36), said.value));
  write(said.sentence);
  const drawn = drawBar(progress, said, y + 16);
  if (drawn) {
    // The bar grows in reading direction.
    parts.push(direction === 'rtl' ? `<g transform="matrix(-1 0 0 1 ${String(width)} 0)">${drawn}</g>` : drawn);
    y += 36;
  }
  for (const text of [tickText(progress, said, words), said.state, ...said.marks, said.asOf, said.source]) write(text);
  const height = String(y + margin);
  const description = [said.state, ...said.marks, said.asOf, said.source].filter(Boolean).join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" class="${nameOf(theme, accent)}" lang="${escapeXml(words.language)}"` +
    ` direction="${direction}" width="${String(width)}" height="${height}" viewBox="0 0 ${String(width)} ${height}">` +
    `<title>${escapeXml(titled(said))}</title>` +
    `<desc>${escapeXml(description)}</desc><style>${style(theme, accent)}</style>` +
    `<rect class="ground" width="100%" height="100%"/>${parts.join('')}</svg>\n`
  );
};
