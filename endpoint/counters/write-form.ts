import type { JobsProgressWords } from '../../src/locales/jobs-progress/words.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import type { SvgTheme } from '../../src/pictures/jobs-progress/palette.js';

/**
 * Writes a counter in a form; undefined where the figure has no value.
 * @param today the publisher's calendar date, `2026-11-23`
 * @param accent the color of the bar, as `readAccent` returns it
 */
export type WriteForm = (
  progress: JobsProgress,
  today: string,
  words: JobsProgressWords,
  theme: SvgTheme,
  accent?: string,
) => string | undefined | Promise<string | undefined>;
