/** The page of releases, also of those that readers do not see yet. It changes nothing. */
import { formatDate } from '../../src/locales/format.js';
import { nameLanguage } from '../../src/locales/format-release.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import { languages as listLanguages } from '../../src/locales/press-release-list/languages.js';
import { languages } from '../../src/locales/press-release/languages.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import { isHidden } from '../../src/derived/press-release/visibility.js';
import type { PressRelease } from '../../src/model/press-release.js';
import { partLinks } from './counters-page.js';
import { paths } from './parts.js';
import type { ListPart } from './part-of.js';
import { timeOf, type QueueParts } from './queue-page.js';

/** A release of the list. */
export interface ListedRelease {
  release: PressRelease;
  /** The address of its page. */
  page: string;
  hasThread: boolean;
}

/** What this page needs. */
export interface ReleasePageParts extends QueueParts {
  now: number;
}

/** Why readers do not see the release, or which notice they see. */
const stateOf = (release: PressRelease, { words, timeZone, now }: ReleasePageParts): string => {
  const said = nearestWordsFor(words.language, languages);
  const { status, embargo } = release;
  if (status === 'withheld') return said.withheld;
  if (isHidden(release, now) && embargo !== undefined)
    return said.embargo(
      formatDate(words.language, new Date(embargo), timeZone, { dateStyle: 'medium', timeStyle: 'short' }),
    );
  return status === 'canceled' ? said.canceled : '';
};

const publishedOf = ({ published, dateOnly, timeZone: own }: PressRelease, parts: ReleasePageParts): string => {
  if (published === undefined) return '';
  if (!dateOnly) return timeOf(published, parts);
  const day = formatDate(parts.words.language, new Date(published), own ?? parts.timeZone, { dateStyle: 'medium' });
  return `<time datetime="${text(published)}">${text(day)}</time>`;
};

const releaseItem = ({ release, page, hasThread }: ListedRelease, parts: ReleasePageParts): string => {
  const { words } = parts;
  const { id, headline, language } = release;
  const state = stateOf(release, parts);
  // "und" marks a release that names no language.
  const spoken = language === 'und' ? '' : `<span lang="${text(language)}">${text(nameLanguage(language))}</span>`;
  const thread = hasThread
    ? `<a href="${paths.queue}?list=all&amp;thread=${encodeURIComponent(id)}">${text(words.thread)}: ${text(id)}</a>`
    : '';
  return `<li class="item"><h2><a href="${text(page)}" lang="${language === 'und' ? '' : text(language)}" dir="auto">${text(headline)}</a></h2>
<p class="by">${publishedOf(release, parts)} ${spoken} ${thread}</p>${state && `<p class="state">${text(state)}</p>`}</li>`;
};

/** The content of the page. */
export const releasesPage = (part: ListPart<ListedRelease>, parts: ReleasePageParts): string => {
  const { words } = parts;
  const items = part.items.map((release) => releaseItem(release, parts));
  const { empty } = nearestWordsFor(words.language, listLanguages);
  return `<h1>${text(words.releases)}</h1>
${items.length ? `<ul class="items">${items.join('\n')}</ul>` : `<p class="none">${text(empty)}</p>`}
${partLinks(part, (from) => `${paths.releases}${from ? `?from=${String(from)}` : ''}`, parts)}`;
};
