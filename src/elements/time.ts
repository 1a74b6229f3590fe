/** The time of a release as an element shows it: the time of publication or, if that is unknown, of the last change. */
import { html, nothing } from 'lit';
import { formatTime } from '../locales/format-release.js';
import type { Words } from '../locales/words.js';
import type { PressRelease } from '../model/press-release.js';
import type { OptionalTemplate } from './optional-template.js';

/**
 * The template of the time.
 * @param lang of the words, where that differs from the surrounding language
 */
export const timeTemplate = (
  { published, updated, timeZone, dateOnly }: PressRelease,
  words: Words & { updated: (time: string) => string },
  lang: string | typeof nothing,
): OptionalTemplate => {
  const moment = published ?? updated;
  if (!moment) return nothing;
  const text = formatTime(words.language, moment, timeZone, dateOnly);
  return html`<time
    datetime=${dateOnly ? moment.slice(0, 10) : new Date(moment).toISOString()}
    lang=${lang}
    dir="auto"
    part="time"
    >${published ? text : words.updated(text)}</time
  >`;
};
