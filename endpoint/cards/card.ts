/** The picture that stands where somebody shares the address of a page: what it says, and no drawing yet. */
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { summary } from '../../src/derived/jobs-progress/summary.js';
import { languages } from '../../src/locales/jobs-progress/languages.js';
import { formatDay } from '../../src/locales/format.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import { scaledBar } from '../../src/pictures/jobs-progress/scale.js';

/** In pixels; the size that networks ask for. @see https://ogp.me/ */
export const cardSize = { width: 1200, height: 630 } as const;

/** What is on it. */
export interface Card {
  /** Who publishes. */
  name: string;
  title: string;
  /** A line below the title. */
  line: string;
  /** How far a bar is filled, in percent; undefined for no bar. */
  fill: number | undefined;
  /** Hexadecimal color. */
  accent: string;
}

/** The accent of nobody in particular. */
const anyAccent = '#0b5f6c';

/** The scripts that the font has. A box in the place of a letter is worse than no picture. */
const known = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
const symbols = /\p{Extended_Pictographic}/gu;

/** The card, or undefined where the font lacks a letter of it. */
const written = (card: Card): Card | undefined => {
  const plain = (text: string): string => text.replace(symbols, '').replace(/\s+/g, ' ').trim();
  const { name, title, line } = card;
  if (![name, title, line].every((text) => known.test(text))) return undefined;
  return { ...card, name: plain(name), title: plain(title), line: plain(line) };
};

/** @param name of who publishes @param accent of the site */
export const cardOfRelease = (release: PressRelease, name: string, accent = anyAccent): Card | undefined => {
  const { headline, published, language, publisher } = release;
  const line = published === undefined ? '' : formatDay(language, published.slice(0, 10));
  return written({ name: publisher?.name ?? name, title: headline, line, fill: undefined, accent });
};

/** @param today the publisher's calendar date @param language of its words */
export const cardOfCounter = (
  progress: JobsProgress,
  {
    today,
    language,
    name,
    accent = anyAccent,
  }: { today: string; language: string; name: string; accent?: string | undefined },
): Card | undefined => {
  const { label, sentence } = summary(progress, today, nearestWordsFor(language, languages));
  return written({ name, title: sentence, line: label, fill: scaledBar(progress)?.fill, accent });
};
