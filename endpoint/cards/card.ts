/**
 * The picture that networks show when somebody shares the address of a page, as data: its texts and colors, before it
 * is drawn.
 */
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { summary } from '../../src/derived/jobs-progress/summary.js';
import { languages } from '../../src/locales/jobs-progress/languages.js';
import { formatDay } from '../../src/locales/format.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import type { BarParts } from '../../src/pictures/jobs-progress/bar-svg.js';
import { paletteOn } from '../../src/pictures/jobs-progress/palette.js';
import { scaledBar } from '../../src/pictures/jobs-progress/scale.js';

/**
 * In pixels: the size that social networks ask for.
 * @see https://ogp.me/
 */
export const cardSize = { width: 1200, height: 630 } as const;

/** The content of a card. */
export interface Card {
  /** The name of the publisher. */
  name: string;
  title: string;
  /** A line below the title. */
  line: string;
  /** The bar and its goal; undefined for none. Marks with labels are left out. */
  bar: BarParts | undefined;
  /** The color of the bar and of the publisher's name, in hexadecimal digits and dark enough for white ground. */
  accent: string;
}

/** The accent, darkened until it is visible on white. */
const visible = (accent: string | undefined): string => paletteOn('light', accent).fill;

/** The scripts that the font supports. No picture is better than one with boxes instead of letters. */
const known = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
const symbols = /\p{Extended_Pictographic}/gu;

/** The card, or undefined where the font lacks one of its letters. */
const written = (card: Card): Card | undefined => {
  const plain = (text: string): string => text.replace(symbols, '').replace(/\s+/g, ' ').trim();
  const { name, title, line } = card;
  if (![name, title, line].every((text) => known.test(text))) return undefined;
  return { ...card, name: plain(name), title: plain(title), line: plain(line) };
};

/**
 * The card of a release.
 * @param name of the publisher
 * @param accent of the site, or of the request
 */
export const cardOfRelease = (release: PressRelease, name: string, accent?: string): Card | undefined => {
  const { headline, published, language, publisher } = release;
  const line = published === undefined ? '' : formatDay(language, published.slice(0, 10));
  return written({ name: publisher?.name ?? name, title: headline, line, bar: undefined, accent: visible(accent) });
};

/**
 * The card of a counter.
 * @param today the publisher's calendar date
 * @param language of the card's words
 */
export const cardOfCounter = (
  progress: JobsProgress,
  { today, language, name, accent }: { today: string; language: string; name: string; accent?: string | undefined },
): Card | undefined => {
  const { label, sentence } = summary(progress, today, nearestWordsFor(language, languages));
  const bar = scaledBar(progress);
  return written({
    name,
    title: sentence,
    line: label,
    bar: bar && { fill: bar.fill, ticks: [bar.goal] },
    accent: visible(accent),
  });
};
