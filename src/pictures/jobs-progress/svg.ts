/**
 * A counter as a picture for e-mail, readmes and pages that take no script. It
 * holds no script and loads nothing. Its text alternative is the same sentence.
 */
import { formatNumber } from '../../locales/format.js';
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { bar } from './bar.js';
import { escapeXml } from '../../markup/xml.js';
import { sentence } from '../../derived/jobs-progress/sentence.js';
import { summary } from '../../derived/jobs-progress/summary.js';

/** `auto` follows the reader's `prefers-color-scheme`. */
export type SvgTheme = 'auto' | 'light' | 'dark';

const width = 480;
const margin = 16;
const lineHeight = 20;
const inner = width - 2 * margin;

/** Signs that fit on a line of 14 px in any usual sans-serif. */
const lineLength = 56;

// Each color is at least 3:1 against its own background, the text at least 7:1.
const light = 'svg{--ground:#fff;--text:#1b1b1b;--track:#767676;--fill:#0b5cad}';
const dark = 'svg{--ground:#1b1b1b;--text:#f2f2f2;--track:#8c8c8c;--fill:#6cb6ff}';

const colors: Readonly<Record<SvgTheme, string>> = {
  auto: `${light}@media(prefers-color-scheme:dark){${dark}}`,
  light,
  dark,
};

const style = (theme: SvgTheme): string =>
  `${colors[theme]}text{fill:var(--text);font:14px system-ui,sans-serif}.value{font-size:32px;font-weight:700}` +
  '.ground{fill:var(--ground)}.track{fill:none;stroke:var(--track);stroke-width:2}.fill{fill:var(--fill)}' +
  '.tick{stroke:var(--text);stroke-width:2}';

/** Lines of words; a word that is longer than a line is cut. */
const wrap = (text: string): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(word.match(new RegExp(`.{1,${String(lineLength)}}`, 'gsu')) ?? []));
  }
  return lines;
};

const textAt = (y: number, text: string, attributes = ''): string =>
  `<text x="${String(margin)}" y="${String(y)}"${attributes}>${escapeXml(text)}</text>`;

const tick = (x: number, y: number): string => `<path class="tick" d="M${String(x)} ${String(y - 4)}v24"/>`;

const drawBar = (progress: JobsProgress, y: number): string => {
  const shape = bar(progress);
  if (!shape) return '';
  const at = (percent: number): number => Math.round((inner * percent) / 10) / 10;
  const ticks = [shape.start, shape.goal].filter((percent) => percent !== undefined);
  return (
    `<rect class="fill" x="${String(margin)}" y="${String(y)}" width="${String(at(shape.fill))}" height="16"/>` +
    `<rect class="track" x="${String(margin)}" y="${String(y)}" width="${String(inner)}" height="16"/>` +
    ticks.map((percent) => tick(margin + at(percent), y)).join('')
  );
};

/** "start 300 (2014) · goal 1,000": what the ticks stand for. */
const tickText = (progress: JobsProgress, words: JobsProgressWords): string => {
  const { start, goal } = progress;
  const shape = bar(progress);
  if (!shape || goal === undefined) return '';
  const figure = (value: number): string => formatNumber(words.language, value);
  const ticks = [words.goal(figure(goal))];
  if (start && shape.start !== undefined) ticks.unshift(words.start(figure(start.value), start.date?.slice(0, 4)));
  return ticks.join(' · ');
};

/**
 * The picture, as an SVG document of its own.
 * @param today the reader's calendar date, `2026-11-23`
 */
export const svg = (
  progress: JobsProgress,
  today: string,
  words: JobsProgressWords,
  theme: SvgTheme = 'auto',
): string => {
  const said = summary(progress, today, words);
  const large = progress.value === null ? '' : sentence(progress, today, words).value;
  const parts: string[] = [];
  let y = margin;
  const write = (text: string): void => {
    for (const line of wrap(text)) parts.push(textAt((y += lineHeight), line));
  };
  write(said.label);
  if (large) parts.push(textAt((y += 36), large, ' class="value"'));
  write(said.sentence);
  const drawn = drawBar(progress, y + 16);
  if (drawn) {
    parts.push(drawn);
    y += 36;
  }
  for (const text of [tickText(progress, words), said.state, said.status, said.asOf, said.source]) write(text);
  const height = String(y + margin);
  const description = [said.state, said.status, said.asOf, said.source].filter(Boolean).join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${escapeXml(words.language)}"` +
    ` width="${String(width)}" height="${height}" viewBox="0 0 ${String(width)} ${height}">` +
    `<title>${escapeXml([said.label, said.sentence].filter(Boolean).join(': '))}</title>` +
    `<desc>${escapeXml(description)}</desc><style>${style(theme)}</style>` +
    `<rect class="ground" width="100%" height="100%"/>${parts.join('')}</svg>\n`
  );
};
